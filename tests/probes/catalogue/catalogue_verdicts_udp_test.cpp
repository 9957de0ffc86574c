// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The UDP ranges and the PC's own ports in every colour: facts in, light, case and owner out.
#include "tests/probes/catalogue/shipped_catalogue.h"
#include "tests/probes/catalogue/verdicts.h"

#include <gtest/gtest.h>

using namespace selfcheck;
using namespace selfcheck::test;

namespace {

const QString telephony = QStringLiteral("12-udp-35000-65535");
const QString rtp = QStringLiteral("11-rtp-ports");
const QString sourcePorts = QStringLiteral("12-source-ports");

} // namespace

TEST(CatalogueVerdictsUdp, TheThreeRangesAreAskedAsTheDocumentNamesThem)
{
    const std::vector<QString> rows{telephony, QStringLiteral("12-udp-25000-65535"), QStringLiteral("12-udp-47736")};
    EXPECT_EQ(rowsOf("udp-range"), rows);
    const QStringList ports{QStringLiteral("35000-65535"), QStringLiteral("25000-65535"), QStringLiteral("47736")};
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const QJsonObject parameters = rowNamed(rows[i]).parameters;
        EXPECT_EQ(parameters.value(QStringLiteral("ports")), ports[static_cast<qsizetype>(i)]);
        EXPECT_EQ(parameters.value(QStringLiteral("host")).toObject().value(QStringLiteral("profile")),
                  QStringLiteral("hosts.udp"));
    }
    EXPECT_EQ(rowsOf("local-ports"), (std::vector{rtp, sourcePorts}));
    EXPECT_EQ(rowNamed(rtp).parameters.value(QStringLiteral("usualPorts")), QStringLiteral("5062-5162"));
    EXPECT_EQ(rowNamed(sourcePorts).parameters.value(QStringLiteral("ports")), QStringLiteral("5062-65535"));
}

TEST(CatalogueVerdictsUdp, ARangeInEveryColour)
{
    for (const QString &row : rowsOf("udp-range")) {
        const QJsonObject shut =
            jsonOf(R"({"udp.localFirewall": "none", "udp.isWhole": false, "udp.closedPercent": 100})");
        expectStates(row, "udp.state",
                     {{"open", Verdict::Green, Owner::It},
                      {"blocked", Verdict::Red, Owner::It},
                      {"udp-blocked", Verdict::Red, Owner::It},
                      {"refused-on-the-way", Verdict::Red, Owner::It},
                      {"local-firewall", Verdict::Red, Owner::It},
                      {"holes", Verdict::Red, Owner::It},
                      {"no-route", Verdict::Red, Owner::It},
                      {"bad-answer", Verdict::Red, Owner::It},
                      {"unreachable", Verdict::Red, Owner::Provider},
                      {"name-not-found", Verdict::Red, Owner::Provider},
                      {"name-server-silent", Verdict::Red, Owner::You},
                      {"partly-refused", Verdict::Amber, Owner::Provider},
                      {"lossy", Verdict::Amber, Owner::InternetProvider}},
                     shut);
        EXPECT_EQ(judged(row, factsOf(jsonOf(R"({"udp.state": "open", "udp.isWhole": true})"))),
                  light(Verdict::Green, "open-whole", Owner::It));
        for (const char *state : {"responder-silent", "refused"}) {
            const Judgement judgement =
                judged(row, factsOf(shut, {{QStringLiteral("udp.state"), QString::fromLatin1(state)}}));
            EXPECT_EQ(judgement.verdict, Verdict::Grey) << state;
            EXPECT_EQ(judgement.say, QString::fromLatin1(state));
            EXPECT_EQ(judgement.owner, Owner::Provider);
        }
        EXPECT_EQ(judged(row, Facts()), grey(row, GreyReason::MissingFact));
    }
}

