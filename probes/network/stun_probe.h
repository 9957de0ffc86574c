// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// A STUN binding (RFC 8489) over UDP or TCP. Parameters: "host", "port" (3478), "transport" ("udp", "tcp").
// UDP is retransmitted (250 ms, four sends), so that one lost datagram is no silence.
#pragma once

#include "core/probe.h"
#include "probes/all_probes.h"

namespace selfcheck::stun {

/// "ok", "name-not-found", "name-server-silent", "silent", "refused", "refused-on-the-way", "unreachable",
/// "no-route", "local-firewall", "closed-early", "bad-answer" (no STUN, or a wrong transaction), "error" (a STUN error
/// response).
inline constexpr Fact<QString> state{QLatin1StringView("stun.state")};
inline constexpr Fact<QString> host{QLatin1StringView("stun.host")};
inline constexpr Fact<qint64> port{QLatin1StringView("stun.port")};
inline constexpr Fact<QString> transport{QLatin1StringView("stun.transport")}; ///< "UDP", "TCP"
inline constexpr Fact<QString> mappedAddress{QLatin1StringView("stun.mappedAddress"), Privacy::Private};
inline constexpr Fact<qint64> mappedPort{QLatin1StringView("stun.mappedPort")};
inline constexpr Fact<double> roundTrip{QLatin1StringView("stun.roundTripMs")};
inline constexpr Fact<qint64> sent{QLatin1StringView("stun.sentCount")};
inline constexpr Fact<qint64> errorCode{QLatin1StringView("stun.errorCode")};
inline constexpr Fact<QString> software{QLatin1StringView("stun.software")};

[[nodiscard]] std::vector<AnyFact> yields();
[[nodiscard]] std::unique_ptr<Probe> make(const ProbeSurroundings &surroundings, const Parameters &parameters);

} // namespace selfcheck::stun
