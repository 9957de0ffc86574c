// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// One STUN transaction with one address, over UDP with retransmission or over TCP. Tells an answer, a wrong
// answer, refusal by the host or on the way and silence apart. Names and facts are stun_probe.h.
#pragma once

#include "probes/network/connector.h"
#include "probes/system/datagram_socket.h"
#include "probes/wire/stun_message.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace selfcheck {

struct StunResult {
    /// Open: the server answered; see answer. Otherwise as for a TCP connection.
    Reach reach = Reach::NotAsked;
    /// The answer to our request; empty unless reach is Open.
    std::optional<StunMessage> answer;
    /// Something came that is no answer to our request.
    bool heardOther = false;
    /// TCP: the server closed the connection before it had answered.
    bool closedEarly = false;
    /// From the last sending to the answer. Absent when UDP was repeated before the answer came: nobody can tell which
    /// sending was answered.
    std::optional<double> roundTripMs;
    int sent = 0;
    QHostAddress address;
    QHostAddress refusedBy; ///< null unless known
    /// Why nothing was asked from the local port that was wanted; reach is NotAsked then.
    DatagramSocket::PortTrouble portTrouble = DatagramSocket::PortTrouble::None;

    /// A success with an address in it, and nothing less.
    [[nodiscard]] bool isAnswered() const
    {
        return answer && answer->messageClass() == StunClass::Success && answer->mappedAddress();
    }
};

class StunExchange : public QObject {
    Q_OBJECT
public:
    enum class Transport { Udp, Tcp };
    struct Patience {
        /// UDP: pauses between sendings, the last one before giving up (RFC 8489 section 6.2.1 with an RTO of
        /// 250 ms, four sendings, then four times the RTO).
        std::vector<std::chrono::milliseconds> pauses{std::chrono::milliseconds(250), std::chrono::milliseconds(500),
                                                      std::chrono::milliseconds(1000), std::chrono::milliseconds(1000)};
        /// TCP: for connecting, and again for the answer.
        std::chrono::milliseconds step{2500};
    };

    StunExchange(Transport transport, StunMessage request, Patience patience, QObject *parent = nullptr);
    ~StunExchange() override;

    /// Once. Returns at once. localPort: UDP from this one alone; 0: the system's choice.
    void start(const QHostAddress &address, quint16 port, quint16 localPort = 0);

signals:
    /// Exactly once, from the event loop. Don't delete the exchange directly inside the slot.
    void finished(const selfcheck::StunResult &result);

private:
    void startUdp(quint16 port, quint16 localPort);
    void sendDatagram();
    void hearDatagrams();
    void startTcp(quint16 port);
    void hearStream();
    void judge(QByteArrayView bytes);
    void refuse(SocketError error, bool atOnce, const std::optional<IcmpError> &icmp);
    void finish(Reach reach);

    Transport m_transport;
    StunMessage m_request;
    Patience m_patience;
    StunResult m_result;
    QElapsedTimer m_sent;
    QTimer m_timer;
    QByteArray m_heard;
    std::unique_ptr<DatagramSocket> m_datagrams;
    std::unique_ptr<QSocketNotifier> m_notifier;
    std::unique_ptr<Connector> m_connector;
    std::unique_ptr<QTcpSocket> m_stream;
    bool m_done = false;
};

} // namespace selfcheck
