// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "core/run_lanes.h"

#include <algorithm>
#include <numeric>

namespace selfcheck {

RunLanes::RunLanes(std::vector<Work> work, int processors)
    : m_order(work.size()), m_machineLimit(static_cast<std::size_t>(std::max(processors, 1)) * 2)
{
    for (Work &each : work)
        m_items.push_back({each, State::Waiting, Time(0)});
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
        started.push_back(index);
    }
    return started;
}

void RunLanes::end(std::size_t index) { m_items[index].state = State::Done; }

bool RunLanes::isAllDone() const
{
    return std::ranges::all_of(m_items, [](const Item &item) { return item.state == State::Done; });
}

int RunLanes::percent(Time now) const
{
    if (isAllDone())
        return 100;
    // What overruns its usual duration is nearly done for ever.
    constexpr double nearly = 0.95;
    double whole = 0;
    double done = 0;
    for (const Item &item : m_items) {
        const double weight = std::max(1.0, static_cast<double>(item.work.expected.count()));
        const double share = static_cast<double>((now - item.started).count()) / weight;
        whole += weight;
        if (item.state == State::Done)
            done += weight;
        else if (item.state == State::Running)
            done += weight * std::clamp(share, 0.0, nearly);
    }
    return std::min(99, static_cast<int>(100 * done / whole));
}

RunLanes::Time RunLanes::remaining(Lane lane, Time now) const
{
    std::vector<Time> ends;
    for (const Item &item : m_items) {
        if (item.work.lane != lane || item.state != State::Running)
            continue;
        const Time elapsed = now - item.started;
        const Time end = elapsed < item.work.expected ? item.work.expected : item.work.deadline;
        ends.push_back(std::max(end - elapsed, Time(0)));
    }
    ends.resize(std::max(ends.size(), limitOf(lane)), Time(0));
    for (const std::size_t index : m_order) {
        const Item &item = m_items[index];
        if (item.work.lane == lane && item.state == State::Waiting)
            *std::ranges::min_element(ends) += item.work.expected;
    }
    return *std::ranges::max_element(ends);
}

RunLanes::Time RunLanes::remaining(Time now) const
{
    const Time onTheLine = remaining(Lane::Network, now) + remaining(Lane::Line, now);
    return std::max(
        {remaining(Lane::Machine, now), onTheLine, remaining(Lane::Sound, now), remaining(Lane::Person, now)});
}

} // namespace selfcheck
