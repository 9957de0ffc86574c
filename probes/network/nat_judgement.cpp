// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/nat_judgement.h"

#include <algorithm>

namespace selfcheck {

namespace {

QLatin1StringView word(const char *text) { return QLatin1StringView(text); }

bool isIn(const char *network, const IpAddress &address)
{
    return IpNetwork::parse(QString::fromLatin1(network)).value_or(IpNetwork()).contains(address);
}

} // namespace

// RFC 5780 section 4.3, with what can be said when a part of the answers is missing.
QLatin1StringView natMapping(const NatSigns &signs)
{
    if (!signs.mapped)
        return word("unknown");
    if (signs.isOwn)
        return word("none");
    const auto isSame = [&signs](const std::optional<IpEndpoint> &other) { return other == signs.mapped; };
    if (isSame(signs.byOtherAddress) || isSame(signs.byOtherBoth) || isSame(signs.bySecondServer))
        return word("endpoint-independent");
    if (signs.byOtherAddress && signs.byOtherBoth)
        return signs.byOtherAddress == signs.byOtherBoth ? word("address-dependent")
                                                         : word("address-and-port-dependent");
    if (signs.byOtherPort && !isSame(signs.byOtherPort))
        return word("address-and-port-dependent");
    const bool differs = signs.byOtherAddress || signs.byOtherBoth || signs.bySecondServer;
    return differs ? word("destination-dependent") : word("unknown");
}

// RFC 5780 section 4.4
QLatin1StringView natFiltering(const NatSigns &signs)
{
    if (signs.hearsOtherAddress == true)
        return word("endpoint-independent");
    if (signs.hearsOtherAddress == false && signs.hearsOtherPort)
        return *signs.hearsOtherPort ? word("address-dependent") : word("address-and-port-dependent");
    return word("unknown");
}

QLatin1StringView carrierNat(const NetworkAdapter *adapter, const IpAddress &mapped)
{
    constexpr const char *shared = "100.64.0.0/10"; // RFC 6598
    constexpr const char *dsLite = "192.0.0.0/29";  // RFC 6333 section 10
    if (isIn(shared, mapped))
        return word("shared-address");
    // Some VPNs give their members addresses of the shared range.
    if (!adapter || adapter->kind == LinkKind::Vpn || adapter->virtualAdapter)
        return {};
    const auto has = [adapter](const char *network) {
        return std::ranges::any_of(adapter->addresses, [network](const IpAddress &own) { return isIn(network, own); });
    };
    if (has(shared))
        return word("shared-address");
    return has(dsLite) ? word("ds-lite") : QLatin1StringView();
}

BindingLife bindingLife(const std::vector<BindingLook> &looks)
{
    BindingLife life;
    for (const BindingLook &look : looks)
        if (look.isOpen)
            life.atLeast = std::max(life.atLeast.value_or(look.idle), look.idle);
    int gone = 0;
    std::optional<std::chrono::milliseconds> shortest;
    for (const BindingLook &look : looks) {
        // A longer one that was open proves that this one was a loss.
        if (look.isOpen || (life.atLeast && look.idle <= *life.atLeast))
            continue;
        ++gone;
        shortest = std::min(shortest.value_or(look.idle), look.idle);
    }
    if (gone >= 2)
        life.below = shortest;
    return life;
}

std::vector<std::chrono::milliseconds> finerTimes(const BindingLife &life, int count, std::chrono::milliseconds finest)
{
    if (!life.below)
        return {};
    const std::chrono::milliseconds from = life.atLeast.value_or(std::chrono::milliseconds(0));
    const std::chrono::milliseconds step = std::max((*life.below - from) / (count + 1), finest);
    std::vector<std::chrono::milliseconds> times;
    for (std::chrono::milliseconds time = from + step;
         time < *life.below && times.size() < static_cast<std::size_t>(count); time += step)
        times.push_back(time);
    return times;
}

} // namespace selfcheck
