// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "core/run_lanes.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace selfcheck {

namespace {

// Before anything is known, and at least: one of five takes all its time.
constexpr double smallestRisk = 0.2;

// A connection that needs a little longer than usual is not yet one that nobody answers.
bool isLate(const RunLanes::Work &work, RunLanes::Time elapsed)
{
    constexpr std::chrono::seconds grace(1);
    return elapsed > work.expected + grace;
}

RunLanes::Time between(RunLanes::Time usual, RunLanes::Time longest, double share)
{
    const double extra = share * static_cast<double>(std::max(longest - usual, RunLanes::Time(0)).count());
    return usual + RunLanes::Time(std::llround(extra));
}

} // namespace

RunLanes::RunLanes(const std::vector<Work> &work, int processors)
    : m_order(work.size()), m_machineLimit(static_cast<std::size_t>(std::max(processors, 1)) * 2)
{
    for (const Work &each : work)
        m_items.push_back({.work = each});
    std::iota(m_order.begin(), m_order.end(), std::size_t(0));
    std::ranges::stable_sort(m_order, [this](std::size_t left, std::size_t right) {
        const Work &a = m_items[left].work;
        const Work &b = m_items[right].work;
        return a.urgent != b.urgent ? a.urgent : a.deadline > b.deadline;
    });
}

std::size_t RunLanes::count(Lane lane, State state) const
{
    return static_cast<std::size_t>(std::ranges::count_if(
        m_items, [=](const Item &item) { return item.work.lane == lane && item.state == state; }));
}

std::size_t RunLanes::limitOf(Lane lane) const
{
    if (lane == Lane::Machine)
        return m_machineLimit;
    return lane == Lane::Network ? networkLimit : 1;
}

bool RunLanes::mayStart(Lane lane) const
{
    if (count(lane, State::Running) >= limitOf(lane))
        return false;
    const bool networkIsIdle = count(Lane::Network, State::Running) == 0 && count(Lane::Network, State::Waiting) == 0;
    return lane != Lane::Line || networkIsIdle;
}

std::vector<std::size_t> RunLanes::start(Time now)
{
    std::vector<std::size_t> started;
    for (const std::size_t index : m_order) {
        Item &item = m_items[index];
        if (item.state != State::Waiting || !mayStart(item.work.lane))
            continue;
        item.state = State::Running;
        item.started = now;
        item.ran = true;
        started.push_back(index);
    }
    return started;
}

void RunLanes::end(std::size_t index, Time now)
{
    Item &item = m_items[index];
    if (item.state == State::Done)
        return;
    item.state = State::Done;
    item.ended = now;
}

bool RunLanes::isAllDone() const
{
    return std::ranges::all_of(m_items, [](const Item &item) { return item.state == State::Done; });
}

double RunLanes::risk(Lane lane, Time now) const
{
    constexpr double expectation = 2; // measurements' worth of it
    double late = smallestRisk * expectation;
    double known = expectation;
    for (const Item &item : m_items) {
        if (item.work.lane != lane || !item.ran)
            continue;
        const bool isDone = item.state == State::Done;
        const bool wasLate = isLate(item.work, (isDone ? item.ended : now) - item.started);
        late += wasLate ? 1 : 0;
        known += wasLate || isDone ? 1 : 0;
    }
    return std::max(smallestRisk, late / known);
}

RunLanes::Time RunLanes::remaining(Lane lane, Time now) const
{
    const double share = risk(lane, now);
    std::vector<Time> ends;
    for (const Item &item : m_items) {
        if (item.work.lane != lane || item.state != State::Running)
            continue;
        const Time elapsed = now - item.started;
        const Time longest = std::max(item.work.deadline - elapsed, Time(0));
        const Time usual = std::clamp(item.work.expected - elapsed, Time(0), longest);
        ends.push_back(between(usual, longest, isLate(item.work, elapsed) ? 1 : share));
    }
    ends.resize(std::max(ends.size(), limitOf(lane)), Time(0));
    for (const std::size_t index : m_order) {
        const Item &item = m_items[index];
        if (item.work.lane == lane && item.state == State::Waiting)
            *std::ranges::min_element(ends) += between(item.work.expected, item.work.deadline, share);
    }
    return *std::ranges::max_element(ends);
}

RunLanes::Time RunLanes::remaining(Time now) const
{
    const Time onTheLine = remaining(Lane::Network, now) + remaining(Lane::Line, now);
    return std::max(
        {remaining(Lane::Machine, now), onTheLine, remaining(Lane::Sound, now), remaining(Lane::Person, now)});
}

void RunLanes::settleEnd(Time now)
{
    constexpr std::chrono::milliseconds moment(1500);
    constexpr std::chrono::seconds soon(2); // never say that it is nearly done while it is not
    const Time end = now + remaining(now);
    // A guess of fifteen seconds may be wrong by more than one of two.
    const Time told = m_expectedEnd.value_or(end);
    const Time tolerance = std::chrono::seconds(1) + std::max(told - now, Time(0)) / 4;
    const bool isLater = end > told + tolerance;
    if (!isLater)
        m_laterSince.reset();
    else if (!m_laterSince)
        m_laterSince = now;
    const bool hasLasted = m_laterSince && now - *m_laterSince >= moment;
    const bool isNearlyOver = told < now + soon;
    if (end > told && !hasLasted && !isNearlyOver)
        return;
    m_expectedEnd = end;
    m_laterSince.reset();
}

RunLanes::Estimate RunLanes::advance(Time now)
{
    if (isAllDone())
        return {100, Time(0)};
    settleEnd(now);
    const Time left = std::max(*m_expectedEnd - now, Time(0));
    const auto passed = static_cast<double>((now - m_toldAt).count());
    if (passed > 0) {
        m_share += (1 - m_share) * passed / (passed + static_cast<double>(left.count()));
        m_toldAt = now;
    }
    return {std::min(99, static_cast<int>(100 * m_share)), left};
}

} // namespace selfcheck
