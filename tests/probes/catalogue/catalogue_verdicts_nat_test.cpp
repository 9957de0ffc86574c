// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The rows about the stateful firewall in every colour: facts in, light, case and owner out.
#include "tests/probes/catalogue/verdicts.h"

#include <gtest/gtest.h>

using namespace selfcheck;
using namespace selfcheck::test;

namespace {

QJsonObject answersComeIn()
{
    return jsonOf(R"({"nat.state": "ok", "nat.mapping": "endpoint-independent", "nat.carrier": "not-proven",
                      "nat.bindings": "not-seen"})");
}

Judgement with(const QString &row, const char *changes)
{
    return judged(row, factsOf(answersComeIn(), jsonOf(changes)));
}

} // namespace

TEST(CatalogueVerdicts, AFirewallThatLetsNoAnswerInIsRed)
{
    for (const QString &row : rowsOf("nat")) {
        expectStates(row, "nat.state", waysOfNotReaching());
        expectStates(row, "nat.state",
                     {{"bad-answer", Verdict::Red, Owner::It}, {"error", Verdict::Red, Owner::Provider}});
    }
}

TEST(CatalogueVerdicts, AFirewallIsGreenWhenAnswersComeIn)
{
    for (const QString &row : rowsOf("nat")) {
        EXPECT_EQ(with(row, "{}"), light(Verdict::Green, "ok", Owner::It));
        EXPECT_EQ(with(row, R"({"nat.mapping": "none"})"), light(Verdict::Green, "no-nat", Owner::It));
        EXPECT_EQ(with(row, R"({"nat.mapping": "unknown"})"), light(Verdict::Green, "mapping-unknown", Owner::It));
        EXPECT_EQ(with(row, R"({"nat.bindings": "open", "nat.bindingAtLeastSec": 30})"),
                  light(Verdict::Green, "lasting", Owner::It));
        EXPECT_EQ(with(row, R"({"nat.bindings": "open", "nat.bindingAtLeastSec": 25})"),
                  light(Verdict::Green, "ok", Owner::It));
        // Not everything that was asked was answered: neither light is proven.
        EXPECT_EQ(with(row, R"({"nat.state": "unsteady", "nat.mapping": null})"), grey(row, GreyReason::MissingFact));
        EXPECT_EQ(with(row, R"({"nat.mapping": null})"), grey(row, GreyReason::MissingFact));
    }
}

TEST(CatalogueVerdicts, ASymmetricNatIsAmber)
{
    for (const QString &row : rowsOf("nat"))
        for (const char *kind : {"address-dependent", "address-and-port-dependent", "destination-dependent"}) {
            QJsonObject facts = answersComeIn();
            facts.insert(QStringLiteral("nat.mapping"), QString::fromLatin1(kind));
            EXPECT_EQ(judged(row, factsOf(facts)), light(Verdict::Amber, "symmetric", Owner::It)) << kind;
            for (const char *proof : {R"({"nat.carrier": "shared-address"})", R"({"nat.carrier": "ds-lite"})"})
                EXPECT_EQ(judged(row, factsOf(facts, jsonOf(proof))),
                          light(Verdict::Amber, "symmetric-carrier", Owner::InternetProvider))
                    << proof;
        }
}

TEST(CatalogueVerdicts, ShortBindingsAreAmberUpToThirtySeconds)
{
    for (const QString &row : rowsOf("nat")) {
        EXPECT_EQ(with(row, R"({"nat.bindings": "ended", "nat.bindingAtLeastSec": 25, "nat.bindingBelowSec": 30})"),
                  light(Verdict::Amber, "short-lived", Owner::It));
        EXPECT_EQ(with(row, R"({"nat.bindings": "ended", "nat.bindingBelowSec": 10})"),
                  light(Verdict::Amber, "short-lived", Owner::It));
        EXPECT_EQ(with(row, R"({"nat.bindings": "ended", "nat.bindingAtLeastSec": 30, "nat.bindingBelowSec": 31})"),
                  light(Verdict::Green, "ok", Owner::It));
        EXPECT_EQ(with(row, R"({"nat.bindings": "ended", "nat.bindingBelowSec": 15, "nat.carrier": "ds-lite"})"),
                  light(Verdict::Amber, "short-lived-carrier", Owner::InternetProvider));
        EXPECT_EQ(with(row, R"({"nat.bindings": "ended", "nat.bindingBelowSec": 15,
                                "nat.mapping": "address-and-port-dependent"})"),
                  light(Verdict::Amber, "short-lived", Owner::It))
            << "what breaks calls comes before what takes a detour";
    }
}
