// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The rows of TURN in every colour: what all ways to the server mean for chapter 6, and the one over TLS 443 for
// chapter 12.
#include "tests/probes/catalogue/verdicts.h"

#include <gtest/gtest.h>

using namespace selfcheck;
using namespace selfcheck::test;

namespace {

const std::vector<StateCase> brokenOff{
    {"closed-early", Verdict::Red, Owner::It},
    {"bad-answer", Verdict::Red, Owner::It},
    {"wrong-integrity", Verdict::Red, Owner::It},
};
// What the server answers instead of relaying, with a sentence of its own or a common one.
const std::vector<const char *> namedRefusals{"wrong-credentials", "credentials-expired", "forbidden", "quota",
                                              "overloaded",        "server-error"};
const std::vector<const char *> otherRefusals{"mismatch",    "bad-request",           "unknown-attribute",
                                              "wrong-user",  "transport-unsupported", "family-unsupported",
                                              "stale-nonce", "other-error",           "redirect-loop"};

Judgement with(const QString &row, const char *fact, const char *value)
{
    return judged(row, factsOf({{QString::fromLatin1(fact), QString::fromLatin1(value)}}));
}

} // namespace

TEST(CatalogueVerdicts, TurnIsGreenOverUdpAndAmberWithoutIt)
{
    const QString row = QStringLiteral("6-turn");
    expectStates(row, "turn.state",
                 {{"relays", Verdict::Green, Owner::Provider},
                  {"udp-blocked", Verdict::Amber, Owner::It},
                  {"udp-fails", Verdict::Amber, Owner::Provider},
                  {"no-data", Verdict::Amber, Owner::Provider},
                  {"one-way", Verdict::Red, Owner::Provider}});
    for (const auto &cases : {waysOfNotReaching(), waysOfNotSecuring(), brokenOff})
        expectStates(row, "turn.state", cases);
    for (const char *refusal : namedRefusals)
        EXPECT_EQ(with(row, "turn.state", refusal), light(Verdict::Red, refusal, Owner::Provider));
    for (const char *refusal : otherRefusals)
        EXPECT_EQ(with(row, "turn.state", refusal), light(Verdict::Red, "refused-otherwise", Owner::Provider));
}

TEST(CatalogueVerdicts, TurnIsGreyWithoutCredentials)
{
    const Judgement judgement = with(QStringLiteral("6-turn"), "turn.state", "no-credentials");
    EXPECT_EQ(judgement.verdict, Verdict::Grey);
    EXPECT_EQ(judgement.greyReason, GreyReason::NotConfigured);
    EXPECT_EQ(judgement.say, QStringLiteral("no-credentials"));
    EXPECT_EQ(judged(QStringLiteral("6-turn"), {}), grey(QStringLiteral("6-turn"), GreyReason::MissingFact));
}

TEST(CatalogueVerdicts, Port443OfTurnIsJudgedByTheWayAndTheCertificate)
{
    const QString row = QStringLiteral("12-turn-443");
    expectStates(row, "turn.tls443State",
                 {{"relays", Verdict::Green, Owner::It}, {"no-credentials", Verdict::Green, Owner::It}});
    for (const auto &cases : {waysOfNotReaching(), waysOfNotSecuring(), brokenOff})
        expectStates(row, "turn.tls443State", cases);
    for (const auto &refusals : {namedRefusals, otherRefusals}) {
        for (const char *refusal : refusals)
            EXPECT_EQ(with(row, "turn.tls443State", refusal), light(Verdict::Amber, "denied", Owner::Provider))
                << "the port is open";
    }
    for (const char *halfway : {"no-data", "one-way"})
        EXPECT_EQ(with(row, "turn.tls443State", halfway), light(Verdict::Amber, "no-data", Owner::Provider));
    EXPECT_EQ(with(row, "turn.state", "relays"), grey(row, GreyReason::MissingFact)) << "UDP says nothing about 443";
}

TEST(CatalogueVerdicts, BothTurnRowsShareOneMeasurement)
{
    EXPECT_EQ(rowsOf("turn"), (std::vector<QString>{QStringLiteral("6-turn"), QStringLiteral("12-turn-443")}));
    EXPECT_EQ(rowNamed(QStringLiteral("6-turn")).parameters, rowNamed(QStringLiteral("12-turn-443")).parameters);
}
