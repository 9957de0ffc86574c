// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/browser_files.h"

#include "core/json_reader.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <windows.h>

#include <vector>

namespace selfcheck {

namespace {

QString withEnvironment(const QString &path)
{
    if (!path.startsWith(u'%') || path.count(u'%') < 2)
        return path;
    const QString name = path.section(u'%', 1, 1);
    const QString value = qEnvironmentVariable(name.toUtf8().constData());
    return value.isEmpty() ? QString() : value + path.sliced(name.size() + 2);
}

class WindowsBrowserFiles final : public BrowserFiles {
public:
    QString program(const QString &nameOrPath) const override
    {
        const QString path = withEnvironment(nameOrPath);
        const QFileInfo info(QDir::fromNativeSeparators(path));
        return !path.isEmpty() && info.isFile() ? info.absoluteFilePath() : QString();
    }

    QString fileVersion(const QString &program) const override
    {
        const std::wstring path = QDir::toNativeSeparators(program).toStdWString();
        DWORD unused = 0;
        const DWORD size = GetFileVersionInfoSizeW(path.c_str(), &unused);
        if (size == 0)
            return {};
        std::vector<unsigned char> block(size);
        void *found = nullptr;
        UINT length = 0;
        if (!GetFileVersionInfoW(path.c_str(), 0, size, block.data()) ||
            !VerQueryValueW(block.data(), L"\\", &found, &length) || length < sizeof(VS_FIXEDFILEINFO))
            return {};
        const auto *info = static_cast<const VS_FIXEDFILEINFO *>(found);
        return QStringLiteral("%1.%2.%3.%4")
            .arg(HIWORD(info->dwFileVersionMS))
            .arg(LOWORD(info->dwFileVersionMS))
            .arg(HIWORD(info->dwFileVersionLS))
            .arg(LOWORD(info->dwFileVersionLS));
    }

    QByteArray printedVersion(const QString &) const override { return {}; }

    QByteArray text(const QString &path) const override
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.read(1 << 20) : QByteArray();
    }

    Result<QByteArray> content(const QString &path, qint64 limitBytes) const override
    {
        const auto read = readFile(QDir::fromNativeSeparators(withEnvironment(path)), limitBytes);
        // The real path would name the person.
        return read ? read : Failure::restored(read.failure().kind(), path, read.failure().detail());
    }

    Result<QStringList> names(const QString &path) const override
    {
        const QString real = QDir::fromNativeSeparators(withEnvironment(path));
        const QFileInfo info(real);
        if (real.isEmpty() || !info.isDir())
            return QStringList();
        if (!info.isReadable())
            return Failure::fileUnreadable(path, QStringLiteral("the folder may not be listed"));
        return QDir(real).entryList(QDir::Files, QDir::Name);
    }

    QString httpsHandler() const override { return {}; }
};

} // namespace

std::shared_ptr<const BrowserFiles> thisBrowserFiles() { return std::make_shared<WindowsBrowserFiles>(); }

} // namespace selfcheck
