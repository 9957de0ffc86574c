// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "core/run_lanes.h"

#include <gtest/gtest.h>

#include <algorithm>

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
    EXPECT_EQ(lanes.advance(0ms).percent, 100);
    EXPECT_EQ(lanes.remaining(0ms), 0ms);
}

TEST(RunLanes, MachineLaneIsBoundedByTwiceTheProcessors)
{
    RunLanes lanes(std::vector<RunLanes::Work>(7, work(Lane::Machine)), 2);
    EXPECT_EQ(lanes.start(0ms), (Indexes{0, 1, 2, 3}));
    EXPECT_TRUE(lanes.start(1ms).empty());
    lanes.end(2, 500ms);
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
    lanes.end(2, 500ms);
    EXPECT_EQ(lanes.start(1ms), Indexes{0});
    EXPECT_TRUE(lanes.start(2ms).empty());
    lanes.end(0, 500ms);
    EXPECT_EQ(lanes.start(3ms), Indexes{1});
}

TEST(RunLanes, LineStartsWhenWaitingNetworkWorkIsDropped)
{
    RunLanes lanes({work(Lane::Line), work(Lane::Network)}, 2);
    lanes.end(1, 500ms);
    EXPECT_EQ(lanes.start(0ms), Indexes{0});
}

TEST(RunLanes, DroppedWorkNeverStarts)
{
    RunLanes lanes({work(Lane::Sound), work(Lane::Sound)}, 2);
    EXPECT_EQ(lanes.start(0ms), Indexes{0});
    lanes.end(1, 500ms);
    lanes.end(1, 500ms);
    lanes.end(0, 500ms);
    EXPECT_TRUE(lanes.start(1ms).empty());
    EXPECT_TRUE(lanes.isAllDone());
}

TEST(RunLanes, WorkWithoutAUsualDurationCounts)
{
    RunLanes lanes({work(Lane::Machine, 0ms, 0ms), work(Lane::Machine, 0ms, 0ms)}, 1);
    EXPECT_EQ(lanes.start(0ms).size(), 2U);
    lanes.end(0, 500ms);
    EXPECT_LT(lanes.advance(10ms).percent, 100) << "never done before it is";
    lanes.end(1, 500ms);
    EXPECT_EQ(lanes.advance(10ms).percent, 100);
}

TEST(RunLanes, RemainingCountsHowManyRunAtOnce)
{
    // 32 of one second, sixteen at a time, then one of ten on the line; the PC's 12 seconds run beside it.
    std::vector<RunLanes::Work> all(32, work(Lane::Network, 1000ms, 1000ms));
    all.push_back(work(Lane::Line, 10s, 10s));
    all.push_back(work(Lane::Machine, 12500ms, 12500ms));
    RunLanes lanes(all, 2);
    EXPECT_EQ(lanes.remaining(0ms), 12500ms);
    EXPECT_EQ(lanes.start(0ms).size(), 17U);
    EXPECT_EQ(lanes.remaining(500ms), 12000ms);
    lanes.end(33, 500ms);
    EXPECT_EQ(lanes.remaining(500ms), 11500ms);
}

TEST(RunLanes, ReckonsWithSomeRiskFromTheStart)
{
    RunLanes lanes({work(Lane::Network, 400ms, 9s)}, 2);
    EXPECT_GT(lanes.remaining(0ms), 400ms);
    EXPECT_LT(lanes.remaining(0ms), 4500ms);
}

TEST(RunLanes, WhatIsLateIsExpectedToUseItsDeadline)
{
    RunLanes lanes({work(Lane::Network, 400ms, 9s)}, 2);
    EXPECT_EQ(lanes.start(100ms).size(), 1U);
    EXPECT_LT(lanes.remaining(1000ms), 4500ms) << "a little longer than usual is not late";
    EXPECT_EQ(lanes.remaining(2000ms), 7100ms);
    EXPECT_EQ(lanes.remaining(20s), 0ms);
}

TEST(RunLanes, WhatWaitsBehindLateOnesIsExpectedToBeLateToo)
{
    RunLanes lanes(std::vector<RunLanes::Work>(RunLanes::networkLimit + 1, work(Lane::Network, 400ms, 9s)), 2);
    EXPECT_EQ(lanes.start(0ms).size(), RunLanes::networkLimit);
    EXPECT_GT(lanes.remaining(2s), 7s + 7s);
    EXPECT_LE(lanes.remaining(2s), 7s + 9s);
}

