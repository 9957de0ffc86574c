// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// What the TCP probe is asked to reach and what can come out for one target: parsing of its parameters, the
// states in order of weight, the result. Measuring is tcp_target_check.h, the facts are tcp_probe.h.
#pragma once

#include "core/probe.h"
#include "probes/network/connector.h"
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
    NameServerSilent,
    NameNotFound,
    Silent,
    Unreachable,
    Refused,
    ClosedEarly,
    TlsFailed,
    CertificateUntrusted,
    CertificateName,
    CertificateExpired,
    CertificateNotYetValid,
    NoGreeting,
    WrongGreeting,
    Open,
};

/// The word of tcp_probe.h.
[[nodiscard]] QLatin1StringView wordOf(TcpState state);
/// Not for Reach::NotAsked.
[[nodiscard]] TcpState stateOf(Reach reach);
/// Only for a finished handshake.
[[nodiscard]] TcpState stateOf(TlsState state);

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

    /// Of the phases that took place.
    [[nodiscard]] double totalMs() const;
};

} // namespace selfcheck
