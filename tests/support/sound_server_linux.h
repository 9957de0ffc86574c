// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// A PulseAudio of the test's own, with devices that exist nowhere: own folder, own socket, own cookie. The sound
// server of whoever runs the tests is never asked. For Linux only.
#pragma once

#include "tests/support/wait_until.h"

#include <QtCore/QByteArrayList>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtNetwork/QLocalSocket>

namespace selfcheck::test {

class SoundServer {
public:
    /// Until this is gone, programs and libraries of this process find nobody but the server started here.
    SoundServer()
    {
        point("PULSE_SERVER", "unix:" + QFile::encodeName(m_folder.filePath(QStringLiteral("native"))));
        point("PULSE_COOKIE", QFile::encodeName(m_folder.filePath(QStringLiteral("cookie"))));
    }
    ~SoundServer()
    {
        m_process.kill();
        m_process.waitForFinished();
        for (const auto &[name, before] : m_before) {
            if (before.isNull())
                qunsetenv(name);
            else
                qputenv(name, before);
        }
    }
    Q_DISABLE_COPY_MOVE(SoundServer)

    [[nodiscard]] static bool isInstalled()
    {
        return !QStandardPaths::findExecutable(QStringLiteral("pulseaudio")).isEmpty();
    }
    [[nodiscard]] QString socket() const { return m_folder.filePath(QStringLiteral("native")); }

    /// Commands as in /etc/pulse/default.pa ("load-module module-null-sink ..."). False when it does not start.
    [[nodiscard]] bool start(const QByteArrayList &commands)
    {
        QFile script(m_folder.filePath(QStringLiteral("lab.pa")));
        if (!script.open(QIODevice::WriteOnly))
            return false;
        script.write(commands.join('\n') + "\nload-module module-native-protocol-unix auth-anonymous=1 socket=" +
                     QFile::encodeName(socket()) + '\n');
        script.close();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "PULSE_RUNTIME_PATH"})
            environment.insert(QString::fromLatin1(name), m_folder.path());
        environment.remove(QStringLiteral("PULSE_SERVER"));
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(QStringLiteral("pulseaudio"),
                        {QStringLiteral("-n"), QStringLiteral("--daemonize=no"), QStringLiteral("--exit-idle-time=-1"),
                         QStringLiteral("--use-pid-file=no"), QStringLiteral("-F"), script.fileName()});
        // The file of the socket is there a moment before anybody listens.
        waitUntil([this] { return isListening() || m_process.state() == QProcess::NotRunning; });
        return isListening();
    }
    [[nodiscard]] QByteArray said() { return m_process.readAll(); }

private:
    [[nodiscard]] bool isListening() const
    {
        QLocalSocket caller;
        caller.connectToServer(socket());
        return caller.state() == QLocalSocket::ConnectedState;
    }

    void point(const char *name, const QByteArray &value)
    {
        m_before.emplace_back(name, qgetenv(name));
        qputenv(name, value);
    }

    QTemporaryDir m_folder;
    QProcess m_process;
    std::vector<std::pair<const char *, QByteArray>> m_before;
};

} // namespace selfcheck::test
