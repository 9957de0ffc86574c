// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/iptables_rules.h"
#include "probes/network/local_protection.h"
#include "probes/network/nft_ruleset.h"
#include "probes/network/packet_verdict.h"
#include "probes/system/packet_filter_text.h"
#include "tests/probes/support/recorded_system.h"

#include <QtCore/QFile>

#include <gtest/gtest.h>

using namespace selfcheck;

namespace {

using State = FirewallVerdict::State;

QByteArray sample(const char *name)
{
    QFile file(QStringLiteral(SELFCHECK_TEST_DATA "/packet_filter/input/") + QLatin1StringView(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

IpNetwork network(const char *cidr) { return *IpNetwork::parse(QString::fromLatin1(cidr)); }

// One base chain of nftables with these rules.
PacketFilter chainOf(const QByteArray &rules, const char *policy = "accept")
{
    const QByteArray head =
        R"({"nftables": [{"chain": {"family": "inet", "table": "t", "name": "out", "type": "filter", "hook": "output",
           "policy": ")" +
        QByteArray(policy) + R"("}}, {"chain": {"family": "inet", "table": "t", "name": "sub"}})";
    const auto filter = nftRuleset(head + (rules.isEmpty() ? "" : ",") + rules + "]}");
    EXPECT_TRUE(filter.hasValue()) << filter.failure().toString().toStdString();
    return filter ? *filter : PacketFilter();
}

QByteArray rule(const char *expressions, const char *chain = "out")
{
    return QByteArray(R"({"rule": {"family": "inet", "table": "t", "chain": ")") + chain +
           R"(", "handle": 7, "expr": [)" + expressions + "]}}";
}

QByteArray to(const char *right, const char *op = "==")
{
    return QByteArray(R"({"match": {"op": ")") + op +
           R"(", "left": {"payload": {"protocol": "ip", "field": "daddr"}}, "right": )" + right + "}}";
}

FirewallVerdict judged(const PacketFilter &filter, const char *cidr = "192.0.2.0/24", const char *link = "eth0",
                       int protocol = 6)
{
    return judgePackets(filter, network(cidr), 443, protocol, QString::fromLatin1(link));
}

const char *const drop = R"({"drop": null})";
const char *const accept = R"({"accept": null})";

} // namespace

TEST(PacketFilter, ReadsWhatNftPrints)
{
    const auto filter = nftRuleset(sample("office.json"));
    ASSERT_TRUE(filter.hasValue());
    const auto of = [&](const char *cidr, quint16 port, int protocol, const char *link) {
        return judgePackets(*filter, network(cidr), port, protocol, QString::fromLatin1(link));
    };
    const FirewallVerdict named = of("204.124.15.0/24", 443, 6, "eth0");
    EXPECT_EQ(named.state, State::Blocks);
    EXPECT_EQ(named.rule, QStringLiteral("no telephony"));
    EXPECT_EQ(of("212.18.201.16/28", 4748, 6, "eth0").state, State::BlocksPartly);
    EXPECT_EQ(of("204.124.15.0/24", 80, 6, "eth0").state, State::Allows);
    EXPECT_EQ(of("204.124.15.0/24", 443, 6, "wg1").state, State::Allows) << "everything may enter the tunnel";
    EXPECT_EQ(of("198.51.100.0/24", 443, 6, "eth0").state, State::Allows);
    EXPECT_EQ(of("192.0.2.0/24", 53, 17, "eth0").state, State::Allows);
    // A map decides about UDP, and then the policy drops what it leaves.
    EXPECT_EQ(of("192.0.2.0/24", 3478, 17, "eth0").state, State::Perhaps);
    EXPECT_EQ(of("2001:db8::/64", 443, 6, "eth0").state, State::Unknown);
}

TEST(PacketFilter, NothingThatBeginsHereIsBlockedWithoutAChain)
{
    const auto none = nftRuleset(R"({"nftables": []})");
    ASSERT_TRUE(none.hasValue());
    EXPECT_TRUE(none->isEmpty());
    EXPECT_EQ(judged(*none).state, State::Allows);
    EXPECT_FALSE(nftRuleset("table inet filter {}").hasValue());
    EXPECT_FALSE(nftRuleset("").hasValue());
}

TEST(PacketFilter, ThePolicyBlocksWhatNoRuleAllows)
{
    EXPECT_EQ(judged(chainOf("")).state, State::Allows);
    const FirewallVerdict all = judged(chainOf("", "drop"));
    EXPECT_EQ(all.state, State::Blocks);
    EXPECT_EQ(all.rule, QString());
    EXPECT_EQ(judged(chainOf(rule(to("\"192.0.2.1\"") + "," + accept), "drop")).state, State::BlocksPartly);
    EXPECT_EQ(judged(chainOf(rule(to(R"({"prefix": {"addr": "192.0.0.0", "len": 16}})") + "," + accept), "drop")).state,
              State::Allows);
}

