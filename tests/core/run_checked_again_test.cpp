// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "core/run.h"

#include "tests/core/run_fixture.h"

namespace selfcheck::test {

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
