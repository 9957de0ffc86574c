// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/wire/interceptors.h"

#include <algorithm>
#include <array>

namespace selfcheck {

namespace {

using enum InterceptorKind;

struct Known {
    QLatin1StringView part; ///< of a signer's name, in small letters
    Interceptor interceptor;
};

constexpr Known known(const char *part, const char *name, InterceptorKind kind)
{
    return {QLatin1StringView(part), {QLatin1StringView(name), kind}};
}

// Product names before the words of their makers: the first that fits counts.
constexpr std::array table{
    known("avast", "Avast", SecurityProduct),
    known("avg web/mail shield", "AVG", SecurityProduct),
    known("avg technologies", "AVG", SecurityProduct),
    known("avira", "Avira", SecurityProduct),
    known("kaspersky web traffic security", "Kaspersky Web Traffic Security", Gateway),
    known("kaspersky", "Kaspersky", SecurityProduct),
    known("bitdefender", "Bitdefender", SecurityProduct),
    known("eset ssl filter", "ESET", SecurityProduct),
    known("eset, spol", "ESET", SecurityProduct),
    known("norton web/mail shield", "Norton", SecurityProduct),
    known("g data", "G DATA", SecurityProduct),
    known("dr.web", "Dr.Web", SecurityProduct),
    known("bullguard", "BullGuard", SecurityProduct),
    known("adguard", "AdGuard", SecurityProduct),
    known("net nanny", "Net Nanny", SecurityProduct),
    known("contentwatch", "Net Nanny", SecurityProduct),
    known("qustodio", "Qustodio", SecurityProduct),
    known("superfish", "Superfish", SecurityProduct),
    known("edellroot", "eDellRoot", SecurityProduct),
    known("do_not_trust_fiddler", "Fiddler", DebuggingTool),
    known("charles proxy", "Charles", DebuggingTool),
    known("mitmproxy", "mitmproxy", DebuggingTool),
    known("portswigger", "Burp Suite", DebuggingTool),
    known("owasp zed attack proxy", "ZAP", DebuggingTool),
    known("owasp root ca", "ZAP", DebuggingTool),
    known("zscaler", "Zscaler", Gateway),
    known("netskope", "Netskope", Gateway),
    known("goskope", "Netskope", Gateway),
    known("cisco umbrella", "Cisco Umbrella", Gateway),
    known("opendns", "Cisco Umbrella", Gateway),
    known("cisco secure web appliance", "Cisco Secure Web Appliance", Gateway),
    known("ironport", "Cisco Secure Web Appliance", Gateway),
    known("fortinet", "FortiGate", Gateway),
    known("fortigate", "FortiGate", Gateway),
    known("sophos", "Sophos", Gateway),
    known("palo alto networks", "Palo Alto Networks", Gateway),
    known("check point", "Check Point", Gateway),
    known("forcepoint", "Forcepoint", Gateway),
    known("websense", "Forcepoint", Gateway),
    known("watchguard", "WatchGuard", Gateway),
    known("sonicwall", "SonicWall", Gateway),
    known("barracuda", "Barracuda", Gateway),
    known("blue coat", "Symantec ProxySG (Blue Coat)", Gateway),
    known("bluecoat", "Symantec ProxySG (Blue Coat)", Gateway),
    known("mcafee web gateway", "Skyhigh Secure Web Gateway", Gateway),
    known("skyhigh", "Skyhigh Secure Web Gateway", Gateway),
    known("trend micro", "Trend Micro", Gateway),
    known("interscan web security", "Trend Micro", Gateway),
    known("cato networks", "Cato Networks", Gateway),
    known("iboss", "iboss", Gateway),
    known("menlo security", "Menlo Security", Gateway),
    known("smoothwall", "Smoothwall", Gateway),
    known("untangle", "Untangle", Gateway),
    known("securepoint", "Securepoint", Gateway),
    known("gateway ca - cloudflare managed", "Cloudflare Zero Trust", Gateway),
    known("cloudflare for teams", "Cloudflare Zero Trust", Gateway),
    known("pfsense", "pfSense", Gateway),
    known("opnsense", "OPNsense", Gateway),
    known("fritz.box", "FRITZ!Box", Router),
    known("fritz!box", "FRITZ!Box", Router),
    known("speedport", "Speedport", Router),
    known("openwrt", "OpenWrt", Router),
};

} // namespace

QLatin1StringView wordOf(InterceptorKind kind)
{
    switch (kind) {
    case SecurityProduct: return QLatin1StringView("security-product");
    case Gateway: return QLatin1StringView("gateway");
    case Router: return QLatin1StringView("router");
    case DebuggingTool: break;
    }
    return QLatin1StringView("debugging-tool");
}

std::optional<Interceptor> knownInterceptor(const QStringList &signers)
{
    const auto isNamed = [&signers](const Known &entry) {
        return std::ranges::any_of(
            signers, [&entry](const QString &signer) { return signer.contains(entry.part, Qt::CaseInsensitive); });
    };
    const auto found = std::ranges::find_if(table, isNamed);
    return found == table.end() ? std::nullopt : std::optional(found->interceptor);
}

} // namespace selfcheck
