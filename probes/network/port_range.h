// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// A range of ports, how people write it ("35000-65535"), and which of its ports are asked when not all are: one of
// each stretch, so that a hole of a known size cannot hide. What the answers mean is port_findings.h.
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringView>

#include <optional>
#include <vector>

namespace selfcheck {

/// Both ends belong to it.
struct PortRange {
    quint16 first = 0;
    quint16 last = 65535;
    bool operator==(const PortRange &) const = default;

    [[nodiscard]] int count() const { return last - first + 1; }
    [[nodiscard]] bool contains(int port) const { return first <= port && port <= last; }
    /// "35000-65535" with an en dash; "47736".
    [[nodiscard]] QString toString() const;
    /// "5062-5162", "5062–5162" or "5062"; nothing unless 1 <= first <= last.
    static std::optional<PortRange> parse(QStringView text);
};

/// The first, the last, and one at random of each stretch of so many ports (step; stretches begin at its multiples), in
/// ascending order. The same seed chooses the same port of a stretch whatever the range. step 1: all of them.
[[nodiscard]] std::vector<quint16> sampledPorts(const PortRange &range, int step, quint32 seed);
/// A hole of at least so many neighbouring ports meets such a sample in 95 of 100 cases, wherever it lies. 1 for
/// step 1.
[[nodiscard]] int surelyFoundHole(int step);
/// At most so many of them, evenly spread, the ends among them (from two on).
[[nodiscard]] std::vector<quint16> spread(const std::vector<quint16> &ports, std::size_t limit);

} // namespace selfcheck