TEST(RunLanes, PercentReachesTheEndWithTheRemainingTime)
{
    RunLanes lanes({work(Lane::Network, 10s, 10s)}, 2);
    EXPECT_EQ(lanes.advance(0ms).percent, 0);
    EXPECT_EQ(lanes.start(0ms).size(), 1U);
    for (RunLanes::Time now = 0ms; now < 10s; now += 250ms)
        EXPECT_NEAR(lanes.advance(now).percent, static_cast<int>(now / 100ms), 1) << now.count();
    EXPECT_EQ(lanes.advance(30s).percent, 99) << "never done before it is";
    lanes.end(0, 500ms);
    EXPECT_EQ(lanes.advance(30s).percent, 100);
}

namespace {

struct Sample {
    RunLanes::Time now{0};
    int percent = 0;
    RunLanes::Time remaining{0};
};

/// What a person sees every quarter of a second when each piece of work takes so long.
std::vector<Sample> watched(const std::vector<RunLanes::Work> &all, const std::vector<RunLanes::Time> &durations)
{
    RunLanes lanes(all, 2);
    std::vector<std::pair<RunLanes::Time, std::size_t>> ends;
    const auto startAt = [&](RunLanes::Time now) {
        for (const std::size_t index : lanes.start(now))
            ends.emplace_back(now + durations.at(index), index);
    };
    startAt(0ms);
    std::vector<Sample> samples;
    for (RunLanes::Time now = 0ms; !lanes.isAllDone() && now < 60s; now += 250ms) {
        for (const auto &[end, index] : ends) {
            if (end <= now)
                lanes.end(index, now);
        }
        startAt(now);
        const RunLanes::Estimate estimate = lanes.advance(now);
        samples.push_back({now, estimate.percent, estimate.remaining});
    }
    return samples;
}

/// The shipped measurements, as probes/all_probes.cpp has them.
std::vector<RunLanes::Work> usualWork()
{
    std::vector<RunLanes::Work> all(3, work(Lane::Machine, 300ms, 8s));
    all.push_back(work(Lane::Network, 500ms, 9s, true));
    all.insert(all.end(), 3, work(Lane::Network, 3s, 15s));
    all.insert(all.end(), 11, work(Lane::Network, 400ms, 9s));
    return all;
}

std::vector<RunLanes::Time> takingEach(const std::vector<RunLanes::Work> &all, RunLanes::Time networks,
                                       RunLanes::Time others)
{
    std::vector<RunLanes::Time> durations;
    for (const RunLanes::Work &each : all)
        durations.push_back(each.lane == Lane::Network ? (each.deadline == 15s ? networks : others) : 200ms);
    return durations;
}

void expectCalm(const std::vector<Sample> &samples)
{
    EXPECT_TRUE(std::ranges::is_sorted(samples, {}, &Sample::percent));
    int jumps = 0;
    for (std::size_t i = 1; i < samples.size(); ++i) {
        const Sample &each = samples[i];
        jumps += each.remaining > samples[i - 1].remaining + 1s ? 1 : 0;
        if (each.percent >= 90 && each.percent < 100) {
            EXPECT_LE(each.remaining, 4s) << each.percent << " % at " << each.now.count() << " ms";
        }
        if (each.remaining <= 1s && each.percent < 100) {
            EXPECT_GE(each.percent, 50) << "at " << each.now.count() << " ms";
        }
    }
    EXPECT_LE(jumps, 2) << "one when something is late, one when what may take longest is late too";
    EXPECT_EQ(samples.back().percent, 100);
}

} // namespace

TEST(RunLanesSeen, EverythingAnswers)
{
    const auto all = usualWork();
    expectCalm(watched(all, takingEach(all, 1500ms, 300ms)));
}

TEST(RunLanesSeen, EverythingIsDropped)
{
    const auto all = usualWork();
    const auto samples = watched(all, takingEach(all, 9s, 9s));
    expectCalm(samples);
    // Three seconds in, it is clear how long it will take.
    for (const Sample &each : samples) {
        if (each.now >= 3s) {
            EXPECT_GE(each.now + each.remaining, samples.back().now - 4s) << each.now.count();
            EXPECT_LE(each.now + each.remaining, samples.back().now + 5s) << each.now.count();
        }
    }
}

TEST(RunLanesSeen, BadNewsThatPassesIsNotTold)
{
    const auto all = usualWork();
    // Late at 1.4 seconds, done a second later.
    const auto samples = watched(all, takingEach(all, 2500ms, 2400ms));
    expectCalm(samples);
    for (std::size_t i = 1; i < 9; ++i)
        EXPECT_LE(samples[i].remaining, samples[i - 1].remaining) << samples[i].now.count();
}

TEST(RunLanesSeen, OneServerIsSilent)
{
    const auto all = usualWork();
    auto durations = takingEach(all, 1500ms, 300ms);
    durations.back() = 9s;
    expectCalm(watched(all, durations));
}

TEST(RunLanesSeen, NetworksTakeTheirTime)
{
    const auto all = usualWork();
    expectCalm(watched(all, takingEach(all, 9s, 300ms)));
}

} // namespace selfcheck
