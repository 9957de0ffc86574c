// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Real TCP connections with phases: name, connect, TLS with the certificate really sent, first bytes of the
// protocol. Parameters: "targets": [{"host", "port", "greeting"}], greeting one of "none" (connect only),
// "tls", "https", "http", "ssh", "sips" (TLS, then OPTIONS), "turns" (TLS, then Allocate answered by 401),
// "cloudfront" (https with an x-amz-cf header), "banner" (any first bytes). The worst target decides.
// "proxy": true says that the clients of these targets go through the proxy of this computer where it takes one for
// them: then that way decides, and the direct one is only told. Without it nothing goes through a proxy.
// Where TLS was asked for, the certificates of all targets are compared (interception.h).
// Refusal by the host, refusal on the way and silence are told apart, never guessed.
#pragma once

#include "core/probe.h"
#include "probes/all_probes.h"

namespace selfcheck::tcp {

/// "open", "name-not-found", "name-server-silent", "refused" (by the host), "refused-on-the-way" (ICMP),
/// "unreachable", "no-route", "silent", "local-firewall", "closed-early", "tls-failed",
/// "certificate-expired", "certificate-not-yet-valid", "certificate-name", "certificate-untrusted",
/// "clock-wrong" (expired or not yet valid only by this PC's clock), "no-greeting", "wrong-greeting";
/// where the proxy stands in the way: "proxy-failed", "proxy-sign-in", "proxy-sign-in-refused", "proxy-forbidden",
/// "proxy-gateway-failed", "proxy-sign-in-windows" (says nothing about the target).
inline constexpr Fact<QString> state{QLatin1StringView("tcp.state")};
inline constexpr Fact<QString> host{QLatin1StringView("tcp.host")}; ///< of the target that decides
inline constexpr Fact<qint64> port{QLatin1StringView("tcp.port")};
inline constexpr Fact<QString> address{QLatin1StringView("tcp.address")};
inline constexpr Fact<QString> refusedBy{QLatin1StringView("tcp.refusedBy"),
                                         Privacy::Private}; ///< who sent the ICMP, where known
/// Which way packets to this address take on this PC, where the connection failed: "default", "vpn", "none".
inline constexpr Fact<QString> route{QLatin1StringView("tcp.route")};
inline constexpr Fact<QString> vpnName{QLatin1StringView("tcp.vpnName")}; ///< the adapter that takes it
/// What this PC's firewall does to it, where the connection failed and that is known: "blocks", "blocks-by-setting",
/// "perhaps", "allows".
inline constexpr Fact<QString> localFirewall{QLatin1StringView("tcp.localFirewall")};
inline constexpr Fact<QString> firewallRule{QLatin1StringView("tcp.firewallRule")};
/// "direct", "proxy", "past-proxy" (this computer takes a proxy for such an address, the target's clients cannot).
inline constexpr Fact<QString> way{QLatin1StringView("tcp.way")};
inline constexpr Fact<QString> proxy{QLatin1StringView("tcp.proxy")}; ///< "proxy.example:3128"; unless "direct"
// With way "proxy":
/// The words of proxy_tunnel.h.
inline constexpr Fact<QString> proxyState{QLatin1StringView("tcp.proxyState")};
inline constexpr Fact<qint64> proxyStatus{QLatin1StringView("tcp.proxyStatus")};
inline constexpr Fact<QString> proxySchemes{QLatin1StringView("tcp.proxySchemes")}; ///< after 407: "Negotiate, Basic"
/// Past the proxy, as state; absent when it was not tried.
inline constexpr Fact<QString> directState{QLatin1StringView("tcp.directState")};
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
