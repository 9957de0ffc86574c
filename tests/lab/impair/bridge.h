// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// A cable between two network namespaces that treats packets badly: a TAP device at either end, this program between
// them, and a line in the log for each packet. How badly is impaired_direction.h. Linux only.
#pragma once

#include "impaired_direction.h"

#include <cstdio>
#include <queue>
#include <vector>

namespace selfcheck::lab {

/// Closes itself.
class Descriptor {
public:
    explicit Descriptor(int number = -1) : m_number(number) {}
    Descriptor(Descriptor &&other) noexcept : m_number(other.release()) {}
    Descriptor &operator=(Descriptor &&other) noexcept;
    ~Descriptor();
    [[nodiscard]] int number() const { return m_number; }
    int release();

private:
    int m_number;
};

/// place: "NAMESPACE:DEVICE". Number below zero and a sentence in mistake when it can't be made.
[[nodiscard]] Descriptor makeTap(const std::string &place, std::string &mistake);

class Bridge {
public:
    /// log: not owned; a header line and, for each packet, when it came and went, in microseconds of the monotonic
    /// clock, and what happened to it.
    Bridge(Descriptor near, Descriptor far, const Impairment &up, const Impairment &down, std::uint64_t seed,
           std::FILE *log);
    /// Until stop (a descriptor) can be read. False when a device is gone.
    [[nodiscard]] bool run(int stop);

private:
    struct Waiting {
        std::int64_t departsUs = 0;
        std::uint64_t number = 0; ///< in order of coming
        bool isUp = true;
        std::vector<unsigned char> frame;
        bool operator>(const Waiting &other) const
        {
            return departsUs != other.departsUs ? departsUs > other.departsUs : number > other.number;
        }
    };
    [[nodiscard]] bool take(bool isUp);
    [[nodiscard]] bool deliver();
    void note(std::int64_t nowUs, bool isUp, const std::vector<unsigned char> &frame, const Fate &fate);

    Descriptor m_near;
    Descriptor m_far;
    ImpairedDirection m_up;
    ImpairedDirection m_down;
    std::FILE *m_log;
    std::uint64_t m_count = 0;
    std::priority_queue<Waiting, std::vector<Waiting>, std::greater<>> m_waiting;
};

} // namespace selfcheck::lab
