// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Whether a range of UDP destination ports is open on the way to the provider. Needs a machine of the provider that
// answers STUN on every port of the range. Parameters: "host" (it; ":port" is its ordinary STUN port, 3478), "ports"
// ("35000-65535"), "controls": [{"host", "port"}, …] (other STUN servers). A sample by default, every port where the
// surroundings say so; nothing is called closed that was not asked twice while the ordinary port answered.
#pragma once

#include "core/probe.h"
#include "probes/all_probes.h"

namespace selfcheck::udp_range {

/// "open" (all that were asked), "holes" (some closed), "partly-refused" (the machine itself refuses some), "lossy"
/// (too much is lost to tell); none open: "blocked" (silent, though STUN answers), "udp-blocked" (no STUN server
/// answers over UDP), "responder-silent" (another STUN server does), "refused" (by the machine itself),
/// "refused-on-the-way", "unreachable", "no-route", "local-firewall", "bad-answer"; "name-not-found",
/// "name-server-silent".
inline constexpr Fact<QString> state{QLatin1StringView("udp.state")};
inline constexpr Fact<QString> host{QLatin1StringView("udp.host")};
inline constexpr Fact<QString> ports{QLatin1StringView("udp.ports")};
inline constexpr Fact<bool> isWhole{QLatin1StringView("udp.isWhole")}; ///< every port was asked
inline constexpr Fact<qint64> asked{QLatin1StringView("udp.askedCount")};
inline constexpr Fact<qint64> open{QLatin1StringView("udp.openCount")};
inline constexpr Fact<qint64> closed{QLatin1StringView("udp.closedCount")};
inline constexpr Fact<qint64> unsure{QLatin1StringView("udp.unsureCount")}; ///< absent when there is none
/// A hole of so many neighbouring ports or more is met in 95 of 100 samples. Absent when all were asked.
inline constexpr Fact<qint64> surelyFound{QLatin1StringView("udp.surelyFoundCount")};
inline constexpr Fact<double> closedShare{QLatin1StringView("udp.closedPercent")}; ///< of the ports asked
/// "40000–44999": from the first to the last closed port that was asked; the first ten.
inline constexpr Fact<QStringList> closedRanges{QLatin1StringView("udp.closedRanges")};
inline constexpr Fact<QString> closedHow{
    QLatin1StringView("udp.closedHow")}; ///< most of them; words of state, "silent"
inline constexpr Fact<QString> refusedBy{QLatin1StringView("udp.refusedBy"), Privacy::Private};
/// Of the machine's ordinary STUN port: "ok", "silent", "refused", … as stun.state.
inline constexpr Fact<QString> control{QLatin1StringView("udp.controlState")};
inline constexpr Fact<double> roundTrip{QLatin1StringView("udp.roundTripMs")}; ///< median
/// What the PC's own firewall does to a closed port, as networks.localFirewall; "none": nothing to ask. Absent when
/// all are open.
inline constexpr Fact<QString> localFirewall{QLatin1StringView("udp.localFirewall")};
inline constexpr Fact<QString> firewallRule{QLatin1StringView("udp.firewallRule")};
inline constexpr Fact<QStringList> otherProtection{QLatin1StringView("udp.otherProtection")};
inline constexpr Fact<QString> vpnName{QLatin1StringView("udp.vpnName")}; ///< the adapter that carries it

[[nodiscard]] std::vector<AnyFact> yields();
[[nodiscard]] std::unique_ptr<Probe> make(const ProbeSurroundings &surroundings, const Parameters &parameters);

} // namespace selfcheck::udp_range
