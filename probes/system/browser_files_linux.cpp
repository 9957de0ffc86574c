// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/browser_files.h"

#include "core/json_reader.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>

#include <cstdio>

namespace selfcheck {

namespace {

QString quoted(const QString &path)
{
    QString inner = path;
    return u'\'' + inner.replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

QString withEnvironment(const QString &path)
{
    if (!path.startsWith(u'%') || path.count(u'%') < 2)
        return path;
    const QString name = path.section(u'%', 1, 1);
    QString value;
    if (name == QLatin1StringView("HOME"))
        value = QDir::homePath();
    else if (name == QLatin1StringView("XDG_CONFIG_HOME"))
        value = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    else
        value = qEnvironmentVariable(name.toUtf8().constData());
    return value.isEmpty() ? QString() : value + path.sliced(name.size() + 2);
}

class LinuxBrowserFiles final : public BrowserFiles {
public:
    QString program(const QString &nameOrPath) const override
    {
        const QString found = nameOrPath.startsWith(u'/') ? nameOrPath : QStandardPaths::findExecutable(nameOrPath);
        const QFileInfo info(found);
        return !found.isEmpty() && info.isFile() && info.isExecutable() ? info.canonicalFilePath() : QString();
    }

    QString fileVersion(const QString &) const override { return {}; }

    QByteArray printedVersion(const QString &program) const override
    {
        // The wrapper scripts of distributions need a shell anyway; timeout keeps a stuck one from staying.
        const QString command = QStringLiteral("timeout 3 %1 --version 2>/dev/null").arg(quoted(program));
        std::FILE *pipe = popen(command.toUtf8().constData(), "r");
        if (!pipe)
            return {};
        QByteArray printed(1024, '\0');
        printed.resize(static_cast<qsizetype>(std::fread(printed.data(), 1, 1024, pipe)));
        pclose(pipe);
        return printed;
    }

    QByteArray text(const QString &path) const override
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.read(1 << 20) : QByteArray();
    }

    Result<QByteArray> content(const QString &path, qint64 limitBytes) const override
    {
        const auto read = readFile(withEnvironment(path), limitBytes);
        // The real path would name the person.
        return read ? read : Failure::restored(read.failure().kind(), path, read.failure().detail());
    }

    Result<QStringList> names(const QString &path) const override
    {
        const QString real = withEnvironment(path);
        const QFileInfo info(real);
        if (real.isEmpty() || !info.isDir())
            return QStringList();
        if (!info.isReadable())
            return Failure::fileUnreadable(path, QStringLiteral("the folder may not be listed"));
        return QDir(real).entryList(QDir::Files, QDir::Name);
    }

    QString httpsHandler() const override
    {
        for (const QString &folder : QStandardPaths::standardLocations(QStandardPaths::GenericConfigLocation) +
                                         QStandardPaths::standardLocations(QStandardPaths::ApplicationsLocation)) {
            const QSettings list(folder + QStringLiteral("/mimeapps.list"), QSettings::IniFormat);
            const QString handler =
                list.value(QStringLiteral("Default Applications/x-scheme-handler/https")).toString();
            if (!handler.isEmpty())
                return handler.section(u';', 0, 0);
        }
        return {};
    }
};

} // namespace

std::shared_ptr<const BrowserFiles> thisBrowserFiles() { return std::make_shared<LinuxBrowserFiles>(); }

} // namespace selfcheck
