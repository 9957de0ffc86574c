// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// A port of 127.0.0.1 from which nothing comes back: Linux ignores further connections while a listener's queue is
// full.
#pragma once

#include "tests/support/wait_until.h"

#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>

#include <array>

#include <sys/socket.h>

namespace selfcheck::test {

class SilentServer {
public:
    SilentServer()
    {
        m_server.listen(QHostAddress::LocalHost);
        m_server.pauseAccepting();
        ::listen(static_cast<int>(m_server.socketDescriptor()), 0);
        for (QTcpSocket &filler : m_fillers)
            filler.connectToHost(QHostAddress(QHostAddress::LocalHost), m_server.serverPort());
        waitUntil([this] { return m_fillers[0].state() == QAbstractSocket::ConnectedState; });
    }
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }

private:
    QTcpServer m_server;
    std::array<QTcpSocket, 3> m_fillers;
};

} // namespace selfcheck::test
