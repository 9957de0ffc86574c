// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/packet_rules.h"

#include <algorithm>

namespace selfcheck {

AddressRanges merged(AddressRanges ranges)
{
    std::sort(ranges.begin(), ranges.end(),
              [](const AddressRange &a, const AddressRange &b) { return a.first < b.first; });
    AddressRanges result;
    for (const AddressRange &each : ranges) {
        if (!result.empty() && each.first <= quint64(result.back().last) + 1)
            result.back().last = std::max(result.back().last, each.last);
        else
            result.push_back(each);
    }
    return result;
}

AddressRanges common(const AddressRanges &a, const AddressRanges &b)
{
    AddressRanges result;
    for (auto left = a.begin(), right = b.begin(); left != a.end() && right != b.end();) {
        const AddressRange both{std::max(left->first, right->first), std::min(left->last, right->last)};
        if (both.first <= both.last)
            result.push_back(both);
        left->last < right->last ? ++left : ++right;
    }
    return result;
}

AddressRanges without(const AddressRanges &a, const AddressRanges &b)
{
    AddressRanges others;
    quint64 next = 0;
    for (const AddressRange &each : b) {
        if (each.first > next)
            others.push_back({static_cast<quint32>(next), each.first - 1});
        next = quint64(each.last) + 1;
    }
    if (next <= 0xffffffffu)
        others.push_back({static_cast<quint32>(next), 0xffffffffu});
    return common(a, others);
}

PortRanges otherPorts(const PortRanges &ports)
{
    AddressRanges numbers;
    for (const PortRange &each : ports)
        numbers.push_back({each.first, each.last});
    PortRanges others;
    for (const AddressRange &each : without({{0, 65535}}, merged(numbers)))
        others.push_back({static_cast<quint16>(each.first), static_cast<quint16>(each.last)});
    return others;
}

void PacketRule::onlyProtocols(const std::vector<int> &numbers)
{
    if (!protocols) {
        protocols = numbers;
        return;
    }
    std::erase_if(*protocols,
                  [&numbers](int each) { return std::find(numbers.begin(), numbers.end(), each) == numbers.end(); });
}

void PacketRule::onlyPorts(const PortRanges &ports)
{
    if (!remotePorts) {
        remotePorts = ports;
        return;
    }
    PortRanges both;
    for (const PortRange &a : *remotePorts) {
        for (const PortRange &b : ports) {
            const PortRange each{std::max(a.first, b.first), std::min(a.last, b.last)};
            if (each.first <= each.last)
                both.push_back(each);
        }
    }
    remotePorts = both;
}

void PacketRule::onlyAddresses(const AddressRanges &ranges)
{
    remoteAddresses = remoteAddresses ? common(*remoteAddresses, ranges) : ranges;
}

bool PacketFilter::isEmpty() const
{
    return std::none_of(chains.begin(), chains.end(), [](const auto &each) { return each.second.isBase; });
}

} // namespace selfcheck
