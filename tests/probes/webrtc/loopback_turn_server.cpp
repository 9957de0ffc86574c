// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/probes/webrtc/loopback_turn_server.h"

#include <QtNetwork/QNetworkDatagram>

#include <algorithm>

namespace selfcheck::test {

LoopbackTurnServer::LoopbackTurnServer(TurnManners manners, const KeyPair &certificate)
    : responder(std::move(manners)), m_certificate(certificate)
{
    m_tcp.listen(QHostAddress::LocalHost);
    while (!m_udp.bind(QHostAddress::LocalHost, m_tcp.serverPort())) {
        m_tcp.close();
        m_tcp.listen(QHostAddress::LocalHost);
    }
    connect(&m_udp, &QUdpSocket::readyRead, this, &LoopbackTurnServer::hearUdp);
    connect(&m_tcp, &QTcpServer::newConnection, this, [this] { accept(m_tcp, nullptr); });
    connect(&m_tls, &QTcpServer::newConnection, this, [this] { accept(m_tls, &m_certificate); });
    if (!certificate.keyPem.isEmpty())
        m_tls.listen(QHostAddress::LocalHost);
}

void LoopbackTurnServer::hearUdp()
{
    while (m_udp.hasPendingDatagrams()) {
        const QNetworkDatagram datagram = m_udp.receiveDatagram();
        ++m_udpRequests;
        const auto port = static_cast<quint16>(datagram.senderPort());
        const TurnResponder::Client client = port;
        m_peers.try_emplace(client, Peer{datagram.senderAddress(), port});
        for (const auto &answer : responder.heard(client, datagram.data(), false))
            say(answer);
    }
}

void LoopbackTurnServer::accept(QTcpServer &server, const KeyPair *certificate)
{
    while (QTcpSocket *stream = server.nextPendingConnection()) {
        constexpr TurnResponder::Client streams = 1 << 20; // no port is that high
        const TurnResponder::Client client = streams + static_cast<int>(m_peers.size());
        Peer &peer = m_peers[client];
        peer.stream = stream;
        if (certificate)
            peer.tls = std::make_unique<ServerTls>(*certificate);
        connect(stream, &QTcpSocket::readyRead, this, [this, client] { hearStream(client); });
    }
}

void LoopbackTurnServer::hearStream(TurnResponder::Client client)
{
    Peer &peer = m_peers[client];
    QByteArray bytes = peer.stream->readAll();
    if (peer.tls) {
        bytes = peer.tls->heard(bytes);
        peer.stream->write(peer.tls->takeEncrypted());
    }
    peer.frames.heard(bytes);
    while (const auto frame = peer.frames.next()) {
        for (const auto &answer : responder.heard(client, *frame, true))
            say(answer);
    }
}

void LoopbackTurnServer::say(const TurnResponder::Answer &answer)
{
    const auto found = m_peers.find(answer.client);
    if (found == m_peers.end())
        return;
    Peer &peer = found->second;
    if (!peer.stream) {
        m_udp.writeDatagram(answer.bytes, peer.address, peer.port);
        return;
    }
    if (!peer.tls) {
        peer.stream->write(answer.bytes);
        return;
    }
    peer.tls->say(answer.bytes);
    peer.stream->write(peer.tls->takeEncrypted());
}

} // namespace selfcheck::test
