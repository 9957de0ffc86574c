// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The row of the internet line: large packets, name servers and IPv6, in every colour.
#include "tests/probes/catalogue/verdicts.h"

#include <gtest/gtest.h>

using namespace selfcheck;
using namespace selfcheck::test;

namespace {

// A line on which everything was measured and nothing is wrong.
QJsonObject goodLine()
{
    return jsonOf(R"({"internet.state": "ok", "portal.state": "none", "link.kind": "cable", "clock.isKnown": true,
                      "clock.offsetSec": 1, "wifi.isKnown": false, "path.state": "passes", "path.isSized": true,
                      "path.largestBytes": 1492, "dns.state": "ok", "dns.order": "ok", "dns.isTimed": true,
                      "dns.timeMs": 12.5, "dns.agreement": "same", "ipv6.state": "works"})");
}

auto with(const char *changes) { return judged(QStringLiteral("12-internet"), factsOf(goodLine(), jsonOf(changes))); }

} // namespace

TEST(CatalogueVerdictsLine, NothingWrongIsGreen)
{
    EXPECT_EQ(with("{}"), light(Verdict::Green, "ok", Owner::InternetProvider));
    for (const char *harmless : {R"({"path.state": "unknown", "path.isSized": false})", R"({"ipv6.state": "failed"})",
                                 R"({"ipv6.state": "unknown"})", R"({"ipv6.state": "none"})",
                                 R"({"dns.isTimed": false, "dns.order": "none", "dns.agreement": "unknown"})"})
        EXPECT_EQ(with(harmless), light(Verdict::Green, "ok", Owner::InternetProvider)) << harmless;
}

TEST(CatalogueVerdictsLine, VanishingLargePacketsAreRed)
{
    EXPECT_EQ(with(R"({"path.state": "black-hole"})"), light(Verdict::Red, "black-hole", Owner::InternetProvider));
    EXPECT_EQ(with(R"({"path.state": "black-hole", "path.isSized": false})"),
              light(Verdict::Red, "black-hole-unsized", Owner::InternetProvider));
    EXPECT_EQ(with(R"({"path.state": null})").verdict, Verdict::Grey);
}

TEST(CatalogueVerdictsLine, ASilentFirstNameServerIsAmber)
{
    EXPECT_EQ(with(R"({"dns.order": "first-silent"})"), light(Verdict::Amber, "dns-first-silent", Owner::You));
    EXPECT_EQ(with(R"({"dns.order": "first-silent", "dns.timeMs": 2000})"),
              light(Verdict::Amber, "dns-first-silent", Owner::You))
        << "the silent one is the cause";
}

TEST(CatalogueVerdictsLine, NamesTurnAmberAtOneAndAHalfSeconds)
{
    EXPECT_EQ(with(R"({"dns.timeMs": 1499.9})"), light(Verdict::Green, "ok", Owner::InternetProvider));
    EXPECT_EQ(with(R"({"dns.timeMs": 1500})"), light(Verdict::Amber, "dns-slow", Owner::You));
    EXPECT_EQ(with(R"({"dns.isTimed": true, "dns.timeMs": null})").verdict, Verdict::Grey);
}

TEST(CatalogueVerdictsLine, NameServersThatDisagreeAreAmber)
{
    EXPECT_EQ(with(R"({"dns.agreement": "differ"})"), light(Verdict::Amber, "dns-differ", Owner::It));
}

TEST(CatalogueVerdictsLine, ANameThatRefersInACircleIsTheProviders)
{
    EXPECT_EQ(with(R"({"internet.state": "name-not-found", "dns.state": "alias-loop"})"),
              light(Verdict::Amber, "alias-loop", Owner::Provider));
}

TEST(CatalogueVerdictsLine, BrokenIpv6IsAmberWhileIpv4Works)
{
    EXPECT_EQ(with(R"({"ipv6.state": "broken"})"), light(Verdict::Amber, "ipv6-broken", Owner::InternetProvider));
    EXPECT_EQ(with(R"({"ipv6.state": "broken", "internet.state": "no-internet"})").verdict, Verdict::Red);
}
