// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Rules of nftables and of iptables from anywhere: ranges keep their order, and a judge comes to an end with them.
#include "probes/network/iptables_rules.h"
#include "probes/network/nft_ruleset.h"
#include "probes/network/packet_verdict.h"

#include <cstdint>
#include <cstdlib>

namespace {

void judgeAll(const selfcheck::PacketFilter &filter)
{
    using namespace selfcheck;
    for (const auto &[name, chain] : filter.chains) {
        for (const PacketRule &rule : chain.rules) {
            const AddressRanges ranges = rule.remoteAddresses.value_or(AddressRanges());
            for (std::size_t i = 0; i < ranges.size(); ++i) {
                if (ranges[i].first > ranges[i].last || (i > 0 && ranges[i - 1].last >= ranges[i].first))
                    std::abort();
            }
        }
    }
    for (const char16_t *network : {u"204.124.15.0/24", u"0.0.0.0/0", u"10.0.0.1/32"})
        static_cast<void>(judgePackets(filter, *IpNetwork::parse(network), 443, 6, QStringLiteral("eth0")));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (const auto filter = selfcheck::nftRuleset(text))
        judgeAll(*filter);
    if (const auto rules = selfcheck::iptablesRules(text))
        judgeAll(rules->filter);
    return 0;
}
