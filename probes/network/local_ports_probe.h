// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Whether calls can use a range of this PC's own UDP ports: each can be had, reaches a STUN server and hears its
// answer; what the router's NAT makes of it; which program holds a port that is taken. Parameters: "ports"
// ("5062-5162"; "usualPorts" where it is missing), "controls": [{"host", "port"}, …] (STUN servers; the first that
// answers is used), "takenAllowedPercent" (0: so many taken ports are nobody's trouble). Up to 512 ports are all asked,
// of more a sample, and all where the surroundings say so.
#pragma once

#include "core/probe.h"
#include "probes/all_probes.h"

namespace selfcheck::local_ports {

/// "ok"; what most of the unusable ports suffer from: "taken", "reserved" (Windows gives them to nobody), "blocked" (no
/// answer, though STUN answers others), "refused-on-the-way", "unreachable", "no-route", "local-firewall", "lossy";
/// nothing to compare with: "udp-blocked" (no STUN server answers over UDP), "server-refused", "name-not-found",
/// "name-server-silent".
inline constexpr Fact<QString> state{QLatin1StringView("ports.state")};
inline constexpr Fact<QString> ports{QLatin1StringView("ports.ports")};
inline constexpr Fact<QString> server{QLatin1StringView("ports.server")};
inline constexpr Fact<bool> isWhole{QLatin1StringView("ports.isWhole")};
inline constexpr Fact<qint64> asked{QLatin1StringView("ports.askedCount")};
inline constexpr Fact<qint64> usable{QLatin1StringView("ports.usableCount")};
inline constexpr Fact<double> usableShare{QLatin1StringView("ports.usablePercent")};
inline constexpr Fact<qint64> surelyFound{QLatin1StringView("ports.surelyFoundCount")}; ///< as udp.surelyFoundCount
/// "5063", "5064 (linphone.exe)"; the first ten. Without ports this program itself holds.
inline constexpr Fact<QStringList> taken{QLatin1StringView("ports.taken")};
inline constexpr Fact<qint64> takenCount{QLatin1StringView("ports.takenCount")};
inline constexpr Fact<QStringList> holders{QLatin1StringView("ports.holders")}; ///< programs, each once
inline constexpr Fact<QStringList> reserved{QLatin1StringView("ports.reserved")};
inline constexpr Fact<QStringList> unanswered{QLatin1StringView("ports.unanswered")}; ///< "5070–5079"; the first ten
/// "none" (no NAT: the address is this PC's own), "kept" (the same port outside), "changed", "partly".
inline constexpr Fact<QString> mapping{QLatin1StringView("ports.mapping")};
inline constexpr Fact<qint64> keptCount{QLatin1StringView("ports.keptCount")};
inline constexpr Fact<double> roundTrip{QLatin1StringView("ports.roundTripMs")}; ///< median

[[nodiscard]] std::vector<AnyFact> yields();
[[nodiscard]] std::unique_ptr<Probe> make(const ProbeSurroundings &surroundings, const Parameters &parameters);

} // namespace selfcheck::local_ports
