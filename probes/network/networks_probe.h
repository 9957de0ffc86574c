// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Sampled reachability of the document's networks over TCP. Parameters: "networks": ["204.124.15.0/24", …],
// "ports": [443, 80], "canaries": ["host:port", …] of the profile that are known to answer (they make
// silence decidable), "references": ["host:port", …] that are likely open, to compare refusals with (refusal_origin.h).
// At most two hosts and all ports per network, begun a moment after each other, and no more of a network than it takes
// to hear something: the document's longest list takes three seconds when all of it is silent. Silence proves nothing
// by itself: not every address is in use.
#pragma once

#include "core/probe.h"
#include "probes/all_probes.h"

namespace selfcheck::networks {

/// "answered" (every network, by an open or a refusing host), "partly-silent", "silent" (none answered),
/// "refused-on-the-way", "no-route", "local-firewall": the worst kind that was proven.
inline constexpr Fact<QString> state{QLatin1StringView("networks.state")};
inline constexpr Fact<qint64> total{QLatin1StringView("networks.totalCount")};
inline constexpr Fact<qint64> answeredCount{QLatin1StringView("networks.answeredCount")};
inline constexpr Fact<qint64> refusedCount{QLatin1StringView("networks.refusedCount")};
inline constexpr Fact<qint64> silentCount{QLatin1StringView("networks.silentCount")};
inline constexpr Fact<qint64> sampled{QLatin1StringView("networks.sampledCount")}; ///< hosts asked
inline constexpr Fact<QStringList> answered{QLatin1StringView("networks.answered")};
inline constexpr Fact<QStringList> refused{
    QLatin1StringView("networks.refused")}; ///< "212.18.201.24/29"; on the way, by this PC, or without a way
inline constexpr Fact<QStringList> silent{QLatin1StringView("networks.silent")};
inline constexpr Fact<QString> refusedBy{QLatin1StringView("networks.refusedBy"),
                                         Privacy::Private}; ///< who sent the ICMP, where known
inline constexpr Fact<QString> canaryState{
    QLatin1StringView("networks.canaryState")}; ///< "open", "silent", "refused-on-the-way", "no-route",
                                                ///< "local-firewall": the worst; absent without canaries
/// What this PC's firewall (of Windows, or Linux' packet filter) does to the networks that did not answer, at worst:
/// "blocks" (a rule, all of a network or a part), "blocks-by-setting" (whatever no rule allows), "perhaps", "unknown",
/// "allows"; "not-readable": there is one, but only an administrator may read it (Linux); "none": nothing there to ask,
/// or it did not answer in time.
inline constexpr Fact<QString> localFirewall{QLatin1StringView("networks.localFirewall")};
inline constexpr Fact<QString> firewallRule{
    QLatin1StringView("networks.firewallRule")}; ///< its name; absent when it is the setting for everything
inline constexpr Fact<QStringList> firewallBlocked{QLatin1StringView("networks.firewallBlocked")};
/// "blocked": a rule blocks a browser, but not this program; else "same".
inline constexpr Fact<QString> browserFirewall{QLatin1StringView("networks.browserFirewall")};
inline constexpr Fact<QString> browserRule{QLatin1StringView("networks.browserRule")}; ///< its name
inline constexpr Fact<QStringList> otherProtection{
    QLatin1StringView("networks.otherProtection")}; ///< security products of others that are switched on
/// The way the networks' packets take on this PC: "default", "vpn", "partly-vpn", "none", "partly-none" (some have no
/// way at all). Absent where nobody knows.
inline constexpr Fact<QString> route{QLatin1StringView("networks.route")};
inline constexpr Fact<QStringList> withoutRoute{QLatin1StringView("networks.withoutRoute")}; ///< no way there
inline constexpr Fact<QString> vpnName{QLatin1StringView("networks.vpnName")};   ///< an adapter that takes some of them
inline constexpr Fact<qint64> vpnCount{QLatin1StringView("networks.vpnCount")};  ///< networks VPNs take
inline constexpr Fact<QStringList> viaVpn{QLatin1StringView("networks.viaVpn")}; ///< "204.124.15.0/24: tun0"
/// How the networks fare that go through a VPN: "answers" (some), "silent" (none), "none" (no VPN takes any).
inline constexpr Fact<QString> vpnState{QLatin1StringView("networks.vpnState")};

[[nodiscard]] std::vector<AnyFact> yields();
[[nodiscard]] std::unique_ptr<Probe> make(const ProbeSurroundings &surroundings, const Parameters &parameters);

} // namespace selfcheck::networks
