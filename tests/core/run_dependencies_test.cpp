// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "core/run.h"

#include "tests/core/run_fixture.h"

namespace selfcheck::test {

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

} // namespace selfcheck::test
