// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Which measurements may run now, how far they are, and how long the rest will take: the lanes of core/probe.h
// as a pure class. The caller tells the time (milliseconds since its start) and what ended; carrying it out is
// core/run.h.
#pragma once

#include "core/probe.h"

#include <chrono>
#include <optional>
#include <vector>

namespace selfcheck {

class RunLanes {
public:
    using Time = std::chrono::milliseconds;

    struct Work {
        Lane lane = Lane::Machine;
        Time expected{0};
        Time deadline{0};
        /// Others wait for what it finds: it goes first.
        bool urgent = false;
    };

    /// A home router forgets connections when too many are opened at once.
    static constexpr std::size_t networkLimit = 16;

    /// processors: at least 1; the Machine lane is bounded by twice of it.
    RunLanes(const std::vector<Work> &work, int processors);

    /// What may start now, as indexes into the work; each is told once and counts as running from then on.
    /// Within a lane: the urgent first, then those that may take longest, so that the lane ends early.
    [[nodiscard]] std::vector<std::size_t> start(Time now);
    /// No longer running or waiting, for whatever reason. Harmless when repeated.
    void end(std::size_t index, Time now);
    [[nodiscard]] bool isRunning(std::size_t index) const { return m_items[index].state == State::Running; }
    [[nodiscard]] bool isDone(std::size_t index) const { return m_items[index].state == State::Done; }
    [[nodiscard]] bool isAllDone() const;

    /// By the usual durations and some risk that one takes all its time; what is late is expected to use up its
    /// deadline, and the more were late, the more others are expected to be. Never more than the deadlines allow.
    [[nodiscard]] Time remaining(Time now) const;
    struct Estimate {
        int percent = 0; ///< never less than before; 100 only when all is done
        Time remaining{0};
    };
    /// For showing, to be asked several times a second. Calmer than remaining(): bad news counts when it has lasted for
    /// a moment, good news at once. The percentage moves on at the speed that reaches the end at the time told.
    [[nodiscard]] Estimate advance(Time now);

private:
    enum class State { Waiting, Running, Done };
    struct Item {
        Work work;
        State state = State::Waiting;
        Time started{0};
        Time ended{0};
        bool ran = false;
    };

    [[nodiscard]] std::size_t count(Lane lane, State state) const;
    [[nodiscard]] std::size_t limitOf(Lane lane) const;
    [[nodiscard]] bool mayStart(Lane lane) const;
    [[nodiscard]] Time remaining(Lane lane, Time now) const;
    /// How likely another one in this lane is late too, by those that are known to be and those that were not.
    [[nodiscard]] double risk(Lane lane, Time now) const;
    void settleEnd(Time now);

    std::vector<Item> m_items;
    /// Indexes in the order of starting.
    std::vector<std::size_t> m_order;
    std::size_t m_machineLimit;
    double m_share = 0; ///< that advance() has told, 0 to 1
    Time m_toldAt{0};
    std::optional<Time> m_expectedEnd;
    std::optional<Time> m_laterSince; ///< since when the end looks later than told
};

} // namespace selfcheck
