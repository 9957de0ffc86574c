// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The proxy this computer would take to the provider: is there one, does it let through to the agent server, does it
// open the encryption, change pages or give old answers, and how much time does it add. Probes of what a client
// reaches through the proxy go through it, too (client_connection.h); this one tells of the proxy itself.
// Beside it, whatever the way, the certificates of the provider's encrypted servers are compared (interception.h): a
// virus scanner or a gateway that opens connections needs no proxy setting.
// Parameters: "host" (the agent server, "host" or "host:port", or a list of which the first counts), "page" (plain
// http, optional), "body" (its exact text, optional), "agreed" (is the use of a proxy agreed, optional), "encrypted"
// (targets as in tcp_probe.h; those without a host are left out).
// A proxy that asks for a sign-in gets the name and the password the person gave for this run; without them it is named
// with what it offers. For a server on this very PC (a lab) nobody is asked for a proxy.
#pragma once

#include "core/probe.h"
#include "probes/all_probes.h"

namespace selfcheck::proxy {

/// "none", "bypassed" (one is set, but not for the provider), "used".
inline constexpr Fact<QString> state{QLatin1StringView("proxy.state")};
inline constexpr Fact<bool> agreed{QLatin1StringView("proxy.agreed")};
/// "http", "socks", "other"; with "used" only, as all below.
inline constexpr Fact<QString> kind{QLatin1StringView("proxy.kind")};
/// "manual", "script", "policy", "environment", "system"; also with "bypassed"; absent when it can't be read.
inline constexpr Fact<QString> origin{QLatin1StringView("proxy.origin")};
inline constexpr Fact<QString> server{QLatin1StringView("proxy.server")}; ///< "proxy.company.example:3128"
inline constexpr Fact<QString> script{QLatin1StringView("proxy.script")}; ///< address of the proxy script
/// "none" (no script is set), the words of proxy_script.h, "hangs" (the system does not come to an answer with it).
inline constexpr Fact<QString> scriptState{QLatin1StringView("proxy.scriptState")};
inline constexpr Fact<QString> target{QLatin1StringView("proxy.target")}; ///< "agent.provider.example:443"
/// The words of proxy_tunnel.h; "tls-failed" also when TLS itself does not come about.
inline constexpr Fact<QString> pathState{QLatin1StringView("proxy.pathState")};
inline constexpr Fact<qint64> status{QLatin1StringView("proxy.status")};    ///< of its answer to CONNECT
inline constexpr Fact<QString> schemes{QLatin1StringView("proxy.schemes")}; ///< with 407: "Negotiate, Basic"
inline constexpr Fact<double> connectTime{QLatin1StringView("proxy.connectMs")};
inline constexpr Fact<double> answerTime{QLatin1StringView("proxy.answerMs")};
/// Could be compared: the server was reached both ways.
inline constexpr Fact<bool> paceKnown{QLatin1StringView("proxy.paceKnown")};
/// A question and its answer over a connection that stands, through the proxy and past it; medians.
inline constexpr Fact<double> exchangeTime{QLatin1StringView("proxy.exchangeMs")};
inline constexpr Fact<double> directTime{QLatin1StringView("proxy.directExchangeMs")};
inline constexpr Fact<double> addedTime{QLatin1StringView("proxy.addedMs")}; ///< with paceKnown
/// "unchanged", "changed", "intercepted"; absent when it can't be told.
inline constexpr Fact<QString> contentState{QLatin1StringView("proxy.contentState")};
inline constexpr Fact<QString> bodyState{
    QLatin1StringView("proxy.bodyState")}; ///< "same", "changed", "unknown", "not-asked"
inline constexpr Fact<QString> chainState{QLatin1StringView("proxy.chainState")}; ///< "same", "foreign", "unknown"
inline constexpr Fact<QString> issuer{QLatin1StringView("certificate.issuer")};   ///< as shown through the proxy
inline constexpr Fact<QString> cacheState{
    QLatin1StringView("proxy.cacheState")}; ///< "fresh", "stale"; absent when it can't be told
inline constexpr Fact<QStringList> cacheSigns{QLatin1StringView("proxy.cacheSigns")};

[[nodiscard]] std::vector<AnyFact> yields();
[[nodiscard]] std::unique_ptr<Probe> make(const ProbeSurroundings &surroundings, const Parameters &parameters);

} // namespace selfcheck::proxy
