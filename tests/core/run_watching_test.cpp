// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Probes that have finished and go on watching.
#include "core/run.h"

#include "tests/core/run_fixture.h"
#include "tests/support/wait_until.h"

namespace selfcheck::test {

using namespace std::chrono_literals;

class RunWatching : public RunTest {
protected:
    RunWatching() { watchingKind("watch", 1h); }

    void watchingKind(const char *id, std::chrono::milliseconds watching)
    {
        input.kinds.push_back(probes.kind(QLatin1StringView(id), Lane::Network, 1min, 200ms, watching));
    }
    void begin()
    {
        start();
        listen(*run);
    }
    void listen(selfcheck::Run &heard)
    {
        QObject::connect(&heard, &selfcheck::Run::amended, &heard, [this](const Report &amended) {
            probes.log += QStringLiteral("amended");
            report = amended;
        });
        QObject::connect(&heard, &selfcheck::Run::watchEnded, &heard,
                         [this] { probes.log += QStringLiteral("watch ended"); });
    }
    void amend(const char *name, const Outcome &outcome)
    {
        probes.amend(QString::fromLatin1(name), outcome);
        runEventLoop();
    }
    void amend(const char *name, const char *state) { amend(name, stateIs(state)); }
    void forgetLog() { probes.log.clear(); }
    void endWatching(const char *name)
    {
        probes.endWatching(QString::fromLatin1(name));
        runEventLoop();
    }
    [[nodiscard]] const Finding &finding(const char *id) const { return *report->find(QString::fromLatin1(id)); }
    /// The run ends with the row green, and the probe is alive.
    void finishWatching()
    {
        measuredRow("6-websocket", "watch");
        begin();
        answer("6-websocket", "ok");
    }
};

TEST_F(RunWatching, NobodyWaitsForIt)
{
    finishWatching();
    EXPECT_EQ(takeLog(), lines({"start 6-websocket", "6-websocket green", "finished"}));
    EXPECT_FALSE(run->isRunning());
    EXPECT_EQ(running(), lines({"6-websocket"}));
    EXPECT_EQ(shown(run->watchedRows()), lines({"6-websocket"}));
    EXPECT_GT(run->watchRemaining(), 50min);
    EXPECT_LE(run->watchRemaining(), 1h);
}

TEST_F(RunWatching, ItLeavesItsPlaceInTheLaneToOthers)
{
    measuredRow("11-quality", "line");
    for (int i = 0; i < 17; ++i)
        measuredRow(qPrintable(QStringLiteral("6-w%1").arg(i)), "watch");
    begin();
    EXPECT_EQ(running().size(), 16);
    answer("6-w0", "ok");
    EXPECT_EQ(running().size(), 17);
    for (int i = 1; i < 17; ++i)
        answer(qPrintable(QStringLiteral("6-w%1").arg(i)), "ok");
    EXPECT_EQ(running().size(), 18) << "the line is idle but for those who watch";
    EXPECT_TRUE(run->isRunning());
    EXPECT_EQ(run->watchedRows().size(), 17);
}

TEST_F(RunWatching, WhatItSeesLaterAmendsTheReport)
{
    finishWatching();
    const Report first = *report;
    forgetLog();
    amend("6-websocket", "bad");
    EXPECT_EQ(takeLog(), lines({"amended"}));
    EXPECT_EQ(report->id, first.id);
    EXPECT_EQ(report->started, first.started);
    EXPECT_EQ(report->finished, first.finished);
    EXPECT_EQ(report->findings.size(), first.findings.size());
    EXPECT_EQ(lightOf("6-websocket"), "6-websocket red");
    EXPECT_EQ(finding("6-websocket").facts, stateIs("bad"));
    EXPECT_GE(finding("6-websocket").when, first.findings[0].when);
    EXPECT_EQ(finding("6-websocket").durationMs, first.findings[0].durationMs);
    const std::vector<EarlierLight> history{{Verdict::Green, first.findings[0].when}};
    EXPECT_EQ(finding("6-websocket").earlier, history);
}

TEST_F(RunWatching, AnAmendmentThatKeepsTheLightIsNoHistory)
{
    finishWatching();
    Facts facts = stateIs("ok");
    facts.set(Fact<qint64>{QLatin1StringView("x.idleSec")}, 30);
    amend("6-websocket", facts);
    EXPECT_EQ(finding("6-websocket").facts, facts);
    EXPECT_TRUE(finding("6-websocket").earlier.empty());
}

TEST_F(RunWatching, AnAmendmentThatSaysNothingNewIsNotTold)
{
    finishWatching();
    forgetLog();
    amend("6-websocket", "ok");
    EXPECT_EQ(takeLog(), lines({}));
}

TEST_F(RunWatching, ManyAmendmentsKeepTheWholeHistory)
{
    finishWatching();
    for (const char *state : {"meh", "meh", "bad"})
        amend("6-websocket", state);
    std::vector<Verdict> history;
    for (const EarlierLight &light : finding("6-websocket").earlier)
        history.push_back(light.verdict);
    EXPECT_EQ(history, (std::vector{Verdict::Green, Verdict::Amber}));
    EXPECT_EQ(finding("6-websocket").verdict, Verdict::Red);
}

TEST_F(RunWatching, BeforeTheEndTheRowIsFoundAgain)
{
    measuredRow("6-websocket", "watch");
    measuredRow("12-internet", "net");
    begin();
    answer("6-websocket", "ok");
    forgetLog();
    amend("6-websocket", "bad");
    EXPECT_EQ(takeLog(), lines({"6-websocket red"}));
    answer("12-internet", "ok");
    EXPECT_EQ(takeLog(), lines({"end 12-internet", "12-internet green", "finished"}));
    EXPECT_EQ(lightOf("6-websocket"), "6-websocket red");
    EXPECT_EQ(finding("6-websocket").earlier.size(), 1U);
}

TEST_F(RunWatching, AmendedBeforeAnybodyHeardOfItThereIsNoHistory)
{
    measuredRow("12-internet", "net");
    measuredRow("6-websocket", "watch", {on("12-internet")});
    begin();
    answer("6-websocket", "ok");
    amend("6-websocket", "bad");
    answer("12-internet", "ok");
    EXPECT_EQ(lightOf("6-websocket"), "6-websocket red");
    EXPECT_TRUE(finding("6-websocket").earlier.empty());
}

TEST_F(RunWatching, RowsThatRepeatItFollow)
{
    measuredRow("6-websocket", "watch");
    measuredRow("6-other", "net");
    row("8-websocket", {{}, {}, {}, {QStringLiteral("6-websocket"), QStringLiteral("6-other")}, false, {}});
    row("9-all", {{}, {}, {}, {QStringLiteral("8-websocket")}, false, {}});
    begin();
    answer("6-websocket", "ok");
    answer("6-other", "ok");
    EXPECT_EQ(lightOf("9-all"), "9-all green");
    forgetLog();
    amend("6-websocket", "bad");
    EXPECT_EQ(takeLog(), lines({"amended"}));
    EXPECT_EQ(lightOf("8-websocket"), "8-websocket red because 6-websocket");
    EXPECT_EQ(lightOf("9-all"), "9-all red because 8-websocket");
    EXPECT_EQ(finding("9-all").earlier.size(), 1U);
    EXPECT_EQ(lightOf("6-other"), "6-other green");
}

TEST_F(RunWatching, RowsThatDependOnItAreBlockedByALaterRed)
{
    measuredRow("12-internet", "watch");
    measuredRow("6-chat", "net", {on("12-internet", {QStringLiteral("no-link")})});
    measuredRow("6-mail", "net", {on("6-chat")});
    begin();
    answer("12-internet", "ok");
    answer("6-chat", "ok");
    answer("6-mail", "meh");
    amend("12-internet", "portal");
    EXPECT_EQ(lightOf("6-chat"), "6-chat green");
    amend("12-internet", "no-link");
    EXPECT_EQ(lightOf("6-chat"), "6-chat grey blocked because 12-internet");
    EXPECT_EQ(lightOf("6-mail"), "6-mail grey blocked because 12-internet");
}

TEST_F(RunWatching, WhatWasBlockedAndMeasuredAllTheSameIsFreed)
{
    measuredRow("12-internet", "watch");
    row("6-chat", {QStringLiteral("net"), QStringLiteral("n"), {on("12-internet")}, {}, false, {}});
    row("8-chat", {QStringLiteral("net"), QStringLiteral("n"), {}, {}, false, {}});
    measuredRow("6-mail", "net", {on("12-internet")});
    begin();
    answer("12-internet", "bad");
    answer("n", "ok"); // for the row that is not blocked
    EXPECT_EQ(lightOf("6-chat"), "6-chat grey blocked because 12-internet");
    amend("12-internet", "ok");
    EXPECT_EQ(lightOf("6-chat"), "6-chat green");
    EXPECT_EQ(lightOf("6-mail"), "6-mail grey blocked because 12-internet") << "it was never measured";
    EXPECT_TRUE(finding("6-mail").earlier.empty());
}

TEST_F(RunWatching, WhatIsMeasuredStillWhenItsBlockerIsAmendedIsFreedToo)
{
    measuredRow("12-internet", "watch");
    row("6-chat", {QStringLiteral("net"), QStringLiteral("n"), {on("12-internet")}, {}, false, {}});
    row("8-chat", {QStringLiteral("net"), QStringLiteral("n"), {}, {}, false, {}});
    begin();
    answer("12-internet", "bad");
    amend("12-internet", "ok");
    answer("n", "meh");
    EXPECT_EQ(lightOf("6-chat"), "6-chat amber");
}

TEST_F(RunWatching, RowsInACircleAreWorkedOutAgainAtTheEnd)
{
    measuredRow("6-a", "watch", {on("6-b")});
    measuredRow("6-b", "net", {on("6-a")});
    begin();
    answer("6-a", "ok");
    answer("6-b", "ok");
    EXPECT_EQ(lightOf("6-a"), "6-a green");
    amend("6-a", "bad");
    EXPECT_EQ(lightOf("6-a"), "6-a red");
    EXPECT_EQ(report->findings.size(), 2U);
}

TEST_F(RunWatching, AProbeMaySayThatItHasSeenEnough)
{
    finishWatching();
    forgetLog();
    endWatching("6-websocket");
    EXPECT_EQ(takeLog(), lines({"end 6-websocket", "watch ended"}));
    EXPECT_TRUE(run->watchedRows().isEmpty());
    EXPECT_EQ(run->watchRemaining(), 0ms);
}

TEST_F(RunWatching, WithNothingToWatchItIsGoneAtOnce)
{
    measuredRow("6-websocket", "watch");
    script("6-websocket", {Script::Kind::FinishesForGood, stateIs("ok")});
    begin();
    waitForEnd();
    EXPECT_EQ(takeLog(), lines({"start 6-websocket", "end 6-websocket", "6-websocket green", "finished"}));
    EXPECT_TRUE(run->watchedRows().isEmpty());
}

TEST_F(RunWatching, AfterItsTimeTheLastOutcomeStays)
{
    watchingKind("brief", 1ms);
    measuredRow("6-websocket", "brief");
    begin();
    answer("6-websocket", "meh");
    ASSERT_TRUE(waitUntil([this] { return running().empty(); }));
    ASSERT_TRUE(waitUntil([this] { return probes.log.contains(QStringLiteral("watch ended")); }));
    EXPECT_EQ(lightOf("6-websocket"), "6-websocket amber");
}

TEST_F(RunWatching, CancellingTheRunEndsThoseWhoWatch)
{
    measuredRow("6-websocket", "watch");
    measuredRow("12-internet", "net");
    begin();
    answer("6-websocket", "ok");
    forgetLog();
    run->cancel();
    EXPECT_TRUE(running().empty());
    runEventLoop();
    EXPECT_EQ(lightOf("6-websocket"), "6-websocket green");
    EXPECT_EQ(lightOf("12-internet"), "12-internet grey cancelled");
    EXPECT_TRUE(run->watchedRows().isEmpty());
    EXPECT_FALSE(probes.log.contains(QStringLiteral("watch ended")));
}

TEST_F(RunWatching, CancelledAfterTheEndOnlyWatchingEnds)
{
    finishWatching();
    forgetLog();
    run->cancel();
    run->cancel();
    EXPECT_EQ(takeLog(), lines({"end 6-websocket"}));
    runEventLoop();
    EXPECT_EQ(takeLog(), lines({"watch ended"}));
    EXPECT_FALSE(report->cancelled);
}

TEST_F(RunWatching, ADestroyedRunWatchesNoMore)
{
    finishWatching();
    run.reset();
    EXPECT_TRUE(running().empty());
}

TEST_F(RunWatching, AListenerMayDestroyTheRunWhileItIsAmended)
{
    finishWatching();
    QObject::connect(run.get(), &selfcheck::Run::amended, qApp, [this](const Report &) { run.reset(); });
    amend("6-websocket", "bad");
    EXPECT_FALSE(run);
    EXPECT_TRUE(running().empty());
}

TEST_F(RunWatching, AListenerMayCancelWhileItIsAmended)
{
    finishWatching();
    QObject::connect(run.get(), &selfcheck::Run::amended, run.get(), [this](const Report &) { run->cancel(); });
    amend("6-websocket", "bad");
    EXPECT_TRUE(running().empty());
    EXPECT_EQ(lightOf("6-websocket"), "6-websocket red");
}

TEST_F(RunWatching, BreachesOfItsRulesNameTheProbe)
{
    struct Case {
        const char *kind;
        Script::Kind script;
        const char *detail;
    };
    for (const Case &each : {Case{"watch", Script::Kind::AmendsFirst, "watch: amended before it finished"},
                             Case{"net", Script::Kind::FinishesAndAmends, "net: amended though it does not watch"},
                             Case{"watch", Script::Kind::FinishesTwice, "watch: finished twice"}}) {
        input.catalogue.requirements.clear();
        input.catalogue.chapters.clear();
        measuredRow("6-websocket", each.kind);
        script("6-websocket", {each.script, stateIs("ok")});
        begin();
        waitForEnd();
        EXPECT_EQ(lightOf("6-websocket"), "6-websocket grey failed");
        EXPECT_EQ(finding("6-websocket").failure->detail().toStdString(), each.detail);
        EXPECT_TRUE(run->watchedRows().isEmpty());
    }
}

TEST_F(RunWatching, AnAmendmentThatComesWithTheOutcomeCounts)
{
    measuredRow("6-websocket", "watch");
    script("6-websocket", {Script::Kind::FinishesAndAmends, stateIs("ok")});
    begin();
    waitForEnd();
    EXPECT_TRUE(finding("6-websocket").facts.isEmpty());
}

TEST_F(RunWatching, FinishedAgainWhileItWatchesItIsNamedAndEnds)
{
    finishWatching();
    forgetLog();
    answer("6-websocket", "ok");
    EXPECT_EQ(takeLog(), lines({"amended", "end 6-websocket", "watch ended"}));
    EXPECT_EQ(lightOf("6-websocket"), "6-websocket grey failed");
}

TEST_F(RunWatching, OneThatVanishesLeavesWhatItSaid)
{
    finishWatching();
    forgetLog();
    delete probes.live.value(QStringLiteral("6-websocket"));
    runEventLoop();
    EXPECT_EQ(takeLog(), lines({"end 6-websocket", "watch ended"}));
    EXPECT_EQ(lightOf("6-websocket"), "6-websocket green");
}

class RunWatchingOn : public RunWatching {
protected:
    RunWatchingOn()
    {
        measuredRow("12-internet", "net");
        measuredRow("6-websocket", "watch");
        row("8-websocket", {{}, {}, {}, {QStringLiteral("6-websocket")}, false, {}});
        begin();
        answer("12-internet", "bad");
        answer("6-websocket", "ok");
        forgetLog();
    }
    /// Checks a row again while the first run still watches.
    void checkAgain(const char *id)
    {
        input.previous = report;
        input.selection = {{QString::fromLatin1(id)}};
        const auto earlier = std::exchange(run, std::make_unique<selfcheck::Run>(input));
        run->takeWatchersFrom(*earlier);
        EXPECT_TRUE(earlier->watchedRows().isEmpty());
        QObject::connect(run.get(), &selfcheck::Run::found, run.get(),
                         [this](const Finding &found) { probes.log += describe(found); });
        QObject::connect(run.get(), &selfcheck::Run::finished, run.get(), [this](const Report &made) {
            probes.log += QStringLiteral("finished");
            report = made;
        });
        listen(*run);
        run->start();
    }
};

TEST_F(RunWatchingOn, WhenAnotherRowIsCheckedAgainWatchingGoesOn)
{
    checkAgain("12-internet");
    runEventLoop();
    answer("12-internet", "ok");
    EXPECT_EQ(running(), lines({"6-websocket"}));
    EXPECT_EQ(lightOf("6-websocket"), "6-websocket green");
    amend("6-websocket", "bad");
    EXPECT_EQ(lightOf("12-internet"), "12-internet green");
    EXPECT_EQ(lightOf("6-websocket"), "6-websocket red");
    EXPECT_EQ(lightOf("8-websocket"), "8-websocket red because 6-websocket");
    EXPECT_EQ(finding("6-websocket").earlier.size(), 1U);
    EXPECT_EQ(finding("8-websocket").earlier.size(), 1U);
}

TEST_F(RunWatchingOn, AmendedWhileTheOtherRowIsBeingCheckedItCounts)
{
    checkAgain("12-internet");
    amend("6-websocket", "bad"); // before the run has begun, even
    answer("12-internet", "ok");
    EXPECT_EQ(lightOf("6-websocket"), "6-websocket red");
    EXPECT_EQ(lightOf("8-websocket"), "8-websocket red because 6-websocket");
}

TEST_F(RunWatchingOn, CheckedAgainItselfItIsMeasuredAnew)
{
    checkAgain("6-websocket");
    EXPECT_TRUE(running().empty());
    EXPECT_TRUE(run->watchedRows().isEmpty());
    runEventLoop();
    answer("6-websocket", "meh");
    EXPECT_EQ(lightOf("8-websocket"), "8-websocket amber because 6-websocket");
    EXPECT_EQ(shown(run->watchedRows()), lines({"6-websocket"}));
}

} // namespace selfcheck::test
