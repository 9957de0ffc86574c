// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The rows about installing the Professional Client 6 in every colour: .NET Framework, ClickOnce, MSI, EXE. Facts in;
// light, case and owner out. Typed by hand from the document: 4.6.2 is Release 394802.
#include "probes/browsers/clickonce_browsers_reading.h"
#include "probes/pc/clickonce_reading.h"
#include "probes/pc/deployment_reading.h"
#include "probes/pc/dotnet_reading.h"
#include "probes/pc/installer_reading.h"
#include "probes/reading_probe.h"
#include "tests/probes/catalogue/shipped_catalogue.h"
#include "tests/probes/catalogue/verdicts.h"
#include "tests/probes/support/recorded_system.h"

#include <QtCore/QDir>

#include <gtest/gtest.h>

using namespace selfcheck;
using namespace selfcheck::test;

namespace {

constexpr Verdict green = Verdict::Green;
constexpr Verdict amber = Verdict::Amber;
constexpr Verdict red = Verdict::Red;
constexpr Owner it = Owner::It;
constexpr Owner you = Owner::You;

Judgement dotnetOf(const char *facts) { return judged(QStringLiteral("4.2-dotnet"), factsOf(jsonOf(facts))); }

const std::vector<StateCase> clickOnceCases{
    {"dotnet", red, it},
    {"s-mode", red, it},
    {"dfshim", red, it},
    {"association", red, it},
    {"opener", red, you},
    {"prompt-disabled", red, it},
    {"cache", red, it},
    {"software-restriction", amber, it},
    {"prompt-trusted-only", amber, it},
    {"prompt-signed", amber, Owner::Provider},
    {"prompt-32", amber, it},
    {"applocker", amber, it},
    {"smart-app-control", amber, it},
    {"cache-network", amber, it},
    {"profile", amber, it},
    {"quota", amber, it},
    {"content-type", amber, it},
    {"direct-invoke", amber, it},
    {"ready", green, it},
};

const std::vector<StateCase> installerCases{
    {"allowed", green, it},   {"no-service", amber, it},   {"service-disabled", amber, it},
    {"forbidden", amber, it}, {"managed-only", amber, it}, {"s-mode", amber, it},
};

/// Each recorded PC of a reading, as the row judges it.
std::vector<std::pair<std::string, Judgement>> recordedJudgements(const char *folder, Reading reading, const char *row)
{
    std::vector<std::pair<std::string, Judgement>> found;
    const QDir inputs(QStringLiteral(SELFCHECK_TEST_DATA "/%1/input").arg(QLatin1StringView(folder)));
    for (const QString &name : inputs.entryList({QStringLiteral("*.json")}, QDir::Files)) {
        const QJsonObject record = jsonFile(inputs.filePath(name));
        const Parameters parameters(record.value(QLatin1StringView("parameters")).toObject());
        const Outcome outcome = reading(*recordedSystem(record), parameters);
        EXPECT_TRUE(outcome.hasValue()) << name.toStdString();
        if (outcome)
            found.emplace_back(name.toStdString(), judged(QString::fromLatin1(row), *outcome));
    }
    return found;
}

} // namespace

TEST(DeploymentVerdicts, DotnetTurnsAt462)
{
    const auto of = [](const char *support, int release) {
        return judged(QStringLiteral("4.2-dotnet"),
                      factsOf({{QStringLiteral("dotnet.state"), QStringLiteral("installed")},
                               {QStringLiteral("dotnet.support"), QString::fromLatin1(support)},
                               {QStringLiteral("dotnet.release"), release}}));
    };
    EXPECT_EQ(of("ended", 394801), light(red, "too-old", it));
    EXPECT_EQ(of("until", 394802), light(green, "until", it));
    EXPECT_EQ(of("ended", 394806), light(green, "ended", it));
    EXPECT_EQ(of("with-windows", 533320), light(green, "sufficient", it));
    EXPECT_EQ(of("with-windows", 0), light(red, "too-old", it));
}

TEST(DeploymentVerdicts, DotnetThatIsAbsentOrDamagedIsRed)
{
    EXPECT_EQ(dotnetOf(R"({"dotnet.state": "absent"})"), light(red, "absent", it));
    EXPECT_EQ(dotnetOf(R"({"dotnet.state": "damaged", "dotnet.release": 528040, "dotnet.support": "with-windows"})"),
              light(red, "damaged", it));
}

