// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/interrupt.h"

#include "app/cli/exit_code.h"
#include "tests/cli/terminal/streams.h"
#include "tests/support/application.h"

#include <QtCore/QTimer>

#include <csignal>

namespace selfcheck::test {
namespace {

using namespace Qt::StringLiterals;

TEST(Interrupt, ComesThroughTheEventLoopOnce)
{
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        Interrupt interrupt;
        int requests = 0;
        QObject::connect(&interrupt, &Interrupt::requested, &interrupt, [&requests] { ++requests; });
        ASSERT_EQ(std::raise(signal), 0);
        EXPECT_EQ(requests, 0);
        runEventLoop();
        EXPECT_EQ(requests, 1);
        runEventLoop();
        EXPECT_EQ(requests, 1);
    }
}

TEST(Interrupt, LeavesTheSystemAsItWas)
{
    {
        const Interrupt interrupt;
        std::raise(SIGINT);
    }
    struct sigaction now {};
    ASSERT_EQ(sigaction(SIGINT, nullptr, &now), 0);
    EXPECT_EQ(now.sa_handler, SIG_DFL);
}

TEST(Interrupt, WhatIsIgnoredStaysIgnored)
{
    const auto before = std::signal(SIGHUP, SIG_IGN);
    {
        Interrupt interrupt;
        int requests = 0;
        QObject::connect(&interrupt, &Interrupt::requested, &interrupt, [&requests] { ++requests; });
        std::raise(SIGHUP);
        runEventLoop();
        EXPECT_EQ(requests, 0);
    }
    std::signal(SIGHUP, before);
}

TEST(RunCommand, CtrlCStillGivesAWholeReport)
{
    QTimer::singleShot(0, [] { std::raise(SIGINT); });
    const Ended ended = ran({u"run"_s, u"--only"_s, u"1"_s, u"--json"_s});
    const Result<Report> report = reportFromJson(ended.bytes, u"stdout"_s);
    ASSERT_TRUE(report.hasValue()) << ended.err.toStdString();
    EXPECT_EQ(report->findings.size(), 84u);
    EXPECT_EQ(ended.code, exitCodeFor(report->overall()));
}

} // namespace
} // namespace selfcheck::test
