// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// A TURN server on 127.0.0.1 in the test's own event loop: UDP, TCP and TLS on ports of their own, one responder
// behind them (tests/probes/support/turn_responder.h).
#pragma once

#include "probes/wire/turn_frames.h"
#include "tests/probes/network/server_tls.h"
#include "tests/probes/network/test_certificates.h"
#include "tests/probes/support/turn_responder.h"

#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>
#include <QtNetwork/QUdpSocket>

#include <map>
#include <memory>

namespace selfcheck::test {

class LoopbackTurnServer : public QObject {
public:
    explicit LoopbackTurnServer(TurnManners manners, const KeyPair &certificate = {});

    /// UDP and TCP listen on the same one.
    [[nodiscard]] quint16 port() const { return m_udp.localPort(); }
    [[nodiscard]] quint16 tlsPort() const { return m_tls.serverPort(); }
    void closeUdp() { m_udp.close(); }
    [[nodiscard]] int udpRequests() const { return m_udpRequests; }

    TurnResponder responder;

private:
    struct Peer {
        QHostAddress address;
        quint16 port = 0;
        QTcpSocket *stream = nullptr;
        std::unique_ptr<ServerTls> tls = {};
        TurnFrames frames = {};
    };

    void hearUdp();
    void accept(QTcpServer &server, const KeyPair *certificate);
    void hearStream(TurnResponder::Client client);
    void say(const TurnResponder::Answer &answer);

    KeyPair m_certificate;
    QUdpSocket m_udp;
    QTcpServer m_tcp;
    QTcpServer m_tls;
    std::map<TurnResponder::Client, Peer> m_peers;
    int m_udpRequests = 0;
};

} // namespace selfcheck::test
