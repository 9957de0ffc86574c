// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// A rule of the Windows Firewall from anywhere: ranges keep their order, and a judge can live with the rule.
#include "probes/network/firewall_verdict.h"

#include <QtCore/QString>

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace selfcheck;
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto rule = parseFirewallRule(text, FirewallRule::Origin::GroupPolicy);
    if (!rule || !*rule)
        return 0;
    for (const AddressRange &range : (*rule)->remoteAddresses) {
        if (range.first > range.last)
            std::abort();
    }
    for (const PortRange &range : (*rule)->remotePorts) {
        if (range.first > range.last)
            std::abort();
    }
    LocalFirewall firewall;
    firewall.profiles = {{FirewallProfileKind::Public, true, true, true}};
    FirewallRules rules;
    rules.rules = {**rule};
    const FirewallJudge judge(firewall, rules, {(*rule)->program});
    static_cast<void>(judge.judge(*IpNetwork::parse(u"204.124.15.0/24"), 443, 6));
    return 0;
}
