// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The rows about sound devices, headset and microphone permission in every colour. What is expected is typed by
// hand, from the document and from what each state means.
#include "tests/probes/catalogue/shipped_catalogue.h"
#include "tests/probes/catalogue/verdicts.h"

#include <gtest/gtest.h>

using namespace selfcheck;
using namespace selfcheck::test;

namespace {

constexpr Verdict green = Verdict::Green;
constexpr Verdict amber = Verdict::Amber;
constexpr Verdict red = Verdict::Red;
constexpr Owner you = Owner::You;
constexpr Owner it = Owner::It;

const QString soundcard = QStringLiteral("11-soundcard");
const QString headset = QStringLiteral("11-headset");
const QString permission = QStringLiteral("11-permission");

QJsonObject ready()
{
    return jsonOf(R"({"sound.state": "ready", "sound.inputMuted": false, "sound.outputMuted": false,
    "sound.inputVolumePercent": 80, "sound.outputVolumePercent": 50})");
}

} // namespace

TEST(CatalogueVerdictsSound, SoundcardIsRedWhereSomethingIsMissing)
{
    expectStates(soundcard, "sound.state",
                 {{"none", red, you},
                  {"no-output", red, you},
                  {"no-input", red, you},
                  {"output-disabled", red, you},
                  {"input-disabled", red, you},
                  {"no-input-remote", red, it},
                  {"service-off", red, you},
                  {"no-server", red, you}});
}

TEST(CatalogueVerdictsSound, SoundcardIsAmberWhereItIsMutedOrNearlySo)
{
    const auto of = [](const char *changes) { return judged(soundcard, factsOf(ready(), jsonOf(changes))); };
    EXPECT_EQ(of("{}"), light(green, "ready", you));
    EXPECT_EQ(of(R"({"sound.inputMuted": true})"), light(amber, "muted-input", you));
    EXPECT_EQ(of(R"({"sound.outputMuted": true})"), light(amber, "muted-output", you));
    EXPECT_EQ(of(R"({"sound.inputVolumePercent": 15})"), light(amber, "quiet-input", you));
    EXPECT_EQ(of(R"({"sound.inputVolumePercent": 16})"), light(green, "ready", you));
    EXPECT_EQ(of(R"({"sound.outputVolumePercent": 10})"), light(amber, "quiet-output", you));
    EXPECT_EQ(of(R"({"sound.outputVolumePercent": 11})"), light(green, "ready", you));
    for (const char *unknown : {R"({"sound.inputMuted": null})", R"({"sound.outputVolumePercent": null})"})
        EXPECT_EQ(of(unknown), grey(soundcard, GreyReason::MissingFact)) << unknown;
    // What nobody hears comes first.
    EXPECT_EQ(of(R"({"sound.inputMuted": true, "sound.outputVolumePercent": 0})"), light(amber, "muted-input", you));
    EXPECT_EQ(of(R"({"sound.state": "none", "sound.inputMuted": true})"), light(red, "none", you));
}

TEST(CatalogueVerdictsSound, OnlyAHeadsetInEveryRoleIsGreen)
{
    std::vector<StateCase> cases{{"headset", green, you}, {"bluetooth", green, you}};
    for (const char *state :
         {"bluetooth-hands-free", "narrowband", "only-communications", "only-default", "wrong-microphone",
          "wrong-output", "not-default", "no-microphone", "two-headsets", "disabled", "unplugged",
          "unconfirmed-not-default", "headphones", "speakerphone", "built-in", "two-devices", "not-found", "virtual"})
        cases.push_back({state, amber, you});
    expectStates(headset, "headset.state", cases);
}

TEST(CatalogueVerdictsSound, WhatOnlyThePersonSeesIsNotJudged)
{
    const auto of = [](const char *state) {
        return judged(headset, factsOf({{QStringLiteral("headset.state"), QString::fromLatin1(state)}}));
    };
    EXPECT_EQ(of("unconfirmed"), grey(headset, GreyReason::NeedsPerson));
    EXPECT_EQ(of("remote"), grey(headset, GreyReason::Unsupported));
    EXPECT_EQ(of("none"), grey(headset, GreyReason::MissingFact));
}

TEST(CatalogueVerdictsSound, PermissionIsRedOnlyForWhatIsSurelyDenied)
{
    expectStates(permission, "permission.state",
                 {{"denied-machine", red, you},
                  {"denied-user", red, you},
                  {"denied-desktop", red, you},
                  {"denied-policy", red, it},
                  {"policy", amber, it},
                  {"refused-programs", amber, you},
                  {"allowed", green, you},
                  {"server", green, you}});
    EXPECT_EQ(judged(permission, Facts()), grey(permission, GreyReason::MissingFact));
}
