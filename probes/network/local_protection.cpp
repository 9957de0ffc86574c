// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/local_protection.h"

#include "probes/system/network_links.h"
#include "probes/system/security_products.h"

namespace selfcheck {

namespace {

constexpr int tcp = 6;

QStringList ownNames() { return {QStringLiteral("SelfCheck.exe"), QStringLiteral("selfcheck-cli.exe")}; }

QStringList browserNames()
{
    return {QStringLiteral("msedge.exe"), QStringLiteral("chrome.exe"), QStringLiteral("firefox.exe")};
}

std::vector<FirewallVerdict> verdictsOf(const FirewallJudge &judge, const std::vector<IpNetwork> &networks,
                                        quint16 port)
{
    std::vector<FirewallVerdict> verdicts;
    verdicts.reserve(networks.size());
    for (const IpNetwork &network : networks)
        verdicts.push_back(judge.judge(network, port, tcp));
    return verdicts;
}

void readFirewall(LocalProtection &protection, const System &system, const std::vector<IpNetwork> &networks,
                  quint16 port)
{
    if (!system.localFirewall || !system.registry)
        return;
    const auto firewall = system.localFirewall();
    const auto rules = firewall ? readFirewallRules(*system.registry) : Result<FirewallRules>(firewall.failure());
    if (!rules) {
        protection.firewall.assign(networks.size(), FirewallVerdict());
        protection.browserFirewall = protection.firewall;
        return;
    }
    protection.firewall = verdictsOf({*firewall, *rules, ownNames()}, networks, port);
    protection.browserFirewall = verdictsOf({*firewall, *rules, browserNames()}, networks, port);
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
    }
}

} // namespace

LocalProtection readLocalProtection(const System &system, const std::vector<IpNetwork> &networks, quint16 port)
{
    LocalProtection protection;
    readFirewall(protection, system, networks, port);
    readRoutes(protection, system, networks);
    readProducts(protection, system);
    return protection;
}

} // namespace selfcheck
