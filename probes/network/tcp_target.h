// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// What the TCP probe is asked to reach and what can come out for one target: parsing of its parameters, the
// states in order of weight, the result. Measuring is tcp_target_check.h, the facts are tcp_probe.h.
#pragma once

#include "core/probe.h"
#include "probes/network/connector.h"
#include "probes/network/proxy_tunnel.h"
#include "probes/wire/greeting.h"
#include "probes/wire/tls_client.h"

#include <optional>
#include <vector>

namespace selfcheck {

struct TcpTarget {
    QString host; ///< a name or an address literal without brackets
    quint16 port = 0;
    GreetingKind greeting = GreetingKind::None;

    bool operator==(const TcpTarget &) const = default;
    /// "www.example:443", "[::1]:443"
    [[nodiscard]] QString toString() const;
};

/// The "targets" of a probe's parameters, lists of hosts spread, each once. BadContent with a JSON pointer,
/// NotConfigured when there are none.
[[nodiscard]] Result<std::vector<TcpTarget>> tcpTargets(const Parameters &parameters);

/// In order of weight: what is proven to stand in the way first, what works last. The lowest decides.
enum class TcpState {
    LocalFirewall,
    RefusedOnTheWay,
    NoRoute,
    ProxyFailed,        ///< the proxy on the way is not there, or says nothing sensible
    ProxySignIn,        ///< it asks for a name and a password that it did not get
    ProxySignInRefused, ///< it got them and did not take them
    ProxyForbidden,     ///< it does not let through to this target
    ProxyGatewayFailed, ///< it does not get through to this target itself
    NameServerSilent,
    NameNotFound,
    Silent,
    Unreachable,
    Refused,
    ClosedEarly,
    TlsFailed,
    CertificateUntrusted,
    CertificateName,
    ClockWrong, ///< expired or not yet valid by this PC's clock, which is wrong; valid by the world's
    CertificateExpired,
    CertificateNotYetValid,
    NoGreeting,
    WrongGreeting,
    ProxySignInByWindows, ///< it wants the computer's own sign-in, which is not tried: nothing is known of the target
    Open,
};

/// The word of tcp_probe.h.
[[nodiscard]] QLatin1StringView wordOf(TcpState state);
/// Not for Reach::NotAsked.
[[nodiscard]] TcpState stateOf(Reach reach);
/// Only for a finished handshake.
[[nodiscard]] TcpState stateOf(TlsState state);
[[nodiscard]] TcpState stateOf(TunnelState state);

struct TcpTargetResult {
    TcpTarget target;
    TcpState state = TcpState::Silent;
    /// Why it could not be asked; the state says nothing then.
    std::optional<Failure> failure;
    QHostAddress address;
    QHostAddress refusedBy;
    std::optional<double> nameMs;
    std::optional<double> connectMs;
    std::optional<double> greetingMs;
    std::optional<TlsResult> tls;
    QString greeting;
    QString edge;
    std::optional<TcpState> ipv6;
    /// "proxy.company.example:3128" when it went through a proxy. Then address and times of the name and the connection
    /// are the proxy's.
    QString proxy;
    /// How the way through it went.
    std::optional<TunnelResult> tunnel;

    /// Of the phases that took place.
    [[nodiscard]] double totalMs() const;
};

/// What the way through a proxy showed; the state is not touched.
void addTunnel(TcpTargetResult &result, const ProxyServer &proxy, const TunnelResult &tunnel);

} // namespace selfcheck