TEST(CatalogueVerdictsUdp, AFewClosedPortsAreAmberMoreAreRed)
{
    const QJsonObject holes =
        jsonOf(R"({"udp.state": "holes", "udp.localFirewall": "none", "udp.closedPercent": 4.9})");
    EXPECT_EQ(judged(telephony, factsOf(holes)), light(Verdict::Amber, "holes", Owner::It));
    EXPECT_EQ(judged(telephony, factsOf(holes, {{QStringLiteral("udp.closedPercent"), 5.0}})),
              light(Verdict::Red, "holes", Owner::It));
}

TEST(CatalogueVerdictsUdp, ThePcsFirewallExplainsWhatIsShutAndNothingThatIsOpen)
{
    const QString firewall = QStringLiteral("udp.localFirewall");
    const QJsonObject shut = jsonOf(R"({"udp.state": "blocked", "udp.localFirewall": "blocks"})");
    EXPECT_EQ(judged(telephony, factsOf(shut)), light(Verdict::Red, "firewall-rule", Owner::It));
    EXPECT_EQ(judged(telephony, factsOf(shut, {{firewall, QStringLiteral("blocks-by-setting")}})),
              light(Verdict::Red, "firewall-setting", Owner::It));
    EXPECT_EQ(judged(telephony, factsOf(shut, {{firewall, QStringLiteral("perhaps")}})),
              light(Verdict::Red, "blocked", Owner::It));
    EXPECT_EQ(judged(telephony, factsOf(shut, {{QStringLiteral("udp.state"), QStringLiteral("open")},
                                               {QStringLiteral("udp.isWhole"), false}})),
              light(Verdict::Green, "open", Owner::It));
    EXPECT_EQ(judged(telephony, factsOf(shut, {{QStringLiteral("udp.state"), QStringLiteral("unreachable")}})),
              light(Verdict::Red, "unreachable", Owner::Provider));
}

TEST(CatalogueVerdictsUdp, SomeUnusableRtpPortsAreAmberManyAreRed)
{
    const std::vector<std::pair<const char *, Owner>> troubles{
        {"taken", Owner::You},         {"reserved", Owner::It},           {"blocked", Owner::It},
        {"local-firewall", Owner::It}, {"refused-on-the-way", Owner::It}, {"unreachable", Owner::Provider},
        {"no-route", Owner::It}};
    for (const auto &[state, owner] : troubles) {
        const QJsonObject base{{QStringLiteral("ports.state"), QString::fromLatin1(state)}};
        EXPECT_EQ(judged(rtp, factsOf(base, {{QStringLiteral("ports.usablePercent"), 50.0}})),
                  light(Verdict::Amber, state, owner));
        EXPECT_EQ(judged(rtp, factsOf(base, {{QStringLiteral("ports.usablePercent"), 49.9}})),
                  light(Verdict::Red, state, owner));
        EXPECT_EQ(judged(sourcePorts, factsOf(base, {{QStringLiteral("ports.usablePercent"), 0.0}})),
                  light(Verdict::Amber, state, owner));
    }
}

TEST(CatalogueVerdictsUdp, ThePcsOwnPortsInTheOtherColours)
{
    expectStates(rtp, "ports.state",
                 {{"ok", Verdict::Green, Owner::It},
                  {"udp-blocked", Verdict::Red, Owner::It},
                  {"name-not-found", Verdict::Red, Owner::Provider},
                  {"name-server-silent", Verdict::Red, Owner::You},
                  {"lossy", Verdict::Amber, Owner::InternetProvider}});
    expectStates(sourcePorts, "ports.state",
                 {{"ok", Verdict::Green, Owner::It},
                  {"udp-blocked", Verdict::Amber, Owner::It},
                  {"name-not-found", Verdict::Amber, Owner::Provider},
                  {"name-server-silent", Verdict::Amber, Owner::You},
                  {"lossy", Verdict::Amber, Owner::InternetProvider}});
    for (const QString &row : rowsOf("local-ports")) {
        const Judgement judgement = judged(row, factsOf(jsonOf(R"({"ports.state": "server-refused"})")));
        EXPECT_EQ(judgement.verdict, Verdict::Grey);
        EXPECT_EQ(judgement.owner, Owner::Provider);
        EXPECT_EQ(judged(row, Facts()), grey(row, GreyReason::MissingFact));
    }
}
