// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// How many new flows a second a home router is asked to bear: a bucket of a few dozen that refills at the rate, which
// goes down when answers slow down or get lost and comes back when they are quick again. Each flow is an entry in the
// router's table of connections, and the tables of cheap ones hold a thousand. Knows no sockets and no clock of its
// own.
#pragma once

#include <chrono>
#include <optional>

namespace selfcheck {

class FlowPacer {
public:
    using Time = std::chrono::milliseconds; ///< since any fixed moment

    static constexpr double usualRate = 100; ///< new flows a second
    static constexpr double lowestRate = 20;
    static constexpr double burst = 50;

    /// Whether one more may begin now.
    [[nodiscard]] bool take(Time now);
    /// A flow was answered; roundTripMs is absent when it took more than one request.
    void answered(std::optional<double> roundTripMs, Time now);

    [[nodiscard]] double rate() const { return m_rate; }

private:
    void adapt(Time now);

    double m_rate = usualRate;
    double m_tokens = burst;
    Time m_filled{0};
    Time m_adapted{0};
    std::optional<double> m_shortestMs;
    double m_usualMs = 0;
    double m_lossShare = 0;
};

} // namespace selfcheck
