// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// One way through an HTTP proxy: its name, the connection to it, CONNECT, signing in where it asks for that and a name
// and a password are there. Tells how far it came; what is said over the connection is others' business (takeSocket()).
// Which proxy: proxy_access.h.
#pragma once

#include "probes/network/address_race.h"
#include "probes/network/host_port.h"
#include "probes/network/name_lookup.h"
#include "probes/network/proxy_access.h"
#include "probes/wire/proxy_connect.h"

#include <QtCore/QDeadlineTimer>

namespace selfcheck {

enum class TunnelState {
    Connected,        ///< the proxy let it through
    SignIn,           ///< 407, and nobody gave a name and a password
    SignInByWindows,  ///< 407, and the proxy wants the computer's own sign-in (Negotiate, NTLM), or something unknown
    SignInRefused,    ///< 407 to a name and a password
    Forbidden,        ///< 403 and the like
    GatewayFailed,    ///< 502, 503, 504
    OtherStatus,      ///< any other answer
    NoAnswer,         ///< the proxy takes the connection and says nothing
    Closed,           ///< ... or hangs up
    Alien,            ///< ... or speaks something else
    TlsFailed,        ///< let through, but what is behind it does not wait for the client to begin TLS
    NameNotFound,     ///< the proxy's own name does not exist
    NameServerSilent, ///< nobody tells the proxy's address
    Refused,          ///< the proxy's address refuses the connection
    Unreachable,      ///< ... or is out of reach (no route, refused on the way, blocked by this PC)
    Silent,           ///< ... or nothing comes back
};

/// "connected", "sign-in", "sign-in-windows", "sign-in-refused", "forbidden", "gateway-failed", "other-status",
/// "no-answer", "closed", "no-proxy", "tls-failed", "name-not-found", "name-server-silent", "refused", "unreachable",
/// "silent"
[[nodiscard]] QLatin1StringView wordOf(TunnelState state);
/// Of SignIn, SignInByWindows, SignInRefused, after a 407.
[[nodiscard]] TunnelState stateOf(SignInChance chance);

struct TunnelResult {
    TunnelState state = TunnelState::NoAnswer;
    /// Set when nothing could be asked at all: says nothing about the network.
    std::optional<Failure> failure;
    int status = 0; ///< of the last answer to CONNECT; 0 without one
    QStringList schemes;
    QHostAddress address; ///< of the proxy
    std::optional<double> nameMs;
    std::optional<double> connectMs;
    std::optional<double> answerMs; ///< of CONNECT: the proxy's own way to the server is in it
    bool hasSignedIn = false;
};

class ProxyTunnel : public QObject {
    Q_OBJECT
public:
    struct Settings {
        std::shared_ptr<ProxyAccess> access; ///< not null
        NameLookup::Settings names;
        std::chrono::milliseconds connect{3000};
        std::chrono::milliseconds answer{4000};
        QDeadlineTimer deadline{QDeadlineTimer::Forever};
    };

    ProxyTunnel(ProxyServer proxy, Settings settings, QObject *parent = nullptr);
    ~ProxyTunnel() override;

    /// Once, one of them. To the target, with CONNECT; what speaks first there must be the client.
    void start(const HostPort &target);
    /// To the proxy alone, for requests that name the whole address (RFC 9112 3.2.2).
    void startToProxy();

    /// After finished() with Connected, once; null otherwise.
    [[nodiscard]] std::unique_ptr<QTcpSocket> takeSocket();

signals:
    /// Exactly once, from the event loop. Don't delete the tunnel directly inside the slot.
    void finished(const selfcheck::TunnelResult &result);

private:
    void lookUp();
    void named(const NameAnswer &answer);
    void dial();
    void reached(const AddressRace::Result &result);
    void hear();
    void lost();
    void answered(const ProxyReply &reply);
    void signIn(const ProxyReply &reply);
    void conclude(TunnelState state);
    [[nodiscard]] std::chrono::milliseconds within(std::chrono::milliseconds patience) const;

    ProxyServer m_proxy;
    Settings m_settings;
    std::optional<HostPort> m_target; ///< nothing: to the proxy alone
    TunnelResult m_result;
    QList<QHostAddress> m_addresses;
    std::unique_ptr<NameLookup> m_lookup;
    std::unique_ptr<AddressRace> m_race;
    std::unique_ptr<QTcpSocket> m_socket;
    QByteArray m_heard;
    QElapsedTimer m_clock;
    QTimer m_timer;
    int m_answers = 0; ///< given to challenges
    bool m_hasAnswered = false;
    bool m_isPaused = false;
    bool m_done = false;
};

} // namespace selfcheck
