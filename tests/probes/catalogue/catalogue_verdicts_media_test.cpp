// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Telephone lines, the camera, the video codec and Flash in every colour: facts in, light, case and owner out.
#include "tests/probes/catalogue/shipped_catalogue.h"
#include "tests/probes/catalogue/verdicts.h"

#include "core/plan.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace selfcheck;
using namespace selfcheck::test;

namespace {

Judgement judgedBy(const char *row, const char *fact, const char *state)
{
    return judged(QString::fromLatin1(row), factsOf({{QString::fromLatin1(fact), QString::fromLatin1(state)}}));
}

/// How the plan of this workplace deals with the row: empty when it is measured.
std::optional<GreyReason> leftOut(const char *row, const Workplace &workplace)
{
    const Selection selection{{QString::fromLatin1(row)}};
    const Plan plan = makePlan(shippedCatalogue(), Profile(), workplace, shippedKinds(), selection);
    const auto found = std::ranges::find(plan.decided, QLatin1StringView(row), &Decided::row);
    return found == plan.decided.end() ? std::nullopt : std::optional(found->reason);
}

} // namespace

TEST(CatalogueVerdicts, TapiNeedsADriverWithLines)
{
    EXPECT_EQ(rowsOf("tapi"), (std::vector{QStringLiteral("5-driver"), QStringLiteral("5-incoming-line"),
                                           QStringLiteral("5-user-line")}));
    expectStates(QStringLiteral("5-driver"), "tapi.state",
                 {{"lines", Verdict::Green, Owner::It},
                  {"no-lines", Verdict::Red, Owner::It},
                  {"no-driver", Verdict::Red, Owner::It}});
    EXPECT_EQ(judgedBy("5-driver", "tapi.state", "unknown"), grey(QStringLiteral("5-driver"), GreyReason::MissingFact));
}

TEST(CatalogueVerdicts, TapiLinesNeedAllTheirFeatures)
{
    expectStates(QStringLiteral("5-incoming-line"), "tapi.incoming.state",
                 {{"complete", Verdict::Green, Owner::It},
                  {"missing", Verdict::Red, Owner::It},
                  {"none", Verdict::Red, Owner::It}});
    expectStates(QStringLiteral("5-user-line"), "tapi.user.state",
                 {{"complete", Verdict::Green, Owner::It},
                  {"missing", Verdict::Red, Owner::It},
                  {"only-route-points", Verdict::Red, Owner::It},
                  {"none", Verdict::Red, Owner::It}});
    for (const auto &[row, fact] :
         {std::pair("5-incoming-line", "tapi.incoming.state"), std::pair("5-user-line", "tapi.user.state")})
        EXPECT_EQ(judgedBy(row, fact, "unknown"), grey(QString::fromLatin1(row), GreyReason::MissingFact));
    // One kind of line says nothing about the other.
    EXPECT_EQ(judgedBy("5-user-line", "tapi.incoming.state", "complete").verdict, Verdict::Grey);
}

TEST(CatalogueVerdicts, TapiIsAskedOnlyWhereItIsChosen)
{
    Workplace workplace;
    workplace.channels = {QStringLiteral("voip")};
    EXPECT_EQ(leftOut("5-driver", workplace), GreyReason::NotApplicable);
    workplace.channels += QStringLiteral("tapi");
    EXPECT_EQ(leftOut("5-driver", workplace), std::nullopt);
}

TEST(CatalogueVerdicts, VideoChatIsRedWithoutACameraAndNeverGreenUnattended)
{
    const QString row = QStringLiteral("6-video-chat");
    EXPECT_EQ(rowsOf("cameras"), std::vector{row});
    expectStates(row, "camera.state",
                 {{"none", Verdict::Red, Owner::You},
                  {"none-remote", Verdict::Red, Owner::It},
                  {"denied-device", Verdict::Red, Owner::It},
                  {"denied-machine", Verdict::Red, Owner::It},
                  {"denied-user", Verdict::Red, Owner::You},
                  {"denied-desktop", Verdict::Red, Owner::You},
                  {"no-rights", Verdict::Red, Owner::It}});
    EXPECT_EQ(judgedBy("6-video-chat", "camera.state", "found"), grey(row, GreyReason::NeedsPerson));
    for (const Band &band : rowNamed(row).bands)
        EXPECT_NE(band.verdict, Verdict::Green);
}

TEST(CatalogueVerdicts, AnyCodecThatEncodesIsEnough)
{
    const QString row = QStringLiteral("9-encoder");
    EXPECT_EQ(rowsOf("encoders"), std::vector{row});
    expectStates(row, "encoders.state",
                 {{"hardware", Verdict::Green, Owner::It},
                  {"software", Verdict::Green, Owner::It},
                  {"library", Verdict::Green, Owner::It},
                  {"media-pack-missing", Verdict::Red, Owner::It},
                  {"feature-missing", Verdict::Red, Owner::It},
                  {"framework-missing", Verdict::Red, Owner::It},
                  {"none", Verdict::Red, Owner::It}});
    EXPECT_EQ(judgedBy("9-encoder", "encoders.state", "unknown"), grey(row, GreyReason::MissingFact));
}

// Nothing plays old recordings safely any more, so there is no green.
TEST(CatalogueVerdicts, FlashIsAmberWithoutAndRedWhereItIsLeft)
{
    const QString row = QStringLiteral("9-coach-flash");
    EXPECT_EQ(rowsOf("flash"), std::vector{row});
    expectStates(row, "flash.state",
                 {{"absent", Verdict::Amber, Owner::Provider}, {"leftover", Verdict::Red, Owner::It}});
    Workplace workplace;
    workplace.channels = {QStringLiteral("recording")};
    EXPECT_EQ(leftOut("9-coach-flash", workplace), GreyReason::NotApplicable);
    workplace.role = QStringLiteral("coach-pc");
    EXPECT_EQ(leftOut("9-coach-flash", workplace), std::nullopt);
}
