// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "core/run.h"

#include "tests/core/run_fixture.h"

#include <QtCore/QRegularExpression>

#include <limits>

namespace selfcheck::test {

using namespace std::chrono_literals;

TEST_F(RunTest, NothingHappensInsideStart)
{
    measuredRow("1-pc", "machine");
    script("1-pc", answers(stateIs("ok")));
    run = std::make_unique<selfcheck::Run>(input);
    QObject::connect(run.get(), &selfcheck::Run::found, run.get(),
                     [this](const Finding &) { probes.log += QStringLiteral("found"); });
    run->start();
    EXPECT_TRUE(probes.log.isEmpty());
    EXPECT_TRUE(run->isRunning());
    waitForEnd();
    EXPECT_TRUE(probes.log.contains(QStringLiteral("found")));
}

TEST_F(RunTest, JudgesEachOutcomeAsSoonAsItIsThere)
{
    measuredRow("1-pc", "machine");
    measuredRow("3-browser", "machine");
    measuredRow("12-internet", "net");
    start();
    EXPECT_EQ(takeLog(), lines({"start 1-pc", "start 3-browser", "start 12-internet"}));
    answer("3-browser", "meh");
    EXPECT_EQ(takeLog(), lines({"end 3-browser", "3-browser amber"}));
    answer("12-internet", "ok");
    EXPECT_EQ(takeLog(), lines({"end 12-internet", "12-internet green"}));
    answer("1-pc", "bad");
    EXPECT_EQ(takeLog(), lines({"end 1-pc", "1-pc red", "finished"}));
    EXPECT_FALSE(run->isRunning());
    ASSERT_TRUE(report);
    EXPECT_EQ(report->overall(), Verdict::Red);
    EXPECT_FALSE(report->cancelled);
    EXPECT_EQ(report->findings.size(), 3U);
    EXPECT_EQ(report->findings[0].id, QStringLiteral("1-pc"));
    EXPECT_EQ(report->findings[0].number, QStringLiteral("1.1"));
    EXPECT_TRUE(report->findings[0].when.isValid());
    EXPECT_EQ(report->findings[0].facts, stateIs("bad"));
}

TEST_F(RunTest, ReportSaysWhatItIsAbout)
{
    measuredRow("1-pc", "machine");
    script("1-pc", answers(stateIs("ok")));
    input.profile = Profile(QJsonObject{{QStringLiteral("id"), QStringLiteral("p")},
                                        {QStringLiteral("name"), QStringLiteral("Provider")},
                                        {QStringLiteral("version"), QStringLiteral("7")}},
                            SignatureState::Foreign, {});
    input.workplace.role = QStringLiteral("coach-pc");
    input.machine.set(Fact<QString>{QLatin1StringView("machine.host"), Privacy::Private}, QStringLiteral("pc"));
    start();
    waitForEnd();
    ASSERT_TRUE(report);
    EXPECT_EQ(report->catalogueCode, 9);
    EXPECT_EQ(report->profile.name, QStringLiteral("Provider"));
    EXPECT_EQ(report->profile.signature, SignatureState::Foreign);
    EXPECT_EQ(report->workplace, input.workplace);
    EXPECT_EQ(report->machine, input.machine);
    EXPECT_EQ(report->chapters, std::vector<QString>{QStringLiteral("1")});
    EXPECT_EQ(report->id.size(), 9);
    EXPECT_LE(report->started, report->finished);
    EXPECT_EQ(report->programVersion, input.programVersion);
    EXPECT_EQ(report->language, input.language);
}

TEST_F(RunTest, MeasuresOnceForSeveralRows)
{
    row("3-browser", {QStringLiteral("machine"), QStringLiteral("b"), {}, {}, false, {}});
    row("4.1-browser", {QStringLiteral("machine"), QStringLiteral("b"), {}, {}, false, {}});
    start();
    EXPECT_EQ(takeLog(), lines({"start b"}));
    answer("b", "ok");
    EXPECT_EQ(takeLog(), lines({"end b", "3-browser green", "4.1-browser green", "finished"}));
}

TEST_F(RunTest, KnownRowsComeAtOnce)
{
    row("1-choice", {{}, {}, {}, {}, true, {}});
    row("5-tapi", {QStringLiteral("machine"), {}, {}, {}, false, {QStringLiteral("server")}});
    row("6-later");
    measuredRow("12-internet", "net");
    start();
    EXPECT_EQ(takeLog(), lines({"start 12-internet", "1-choice grey information", "5-tapi grey not_applicable",
                                "6-later grey not_yet_measurable"}));
    EXPECT_TRUE(run->isRunning());
}

TEST_F(RunTest, ADocumentWithNothingToMeasureFinishes)
{
    row("6-later");
    start();
    EXPECT_EQ(takeLog(), lines({"6-later grey not_yet_measurable", "finished"}));
}

TEST_F(RunTest, NetworkLaneIsBoundedAndLineWaitsForIt)
{
    measuredRow("11-quality", "line");
    measuredRow("11-bandwidth", "line");
    for (int i = 0; i < 10; ++i)
        measuredRow(qPrintable(QStringLiteral("12-n%1").arg(i)), "net");
    start();
    EXPECT_EQ(running().size(), 8);
    answer("12-n0", "ok");
    answer("12-n1", "ok");
    EXPECT_EQ(running().size(), 8);
    for (int i = 2; i < 9; ++i)
        answer(qPrintable(QStringLiteral("12-n%1").arg(i)), "ok");
    EXPECT_EQ(running(), lines({"12-n9"}));
    answer("12-n9", "ok");
    EXPECT_EQ(running(), lines({"11-quality"}));
    answer("11-quality", "ok");
    EXPECT_EQ(running(), lines({"11-bandwidth"}));
    answer("11-bandwidth", "ok");
    EXPECT_TRUE(report);
    EXPECT_EQ(probes.mostAtOnce, 8);
}

TEST_F(RunTest, SoundAndPersonAreOneAtATimeBesideTheRest)
{
    measuredRow("11-a", "sound");
    measuredRow("11-b", "sound");
    measuredRow("4.3-a", "person");
    measuredRow("4.3-b", "person");
    measuredRow("12-net", "net");
    start();
    EXPECT_EQ(running(), lines({"11-a", "12-net", "4.3-a"}));
    answer("11-a", "ok");
    answer("4.3-a", "ok");
    EXPECT_EQ(running(), lines({"11-b", "12-net", "4.3-b"}));
}

TEST_F(RunTest, DependentsAreMeasuredBesideAndJudgedAfterwards)
{
    measuredRow("12-tcp", "net", {on("12-internet")});
    measuredRow("12-internet", "net");
    start();
    EXPECT_EQ(takeLog(), lines({"start 12-internet", "start 12-tcp"})) << "what others wait for goes first";
    answer("12-tcp", "ok");
    EXPECT_EQ(takeLog(), lines({"end 12-tcp"}));
    answer("12-internet", "ok");
    EXPECT_EQ(takeLog(), lines({"end 12-internet", "12-internet green", "12-tcp green", "finished"}));
}

TEST_F(RunTest, ARedRowBlocksItsDependentsAndEndsTheirMeasuring)
{
    measuredRow("12-internet", "net");
    measuredRow("12-done", "net", {on("12-internet", {QStringLiteral("no-link")})});
    measuredRow("12-running", "net", {on("12-internet")});
    measuredRow("11-waiting", "line", {on("12-internet")});
    measuredRow("1-pc", "machine");
    start();
    answer("12-done", "ok");
    probes.log.clear();
    answer("12-internet", "no-link");
    EXPECT_EQ(takeLog(),
              lines({"end 12-internet", "end 12-running", "12-internet red", "12-done grey blocked because 12-internet",
                     "12-running grey blocked because 12-internet", "11-waiting grey blocked because 12-internet"}));
    EXPECT_EQ(running(), lines({"1-pc"}));
    answer("1-pc", "ok");
    ASSERT_TRUE(report);
    const Finding *blocked = report->find(u"12-done");
    EXPECT_TRUE(blocked->facts.isEmpty());
    EXPECT_TRUE(blocked->probe.isEmpty());
    EXPECT_FALSE(blocked->when.isValid());
    EXPECT_EQ(report->find(u"12-internet")->owner, Owner::InternetProvider);
}

TEST_F(RunTest, BlocksOnlyWithAMatchingSay)
{
    measuredRow("12-internet", "net");
    measuredRow("12-lan", "net", {on("12-internet", {QStringLiteral("no-link")})});
    measuredRow("12-web", "net", {on("12-internet", {QStringLiteral("no-link"), QStringLiteral("portal")})});
    start();
    answer("12-internet", "portal");
    EXPECT_EQ(running(), lines({"12-lan"}));
    answer("12-lan", "ok");
    EXPECT_EQ(lightOf("12-lan"), "12-lan green");
    EXPECT_EQ(lightOf("12-web"), "12-web grey blocked because 12-internet");
}

TEST_F(RunTest, ASharedMeasurementGoesOnForRowsThatAreNotBlocked)
{
    measuredRow("12-internet", "net");
    row("11-a", {QStringLiteral("net"), QStringLiteral("both"), {on("12-internet")}, {}, false, {}});
    row("12-b", {QStringLiteral("net"), QStringLiteral("both"), {}, {}, false, {}});
    start();
    EXPECT_EQ(shown(progresses.back().chapters), lines({"12", "11"})) << "in the order of the document";
    answer("12-internet", "no-link");
    EXPECT_EQ(shown(progresses.back().chapters), lines({"12"})) << "nobody waits for chapter 11 any more";
    EXPECT_EQ(running(), lines({"both"}));
    answer("both", "ok");
    EXPECT_EQ(lightOf("11-a"), "11-a grey blocked because 12-internet");
    EXPECT_EQ(lightOf("12-b"), "12-b green");
}

TEST_F(RunTest, WhatIsBlockedBlocksWithTheSameRoot)
{
    measuredRow("12-internet", "net");
    measuredRow("4.4-agent", "net", {on("12-internet")});
    measuredRow("4.4-proxy", "net", {on("4.4-agent")});
    row("4.1-servers", {{}, {}, {}, {QStringLiteral("4.4-agent")}, false, {}});
    measuredRow("6-chat", "net", {on("4.1-servers")});
    start();
    answer("12-internet", "no-link");
    EXPECT_EQ(lightOf("4.4-proxy"), "4.4-proxy grey blocked because 12-internet");
    EXPECT_EQ(lightOf("4.1-servers"), "4.1-servers grey blocked because 4.4-agent");
    EXPECT_EQ(lightOf("6-chat"), "6-chat grey blocked because 12-internet");
}

TEST_F(RunTest, AGreyRowBlocksNothing)
{
    measuredRow("12-internet", "net");
    measuredRow("12-tcp", "net", {on("12-internet")});
    start();
    fail("12-internet", Failure::systemCall(QStringLiteral("netlink"), QStringLiteral("EPERM")));
    answer("12-tcp", "ok");
    EXPECT_EQ(lightOf("12-internet"), "12-internet grey failed");
    EXPECT_EQ(lightOf("12-tcp"), "12-tcp green");
}

TEST_F(RunTest, RowsThatWaitForEachOtherAreLetGo)
{
    measuredRow("12-a", "net", {on("12-b")});
    measuredRow("12-b", "net", {on("12-a")});
    measuredRow("12-self", "net", {on("12-self")});
    start();
    answer("12-a", "ok");
    answer("12-b", "meh");
    answer("12-self", "ok");
    ASSERT_TRUE(report);
    EXPECT_EQ(lightOf("12-a"), "12-a green");
    EXPECT_EQ(lightOf("12-b"), "12-b amber");
    EXPECT_EQ(lightOf("12-self"), "12-self green");
}

TEST_F(RunTest, DerivedRowsComeAsSoonAsTheirMembersAreKnown)
{
    row("4.1-servers", {{}, {}, {}, {QStringLiteral("12-a"), QStringLiteral("12-b")}, false, {}});
    measuredRow("12-a", "net");
    measuredRow("12-b", "net");
    measuredRow("12-c", "net");
    start();
    answer("12-b", "no-link");
    answer("12-a", "meh");
    EXPECT_EQ(takeLog().back(), "4.1-servers red because 12-b");
    EXPECT_TRUE(run->isRunning());
    answer("12-c", "ok");
    const Finding *derived = report->find(u"4.1-servers");
    EXPECT_TRUE(derived->probe.isEmpty());
    EXPECT_EQ(derived->owner, Owner::InternetProvider) << "whoever solves the member solves this";
    EXPECT_EQ(derived->when, std::max(report->find(u"12-a")->when, report->find(u"12-b")->when));
}

struct DerivedCase {
    const char *first;
    const char *second;
    const char *expected;
};

class DerivedRow : public RunTest, public testing::WithParamInterface<DerivedCase> {};

TEST_P(DerivedRow, TakesTheWorstThatCounts)
{
    row("4.1-all",
        {{}, {}, {}, {QStringLiteral("12-a"), QStringLiteral("12-b"), QStringLiteral("5-other")}, false, {}});
    row("5-other", {QStringLiteral("machine"), {}, {}, {}, false, {QStringLiteral("server")}});
    measuredRow("12-a", "net");
    measuredRow("12-b", "net");
    start();
    const auto give = [this](const char *name, const std::string &what) {
        if (what == "timed out")
            fail(name, Failure::timedOut());
        else
            answer(name, what.c_str());
    };
    give("12-a", GetParam().first);
    give("12-b", GetParam().second);
    EXPECT_EQ(lightOf("4.1-all"), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(All, DerivedRow,
                         testing::Values(DerivedCase{"ok", "ok", "4.1-all green"},
                                         DerivedCase{"ok", "meh", "4.1-all amber because 12-b"},
                                         DerivedCase{"meh", "bad", "4.1-all red because 12-b"},
                                         DerivedCase{"bad", "no-link", "4.1-all red because 12-a"},
                                         DerivedCase{"ok", "timed out", "4.1-all grey timed_out because 12-b"},
                                         DerivedCase{"meh", "timed out", "4.1-all amber because 12-a"},
                                         DerivedCase{"timed out", "bad", "4.1-all red because 12-b"}));

TEST_F(RunTest, DerivedFromNothingThatAppliesDoesNotApply)
{
    row("4.1-all", {{}, {}, {}, {QStringLiteral("5-other")}, false, {}});
    row("5-other", {QStringLiteral("machine"), {}, {}, {}, false, {QStringLiteral("server")}});
    start();
    EXPECT_EQ(lightOf("4.1-all"), "4.1-all grey not_applicable because 5-other");
}

struct FailureCase {
    Failure failure;
    GreyReason reason;
    Owner owner;
};

TEST_F(RunTest, GreySaysWhy)
{
    const std::vector<FailureCase> cases{
        {Failure::unsupported(QStringLiteral("registry")), GreyReason::Unsupported, Owner::It},
        {Failure::notConfigured(QStringLiteral("hosts.web")), GreyReason::NotConfigured, Owner::Provider},
        {Failure::needsPerson(), GreyReason::NeedsPerson, Owner::It},
        {Failure::timedOut(), GreyReason::TimedOut, Owner::It},
        {Failure::cancelled(), GreyReason::Cancelled, Owner::It},
        {Failure::permissionDenied(QStringLiteral("x")), GreyReason::Failed, Owner::It},
        {Failure::internal(QStringLiteral("x")), GreyReason::Failed, Owner::It},
    };
    for (std::size_t i = 0; i < cases.size(); ++i) {
        const QString id = QStringLiteral("1-f%1").arg(i);
        measuredRow(qPrintable(id), "machine");
        probes.scripts.insert(id, answers(cases[i].failure));
    }
    start();
    waitForEnd();
    for (std::size_t i = 0; i < cases.size(); ++i) {
        const Finding &finding = report->findings[i];
        EXPECT_EQ(finding.verdict, Verdict::Grey);
        EXPECT_EQ(finding.greyReason, cases[i].reason) << i;
        EXPECT_EQ(finding.owner, cases[i].owner) << i;
        EXPECT_EQ(finding.failure->toString(), cases[i].failure.toString()) << i;
    }
}

TEST_F(RunTest, AValueThatIsNoNumberIsNoFact)
{
    measuredRow("1-pc", "machine");
    Facts facts = stateIs("ok");
    facts.set(Fact<double>{QLatin1StringView("x.timeMs")}, std::numeric_limits<double>::quiet_NaN());
    script("1-pc", answers(facts));
    start();
    waitForEnd();
    EXPECT_EQ(report->findings[0].facts, stateIs("ok"));
    EXPECT_EQ(report->findings[0].verdict, Verdict::Green);
}

TEST_F(RunTest, SurvivesAndNamesEveryKindOfBadProbe)
{
    const std::vector<std::pair<Script::Kind, const char *>> cases{
        {Script::Kind::ThrowsWhenMade, "machine: threw \"thrown while being made\""},
        {Script::Kind::IsNull, "machine: could not be made"},
        {Script::Kind::ThrowsInStart, "machine: threw \"thrown in start\""},
        {Script::Kind::ThrowsOddly, "machine: threw something"},
        {Script::Kind::FinishesInStart, "machine: finished inside start()"},
        {Script::Kind::FinishesTwice, "machine: finished twice"},
        {Script::Kind::DeletesItself, "machine: vanished without a result"},
    };
    for (std::size_t i = 0; i < cases.size(); ++i) {
        const QString id = QStringLiteral("1-bad%1").arg(i);
        measuredRow(qPrintable(id), "machine");
        probes.scripts.insert(id, {cases[i].first, stateIs("ok"), {}});
    }
    measuredRow("3-good", "machine");
    script("3-good", answers(stateIs("ok")));
    start();
    waitForEnd();
    for (std::size_t i = 0; i < cases.size(); ++i) {
        const Finding &finding = report->findings[i];
        EXPECT_EQ(finding.greyReason, GreyReason::Failed) << cases[i].second;
        ASSERT_TRUE(finding.failure);
        EXPECT_EQ(finding.failure->kind(), FailureKind::ProbeFault);
        EXPECT_EQ(finding.failure->detail(), QString::fromLatin1(cases[i].second));
    }
    EXPECT_EQ(report->findings.back().verdict, Verdict::Green);
    EXPECT_TRUE(probes.live.isEmpty());
}

TEST_F(RunTest, AProbeThatNeverAnswersIsDeletedAtItsDeadline)
{
    kind("slow", Lane::Machine, 5ms);
    measuredRow("1-hangs", "slow");
    measuredRow("3-good", "machine");
    start();
    answer("3-good", "ok");
    waitForEnd();
    EXPECT_EQ(lightOf("1-hangs"), "1-hangs grey timed_out");
    EXPECT_EQ(report->find(u"1-hangs")->failure->toString(), QStringLiteral("timed_out: slow: no result after 5 ms"));
    EXPECT_EQ(report->find(u"1-hangs")->probe, QStringLiteral("slow"));
    EXPECT_TRUE(probes.live.isEmpty());
}

TEST_F(RunTest, CancelEndsAtOnceAndReportsWhatItHas)
{
    measuredRow("1-pc", "machine");
    measuredRow("12-internet", "net");
    measuredRow("12-tcp", "net", {on("12-internet")});
    measuredRow("11-line", "line");
    row("4.1-servers", {{}, {}, {}, {QStringLiteral("12-tcp")}, false, {}});
    start();
    answer("1-pc", "ok");
    answer("12-tcp", "meh");
    probes.log.clear();
    run->cancel();
    EXPECT_EQ(takeLog(), lines({"end 12-internet"})) << "deleted inside cancel(), nothing said inside it";
    EXPECT_TRUE(run->isRunning());
    run->cancel();
    runEventLoop();
    EXPECT_EQ(takeLog(), lines({"12-internet grey cancelled", "12-tcp amber", "11-line grey cancelled",
                                "4.1-servers amber because 12-tcp", "finished"}));
    EXPECT_FALSE(run->isRunning());
    EXPECT_TRUE(report->cancelled);
    EXPECT_EQ(report->findings.size(), input.catalogue.requirements.size());
}

TEST_F(RunTest, CancelBeforeTheFirstTurnOfTheLoopStillReports)
{
    measuredRow("1-pc", "machine");
    run = std::make_unique<selfcheck::Run>(input);
    int finished = 0;
    QObject::connect(run.get(), &selfcheck::Run::finished, run.get(), [&](const Report &) { ++finished; });
    run->cancel();
    EXPECT_FALSE(run->isRunning()) << "not started: nothing to cancel";
    run->start();
    run->cancel();
    runEventLoop();
    EXPECT_EQ(finished, 1);
    EXPECT_TRUE(probes.log.isEmpty());
}

TEST_F(RunTest, ListenersMayCancelOrDeleteTheRun)
{
    for (const bool deletes : {false, true}) {
        input.catalogue = {};
        measuredRow("1-pc", "machine");
        measuredRow("1-other", "machine");
        row("6-later");
        run = std::make_unique<selfcheck::Run>(input);
        int finished = 0;
        QStringList found;
        QObject::connect(run.get(), &selfcheck::Run::found, qApp, [&](const Finding &finding) {
            found += finding.id;
            if (deletes)
                run.reset();
            else
                run->cancel();
        });
        QObject::connect(run.get(), &selfcheck::Run::finished, qApp, [&](const Report &) { ++finished; });
        run->start();
        runEventLoop();
        EXPECT_EQ(finished, deletes ? 0 : 1);
        EXPECT_EQ(found.size(), deletes ? 1 : 3);
        EXPECT_EQ(found.removeDuplicates(), 0);
        EXPECT_TRUE(probes.live.isEmpty());
    }
}

TEST_F(RunTest, EveryRowIsToldExactlyOnce)
{
    for (int i = 0; i < 40; ++i) {
        const QString id = QStringLiteral("12-r%1").arg(i);
        std::vector<Dependency> dependsOn;
        if (i > 0)
            dependsOn.push_back({QStringLiteral("12-r%1").arg(i - 1), {}});
        addRow(input.catalogue, id,
               {i % 2 == 0 ? QStringLiteral("net") : QStringLiteral("machine"), {}, dependsOn, {}, false, {}});
        probes.scripts.insert(id, answers(stateIs(i == 25 ? "bad" : "ok"), std::chrono::milliseconds(i * 7 % 5)));
    }
    start();
    waitForEnd();
    for (int i = 0; i < 40; ++i) {
        const QString id = QStringLiteral("12-r%1 ").arg(i);
        EXPECT_EQ(probes.log.filter(QRegularExpression(u'^' + id)).size(), 1) << i;
    }
    EXPECT_EQ(report->count(Verdict::Green), 25);
    EXPECT_EQ(report->count(Verdict::Red), 1);
    EXPECT_EQ(report->find(u"12-r39")->because, QStringLiteral("12-r25"));
}

TEST_F(RunTest, ProgressIsHonest)
{
    measuredRow("1-pc", "machine");
    measuredRow("12-internet", "net");
    start();
    ASSERT_FALSE(progresses.empty());
    EXPECT_EQ(shown(progresses.front().chapters), lines({"1", "12"}));
    EXPECT_GE(progresses.front().remainingSeconds, 0);
    EXPECT_LE(progresses.front().remainingSeconds, 60);
    answer("1-pc", "ok");
    EXPECT_EQ(shown(progresses.back().chapters), lines({"12"}));
    EXPECT_LE(progresses.back().remainingSeconds, progresses.front().remainingSeconds);
    EXPECT_LT(progresses.back().percent, 100);
    answer("12-internet", "ok");
    EXPECT_TRUE(std::ranges::is_sorted(progresses, {}, &Progress::percent));
}

// ----- checked again ------------------------------------------------------------------------------------

class CheckedAgain : public RunTest {
protected:
    CheckedAgain()
    {
        measuredRow("12-internet", "net");
        measuredRow("12-a", "net", {on("12-internet")});
        measuredRow("12-b", "net", {on("12-internet")});
        row("4.1-servers", {{}, {}, {}, {QStringLiteral("12-a"), QStringLiteral("12-b")}, false, {}});
    }
    void firstRun(const char *internet, const char *a, const char *b)
    {
        start();
        if (std::string(internet) == "ok") {
            answer("12-a", a);
            answer("12-b", b);
        }
        answer("12-internet", internet);
        ASSERT_TRUE(report);
        input.previous = report;
        probes.log.clear();
    }
};

TEST_F(CheckedAgain, KeepsTheOthersAndRemembersTheEarlierLight)
{
    firstRun("ok", "bad", "meh");
    const QDateTime before = report->find(u"12-a")->when;
    input.selection.only = {QStringLiteral("12-a")};
    start();
    answer("12-internet", "ok");
    answer("12-a", "ok");
    EXPECT_FALSE(probes.log.contains(QStringLiteral("start 12-b")));
    EXPECT_EQ(lightOf("12-a"), "12-a green");
    EXPECT_EQ(lightOf("12-b"), "12-b amber");
    EXPECT_EQ(report->find(u"12-a")->earlier, (std::vector<EarlierLight>{{Verdict::Red, before}}));
    EXPECT_TRUE(report->find(u"12-b")->earlier.empty());
    EXPECT_EQ(report->findings.size(), 4U);
    EXPECT_NE(report->id, input.previous->id);

    input.previous = report;
    start();
    answer("12-internet", "ok");
    answer("12-a", "meh");
    EXPECT_EQ(report->find(u"12-a")->earlier.size(), 2U);
    EXPECT_EQ(report->find(u"12-a")->earlier[1].verdict, Verdict::Green);
}

TEST_F(CheckedAgain, RowsThatRepeatOthersFollow)
{
    firstRun("ok", "bad", "ok");
    EXPECT_EQ(lightOf("4.1-servers"), "4.1-servers red because 12-a");
    input.selection.only = {QStringLiteral("12-a")};
    start();
    answer("12-a", "ok");
    answer("12-internet", "ok");
    EXPECT_EQ(lightOf("4.1-servers"), "4.1-servers green");
    ASSERT_EQ(report->find(u"4.1-servers")->earlier.size(), 1U);
    EXPECT_EQ(report->find(u"4.1-servers")->earlier[0].verdict, Verdict::Red);
}

TEST_F(CheckedAgain, RowsThatWereBlockedAreCheckedWithTheirBlocker)
{
    firstRun("no-link", "", "");
    EXPECT_EQ(lightOf("12-a"), "12-a grey blocked because 12-internet");
    input.selection.only = {QStringLiteral("12-internet")};
    start();
    answer("12-internet", "ok");
    answer("12-a", "ok");
    answer("12-b", "meh");
    EXPECT_EQ(lightOf("12-a"), "12-a green");
    EXPECT_EQ(lightOf("4.1-servers"), "4.1-servers amber because 12-b");
    EXPECT_EQ(report->find(u"12-internet")->earlier.size(), 1U);
    EXPECT_TRUE(report->find(u"12-a")->earlier.empty()) << "what was never measured is no earlier light";
}

TEST_F(CheckedAgain, StoppedItLosesNothing)
{
    firstRun("ok", "bad", "ok");
    input.selection.only = {QStringLiteral("12-a")};
    start();
    run->cancel();
    runEventLoop();
    EXPECT_TRUE(report->cancelled);
    EXPECT_EQ(lightOf("12-a"), "12-a red");
    EXPECT_TRUE(report->find(u"12-a")->earlier.empty()) << "nothing new was measured";
}

TEST_F(CheckedAgain, WithoutAnEarlierReportTheRestWasNotSelected)
{
    input.selection.only = {QStringLiteral("12-internet")};
    start();
    answer("12-internet", "ok");
    EXPECT_EQ(lightOf("12-a"), "12-a grey not_selected");
    EXPECT_EQ(lightOf("4.1-servers"), "4.1-servers grey not_selected");
}

} // namespace selfcheck::test
