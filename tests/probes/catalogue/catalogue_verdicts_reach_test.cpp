// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The rows about networks and ports where this PC itself explains the silence: its VPN, its firewall.
#include "tests/probes/catalogue/verdicts.h"

#include <gtest/gtest.h>

using namespace selfcheck;
using namespace selfcheck::test;

TEST(CatalogueVerdicts, ASilentVpnIsNamedForTheNetworksItTakes)
{
    const QJsonObject rest = jsonOf(
        R"({"networks.localFirewall": "allows", "networks.browserFirewall": "same", "networks.canaryState": "silent"})");
    for (const QString &row : rowsOf("networks")) {
        for (const char *state : {"silent", "partly-silent"}) {
            const auto with = [&](const char *vpn) {
                return judged(row, factsOf(rest, {{QStringLiteral("networks.state"), QString::fromLatin1(state)},
                                                  {QStringLiteral("networks.vpnState"), QString::fromLatin1(vpn)}}));
            };
            EXPECT_EQ(with("silent"), light(Verdict::Amber, "vpn", Owner::It));
            EXPECT_EQ(with("answers"), light(Verdict::Amber, "canary-silent", Owner::It));
            EXPECT_EQ(with("none"), light(Verdict::Amber, "canary-silent", Owner::It));
        }
        EXPECT_EQ(
            judged(row, factsOf(rest, jsonOf(R"({"networks.state": "answered", "networks.vpnState": "answers"})"))),
            light(Verdict::Green, "answered", Owner::It));
        EXPECT_EQ(judged(row, factsOf(rest, jsonOf(R"({"networks.state": "silent", "networks.vpnState": "silent",
                                                       "networks.localFirewall": "not-readable"})"))),
                  light(Verdict::Amber, "vpn", Owner::It))
            << "what can't be read decides nothing";
    }
}

TEST(CatalogueVerdicts, AFailedConnectionNamesTheRuleOrTheVpnOfThisPc)
{
    for (const QString &row : rowsOf("tcp")) {
        const auto with = [&row](const char *facts) { return judged(row, factsOf({}, jsonOf(facts))); };
        EXPECT_EQ(with(R"({"tcp.state": "silent", "tcp.route": "vpn"})"), light(Verdict::Red, "vpn", Owner::It));
        EXPECT_EQ(with(R"({"tcp.state": "unreachable", "tcp.route": "vpn"})"), light(Verdict::Red, "vpn", Owner::It));
        EXPECT_EQ(with(R"({"tcp.state": "silent", "tcp.route": "vpn", "tcp.localFirewall": "blocks"})"),
                  light(Verdict::Red, "firewall-rule", Owner::It));
        EXPECT_EQ(with(R"({"tcp.state": "local-firewall", "tcp.route": "default", "tcp.localFirewall": "blocks"})"),
                  light(Verdict::Red, "firewall-rule", Owner::It));
        EXPECT_EQ(with(R"({"tcp.state": "local-firewall", "tcp.localFirewall": "blocks-by-setting"})"),
                  light(Verdict::Red, "local-firewall", Owner::It));
        EXPECT_EQ(with(R"({"tcp.state": "silent", "tcp.route": "default", "tcp.localFirewall": "perhaps"})"),
                  light(Verdict::Red, "silent", Owner::It));
        EXPECT_EQ(with(R"({"tcp.state": "refused", "tcp.route": "vpn"})"),
                  light(Verdict::Red, "refused", Owner::Provider));
    }
}
