// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// One way through an HTTP proxy to a TLS server: connect to the proxy, CONNECT, TLS with the server behind it. Tells
// how far it came. Which proxy, and what the certificates are worth beyond trust, is the probe's.
#pragma once

#include "probes/network/address_race.h"
#include "probes/network/host_port.h"
#include "probes/network/tls_stream.h"
#include "probes/wire/proxy_connect.h"

#include <QtCore/QDeadlineTimer>

namespace selfcheck {

enum class TunnelState {
    Connected,        ///< the proxy let it through, and the server behind it (or who pretends to be it) speaks TLS
    SignIn,           ///< 407
    Forbidden,        ///< 403 and the like
    GatewayFailed,    ///< 502, 503, 504
    OtherStatus,      ///< any other answer
    NoAnswer,         ///< the proxy takes the connection and says nothing
    Closed,           ///< ... or hangs up
    Alien,            ///< ... or speaks something else
    TlsFailed,        ///< let through, but TLS did not come about
    NameNotFound,     ///< the proxy's own name does not exist
    NameServerSilent, ///< nobody tells the proxy's address
    Refused,          ///< the proxy's address refuses the connection
    Unreachable,      ///< ... or is out of reach (no route, refused on the way, blocked by this PC)
    Silent,           ///< ... or nothing comes back
};

/// "connected", "sign-in", "forbidden", "gateway-failed", "other-status", "no-answer", "closed", "no-proxy",
/// "tls-failed", "name-not-found", "name-server-silent", "refused", "unreachable", "silent"
[[nodiscard]] QLatin1StringView wordOf(TunnelState state);

struct TunnelResult {
    TunnelState state = TunnelState::NoAnswer;
    /// Set when nothing could be asked at all: says nothing about the network.
    std::optional<Failure> failure;
    int status = 0; ///< of the answer to CONNECT; 0 without one
    QStringList schemes;
    std::optional<double> connectMs;
    std::optional<double> answerMs; ///< of CONNECT: the proxy's own way to the server is in it
    std::optional<TlsResult> tls;
};

class ProxyTunnel : public QObject {
    Q_OBJECT
public:
    struct Patience {
        std::chrono::milliseconds connect{3000};
        std::chrono::milliseconds answer{4000};
        std::chrono::milliseconds tls{3000};
        QDeadlineTimer deadline{QDeadlineTimer::Forever};
    };

    ProxyTunnel(HostPort target, TrustStore trust, const Patience &patience, QObject *parent = nullptr);
    ~ProxyTunnel() override;

    /// Once, with the proxy's addresses (at least one).
    void start(const QList<QHostAddress> &proxy, quint16 port);

signals:
    /// Exactly once, from the event loop. Don't delete the tunnel directly inside the slot.
    void finished(const selfcheck::TunnelResult &result);

private:
    void reached(const AddressRace::Result &result);
    void hear();
    void lost();
    void answered(const ProxyReply &reply);
    void secured(const TlsResult &result);
    void conclude(TunnelState state);
    [[nodiscard]] std::chrono::milliseconds within(std::chrono::milliseconds patience) const;

    HostPort m_target;
    TrustStore m_trust;
    Patience m_patience;
    TunnelResult m_result;
    std::unique_ptr<AddressRace> m_race;
    std::unique_ptr<QTcpSocket> m_socket;
    std::unique_ptr<TlsStream> m_secure;
    QByteArray m_heard;
    QElapsedTimer m_clock;
    QTimer m_timer;
    bool m_done = false;
};

} // namespace selfcheck
