// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/port_findings.h"

#include <algorithm>
#include <iterator>

namespace selfcheck {

void PortFindings::heard(quint16 port, const FlowAnswer &answer)
{
    Port &entry = m_ports[port];
    if (answer.reach == Reach::NotAsked)
        return;
    ++entry.times;
    if (answer.reach == Reach::Open && answer.roundTripMs)
        m_roundTripsMs.push_back(*answer.roundTripMs);
    if (entry.reach == Reach::Open)
        return;
    entry.reach = answer.reach;
    entry.heardOther = answer.heardOther;
    if (m_refusedBy.isNull())
        m_refusedBy = answer.refusedBy;
}

bool PortFindings::isOpen(quint16 port) const
{
    const auto found = m_ports.find(port);
    return found != m_ports.end() && found->second.reach == Reach::Open;
}

bool PortFindings::hasOpen() const
{
    return std::any_of(m_ports.begin(), m_ports.end(),
                       [](const auto &each) { return each.second.reach == Reach::Open; });
}

std::vector<PortFindings::Stretch> PortFindings::closedStretches() const
{
    std::vector<Stretch> stretches;
    const auto isOpenAt = [](const auto &each) { return each.second.reach == Reach::Open; };
    for (auto place = m_ports.begin(); place != m_ports.end();) {
        const auto begin = std::find_if_not(place, m_ports.end(), isOpenAt);
        place = std::find_if(begin, m_ports.end(), isOpenAt);
        if (begin != place)
            stretches.push_back({begin, place});
    }
    return stretches;
}

std::vector<quint16> PortFindings::toConfirm(std::size_t limit) const
{
    std::vector<quint16> ports;
    for (const auto &[number, port] : m_ports) {
        if (port.reach != Reach::Open && port.reach != Reach::NotAsked)
            ports.push_back(number);
    }
    return spread(ports, limit);
}

std::vector<quint16> PortFindings::borders(int step, std::size_t limit) const
{
    std::vector<quint16> ports;
    const auto addBetween = [&](int low, int high) {
        for (int border = (low / step + 1) * step; border <= high; border += step) {
            if (border - 1 > low)
                ports.push_back(static_cast<quint16>(border - 1));
            if (border < high)
                ports.push_back(static_cast<quint16>(border));
        }
    };
    for (const Stretch &each : closedStretches()) {
        if (each.begin != m_ports.begin())
            addBetween(std::prev(each.begin)->first, each.begin->first);
        if (each.end != m_ports.end())
            addBetween(std::prev(each.end)->first, each.end->first);
    }
    if (ports.size() > limit)
        ports.resize(limit);
    return ports;
}

// One lost flow is no hole: a stretch counts when one of its ports was asked twice in vain.
PortConclusion PortFindings::conclude() const
{
    PortConclusion conclusion;
    for (const auto &each : m_ports)
        conclusion.open += each.second.reach == Reach::Open ? 1 : 0;
    std::vector<const Port *> closed;
    for (const Stretch &stretch : closedStretches()) {
        std::vector<quint16> known;
        bool isConfirmed = false;
        for (Place place = stretch.begin; place != stretch.end; ++place) {
            if (place->second.reach == Reach::NotAsked)
                continue;
            known.push_back(place->first);
            isConfirmed = isConfirmed || place->second.times > 1;
        }
        if (!isConfirmed) {
            conclusion.unsure += static_cast<int>(known.size());
            continue;
        }
        conclusion.closedRanges.push_back({known.front(), known.back()});
        for (const quint16 port : known)
            closed.push_back(&m_ports.at(port));
    }
    conclusion.closed = static_cast<int>(closed.size());
    describe(conclusion, closed);
    return conclusion;
}

void PortFindings::describe(PortConclusion &conclusion, const std::vector<const Port *> &closed) const
{
    std::map<Reach, int> counts;
    int others = 0;
    for (const Port *port : closed) {
        ++counts[port->reach];
        others += port->heardOther ? 1 : 0;
    }
    const auto most = std::max_element(counts.begin(), counts.end(),
                                       [](const auto &a, const auto &b) { return a.second < b.second; });
    if (most != counts.end())
        conclusion.how = most->first;
    conclusion.isOtherAnswer = 2 * others > static_cast<int>(closed.size());
    if (conclusion.how == Reach::RefusedOnTheWay)
        conclusion.refusedBy = m_refusedBy;
    if (m_roundTripsMs.empty())
        return;
    std::vector<double> sorted = m_roundTripsMs;
    std::nth_element(sorted.begin(), sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() / 2), sorted.end());
    conclusion.medianMs = sorted[sorted.size() / 2];
}

} // namespace selfcheck
