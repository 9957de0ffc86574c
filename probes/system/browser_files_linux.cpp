// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/browser_files.h"

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
