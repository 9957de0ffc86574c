// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// What one direction of a bad line does to its packets: rate and queue, delay, jitter, loss even or in bursts,
// reordering, duplicates. Random numbers are seeded, time is the caller's: the same packets meet the same fate again.
// Where packets come from and go to, and the log, are the bridge's (bridge.h).
#pragma once

#include <cstdint>
#include <optional>
#include <random>
#include <string>
#include <string_view>

namespace selfcheck::lab {

/// Of one direction. Zero: not at all.
struct Impairment {
    double delayMs = 0;
    /// Standard deviation of what is added to the delay; never less than nothing is added, never more than three
    /// deviations above the mean. Packets keep their order, as in a queue.
    double jitterMs = 0;
    double lossPercent = 0;
    /// Mean number of packets lost in a row (Gilbert's model: loss has a memory); 1: each packet by itself.
    double burstPackets = 1;
    /// On Ethernet, headers counted.
    double rateKbps = 0;
    /// What waits longer than this for the rate is dropped.
    double queueMs = 100;
    /// This share goes out at once, before what was sent earlier; needs a delay.
    double reorderPercent = 0;
    double duplicatePercent = 0;
};

/// "delay=20,jitter=5,loss=3,burst=4,rate=1000,queue=200,reorder=1,duplicate=1"; a sentence in mistake when it is not.
[[nodiscard]] std::optional<Impairment> impairmentFrom(std::string_view words, std::string &mistake);

struct Fate {
    enum class Kind { Passed, Lost, QueueFull };
    Kind kind = Kind::Passed;
    std::int64_t departsUs = 0;
    bool isDuplicated = false;
    bool isReordered = false;
};

class ImpairedDirection {
public:
    ImpairedDirection(const Impairment &impairment, std::uint64_t seed);

    /// nowUs: on any clock that never goes back; bytes: of the whole frame.
    [[nodiscard]] Fate accept(std::int64_t nowUs, std::size_t bytes);

private:
    [[nodiscard]] bool chance(double percent);
    [[nodiscard]] bool isLost();
    [[nodiscard]] double jitterUs();

    Impairment m_impairment;
    std::mt19937_64 m_random;
    bool m_isInBurst = false;
    double m_lineFreeUs = 0; ///< when the rate has sent everything accepted so far
    std::int64_t m_lastDepartsUs = 0;
};

} // namespace selfcheck::lab
