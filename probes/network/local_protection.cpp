// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/local_protection.h"

#include "probes/network/iptables_rules.h"
#include "probes/network/nft_ruleset.h"
#include "probes/network/packet_verdict.h"
#include "probes/system/network_links.h"
#include "probes/system/packet_filter_text.h"
#include "probes/system/security_products.h"

namespace selfcheck {

namespace {

QStringList ownNames() { return {QStringLiteral("SelfCheck.exe"), QStringLiteral("selfcheck-cli.exe")}; }

QStringList browserNames()
{
    return {QStringLiteral("msedge.exe"), QStringLiteral("chrome.exe"), QStringLiteral("firefox.exe")};
}

std::vector<FirewallVerdict> verdictsOf(const FirewallJudge &judge, const std::vector<IpNetwork> &networks,
                                        quint16 port, int protocol)
{
    std::vector<FirewallVerdict> verdicts;
    verdicts.reserve(networks.size());
    for (const IpNetwork &network : networks)
        verdicts.push_back(judge.judge(network, port, protocol));
    return verdicts;
}

// What iptables' tables of nftables say is told twice, by nft in words that leave the extensions out.
Result<PacketFilter> packetFilterFrom(const PacketFilterText &text)
{
    const auto iptables = iptablesRules(text.iptables.value_or(QByteArray()));
    if (!iptables)
        return iptables.failure();
    if (!text.nft)
        return iptables->filter;
    auto filter = nftRuleset(*text.nft, iptables->isNftables ? iptables->tables : QStringList());
    if (filter)
        filter->chains.insert(iptables->filter.chains.begin(), iptables->filter.chains.end());
    return filter;
}

QString linkTo(const System &system, const IpNetwork &network)
{
    const auto route = system.networkLinks ? system.networkLinks->routeTo(network.host(0))
                                           : Result<Route>(Failure::unsupported(QStringLiteral("links")));
    return route ? route->interfaceName : QString();
}

void readPacketFilter(LocalProtection &protection, const System &system, const std::vector<IpNetwork> &networks,
                      quint16 port, int protocol)
{
    const auto text = system.packetFilterText();
    const auto filter = text ? packetFilterFrom(*text) : Result<PacketFilter>(text.failure());
    protection.isFirewallHidden = !text && text.failure().kind() == FailureKind::PermissionDenied;
    protection.firewall.assign(networks.size(), FirewallVerdict());
    for (std::size_t i = 0; filter && i < networks.size(); ++i)
        protection.firewall[i] = judgePackets(*filter, networks[i], port, protocol, linkTo(system, networks[i]));
    // It knows no programs.
    protection.browserFirewall = protection.firewall;
}

void readFirewall(LocalProtection &protection, const System &system, const std::vector<IpNetwork> &networks,
                  quint16 port, int protocol)
{
    if (system.packetFilterText)
        return readPacketFilter(protection, system, networks, port, protocol);
    if (!system.localFirewall || !system.registry)
        return;
    const auto firewall = system.localFirewall();
    const auto rules = firewall ? readFirewallRules(*system.registry) : Result<FirewallRules>(firewall.failure());
    if (!rules) {
        protection.firewall.assign(networks.size(), FirewallVerdict());
        protection.browserFirewall = protection.firewall;
        return;
    }
    protection.firewall = verdictsOf({*firewall, *rules, ownNames()}, networks, port, protocol);
    protection.browserFirewall = verdictsOf({*firewall, *rules, browserNames()}, networks, port, protocol);
}

void readProducts(LocalProtection &protection, const System &system)
{
    if (!system.securityProducts)
        return;
    const auto products = system.securityProducts();
    if (!products)
        return;
    for (const SecurityProduct &each : products->list) {
        if (each.isOn() && !each.isMicrosofts() && !each.name.isEmpty())
            protection.otherProducts += each.name;
    }
    protection.otherProducts.removeDuplicates();
}

void readRoutes(LocalProtection &protection, const System &system, const std::vector<IpNetwork> &networks)
{
    const auto links = system.networkLinks ? system.networkLinks->read()
                                           : Result<NetworkSnapshot>(Failure::unsupported(QStringLiteral("links")));
    if (!links)
        return;
    for (const IpNetwork &network : networks) {
        const auto route = system.networkLinks->routeTo(network.host(0));
        const NetworkAdapter *adapter = route ? links->adapter(route->interfaceIndex) : nullptr;
        protection.vpns += adapter && adapter->kind == LinkKind::Vpn ? adapter->name : QString();
        protection.hasWay.push_back(route.hasValue());
    }
}

} // namespace

LocalProtection readFirewallAndWays(const System &system, const std::vector<IpNetwork> &networks, quint16 port,
                                    int protocol)
{
    LocalProtection protection;
    readFirewall(protection, system, networks, port, protocol);
    readRoutes(protection, system, networks);
    return protection;
}

LocalProtection readLocalProtection(const System &system, const std::vector<IpNetwork> &networks, quint16 port,
                                    int protocol)
{
    LocalProtection protection = readFirewallAndWays(system, networks, port, protocol);
    readProducts(protection, system);
    return protection;
}

} // namespace selfcheck
