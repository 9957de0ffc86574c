// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Does the line work: link, address, gateway, name lookup, captive portal, clock. Everything behind it is
// explained by its failure. Parameters: "portalUrl" (plain http), "portalBody" (exact text expected),
// "name" (a host name that must resolve), and to look closer once the page has come: "secure" (a host that speaks
// TLS), "stun", "clock" (a second web server), each "host" or "host:port", the first where it is a list. Without a
// profile it measures link, gateway and name servers. A portalUrl on a loopback address is a provider on this very PC
// (a lab): then nobody outside is asked anything.
#pragma once

#include "core/probe.h"
#include "probes/system/system.h"

namespace selfcheck::internet {

/// "ok", "no-link", "no-address", "no-gateway", "no-dns", "dns-hijacked", "portal", "no-internet" (the
/// portal host neither answers nor refuses), "name-not-found" (the name servers work, but the profile's name does not
/// exist; nothing else is wrong).
inline constexpr Fact<QString> state{QLatin1StringView("internet.state")};
inline constexpr Fact<QString> linkKind{QLatin1StringView("link.kind")}; ///< "cable", "wifi", "vpn", "other", "none"
inline constexpr Fact<QString> linkName{QLatin1StringView("link.name")}; ///< "eth0"
inline constexpr Fact<qint64> linkMtu{QLatin1StringView("link.mtuBytes")};
inline constexpr Fact<qint64> linkSpeed{QLatin1StringView("link.speedKbps")};
inline constexpr Fact<QString> address{QLatin1StringView("link.address"), Privacy::Private};
inline constexpr Fact<bool> ipv4{QLatin1StringView("link.ipv4")};
inline constexpr Fact<bool> ipv6{QLatin1StringView("link.ipv6")};          ///< a global address and a default route
inline constexpr Fact<double> ipv4Time{QLatin1StringView("ipv4.timeMs")};  ///< to connect to the test page
inline constexpr Fact<QString> ipv6State{QLatin1StringView("ipv6.state")}; ///< of ipv6_check.h; "none" without any
inline constexpr Fact<double> ipv6Time{QLatin1StringView("ipv6.timeMs")};
/// "passes", "black-hole" (large packets vanish without a word), "unknown"
inline constexpr Fact<QString> pathState{QLatin1StringView("path.state")};
inline constexpr Fact<bool> pathSized{QLatin1StringView("path.isSized")}; ///< always there: is path.largestBytes?
/// The largest packet that a STUN server received undivided.
inline constexpr Fact<qint64> pathLargest{QLatin1StringView("path.largestBytes")};
inline constexpr Fact<QString> vpn{QLatin1StringView("vpn.name")}; ///< names of adapters; absent without VPN
inline constexpr Fact<bool> vpnDefault{QLatin1StringView("vpn.isDefaultRoute")};
inline constexpr Fact<QString> ssid{QLatin1StringView("wifi.name"), Privacy::Private};
inline constexpr Fact<bool> signalKnown{QLatin1StringView("wifi.isKnown")}; ///< always there: is wifi.signalPercent?
inline constexpr Fact<qint64> signal{QLatin1StringView("wifi.signalPercent")};
inline constexpr Fact<qint64> channel{QLatin1StringView("wifi.channel")};
inline constexpr Fact<QString> band{QLatin1StringView("wifi.band")};    ///< "2.4", "5-or-6" (GHz): by the channel
inline constexpr Fact<bool> metered{QLatin1StringView("link.metered")}; ///< absent where the system does not know
inline constexpr Fact<QString> gateway{QLatin1StringView("gateway.address"), Privacy::Private};
inline constexpr Fact<QString> gatewayState{QLatin1StringView("gateway.state")}; ///< "answers", "silent", "none"
inline constexpr Fact<QString> dnsServer{QLatin1StringView("dns.server"), Privacy::Private};
inline constexpr Fact<QString> dnsName{QLatin1StringView("dns.name")}; ///< asked for; the one not found, if any
inline constexpr Fact<QString> dnsState{QLatin1StringView(
    "dns.state")}; ///< "ok", "silent", "refused", "failed", "not-found", "no-data", "alias-loop", "hijacked", "none"
/// "ok", "first-silent" (every lookup waits for a name server that is silent), "none"
inline constexpr Fact<QString> dnsOrder{QLatin1StringView("dns.order")};
inline constexpr Fact<QString> dnsFirst{QLatin1StringView("dns.first"), Privacy::Private}; ///< where it is silent
inline constexpr Fact<QString> dnsAgreement{
    QLatin1StringView("dns.agreement")}; ///< "same", "differ", "unknown": what the servers say of the name
/// Each server with the median of its times, "192.0.2.1 (3 ms)"; a dash for a silent one.
inline constexpr Fact<QStringList> dnsServers{QLatin1StringView("dns.servers"), Privacy::Private};
inline constexpr Fact<bool> dnsTimed{QLatin1StringView("dns.isTimed")}; ///< always there: is dns.timeMs?
inline constexpr Fact<double> dnsTime{QLatin1StringView("dns.timeMs")}; ///< median of the server that answers first
/// "none", "portal", "odd" (the host answers or refuses, but the page is not the right one and no sign-in page
/// either), "blocked" (this PC's own firewall does not let the request out), "silent" (no answer), "failed" (could not
/// be asked), "unknown" (no test page is known).
inline constexpr Fact<QString> portalState{QLatin1StringView("portal.state")};
inline constexpr Fact<QString> portalHost{QLatin1StringView("portal.host")}; ///< where the sign-in page is
inline constexpr Fact<bool> clockKnown{QLatin1StringView("clock.isKnown")};  ///< always there: is clock.offsetSec?
/// This PC minus server; of two servers the one nearer to this PC, so that one wrong clock is not taken for this PC's.
inline constexpr Fact<qint64> clockOffset{QLatin1StringView("clock.offsetSec")};
inline constexpr Fact<qint64> clockServers{QLatin1StringView("clock.serverCount")};

[[nodiscard]] std::vector<AnyFact> yields();
[[nodiscard]] std::unique_ptr<Probe> make(const std::shared_ptr<const System> &system, const Parameters &parameters);

} // namespace selfcheck::internet
