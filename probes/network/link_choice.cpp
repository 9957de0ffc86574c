// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/link_choice.h"

#include <algorithm>

namespace selfcheck {

namespace {

bool isUsable(const IpAddress &address)
{
    return !address.isNull() && !address.isLoopback() && !address.isLinkLocal() && !address.isAny();
}

template<class Condition>
IpAddress firstOf(const NetworkAdapter *adapter, Condition condition)
{
    if (!adapter)
        return {};
    const auto found = std::find_if(adapter->addresses.begin(), adapter->addresses.end(), condition);
    return found == adapter->addresses.end() ? IpAddress() : *found;
}

const NetworkAdapter *adapterOf(const NetworkSnapshot &snapshot, const std::vector<Route> &routes)
{
    for (const Route &route : routes) {
        const NetworkAdapter *adapter = snapshot.adapter(route.interfaceIndex);
        if (adapter && adapter->up)
            return adapter;
    }
    return nullptr;
}

// Bridges and networks of virtual machines are up without any cable, so they count only where there is nothing else:
// in a virtual machine or a container.
const NetworkAdapter *likeliest(const NetworkSnapshot &snapshot)
{
    const auto isReal = [](const NetworkAdapter &adapter) {
        return adapter.kind != LinkKind::Loopback && !adapter.virtualAdapter;
    };
    const bool hasReal = std::any_of(snapshot.adapters.begin(), snapshot.adapters.end(), isReal);
    const NetworkAdapter *best = nullptr;
    for (const NetworkAdapter &adapter : snapshot.adapters) {
        const bool counts = adapter.up && adapter.kind != LinkKind::Loopback && (isReal(adapter) || !hasReal);
        const bool hasAddress = !firstOf(&adapter, isUsable).isNull();
        if (counts && (!best || (hasAddress && firstOf(best, isUsable).isNull())))
            best = &adapter;
    }
    return best;
}

} // namespace

LinkChoice chooseLink(const NetworkSnapshot &snapshot)
{
    LinkChoice choice;
    const NetworkAdapter *v4 = adapterOf(snapshot, snapshot.defaultRoutesV4);
    const NetworkAdapter *v6 = adapterOf(snapshot, snapshot.defaultRoutesV6);
    choice.ipv4 = !firstOf(v4, [](const IpAddress &a) { return a.isV4() && isUsable(a); }).isNull();
    choice.ipv6 = !firstOf(v6, [](const IpAddress &a) { return a.isGlobalV6(); }).isNull();
    for (const NetworkAdapter &adapter : snapshot.adapters)
        if (adapter.kind == LinkKind::Vpn && adapter.up && !firstOf(&adapter, isUsable).isNull() && !choice.vpn)
            choice.vpn = &adapter;
    choice.adapter = v4 ? v4 : v6 ? v6 : likeliest(snapshot);
    if (!choice.adapter)
        return choice;
    if (choice.adapter->kind == LinkKind::Vpn)
        choice.vpn = choice.adapter;
    choice.vpnIsDefault = choice.vpn && (choice.vpn == v4 || choice.vpn == v6);
    choice.address = firstOf(choice.adapter, [](const IpAddress &a) { return a.isV4() && isUsable(a); });
    if (choice.address.isNull())
        choice.address = firstOf(choice.adapter, isUsable);
    const auto &routes = v4 ? snapshot.defaultRoutesV4 : snapshot.defaultRoutesV6;
    if (v4 || v6) {
        const auto used = std::find_if(routes.begin(), routes.end(), [&choice](const Route &route) {
            return route.interfaceIndex == choice.adapter->index;
        });
        choice.gateway = used == routes.end() ? IpAddress() : used->gateway;
    }
    if (choice.address.isNull())
        choice.state = QLatin1StringView("no-address");
    else
        choice.state = v4 || v6 ? QLatin1StringView("ok") : QLatin1StringView("no-gateway");
    return choice;
}

QLatin1StringView wordOf(LinkKind kind)
{
    switch (kind) {
    case LinkKind::Cable: return QLatin1StringView("cable");
    case LinkKind::Wifi: return QLatin1StringView("wifi");
    case LinkKind::Vpn: return QLatin1StringView("vpn");
    case LinkKind::Mobile:
    case LinkKind::Loopback:
    case LinkKind::Other: break;
    }
    return QLatin1StringView("other");
}

QLatin1StringView wifiBand(int channel)
{
    return channel < 15 ? QLatin1StringView("2.4") : QLatin1StringView("5-or-6");
}

} // namespace selfcheck