TEST(PacketFilter, TheFirstRuleThatDecidesDoes)
{
    const QByteArray block = rule(drop);
    const QByteArray allow = rule(accept);
    EXPECT_EQ(judged(chainOf(block + "," + allow)).state, State::Blocks);
    EXPECT_EQ(judged(chainOf(allow + "," + block)).state, State::Allows);
    EXPECT_EQ(judged(chainOf(block)).rule, QStringLiteral("inet t out handle 7"));
}

TEST(PacketFilter, ChainsAreCalledAndComeBack)
{
    const QByteArray jump = rule(R"({"jump": {"target": "sub"}})");
    const QByteArray go = rule(R"({"goto": {"target": "sub"}})");
    const QByteArray back = rule((to("\"192.0.2.1\"") + R"(, {"return": null})"), "sub");
    const QByteArray blockInside = rule(drop, "sub");
    EXPECT_EQ(judged(chainOf(jump + "," + back + "," + blockInside)).state, State::BlocksPartly);
    EXPECT_EQ(judged(chainOf(jump + "," + back + "," + rule(drop))).state, State::Blocks) << "comes back";
    EXPECT_EQ(judged(chainOf(go + "," + back + "," + rule(drop))).state, State::Allows) << "does not come back";
    EXPECT_EQ(judged(chainOf(rule(R"({"jump": {"target": "nobody"}})"))).state, State::Unknown);
    // A ring, which the kernel would not take, ends.
    EXPECT_EQ(judged(chainOf(jump + "," + rule(R"({"jump": {"target": "sub"}})", "sub"))).state, State::Unknown);
}

TEST(PacketFilter, LimitsMakePerhapsAndNeverMore)
{
    const QByteArray user = R"({"match": {"op": "==", "left": {"meta": {"key": "skuid"}}, "right": 1000}},)";
    const FirewallVerdict perhaps = judged(chainOf(rule(user + drop)));
    EXPECT_EQ(perhaps.state, State::Perhaps);
    EXPECT_EQ(perhaps.rule, QStringLiteral("inet t out handle 7"));
    EXPECT_EQ(judged(chainOf(rule(user + accept) + "," + rule(drop))).state, State::Perhaps);
    EXPECT_EQ(judged(chainOf(rule(R"({"queue": {"num": 1}})"))).state, State::Unknown);
    EXPECT_EQ(judged(chainOf(rule(R"({"xt": null})") + "," + rule(drop))).state, State::Perhaps);
}

TEST(PacketFilter, WhatDoesNotConcernANewConnectionDoesNotCount)
{
    for (const char *other :
         {R"({"match": {"op": "in", "left": {"ct": {"key": "state"}}, "right": "invalid"}},)",
          R"({"match": {"op": "==", "left": {"meta": {"key": "oifname"}}, "right": "wg*"}},)",
          R"({"match": {"op": "==", "left": {"meta": {"key": "l4proto"}}, "right": "udp"}},)",
          R"({"match": {"op": "==", "left": {"meta": {"key": "nfproto"}}, "right": "ipv6"}},)",
          R"({"match": {"op": "!=", "left": {"payload": {"protocol": "tcp", "field": "dport"}}, "right": 443}},)",
          R"({"match": {"op": "==", "left": {"payload": {"protocol": "ip6", "field": "daddr"}}, "right": "::1"}},)"})
        EXPECT_EQ(judged(chainOf(rule(QByteArray(other) + drop))).state, State::Allows) << other;
    EXPECT_EQ(judged(chainOf(rule(R"({"match": {"op": "==", "left": {"meta": {"key": "oifname"}}, "right": "wg0"}},)"
                                  R"({"drop": null})")),
                     "192.0.2.0/24", "")
                  .state,
              State::Perhaps)
        << "nobody knows the interface";
}

