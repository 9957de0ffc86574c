// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/local_protection.h"

#include "probes/network/local_cause.h"
#include "probes/network/networks_probe.h"
#include "probes/network/tcp_probe.h"
#include "probes/system/network_links.h"
#include "probes/system/security_products.h"
#include "tests/probes/support/declared_facts.h"
#include "tests/probes/support/recorded_system.h"
#include "tests/support/fake_network_links.h"
#include "tests/support/loopback_servers.h"

#include <QtCore/QJsonArray>

#include <gtest/gtest.h>

namespace selfcheck {

namespace {

using State = FirewallVerdict::State;

const std::vector<IpNetwork> twoNetworks{*IpNetwork::parse(u"127.0.0.1/32"), *IpNetwork::parse(u"127.0.8.0/29")};

// Everything leaves through a VPN.
NetworkSnapshot throughVpn()
{
    NetworkSnapshot snapshot;
    NetworkAdapter tunnel;
    tunnel.name = QStringLiteral("Company VPN");
    tunnel.index = 7;
    tunnel.kind = LinkKind::Vpn;
    snapshot.adapters = {tunnel};
    Route route;
    route.interfaceIndex = 7;
    snapshot.defaultRoutesV4 = {route};
    return snapshot;
}

// A PC on a private network with these rules.
QJsonObject pc(const QStringList &rules)
{
    QJsonObject values;
    for (const QString &rule : rules)
        values.insert(QStringLiteral("{%1}").arg(values.size()), rule);
    const QString key = QStringLiteral(
        "HKLM\\SYSTEM\\CurrentControlSet\\Services\\SharedAccess\\Parameters\\FirewallPolicy\\FirewallRules");
    LocalFirewall firewall;
    firewall.profiles = {{FirewallProfileKind::Private, true, true, false}};
    SecurityProducts products;
    products.list = {{SecurityProduct::Kind::Antivirus, QStringLiteral("Windows Defender"), 397568},
                     {SecurityProduct::Kind::Antivirus, QStringLiteral("Norton 360"), 266240},
                     {SecurityProduct::Kind::Firewall, QStringLiteral("Norton 360"), 266240},
                     {SecurityProduct::Kind::Antivirus, QStringLiteral("Old scanner"), 262144}};
    return {{QStringLiteral("registry"), QJsonObject{{QStringLiteral("64"), QJsonObject{{key, values}}}}},
            {QStringLiteral("localFirewall"), toRecord(firewall)},
            {QStringLiteral("securityProducts"), toRecord(products)}};
}

QString blocking(const char *limits, const char *name)
{
    return QStringLiteral("v2.30|Action=Block|Active=TRUE|Dir=Out|%1|Name=%2|")
        .arg(QLatin1StringView(limits), QLatin1StringView(name));
}

Outcome probed(const QJsonObject &record, quint16 port)
{
    const Parameters parameters(
        {{QStringLiteral("networks"), QJsonArray{QStringLiteral("127.0.0.1/32"), QStringLiteral("127.0.8.0/29")}},
         {QStringLiteral("ports"), QJsonArray{port}}});
    const auto probe = networks::make({test::recordedSystem(record), {}}, parameters);
    return test::outcomeOf(*probe).value_or(Failure::internal(QStringLiteral("did not finish exactly once")));
}

} // namespace

TEST(LocalProtection, NamesTheRulePerNetwork)
{
    const auto system = test::recordedSystem(pc({blocking("RA4=127.0.8.0/24", "No telephony")}));
    const LocalProtection protection = readLocalProtection(*system, twoNetworks, 443);
    ASSERT_EQ(protection.firewall.size(), 2u);
    EXPECT_EQ(protection.firewall[0].state, State::Allows);
    EXPECT_EQ(protection.firewall[1].state, State::Blocks);
    EXPECT_EQ(protection.firewall[1].rule, QStringLiteral("No telephony"));
    EXPECT_EQ(protection.otherProducts, QStringList{QStringLiteral("Norton 360")});
}

TEST(LocalProtection, TellsABrowserFromThisProgram)
{
    const auto system = test::recordedSystem(
        pc({blocking("App=C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe", "No Chrome")}));
    const LocalProtection protection = readLocalProtection(*system, twoNetworks, 443);
    EXPECT_EQ(protection.firewall[0].state, State::Allows);
    EXPECT_EQ(protection.browserFirewall[0].state, State::Blocks);
}

TEST(LocalProtection, WhatCannotBeReadIsUnknownAndWhatIsNotThereIsNothing)
{
    QJsonObject refusing = pc({});
    refusing.insert(QStringLiteral("localFirewall"),
                    QJsonObject{{QStringLiteral("failure"), QStringLiteral("system_call")}});
    const LocalProtection unknown = readLocalProtection(*test::recordedSystem(refusing), twoNetworks, 443);
    ASSERT_EQ(unknown.firewall.size(), 2u);
    EXPECT_EQ(unknown.firewall[0].state, State::Unknown);
    EXPECT_TRUE(readLocalProtection(System(), twoNetworks, 443).firewall.empty());
}

TEST(LocalProtection, FindsTheVpnThatCarriesANetwork)
{
    const LocalProtection protection = readLocalProtection(*test::systemWithLinks(throughVpn()), twoNetworks, 443);
    EXPECT_EQ(protection.vpns, (QStringList{QStringLiteral("Company VPN"), QStringLiteral("Company VPN")}));
}

TEST(LocalCause, TellsTheWayAndTheRule)
{
    LocalProtection protection;
    protection.vpns = {QStringLiteral("tun0")};
    protection.hasWay = {true};
    protection.firewall = {{State::Blocks, QStringLiteral("No telephony"), {}}};
    const Facts facts = causeFrom(protection);
    EXPECT_EQ(facts.get(tcp::route), QStringLiteral("vpn"));
    EXPECT_EQ(facts.get(tcp::vpnName), QStringLiteral("tun0"));
    EXPECT_EQ(facts.get(tcp::localFirewall), QStringLiteral("blocks"));
    EXPECT_EQ(facts.get(tcp::firewallRule), QStringLiteral("No telephony"));
    EXPECT_TRUE(causeFrom(LocalProtection()).isEmpty());
    protection.vpns = {QString()};
    protection.hasWay = {false};
    protection.firewall = {FirewallVerdict()};
    const Facts nowhere = causeFrom(protection);
    EXPECT_EQ(nowhere.get(tcp::route), QStringLiteral("none"));
    EXPECT_FALSE(nowhere.get(tcp::localFirewall).has_value());
}

TEST(NetworksProbe, NamesTheVpnThatTakesTheNetworks)
{
    const test::TcpServer server;
    const auto probe =
        networks::make({test::systemWithLinks(throughVpn()), {}},
                       Parameters({{QStringLiteral("networks"), QJsonArray{QStringLiteral("127.0.0.1/32")}},
                                   {QStringLiteral("ports"), QJsonArray{server.port()}}}));
    const auto outcome = test::outcomeOf(*probe);
    ASSERT_TRUE(outcome && *outcome);
    EXPECT_EQ((*outcome)->get(networks::route), QStringLiteral("vpn"));
    EXPECT_EQ((*outcome)->get(networks::vpnState), QStringLiteral("answers"));
    EXPECT_EQ((*outcome)->get(networks::viaVpn), QStringList{QStringLiteral("127.0.0.1/32: Company VPN")});
    EXPECT_EQ((*outcome)->get(networks::vpnCount), 1);
    EXPECT_EQ(test::undeclaredFacts(**outcome, networks::yields()), QStringList());
}

TEST(SecurityProducts, RecordAndBack)
{
    SecurityProducts products;
    products.list = {{SecurityProduct::Kind::Firewall, QStringLiteral("Wall"), 0x041000},
                     {SecurityProduct::Kind::Antispyware, QStringLiteral("Spy"), 0xffffffff}};
    EXPECT_EQ(securityProductsFromRecord(toRecord(products)).list, products.list);
    EXPECT_TRUE(products.list[0].isOn());
    EXPECT_FALSE(products.list[1].isOn());
}

TEST(NetworksProbe, WhatAnswersIsNotBlockedWhateverTheRulesSay)
{
    test::TcpServer server;
    const Outcome outcome = probed(pc({blocking("Protocol=6", "Everything")}), server.port());
    ASSERT_TRUE(outcome.hasValue()) << outcome.failure().toString().toStdString();
    EXPECT_EQ(outcome->get(networks::state), QStringLiteral("answered"));
    EXPECT_EQ(outcome->get(networks::localFirewall), QStringLiteral("none"));
    EXPECT_EQ(outcome->get(networks::browserFirewall), QStringLiteral("same"));
    EXPECT_EQ(outcome->get(networks::otherProtection), QStringList{QStringLiteral("Norton 360")});
    EXPECT_EQ(test::undeclaredFacts(*outcome, networks::yields()), QStringList());
}

TEST(NetworksProbe, NamesARuleAgainstABrowser)
{
    test::TcpServer server;
    const Outcome outcome =
        probed(pc({blocking("App=%ProgramFiles%\\Mozilla Firefox\\firefox.exe", "No Firefox")}), server.port());
    ASSERT_TRUE(outcome.hasValue());
    EXPECT_EQ(outcome->get(networks::browserFirewall), QStringLiteral("blocked"));
    EXPECT_EQ(outcome->get(networks::browserRule), QStringLiteral("No Firefox"));
}

} // namespace selfcheck