TEST(DeploymentVerdicts, DotnetIsNotGreenWithoutItsRelease)
{
    EXPECT_EQ(dotnetOf(R"({"dotnet.state": "installed", "dotnet.support": "with-windows"})").verdict, Verdict::Grey);
    EXPECT_EQ(dotnetOf("{}").verdict, Verdict::Grey);
}

TEST(DeploymentVerdicts, ClickOnceIsJudgedAlikeInChapters4And11)
{
    EXPECT_EQ(rowsOf("clickonce"), (std::vector{QStringLiteral("4.2-clickonce"), QStringLiteral("11-clickonce")}));
    for (const QString &row : rowsOf("clickonce")) {
        expectStates(row, "clickonce.state", clickOnceCases);
        EXPECT_EQ(rowNamed(row).bands.size(), clickOnceCases.size()) << row.toStdString();
    }
}

TEST(DeploymentVerdicts, WhatTurnsClickOnceRedPreventsItForTheChoiceOfTheWayToo)
{
    for (const StateCase &each : clickOnceCases) {
        Facts facts;
        facts.set(clickonce::state, QString::fromLatin1(each.state));
        EXPECT_EQ(clickonce::isPossible(facts), each.verdict != red) << each.state;
    }
    EXPECT_FALSE(clickonce::isPossible(Facts()));
}

TEST(DeploymentVerdicts, BrowsersWithClickOnce)
{
    expectStates(QStringLiteral("4.2-clickonce-browser"), "clickonceBrowser.state",
                 {{"default", green, you},
                  {"other", amber, you},
                  {"default-unknown", amber, you},
                  {"downloads-off", amber, it},
                  {"edge-off", red, it},
                  {"add-on-off", red, you},
                  {"none", red, it}});
}

TEST(DeploymentVerdicts, MsiIsAmberWhereItIsForbidden)
{
    expectStates(QStringLiteral("4.2-msi"), "installer.state", installerCases);
    for (const StateCase &each : installerCases) {
        Facts facts;
        facts.set(installer::state, QString::fromLatin1(each.state));
        const QString state = QString::fromLatin1(each.state);
        EXPECT_EQ(installer::isPossible(facts),
                  state == QLatin1StringView("allowed") || state == QLatin1StringView("managed-only"))
            << each.state;
    }
}

TEST(DeploymentVerdicts, TheWayThatFitsThisPc)
{
    expectStates(QStringLiteral("4.2-exe"), "deployment.state",
                 {{"clickonce", green, it},
                  {"exe-admin", green, it},
                  {"msi", amber, it},
                  {"exe", amber, it},
                  {"none", red, it}});
}

TEST(DeploymentVerdicts, WithoutDotnetNothingElseIsAskedOfClickOnceAndTheWay)
{
    for (const char *row : {"4.2-clickonce", "4.2-exe", "11-clickonce"}) {
        const Requirement &requirement = rowNamed(QString::fromLatin1(row));
        ASSERT_EQ(requirement.dependsOn.size(), 1U) << row;
        EXPECT_EQ(requirement.dependsOn[0].row, QStringLiteral("4.2-dotnet")) << row;
        EXPECT_TRUE(requirement.dependsOn[0].when.isEmpty()) << row;
    }
}

// Whatever a reading says of a recorded PC, the row knows it.
TEST(DeploymentVerdicts, EveryRecordedPcGetsALight)
{
    const auto none = [](const auto &judgements) {
        EXPECT_FALSE(judgements.empty());
        for (const auto &[name, judgement] : judgements)
            EXPECT_NE(judgement.verdict, Verdict::Grey) << name;
    };
    none(recordedJudgements("dotnet", dotnet::read, "4.2-dotnet"));
    none(recordedJudgements("clickonce", clickonce::read, "4.2-clickonce"));
    none(recordedJudgements("installer", installer::read, "4.2-msi"));
    none(recordedJudgements("clickonce_browsers", clickonce_browsers::read, "4.2-clickonce-browser"));
    none(recordedJudgements("deployment", deployment::read, "4.2-exe"));
}
