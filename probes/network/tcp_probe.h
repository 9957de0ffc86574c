// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Real TCP connections with phases: name, connect, TLS with the certificate really sent, first bytes of the
// protocol. Parameters: "targets": [{"host", "port", "greeting"}], greeting one of "none" (connect only),
// "tls", "https", "http", "ssh", "sips" (TLS, then OPTIONS), "turns" (TLS, then Allocate answered by 401),
// "cloudfront" (https with an x-amz-cf header), "banner" (any first bytes). The worst target decides.
// Refusal by the host, refusal on the way and silence are told apart, never guessed.
#pragma once

#include "core/probe.h"
#include "probes/all_probes.h"

namespace selfcheck::tcp {

/// "open", "name-not-found", "name-server-silent", "refused" (by the host), "refused-on-the-way" (ICMP),
/// "unreachable", "no-route", "silent", "local-firewall", "closed-early", "tls-failed",
/// "certificate-expired", "certificate-not-yet-valid", "certificate-name", "certificate-untrusted",
/// "no-greeting", "wrong-greeting".
inline constexpr Fact<QString> state{QLatin1StringView("tcp.state")};
inline constexpr Fact<QString> host{QLatin1StringView("tcp.host")}; ///< of the target that decides
inline constexpr Fact<qint64> port{QLatin1StringView("tcp.port")};
inline constexpr Fact<QString> address{QLatin1StringView("tcp.address")};
inline constexpr Fact<QString> refusedBy{QLatin1StringView("tcp.refusedBy"),
                                         Privacy::Private}; ///< who sent the ICMP, where known
inline constexpr Fact<qint64> targets{QLatin1StringView("tcp.targetCount")};
inline constexpr Fact<qint64> answered{QLatin1StringView("tcp.answeredCount")};
inline constexpr Fact<double> nameTime{QLatin1StringView("tcp.nameMs")};
inline constexpr Fact<double> connectTime{QLatin1StringView("tcp.connectMs")};
inline constexpr Fact<double> tlsTime{QLatin1StringView("tcp.tlsMs")};
inline constexpr Fact<double> greetingTime{QLatin1StringView("tcp.greetingMs")};
inline constexpr Fact<double> totalTime{QLatin1StringView("tcp.totalMs")};
inline constexpr Fact<QString> greeting{
    QLatin1StringView("tcp.greeting")}; ///< "SSH-2.0-OpenSSH_9.2p1", "HTTP 200", "SIP 200"
inline constexpr Fact<QString> ipv6State{QLatin1StringView("tcp.ipv6State")}; ///< as state; absent without IPv6 address
inline constexpr Fact<QString> edge{QLatin1StringView("tcp.edgeLocation")};   ///< x-amz-cf-pop
inline constexpr Fact<QString> tlsVersion{QLatin1StringView("tls.version")};  ///< "TLS 1.3"
inline constexpr Fact<QString> tlsCipher{QLatin1StringView("tls.cipher")};
inline constexpr Fact<QString> tlsAlert{QLatin1StringView("tls.alert")};
inline constexpr Fact<QString> tlsProblem{
    QLatin1StringView("tls.problem")}; ///< technical, English: why TLS or the certificate failed
inline constexpr Fact<QString> subject{QLatin1StringView("certificate.subject")};
inline constexpr Fact<QString> issuer{QLatin1StringView("certificate.issuer")};
inline constexpr Fact<QString> expires{QLatin1StringView("certificate.expiresDate")}; ///< ISO date
inline constexpr Fact<qint64> daysLeft{QLatin1StringView("certificate.leftDays")};
inline constexpr Fact<QStringList> details{
    QLatin1StringView("tcp.details")}; ///< "www.example:443 open 12 ms", one per target

[[nodiscard]] std::vector<AnyFact> yields();
[[nodiscard]] std::unique_ptr<Probe> make(const ProbeSurroundings &surroundings, const Parameters &parameters);

} // namespace selfcheck::tcp
