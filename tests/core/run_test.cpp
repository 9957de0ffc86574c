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
    for (int i = 0; i < 18; ++i)
        measuredRow(qPrintable(QStringLiteral("12-n%1").arg(i)), "net");
    start();
    EXPECT_EQ(running().size(), 16);
    answer("12-n0", "ok");
    answer("12-n1", "ok");
    EXPECT_EQ(running().size(), 16);
    for (int i = 2; i < 17; ++i)
        answer(qPrintable(QStringLiteral("12-n%1").arg(i)), "ok");
    EXPECT_EQ(running(), lines({"12-n17"}));
    answer("12-n17", "ok");
    EXPECT_EQ(running(), lines({"11-quality"}));
    answer("11-quality", "ok");
    EXPECT_EQ(running(), lines({"11-bandwidth"}));
    answer("11-bandwidth", "ok");
    EXPECT_TRUE(report);
    EXPECT_EQ(probes.mostAtOnce, 16);
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

} // namespace selfcheck::test
