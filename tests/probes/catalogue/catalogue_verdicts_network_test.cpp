// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Every measured row of the shipped catalogue about the line, the networks and the connections in every colour:
// facts in, light, case and owner out. The tables here are typed by hand from the document, not read from the
// catalogue.
#include "tests/probes/catalogue/verdicts.h"

#include <QtCore/QJsonArray>
#include <gtest/gtest.h>

#include <algorithm>

using namespace selfcheck;
using namespace selfcheck::test;

namespace {

const std::vector<StateCase> whileGreeting{
    {"closed-early", Verdict::Red, Owner::Provider},
    {"no-greeting", Verdict::Red, Owner::Provider},
    {"wrong-greeting", Verdict::Red, Owner::It},
};

bool greets(const Requirement &row, std::initializer_list<const char *> kinds)
{
    const QJsonArray targets = row.parameters.value(QLatin1StringView("targets")).toArray();
    return std::ranges::any_of(targets, [kinds](const QJsonValue &target) {
        const QString greeting = target[QLatin1StringView("greeting")].toString();
        return std::ranges::any_of(kinds,
                                   [&greeting](const char *kind) { return greeting == QLatin1StringView(kind); });
    });
}

} // namespace

TEST(CatalogueVerdicts, TheLineIsRedWithItsReason)
{
    expectStates(QStringLiteral("12-internet"), "internet.state",
                 {{"no-link", Verdict::Red, Owner::You},
                  {"no-address", Verdict::Red, Owner::You},
                  {"no-gateway", Verdict::Red, Owner::You},
                  {"no-dns", Verdict::Red, Owner::You},
                  {"dns-hijacked", Verdict::Red, Owner::InternetProvider},
                  {"portal", Verdict::Red, Owner::You},
                  {"no-internet", Verdict::Red, Owner::InternetProvider}});
}

namespace {

QJsonObject workingLine()
{
    return jsonOf(R"({"internet.state": "ok", "portal.state": "none", "link.kind": "cable", "clock.isKnown": false,
                      "wifi.isKnown": false, "path.state": "passes", "path.isSized": false, "dns.state": "ok",
                      "dns.order": "ok", "dns.isTimed": false, "dns.agreement": "unknown", "ipv6.state": "none"})");
}

} // namespace

TEST(CatalogueVerdicts, TheLineIsGreenOnlyWithAnAnswerFromOutside)
{
    const QString row = QStringLiteral("12-internet");
    const auto with = [&row](const char *changes) { return judged(row, factsOf(workingLine(), jsonOf(changes))); };
    EXPECT_EQ(with("{}"), light(Verdict::Green, "ok", Owner::InternetProvider));
    EXPECT_EQ(with(R"({"portal.state": "unknown"})"), grey(row, GreyReason::NotConfigured));
    for (const char *unproven : {R"({"portal.state": null})", R"({"portal.state": "failed"})",
                                 R"({"clock.isKnown": true})", R"({"clock.isKnown": null, "clock.offsetSec": 300})"})
        EXPECT_EQ(with(unproven), grey(row, GreyReason::MissingFact)) << unproven;
}

TEST(CatalogueVerdicts, ALineThatIsNotProvenOrUnsteadyIsAmber)
{
    const QString row = QStringLiteral("12-internet");
    const auto with = [&row](const char *changes) { return judged(row, factsOf(workingLine(), jsonOf(changes))); };
    EXPECT_EQ(with(R"({"internet.state": "name-not-found"})"),
              light(Verdict::Amber, "name-not-found", Owner::Provider));
    EXPECT_EQ(with(R"({"portal.state": "odd"})"), light(Verdict::Amber, "page-odd", Owner::Provider));
    EXPECT_EQ(with(R"({"portal.state": "blocked"})"), light(Verdict::Amber, "page-blocked", Owner::It));
}