TEST(PacketFilter, ReadsWhatIptablesSaves)
{
    const auto rules = iptablesRules(sample("ufw.txt"));
    ASSERT_TRUE(rules.hasValue());
    EXPECT_TRUE(rules->isNftables);
    EXPECT_EQ(rules->tables, QStringList{QStringLiteral("filter")});
    const FirewallVerdict named = judged(rules->filter, "204.124.15.0/24");
    EXPECT_EQ(named.state, State::Blocks);
    EXPECT_EQ(named.rule, QStringLiteral("no \"telephony\" here"));
    EXPECT_EQ(judged(rules->filter, "204.124.15.0/24", "eth0", 17).state, State::Allows);
    const FirewallVerdict part = judged(rules->filter, "212.18.201.24/29");
    EXPECT_EQ(part.state, State::BlocksPartly);
    EXPECT_TRUE(part.rule.startsWith(QLatin1StringView("-A ufw-user-output -d 212.18.201.24/30 -j REJECT")));
    EXPECT_EQ(judged(rules->filter, "195.222.248.64/28").state, State::Perhaps) << "one user's connections only";
    EXPECT_EQ(judged(rules->filter, "192.0.2.0/24").state, State::Allows);
}

TEST(PacketFilter, ReadsIptablesOptions)
{
    const auto of = [](const char *options) {
        const auto rules =
            iptablesRules(QByteArray("*filter\n:OUTPUT ACCEPT [0:0]\n-A OUTPUT ") + options + "\nCOMMIT\n");
        return rules ? judged(rules->filter).state : State::Unknown;
    };
    EXPECT_EQ(of("-j DROP"), State::Blocks);
    EXPECT_EQ(of("! -d 192.0.2.0/24 -j DROP"), State::Allows);
    EXPECT_EQ(of("-m iprange --dst-range 192.0.2.0-192.0.2.127 -j DROP"), State::BlocksPartly);
    EXPECT_EQ(of("-o wg+ -j DROP"), State::Allows);
    EXPECT_EQ(of("! -o wg+ -j DROP"), State::Blocks);
    EXPECT_EQ(of("-p tcp -m tcp ! --dport 1:1023 -j DROP"), State::Allows);
    EXPECT_EQ(of("-p tcp -m tcp --tcp-flags FIN,SYN,RST,ACK SYN -j REJECT --reject-with tcp-reset"), State::Blocks);
    EXPECT_EQ(of("-m physdev --physdev-is-out -j DROP"), State::Perhaps);
    EXPECT_EQ(of("-m set --match-set bad dst -j DROP"), State::Perhaps);
    EXPECT_EQ(of("-j NFQUEUE --queue-num 0"), State::Unknown);
    EXPECT_EQ(of("-j LOG --log-prefix \"-j DROP\""), State::Allows);
    EXPECT_FALSE(iptablesRules("iptables-save: command not found").hasValue());
    EXPECT_TRUE(iptablesRules("").hasValue());
}

TEST(PacketFilter, TablesThatBothProgramsTellOfCountOnce)
{
    PacketFilterText text;
    text.nft = R"({"nftables": [{"chain": {"family": "ip", "table": "filter", "name": "OUTPUT", "type": "filter",
               "hook": "output", "policy": "accept"}}, {"rule": {"family": "ip", "table": "filter", "chain": "OUTPUT",
               "handle": 3, "expr": [{"xt": null}]}}]})";
    text.iptables = "# Generated by iptables-save v1.8.9 (nf_tables)\n*filter\n:OUTPUT ACCEPT [0:0]\nCOMMIT\n";
    const QJsonObject record{{QStringLiteral("packetFilterText"), toRecord(text)}};
    const auto of = [](const QJsonObject &system) {
        return readFirewallAndWays(*test::recordedSystem(system), {network("192.0.2.0/24")}, 443);
    };
    EXPECT_EQ(of(record).firewall.front().state, State::Allows);
    text.iptables.reset();
    EXPECT_EQ(of({{QStringLiteral("packetFilterText"), toRecord(text)}}).firewall.front().state, State::Unknown);
}

TEST(PacketFilter, WhatOnlyAnAdministratorMayReadIsSaidSo)
{
    const QJsonObject hidden{{QStringLiteral("packetFilterText"),
                              QJsonObject{{QStringLiteral("failure"), QStringLiteral("permission_denied")}}}};
    const LocalProtection protection =
        readFirewallAndWays(*test::recordedSystem(hidden), {network("192.0.2.0/24")}, 443);
    EXPECT_TRUE(protection.isFirewallHidden);
    ASSERT_EQ(protection.firewall.size(), 1u);
    EXPECT_EQ(protection.firewall.front().state, State::Unknown);
}

TEST(PacketFilter, RecordAndBack)
{
    const PacketFilterText text{QByteArray("{\"nftables\": []}"), std::nullopt};
    const PacketFilterText back = packetFilterTextFromRecord(toRecord(text));
    EXPECT_EQ(back.nft, text.nft);
    EXPECT_FALSE(back.iptables.has_value());
}
