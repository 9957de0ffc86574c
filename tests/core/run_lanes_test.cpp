// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "core/run_lanes.h"

#include <gtest/gtest.h>

namespace selfcheck {

using namespace std::chrono_literals;
using Indexes = std::vector<std::size_t>;

namespace {

RunLanes::Work work(Lane lane, RunLanes::Time expected = 100ms, RunLanes::Time deadline = 1000ms, bool urgent = false)
{
    return {lane, expected, deadline, urgent};
}

} // namespace

TEST(RunLanes, NothingToDoIsDone)
{
    RunLanes lanes({}, 4);
    EXPECT_TRUE(lanes.isAllDone());
    EXPECT_TRUE(lanes.start(0ms).empty());
    EXPECT_EQ(lanes.percent(0ms), 100);
    EXPECT_EQ(lanes.remaining(0ms), 0ms);
}

TEST(RunLanes, MachineLaneIsBoundedByTwiceTheProcessors)
{
    RunLanes lanes(std::vector<RunLanes::Work>(7, work(Lane::Machine)), 2);
    EXPECT_EQ(lanes.start(0ms), (Indexes{0, 1, 2, 3}));
    EXPECT_TRUE(lanes.start(1ms).empty());
    lanes.end(2);
    EXPECT_EQ(lanes.start(2ms), Indexes{4});
    RunLanes unknownMachine(std::vector<RunLanes::Work>(7, work(Lane::Machine)), 0);
    EXPECT_EQ(unknownMachine.start(0ms).size(), 2U);
}

TEST(RunLanes, UrgentFirstThenWhatMayTakeLongest)
{
    RunLanes lanes({work(Lane::Network, 1ms, 5s), work(Lane::Network, 1ms, 9s), work(Lane::Network, 1ms, 2s, true),
                    work(Lane::Network, 1ms, 9s)},
                   2);
    EXPECT_EQ(lanes.start(0ms), (Indexes{2, 1, 3, 0}));
}

TEST(RunLanes, LineIsAloneOnTheLine)
{
    RunLanes lanes({work(Lane::Line), work(Lane::Line), work(Lane::Network), work(Lane::Machine), work(Lane::Sound)},
                   2);
    EXPECT_EQ(lanes.start(0ms), (Indexes{2, 3, 4}));
    lanes.end(2);
    EXPECT_EQ(lanes.start(1ms), Indexes{0});
    EXPECT_TRUE(lanes.start(2ms).empty());
    lanes.end(0);
    EXPECT_EQ(lanes.start(3ms), Indexes{1});
}

TEST(RunLanes, LineStartsWhenWaitingNetworkWorkIsDropped)
{
    RunLanes lanes({work(Lane::Line), work(Lane::Network)}, 2);
    lanes.end(1);
    EXPECT_EQ(lanes.start(0ms), Indexes{0});
}

TEST(RunLanes, DroppedWorkNeverStarts)
{
    RunLanes lanes({work(Lane::Sound), work(Lane::Sound)}, 2);
    EXPECT_EQ(lanes.start(0ms), Indexes{0});
    lanes.end(1);
    lanes.end(1);
    lanes.end(0);
    EXPECT_TRUE(lanes.start(1ms).empty());
    EXPECT_TRUE(lanes.isAllDone());
}

TEST(RunLanes, PercentFollowsTheUsualDurations)
{
    RunLanes lanes({work(Lane::Machine, 100ms), work(Lane::Machine, 300ms)}, 2);
    EXPECT_EQ(lanes.percent(0ms), 0);
    EXPECT_EQ(lanes.start(0ms).size(), 2U);
    EXPECT_EQ(lanes.percent(50ms), 25);
    lanes.end(0);
    EXPECT_EQ(lanes.percent(150ms), 62);
    EXPECT_EQ(lanes.percent(10s), 96) << "never done before it is";
    lanes.end(1);
    EXPECT_EQ(lanes.percent(10s), 100);
}

TEST(RunLanes, WorkWithoutAUsualDurationCounts)
{
    RunLanes lanes({work(Lane::Machine, 0ms), work(Lane::Machine, 0ms)}, 1);
    EXPECT_EQ(lanes.start(0ms).size(), 2U);
    lanes.end(0);
    EXPECT_GE(lanes.percent(0ms), 50);
    EXPECT_LT(lanes.percent(0ms), 100);
}

TEST(RunLanes, RemainingCountsHowManyRunAtOnce)
{
    // 16 of one second, eight at a time, then one of ten on the line; the PC's 12 seconds run beside it.
    std::vector<RunLanes::Work> all(16, work(Lane::Network, 1000ms, 9s));
    all.push_back(work(Lane::Line, 10s, 30s));
    all.push_back(work(Lane::Machine, 12500ms, 60s));
    RunLanes lanes(all, 2);
    EXPECT_EQ(lanes.remaining(0ms), 12500ms);
    EXPECT_EQ(lanes.start(0ms).size(), 9U);
    EXPECT_EQ(lanes.remaining(500ms), 12000ms);
    lanes.end(17);
    EXPECT_EQ(lanes.remaining(500ms), 11500ms);
}

TEST(RunLanes, WhatOverrunsIsExpectedToUseItsDeadline)
{
    RunLanes lanes({work(Lane::Network, 400ms, 9s)}, 2);
    EXPECT_EQ(lanes.start(100ms).size(), 1U);
    EXPECT_EQ(lanes.remaining(300ms), 200ms);
    EXPECT_EQ(lanes.remaining(500ms), 8600ms);
    EXPECT_EQ(lanes.remaining(20s), 0ms);
}

} // namespace selfcheck
