// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Small servers on 127.0.0.1 that do what a test says, and helpers to run a probe against them. They live in the
// test's own event loop: no threads.
#pragma once

#include "core/probe.h"
#include "tests/support/wait_until.h"

#include <QtCore/QCoreApplication>
#include <QtNetwork/QNetworkDatagram>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>
#include <QtNetwork/QUdpSocket>

#include <functional>
#include <optional>
#include <vector>

namespace selfcheck::test {

/// The one outcome of a probe; nothing when it never finished or finished twice.
inline std::optional<Outcome> outcomeOf(Probe &probe)
{
    std::vector<Outcome> outcomes;
    QObject context;
    bool isStarting = true;
    bool cameFromStart = false;
    QObject::connect(&probe, &Probe::finished, &context, [&](const Outcome &outcome) {
        cameFromStart = cameFromStart || isStarting;
        outcomes.push_back(outcome);
    });
    probe.start();
    isStarting = false;
    waitUntil([&] { return !outcomes.empty(); });
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
    return outcomes.size() == 1 && !cameFromStart ? std::optional(outcomes.front()) : std::nullopt;
}

/// Answers every datagram with those the function returns.
class UdpServer {
public:
    using Answer = std::function<std::vector<QByteArray>(const QByteArray &)>;
    explicit UdpServer(Answer answer = {}, const QHostAddress &address = QHostAddress::LocalHost)
        : m_answer(std::move(answer))
    {
        m_socket.bind(address, 0);
        QObject::connect(&m_socket, &QUdpSocket::readyRead, &m_socket, [this] {
            while (m_socket.hasPendingDatagrams()) {
                const QNetworkDatagram datagram = m_socket.receiveDatagram();
                ++received;
                if (!m_answer)
                    continue;
                for (const QByteArray &bytes : m_answer(datagram.data()))
                    m_socket.writeDatagram(bytes, datagram.senderAddress(),
                                           static_cast<quint16>(datagram.senderPort()));
            }
        });
    }
    [[nodiscard]] quint16 port() const { return m_socket.localPort(); }

    int received = 0;

private:
    QUdpSocket m_socket;
    Answer m_answer;
};

/// Hands every connection's new bytes to the function, which writes, closes, or does nothing.
class TcpServer {
public:
    using Hear = std::function<void(QTcpSocket &connection, const QByteArray &bytes)>;
    explicit TcpServer(Hear hear = {}, quint16 port = 0, const QHostAddress &address = QHostAddress::LocalHost)
        : m_hear(std::move(hear))
    {
        m_server.listen(address, port);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            while (QTcpSocket *connection = m_server.nextPendingConnection()) {
                ++accepted;
                QObject::connect(connection, &QTcpSocket::readyRead, connection, [this, connection] {
                    const QByteArray bytes = connection->readAll();
                    heard += bytes;
                    if (m_hear)
                        m_hear(*connection, bytes);
                });
            }
        });
    }
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] bool isListening() const { return m_server.isListening(); }

    int accepted = 0;
    QByteArray heard;

private:
    QTcpServer m_server;
    Hear m_hear;
};

/// A port on which nothing listens.
inline quint16 closedUdpPort()
{
    QUdpSocket socket;
    socket.bind(QHostAddress::LocalHost, 0);
    return socket.localPort();
}

inline quint16 closedTcpPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost, 0);
    return server.serverPort();
}

} // namespace selfcheck::test
