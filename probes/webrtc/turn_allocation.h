// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// One allocation on one address of a TURN server over UDP, TCP or TLS: the sockets, the certificate and the clock
// around turn_client.h, and following the server once to another one (300). Keeps the allocation alive until it is
// closed. Names, several addresses, and what is sent through it are the caller's business.
#pragma once

#include "probes/webrtc/turn_state.h"
#include "probes/wire/trust_store.h"
#include "probes/wire/turn_client.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <memory>
#include <optional>

class QSocketNotifier;
class QTcpSocket;

namespace selfcheck {

class DatagramSocket;
class TlsStream;

enum class TurnWay { Udp, Tcp, Tls };

struct TurnServer {
    TurnWay way = TurnWay::Udp;
    QHostAddress address;
    quint16 port = 0;
    QString host; ///< the name in the certificate
};

/// Why an allocation did not come about, or is not there any more.
struct TurnEnd {
    TurnState state = TurnState::Silent;
    int code = 0;           ///< of the server's error; 0 without one
    QHostAddress refusedBy; ///< null unless known
    /// This PC had no socket to give: the state says nothing then.
    bool wasNotAsked = false;
};

class TurnAllocation : public QObject {
    Q_OBJECT
public:
    struct Settings {
        TurnCredentials credentials;
        TrustStore trust;
        std::chrono::milliseconds connect{2500};
        std::chrono::milliseconds tls{2500};
        /// For one answer over TCP or TLS; UDP has its schedule.
        std::chrono::milliseconds answer{2500};
        std::vector<TurnClient::Time> pauses = TurnClient::Settings().pauses;
    };

    TurnAllocation(TurnServer server, Settings settings, QObject *parent = nullptr);
    /// Closes the connection; the server keeps the allocation until it is over, unless close() came first.
    ~TurnAllocation() override;

    /// Once. allocated() or ended() follows from the event loop.
    void start();
    /// After allocated(): a channel to this peer and from it; then bound().
    void bind(const IpEndpoint &peer);
    /// Data that is lost is nobody's failure.
    void send(const IpEndpoint &peer, const QByteArray &data);
    /// Gives the allocation back (Refresh with lifetime 0); closed() follows, at once from the event loop where there
    /// is none.
    void close();

    /// Of allocated().
    [[nodiscard]] const std::optional<TurnClient::Allocated> &allocation() const { return m_allocation; }
    /// Of the certificate and the encryption; nothing unless a handshake took place.
    [[nodiscard]] const std::optional<TlsResult> &tls() const { return m_tls; }
    /// The server that really was asked, after it sent us to another one.
    [[nodiscard]] const TurnServer &server() const { return m_server; }
    [[nodiscard]] std::optional<TurnClient::Time> roundTrip() const { return m_client.firstRoundTrip(); }

    // None of these comes from inside a call of ours. The allocation must not be deleted directly inside the slot.
signals:
    void allocated();
    void bound(const selfcheck::IpEndpoint &peer);
    void received(const selfcheck::IpEndpoint &peer, const QByteArray &data);
    /// At most once, and nothing after it but closed().
    void ended(const selfcheck::TurnEnd &end);
    void closed();

private:
    void open();
    void openDatagrams();
    void openStream();
    void connected(Reach reach, const QHostAddress &refusedBy);
    void secure();
    void begin();
    void hearDatagrams();
    void hear(const QByteArray &bytes);
    void lost();
    void wake();
    void step();
    void handle(const TurnClient::Event &event);
    void failed(const TurnClient::Failed &failure);
    void follow(const TurnClient::Failed &failure);
    void transmit(const QByteArray &bytes);
    void refused(SocketError error, bool atOnce, const std::optional<IcmpError> &icmp);
    void end(const TurnEnd &end);
    void drop();
    [[nodiscard]] TurnClient newClient() const;
    [[nodiscard]] TurnClient::Time now() const { return TurnClient::Time(m_clock.elapsed()); }

    TurnServer m_server;
    Settings m_settings;
    TurnClient m_client;
    QElapsedTimer m_clock;
    QTimer m_wake;
    std::unique_ptr<DatagramSocket> m_datagrams;
    std::unique_ptr<QSocketNotifier> m_notifier;
    std::unique_ptr<Connector> m_connector;
    std::unique_ptr<QTcpSocket> m_plain;
    std::unique_ptr<TlsStream> m_secure;
    std::optional<TurnClient::Allocated> m_allocation;
    std::optional<TlsResult> m_tls;
    int m_redirects = 0;
    bool m_isTalking = false;
    bool m_isClosing = false;
    bool m_ended = false;
    bool m_closed = false;
};

} // namespace selfcheck
