// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/flow_pacer.h"

#include <gtest/gtest.h>

using namespace selfcheck;
using namespace std::chrono_literals;

namespace {

// How many flows begin from one moment to another when everybody is always ready, asked every 10 ms.
int taken(FlowPacer &pacer, FlowPacer::Time from, FlowPacer::Time to)
{
    int count = 0;
    for (auto now = from; now < to; now += 10ms) {
        while (pacer.take(now))
            ++count;
    }
    return count;
}

} // namespace

TEST(FlowPacer, BeginsAtMostAHundredNewFlowsASecondAfterAFirstHandful)
{
    FlowPacer pacer;
    EXPECT_EQ(taken(pacer, 0ms, 10ms), 50);
    EXPECT_NEAR(taken(pacer, 10ms, 10010ms), 1000, 2);
}

TEST(FlowPacer, APauseSavesUpNoMoreThanTheFirstHandful)
{
    FlowPacer pacer;
    EXPECT_EQ(taken(pacer, 0ms, 10ms), 50);
    EXPECT_EQ(taken(pacer, 100000ms, 100010ms), 50);
}

TEST(FlowPacer, SlowsDownWhenAnswersSlowDownAndComesBack)
{
    FlowPacer pacer;
    auto now = 0ms;
    for (int i = 0; i < 100; ++i)
        pacer.answered(40, now += 10ms);
    EXPECT_EQ(pacer.rate(), FlowPacer::usualRate);
    for (int i = 0; i < 400; ++i)
        pacer.answered(400, now += 10ms);
    EXPECT_EQ(pacer.rate(), FlowPacer::lowestRate);
    const auto begin = now;
    EXPECT_LE(taken(pacer, begin, begin + 10s), 50 + 200);
    for (int i = 0; i < 2000; ++i)
        pacer.answered(40, now += 10ms);
    EXPECT_EQ(pacer.rate(), FlowPacer::usualRate);
}

TEST(FlowPacer, ALineWithTwoPercentLossIsNotCongestedOneWithThirtyIs)
{
    FlowPacer pacer;
    auto now = 0ms;
    for (int i = 0; i < 500; ++i)
        pacer.answered(i % 25 == 0 ? std::nullopt : std::optional(40.0), now += 10ms);
    EXPECT_EQ(pacer.rate(), FlowPacer::usualRate);
    for (int i = 0; i < 500; ++i)
        pacer.answered(i % 2 == 0 ? std::nullopt : std::optional(40.0), now += 10ms);
    EXPECT_LT(pacer.rate(), FlowPacer::usualRate / 2);
}
