// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Can mail to a domain come encrypted? Its MX servers, each over IPv4 and IPv6, are asked for STARTTLS on port 25,
// and their certificates are checked; no mail is sent. Parameters: "domain"; "canaries": mail servers known to
// answer ("host" or "host:port"), which tell a line without port 25 from servers that are down; "others": servers
// of another kind ("host" or "host:port", usually 443) for the same purpose. "port" and "nameServers" (addresses
// with ports) replace port 25 and this computer's name servers.
#pragma once

#include "core/probe.h"
#include "probes/all_probes.h"

namespace selfcheck::starttls {

/// The words of mail_judgement.h.
inline constexpr Fact<QString> state{QLatin1StringView("mail.state")};
inline constexpr Fact<QString> domain{QLatin1StringView("mail.domain")};
/// "mx"; "address" without an MX record: then the domain's own addresses count (RFC 5321 section 5.1).
inline constexpr Fact<QString> route{QLatin1StringView("mail.route")};
inline constexpr Fact<qint64> servers{QLatin1StringView("mail.serverCount")};
inline constexpr Fact<qint64> answered{QLatin1StringView("mail.answeredCount")};   ///< spoke SMTP
inline constexpr Fact<qint64> encrypted{QLatin1StringView("mail.encryptedCount")}; ///< TLS came about
inline constexpr Fact<QString> host{QLatin1StringView("mail.host")};               ///< the server that decides
inline constexpr Fact<QString> address{QLatin1StringView("mail.address")};
inline constexpr Fact<QString> greeting{QLatin1StringView("mail.greeting")};
inline constexpr Fact<QString> reply{QLatin1StringView("mail.reply")}; ///< the one that STARTTLS failed at
inline constexpr Fact<double> totalTime{QLatin1StringView("mail.totalMs")};
inline constexpr Fact<QString> refusedBy{QLatin1StringView("mail.refusedBy"), Privacy::Private};
/// "open", "silent" for the canaries' port 25; absent without canaries.
inline constexpr Fact<QString> canaryState{QLatin1StringView("mail.canaryState")};
/// For information: the domain announces a policy that wants encryption (RFC 8461); DANE for the first server
/// (RFC 7672), without a check of its signatures. Absent when no name server told in time.
inline constexpr Fact<bool> mtaSts{QLatin1StringView("mail.mtaSts")};
inline constexpr Fact<bool> dane{QLatin1StringView("mail.dane")};
inline constexpr Fact<QStringList> details{
    QLatin1StringView("mail.details")}; ///< "mx.example:25 ok 34 ms", "mx.example:25/IPv6 silent 4000 ms"

/// And tls.*, certificate.* of tcp_probe.h for the server that decides.
[[nodiscard]] std::vector<AnyFact> yields();
[[nodiscard]] std::unique_ptr<Probe> make(const ProbeSurroundings &surroundings, const Parameters &parameters);

} // namespace selfcheck::starttls