TEST(CatalogueVerdicts, TheClockTurnsAmberAtTwoMinutesEitherWay)
{
    const QString row = QStringLiteral("12-internet");
    const auto off = [&row](int seconds) {
        return judged(row, factsOf(workingLine(), {{QStringLiteral("clock.isKnown"), true},
                                                   {QStringLiteral("clock.offsetSec"), seconds}}));
    };
    for (const int seconds : {-119, 0, 119})
        EXPECT_EQ(off(seconds), light(Verdict::Green, "ok", Owner::InternetProvider)) << seconds;
    for (const int seconds : {120, 86400})
        EXPECT_EQ(off(seconds), light(Verdict::Amber, "clock-ahead", Owner::You)) << seconds;
    for (const int seconds : {-120, -86400})
        EXPECT_EQ(off(seconds), light(Verdict::Amber, "clock-behind", Owner::You)) << seconds;
    const QJsonObject noPage =
        jsonOf(R"({"internet.state": "no-internet", "clock.isKnown": true, "clock.offsetSec": 300})");
    EXPECT_EQ(judged(row, factsOf(workingLine(), noPage)).verdict, Verdict::Red) << "a broken line comes first";
}

TEST(CatalogueVerdicts, TheWifiTurnsAmberBelowFortyPercent)
{
    const QString row = QStringLiteral("12-internet");
    const auto at = [&row](const char *kind, int percent) {
        return judged(row, factsOf(workingLine(), {{QStringLiteral("link.kind"), QString::fromLatin1(kind)},
                                                   {QStringLiteral("wifi.isKnown"), true},
                                                   {QStringLiteral("wifi.signalPercent"), percent}}));
    };
    EXPECT_EQ(at("wifi", 40), light(Verdict::Green, "ok", Owner::InternetProvider));
    EXPECT_EQ(at("wifi", 39), light(Verdict::Amber, "wifi-weak", Owner::You));
    EXPECT_EQ(at("vpn", 39), light(Verdict::Green, "ok", Owner::InternetProvider));
    const QJsonObject unknown = jsonOf(R"({"link.kind": "wifi"})");
    EXPECT_EQ(judged(row, factsOf(workingLine(), unknown)), light(Verdict::Green, "ok", Owner::InternetProvider))
        << "nobody told the signal";
}

namespace {

QJsonObject noFirewallRules()
{
    return jsonOf(R"({"networks.localFirewall": "none", "networks.browserFirewall": "same"})");
}

} // namespace

TEST(CatalogueVerdicts, SilentNetworksAreAmberAndRefusedOnesRed)
{
    for (const QString &row : rowsOf("networks")) {
        expectStates(row, "networks.state",
                     {{"answered", Verdict::Green, Owner::It},
                      {"partly-silent", Verdict::Amber, Owner::It},
                      {"silent", Verdict::Amber, Owner::It},
                      {"refused-on-the-way", Verdict::Red, Owner::It},
                      {"local-firewall", Verdict::Red, Owner::It},
                      {"no-route", Verdict::Red, Owner::It}},
                     noFirewallRules());
    }
}

TEST(CatalogueVerdicts, TheFirewallOfThisPcIsNamedWhereNetworksDoNotAnswer)
{
    for (const QString &row : rowsOf("networks")) {
        for (const char *state : {"silent", "partly-silent", "refused-on-the-way"}) {
            const auto with = [&](const char *firewall) {
                return judged(row,
                              factsOf(noFirewallRules(),
                                      {{QStringLiteral("networks.state"), QString::fromLatin1(state)},
                                       {QStringLiteral("networks.localFirewall"), QString::fromLatin1(firewall)}}));
            };
            EXPECT_EQ(with("blocks"), light(Verdict::Red, "firewall-rule", Owner::It));
            EXPECT_EQ(with("blocks-by-setting"), light(Verdict::Red, "firewall-setting", Owner::It));
            for (const char *unproven : {"perhaps", "unknown", "allows", "none"})
                EXPECT_EQ(with(unproven), with("none")) << unproven;
        }
        const QJsonObject browser = jsonOf(R"({"networks.state": "answered", "networks.browserFirewall": "blocked"})");
        EXPECT_EQ(judged(row, factsOf(noFirewallRules(), browser)),
                  light(Verdict::Amber, "browser-blocked", Owner::It));
    }
}

