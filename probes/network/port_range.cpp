// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/port_range.h"

#include <algorithm>
#include <cmath>

namespace selfcheck {

namespace {

std::optional<quint16> portIn(QStringView text)
{
    bool isNumber = false;
    const ushort port = text.trimmed().toUShort(&isNumber);
    return isNumber && port > 0 ? std::optional<quint16>(port) : std::nullopt;
}

// SplitMix64: well mixed also for neighbouring numbers, and the same everywhere.
quint64 mixed(quint64 value)
{
    value += 0x9e3779b97f4a7c15;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9;
    value = (value ^ (value >> 27)) * 0x94d049bb133111eb;
    return value ^ (value >> 31);
}

} // namespace

QString PortRange::toString() const
{
    return first == last ? QString::number(first) : QStringLiteral("%1–%2").arg(first).arg(last);
}

std::optional<PortRange> PortRange::parse(QStringView text)
{
    qsizetype dash = text.indexOf(u'-');
    if (dash < 0)
        dash = text.indexOf(u'–');
    const auto first = portIn(dash < 0 ? text : text.first(dash));
    const auto last = dash < 0 ? first : portIn(text.sliced(dash + 1));
    if (!first || !last || *first > *last)
        return std::nullopt;
    return PortRange{*first, *last};
}

std::vector<quint16> sampledPorts(const PortRange &range, int step, quint32 seed)
{
    std::vector<quint16> ports{range.first};
    for (int stretch = range.first / step; stretch <= range.last / step; ++stretch) {
        const quint64 chance = mixed(quint64(seed) << 32 | static_cast<quint64>(stretch));
        const int port = stretch * step + static_cast<int>(chance % static_cast<quint64>(step));
        if (range.contains(port) && port > ports.back())
            ports.push_back(static_cast<quint16>(port));
    }
    if (ports.back() != range.last)
        ports.push_back(range.last);
    return ports;
}

// A hole that covers a whole stretch is met always; the worst place for a smaller one is half in one stretch and half
// in the next: it stays unseen with (1 - hole / (2 * step)) squared.
int surelyFoundHole(int step)
{
    constexpr double unseen = 0.05;
    if (step <= 1)
        return 1;
    return static_cast<int>(std::ceil(2 * step * (1 - std::sqrt(unseen))));
}

std::vector<quint16> spread(const std::vector<quint16> &ports, std::size_t limit)
{
    if (ports.size() <= limit)
        return ports;
    std::vector<quint16> chosen;
    for (std::size_t i = 0; i < limit; ++i)
        chosen.push_back(ports[limit == 1 ? 0 : i * (ports.size() - 1) / (limit - 1)]);
    return chosen;
}

} // namespace selfcheck
