// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/firewall_rules.h"

#include "probes/network/firewall_verdict.h"
#include "tests/probes/support/recorded_system.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

#include <gtest/gtest.h>

namespace selfcheck {

namespace {

using State = FirewallVerdict::State;
constexpr int tcp = 6;
constexpr int udp = 17;

FirewallRule ruleOf(const char *text)
{
    const auto rule = parseFirewallRule(QString::fromUtf8(text), FirewallRule::Origin::ThisPc);
    EXPECT_TRUE(rule.hasValue()) << text;
    EXPECT_TRUE(rule && rule->has_value()) << text;
    return rule && *rule ? **rule : FirewallRule();
}

FirewallJudge judgeOf(std::vector<FirewallRule> rules, std::optional<bool> blocksOutbound = false,
                      std::optional<bool> enabled = true)
{
    LocalFirewall firewall;
    firewall.profiles = {{FirewallProfileKind::Domain, false, true, true},
                         {FirewallProfileKind::Private, true, enabled, blocksOutbound}};
    FirewallRules all;
    all.rules = std::move(rules);
    return {firewall, all, {QStringLiteral("SelfCheck.exe")}};
}

IpNetwork network(const char *cidr) { return *IpNetwork::parse(QString::fromLatin1(cidr)); }

TEST(FirewallRules, ReadsARuleAsWindowsWritesIt)
{
    const FirewallRule rule =
        ruleOf("v2.30|Action=Block|Active=TRUE|Dir=Out|Protocol=6|Profile=Private|Profile=Public|RPort=443|"
               "RPort2_10=5000-5100|RA4=212.18.201.0/255.255.255.0|RA4=192.0.2.7|RA4=198.51.100.1-198.51.100.9|"
               "App=%ProgramFiles%\\Mozilla Firefox\\firefox.exe|Name=No web|Desc=Says so|EmbedCtxt=Mine|");
    EXPECT_TRUE(rule.blocks);
    EXPECT_EQ(rule.protocol, tcp);
    EXPECT_EQ(rule.profiles, 6);
    EXPECT_EQ(rule.remotePorts, (std::vector<PortRange>{{443, 443}, {5000, 5100}}));
    EXPECT_EQ(rule.remoteAddresses, (std::vector<AddressRange>{
                                        {0xd412c900, 0xd412c9ff}, {0xc0000207, 0xc0000207}, {0xc6336401, 0xc6336409}}));
    EXPECT_EQ(rule.program, QStringLiteral("%ProgramFiles%\\Mozilla Firefox\\firefox.exe"));
    EXPECT_EQ(rule.name, QStringLiteral("No web"));
    EXPECT_FALSE(rule.limited);
}

TEST(FirewallRules, WithoutLimitsARuleIsForEverything)
{
    const FirewallRule rule = ruleOf("v2.10|Action=Allow|Active=TRUE|Dir=Out|Name=All|");
    EXPECT_FALSE(rule.blocks);
    EXPECT_EQ(rule.protocol, std::nullopt);
    EXPECT_EQ(rule.profiles, 7);
    EXPECT_TRUE(rule.remoteAddresses.empty());
    EXPECT_FALSE(rule.limited);
}

TEST(FirewallRules, LeavesOutWhatIsOffOrInbound)
{
    for (const char *text :
         {"v2.30|Action=Block|Active=FALSE|Dir=Out|Name=Off|", "v2.30|Action=Block|Active=TRUE|Dir=In|Name=Inbound|"}) {
        const auto rule = parseFirewallRule(QString::fromUtf8(text), FirewallRule::Origin::ThisPc);
        ASSERT_TRUE(rule.hasValue()) << text;
        EXPECT_FALSE(rule->has_value()) << text;
    }
}

TEST(FirewallRules, WhatIsNotUnderstoodLimitsTheRule)
{
    const QString frame = QStringLiteral("v2.30|Action=Block|Active=TRUE|Dir=Out|%1|Name=x|");
    for (const char *part :
         {"RA4=LocalSubnet", "RA42=IntErnet", "RA4=1.2.3.4/255.0.255.0", "RA4=9.9.9.9-1.1.1.1", "RPort=IPHTTPSOut",
          "RPort=70000", "RPort=90-80", "LPort=5060", "Svc=dnscache", "AppPkgId=S-1-15-2-1", "IFType=Wireless",
          "Protocol=tcp", "LUOwn=S-1-5-21", "Profile=Guest", "App=System", "TomorrowsKey=1"}) {
        const auto rule = parseFirewallRule(frame.arg(QLatin1StringView(part)), FirewallRule::Origin::ThisPc);
        ASSERT_TRUE(rule && rule->has_value()) << part;
        EXPECT_TRUE((*rule)->limited || (*rule)->profiles == 0) << part;
    }
}

TEST(FirewallRules, RefusesWhatIsNoRule)
{
    for (const char *text :
         {"", "nonsense", "v2.30|", "v2.30|Active=TRUE|Dir=Out|", "|Action=Block|Active=TRUE|Dir=Out|"})
        EXPECT_FALSE(parseFirewallRule(QString::fromUtf8(text), FirewallRule::Origin::ThisPc).hasValue()) << text;
    const QString endless = QStringLiteral("v2.30|Action=Block|") + QString(300 * 1024, u'x');
    EXPECT_FALSE(parseFirewallRule(endless, FirewallRule::Origin::ThisPc).hasValue());
}

QJsonObject registryWith(const QJsonObject &keys)
{
    return {{QStringLiteral("registry"), QJsonObject{{QStringLiteral("64"), keys}}}};
}

const QString ownKey = QStringLiteral(
    "HKLM\\SYSTEM\\CurrentControlSet\\Services\\SharedAccess\\Parameters\\FirewallPolicy\\FirewallRules");
const QString policyKey = QStringLiteral("HKLM\\SOFTWARE\\Policies\\Microsoft\\WindowsFirewall");

TEST(FirewallRules, CollectsRulesOfThisPcAndOfPolicies)
{
    const QString text = QStringLiteral("v2.30|Action=Block|Active=TRUE|Dir=Out|Name=%1|");
    const auto system = test::recordedSystem(registryWith(
        {{ownKey, QJsonObject{{QStringLiteral("{1}"), text.arg(u"Mine")},
                              {QStringLiteral("{2}"), QStringLiteral("?")},
                              {QStringLiteral("{3}"), 7}}},
         {policyKey + QStringLiteral("\\FirewallRules"), QJsonObject{{QStringLiteral("{4}"), text.arg(u"Theirs")}}},
         {policyKey + QStringLiteral("\\PublicProfile"), QJsonObject{{QStringLiteral("AllowLocalPolicyMerge"), 0}}}}));
    const auto rules = readFirewallRules(*system->registry);
    ASSERT_TRUE(rules.hasValue());
    ASSERT_EQ(rules->rules.size(), 2u);
    EXPECT_EQ(rules->rules[0].name, QStringLiteral("Mine"));
    EXPECT_EQ(rules->rules[1].origin, FirewallRule::Origin::GroupPolicy);
    EXPECT_EQ(rules->unreadable, 2);
    EXPECT_EQ(rules->profilesWithoutOwnRules, static_cast<int>(FirewallProfileKind::Public));
}

TEST(FirewallRules, SaysWhenTheyMayNotBeRead)
{
    const auto system = test::recordedSystem(
        registryWith({{ownKey, QJsonObject{{QStringLiteral("{1}"), QJsonObject{{QStringLiteral("denied"), true}}}}}}));
    const auto rules = readFirewallRules(*system->registry);
    ASSERT_FALSE(rules.hasValue());
    EXPECT_EQ(rules.failure().kind(), FailureKind::PermissionDenied);
    EXPECT_FALSE(readFirewallRules(*test::recordedSystem(registryWith({}))->registry).hasValue());
}

TEST(FirewallVerdict, NothingBlocksByDefault)
{
    EXPECT_EQ(judgeOf({}).judge(network("204.124.15.0/24"), 443, tcp).state, State::Allows);
}

TEST(FirewallVerdict, ABlockingRuleBeatsAnAllowingOne)
{
    const auto judge = judgeOf({ruleOf("v2|Action=Allow|Active=TRUE|Dir=Out|Name=Yes|"),
                                ruleOf("v2|Action=Block|Active=TRUE|Dir=Out|Protocol=6|RPort=443|Name=No TLS|")});
    const FirewallVerdict verdict = judge.judge(network("204.124.15.0/24"), 443, tcp);
    EXPECT_EQ(verdict.state, State::Blocks);
    EXPECT_EQ(verdict.rule, QStringLiteral("No TLS"));
    EXPECT_EQ(judge.judge(network("204.124.15.0/24"), 80, tcp).state, State::Allows);
    EXPECT_EQ(judge.judge(network("204.124.15.0/24"), 443, udp).state, State::Allows);
}

TEST(FirewallVerdict, RulesTogetherMayCoverANetwork)
{
    const auto upper = ruleOf("v2|Action=Block|Active=TRUE|Dir=Out|RA4=204.124.15.0-204.124.15.127|Name=a|");
    const auto lower = ruleOf("v2|Action=Block|Active=TRUE|Dir=Out|RA4=204.124.15.128/25|Name=b|");
    EXPECT_EQ(judgeOf({upper}).judge(network("204.124.15.0/24"), 443, tcp).state, State::BlocksPartly);
    EXPECT_EQ(judgeOf({lower, upper}).judge(network("204.124.15.0/24"), 443, tcp).state, State::Blocks);
    EXPECT_EQ(judgeOf({upper}).judge(network("204.124.15.128/25"), 443, tcp).state, State::Allows);
    EXPECT_EQ(judgeOf({upper, lower}).judge(network("0.0.0.0/0"), 443, tcp).state, State::BlocksPartly);
}

TEST(FirewallVerdict, RulesForOtherProgramsDoNotCount)
{
    const auto other = ruleOf("v2|Action=Block|Active=TRUE|Dir=Out|App=C:\\Games\\game.exe|Name=Game|");
    const auto own = ruleOf("v2|Action=Block|Active=TRUE|Dir=Out|App=c:\\tools\\SELFCHECK.EXE|Name=Us|");
    EXPECT_EQ(judgeOf({other}).judge(network("204.124.15.0/24"), 443, tcp).state, State::Allows);
    EXPECT_EQ(judgeOf({own}).judge(network("204.124.15.0/24"), 443, tcp).state, State::Blocks);
}

TEST(FirewallVerdict, AProfileThatBlocksNeedsAnAllowingRule)
{
    const auto allow = ruleOf("v2|Action=Allow|Active=TRUE|Dir=Out|Protocol=6|RPort=443|Name=TLS|");
    const auto perhaps = ruleOf("v2|Action=Allow|Active=TRUE|Dir=Out|Svc=x|Name=Service|");
    const auto some = ruleOf("v2|Action=Allow|Active=TRUE|Dir=Out|RA4=204.124.15.3|Name=One|");
    const IpNetwork there = network("204.124.15.0/24");
    const FirewallVerdict byDefault = judgeOf({}, true).judge(there, 443, tcp);
    EXPECT_EQ(byDefault.state, State::Blocks);
    EXPECT_TRUE(byDefault.rule.isEmpty());
    EXPECT_EQ(judgeOf({allow}, true).judge(there, 443, tcp).state, State::Allows);
    EXPECT_EQ(judgeOf({allow}, true).judge(there, 80, tcp).state, State::Blocks);
    EXPECT_EQ(judgeOf({some}, true).judge(there, 443, tcp).state, State::BlocksPartly);
    EXPECT_EQ(judgeOf({perhaps}, true).judge(there, 443, tcp).state, State::Unknown);
}

TEST(FirewallVerdict, WhatIsNotKnownIsNotClaimed)
{
    const IpNetwork there = network("204.124.15.0/24");
    EXPECT_EQ(judgeOf({}, std::nullopt).judge(there, 443, tcp).state, State::Unknown);
    EXPECT_EQ(judgeOf({}, false, std::nullopt).judge(there, 443, tcp).state, State::Unknown);
    EXPECT_EQ(judgeOf({}, true, false).judge(there, 443, tcp).state, State::Allows);
    EXPECT_EQ(judgeOf({ruleOf("v2|Action=Block|Active=TRUE|Dir=Out|RA4=DNS|Name=x|")}).judge(there, 443, tcp).state,
              State::Perhaps);
    EXPECT_EQ(
        judgeOf({ruleOf("v2|Action=Block|Active=TRUE|Dir=Out|RA6=2001:db8::/32|Name=x|")}).judge(there, 443, tcp).state,
        State::Allows);
    EXPECT_EQ(FirewallJudge({}, {}, {}).judge(there, 443, tcp).state, State::Unknown);
    FirewallRules unreadable;
    unreadable.unreadable = 1;
    LocalFirewall firewall;
    firewall.profiles = {{FirewallProfileKind::Private, true, true, false}};
    EXPECT_EQ(FirewallJudge(firewall, unreadable, {}).judge(there, 443, tcp).state, State::Unknown);
}

TEST(FirewallVerdict, RulesOfThisPcCanBeSwitchedOffByPolicy)
{
    LocalFirewall firewall;
    firewall.profiles = {{FirewallProfileKind::Public, true, true, false}};
    FirewallRules rules;
    rules.rules = {ruleOf("v2|Action=Block|Active=TRUE|Dir=Out|Name=Mine|")};
    rules.profilesWithoutOwnRules = static_cast<int>(FirewallProfileKind::Public);
    EXPECT_EQ(FirewallJudge(firewall, rules, {}).judge(network("204.124.15.0/24"), 443, tcp).state, State::Allows);
}

TEST(FirewallVerdict, TwoKindsOfNetworkThatDisagreeLeaveItOpen)
{
    LocalFirewall firewall;
    firewall.profiles = {{FirewallProfileKind::Domain, true, true, false},
                         {FirewallProfileKind::Public, true, true, true}};
    EXPECT_EQ(FirewallJudge(firewall, {}, {}).judge(network("204.124.15.0/24"), 443, tcp).state, State::Perhaps);
}

TEST(LocalFirewall, RecordAndBack)
{
    LocalFirewall firewall;
    firewall.profiles = {{FirewallProfileKind::Domain, true, std::nullopt, true},
                         {FirewallProfileKind::Public, false, true, std::nullopt}};
    const LocalFirewall back = localFirewallFromRecord(toRecord(firewall));
    ASSERT_EQ(back.profiles.size(), 2u);
    EXPECT_EQ(back.profiles[0].kind, FirewallProfileKind::Domain);
    EXPECT_TRUE(back.profiles[0].active);
    EXPECT_EQ(back.profiles[0].enabled, std::nullopt);
    EXPECT_EQ(back.profiles[0].blocksOutbound, true);
    EXPECT_EQ(back.profiles[1].kind, FirewallProfileKind::Public);
    EXPECT_EQ(back.profiles[1].enabled, true);
}

} // namespace

} // namespace selfcheck
