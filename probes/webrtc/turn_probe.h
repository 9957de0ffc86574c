// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Does the provider's TURN server relay? Four ways at once: UDP and TCP 3478, TLS 443 and 5349; on each of them two
// allocations send each other packets (relay_check.h). A server that grants too few at a time is asked again, one way
// after the other. Parameters: "host" (the first counts; "host:port" replaces 443), "port" (replaces 3478),
// "username" and "password", or "secret" for a pair of our own that is valid for a day. Without credentials the
// server is asked until it demands them. None of them ever becomes a fact. No proxy.
#pragma once

#include "core/probe.h"
#include "probes/all_probes.h"

namespace selfcheck::turn {

/// "relays" (over UDP), "udp-blocked" (only over TCP or TLS: UDP does not get through), "udp-fails" (only over TCP or
/// TLS, though the server was heard over UDP), else what speaks for all ways:
/// "credentials-expired", "wrong-credentials", "quota", "forbidden", "overloaded", "server-error", "mismatch",
/// "bad-request", "unknown-attribute", "wrong-user", "transport-unsupported", "family-unsupported", "stale-nonce",
/// "other-error", "redirect-loop", "wrong-integrity", "one-way", "no-data" (nothing passes between two relays),
/// "no-credentials" (the server demands them, and we have none), "certificate-expired", "certificate-not-yet-valid",
/// "certificate-name", "certificate-untrusted", "bad-answer", "tls-failed", "closed-early", "local-firewall",
/// "refused-on-the-way", "no-route", "name-server-silent", "name-not-found", "refused", "unreachable", "silent".
inline constexpr Fact<QString> state{QLatin1StringView("turn.state")};
inline constexpr Fact<QString> host{QLatin1StringView("turn.host")};
/// The ways that relay: "UDP 3478", "TLS 443"; absent without one.
inline constexpr Fact<QStringList> working{QLatin1StringView("turn.working")};
/// The same words for each way; absent when it was not decided in time.
inline constexpr Fact<QString> udpState{QLatin1StringView("turn.udpState")};
inline constexpr Fact<QString> tcpState{QLatin1StringView("turn.tcpState")};
inline constexpr Fact<QString> tls443State{QLatin1StringView("turn.tls443State")};
inline constexpr Fact<QString> tlsState{QLatin1StringView("turn.tlsState")}; ///< 5349
inline constexpr Fact<qint64> udpPort{QLatin1StringView("turn.udpPort")};
/// 443, unless the host says otherwise.
inline constexpr Fact<qint64> tls443Port{QLatin1StringView("turn.tls443Port")};
/// From the beginning (connection, encryption, allocations) to the first packet through both relays.
inline constexpr Fact<double> udpFirst{QLatin1StringView("turn.udpFirstPacketMs")};
inline constexpr Fact<double> tcpFirst{QLatin1StringView("turn.tcpFirstPacketMs")};
inline constexpr Fact<double> tls443First{QLatin1StringView("turn.tls443FirstPacketMs")};
inline constexpr Fact<double> tlsFirst{QLatin1StringView("turn.tlsFirstPacketMs")};
/// Of the first way that works, else of the one that speaks for all: from one relay to the other (median), and what
/// was lost in this short exchange.
inline constexpr Fact<double> trip{QLatin1StringView("turn.tripMs")};
inline constexpr Fact<double> loss{QLatin1StringView("turn.lossPercent")};
inline constexpr Fact<qint64> sent{QLatin1StringView("turn.sentCount")};
inline constexpr Fact<QString> relayed{QLatin1StringView("turn.relayedAddress")};
inline constexpr Fact<QString> mapped{QLatin1StringView("turn.mappedAddress"), Privacy::Private};
inline constexpr Fact<QString> software{QLatin1StringView("turn.software")};
inline constexpr Fact<qint64> errorCode{QLatin1StringView("turn.errorCode")};
/// Last day of a time-limited pair, with "credentials-expired".
inline constexpr Fact<QString> expired{QLatin1StringView("turn.expiredDate")};

/// With tls.* and certificate.* of TLS 443, else of 5349 (tcp_probe.h).
[[nodiscard]] std::vector<AnyFact> yields();
[[nodiscard]] std::unique_ptr<Probe> make(const ProbeSurroundings &surroundings, const Parameters &parameters);

} // namespace selfcheck::turn