TEST(CatalogueVerdicts, SilenceWeighsMoreWhereAnAddressShouldHaveAnswered)
{
    const QJsonObject silent = jsonOf(R"({"networks.state": "silent", "networks.canaryState": "silent"})");
    for (const QString &row : rowsOf("networks")) {
        EXPECT_EQ(judged(row, factsOf(noFirewallRules(), silent)), light(Verdict::Amber, "canary-silent", Owner::It));
        EXPECT_EQ(judged(row, factsOf(noFirewallRules(),
                                      jsonOf(R"({"networks.state": "silent", "networks.canaryState": "open"})"))),
                  light(Verdict::Amber, "silent", Owner::It));
    }
}

TEST(CatalogueVerdicts, ConnectionsAreRedWithTheWayTheyFailed)
{
    for (const QString &row : rowsOf("tcp")) {
        const Requirement &requirement = rowNamed(row);
        const QJsonObject direct = jsonOf(R"({"tcp.way": "direct"})");
        expectStates(row, "tcp.state", {{"open", Verdict::Green, requirement.owner}}, direct);
        expectStates(row, "tcp.state", waysOfNotReaching());
        if (!greets(requirement, {"tls", "http", "https", "ssh", "sips", "cloudfront"}))
            continue;
        expectStates(row, "tcp.state", whileGreeting);
        if (greets(requirement, {"tls", "https", "sips", "cloudfront"}))
            expectStates(row, "tcp.state", waysOfNotSecuring());
    }
}

TEST(CatalogueVerdicts, EachConnectionSpeaksItsOwnProtocol)
{
    QStringList spoken;
    for (const QString &row : rowsOf("tcp")) {
        const QJsonArray targets = rowNamed(row).parameters.value(QLatin1StringView("targets")).toArray();
        for (const QJsonValue &target : targets) {
            const QJsonObject host = target[QLatin1StringView("host")].toObject();
            spoken += QStringLiteral("%1 %2 %3 %4")
                          .arg(row, host.value(QLatin1StringView("profile")).toString(),
                               QString::number(target[QLatin1StringView("port")].toInt()),
                               target[QLatin1StringView("greeting")].toString());
        }
    }
    EXPECT_EQ(
        spoken,
        (QStringList{
            QStringLiteral("4.4-agent-server hosts.agent 443 https"), QStringLiteral("7-http hosts.cobrowsing 80 http"),
            QStringLiteral("7-http hosts.cobrowsing 443 https"), QStringLiteral("12-tcp-5061 hosts.sip 5061 sips"),
            QStringLiteral("12-tcp-443-webrtc hosts.webrtc 443 tls"), QStringLiteral("12-tcp-80-443 hosts.web 80 http"),
            QStringLiteral("12-tcp-80-443 hosts.web 443 https"), QStringLiteral("12-tcp-22 hosts.sftp 22 ssh"),
            QStringLiteral("12-tcp-4747 hosts.cockpit 4747 none"),
            QStringLiteral("12-tcp-1549 hosts.workforce 1549 none"),
            QStringLiteral("12-cloudfront hosts.cloudfront 443 cloudfront")}));
}

TEST(CatalogueVerdicts, StunIsRedWithTheWayItFailed)
{
    for (const QString &row : rowsOf("stun")) {
        expectStates(row, "stun.state", {{"ok", Verdict::Green, rowNamed(row).owner}});
        expectStates(row, "stun.state", waysOfNotReaching());
        expectStates(row, "stun.state",
                     {{"bad-answer", Verdict::Red, Owner::It}, {"error", Verdict::Red, Owner::Provider}});
    }
    expectStates(QStringLiteral("12-stun-tcp-3478"), "stun.state", {{"closed-early", Verdict::Red, Owner::Provider}});
}
