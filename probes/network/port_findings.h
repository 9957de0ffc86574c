// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// What the answers of many ports say together: which are open, which neighbours are closed, and what has to be asked
// again before anything is called closed. Without sockets and clock; how ports are asked is udp_flows.h.
#pragma once

#include "probes/network/port_range.h"
#include "probes/network/udp_flows.h"

#include <map>
#include <optional>
#include <vector>

namespace selfcheck {

struct PortConclusion {
    int open = 0;
    int closed = 0;
    /// Silent once and not asked again: nothing is claimed about them.
    int unsure = 0;
    /// From the first to the last closed port that was asked, ascending.
    std::vector<PortRange> closedRanges;
    /// How the most of the closed ones are closed; Open when none is.
    Reach how = Reach::Open;
    bool isOtherAnswer = false; ///< something else than the server answers on most of the closed ones
    QHostAddress refusedBy;     ///< null unless known
    std::optional<double> medianMs;
};

class PortFindings {
public:
    /// A port is open when one of its rounds was answered.
    void heard(quint16 port, const FlowAnswer &answer);
    [[nodiscard]] bool isOpen(quint16 port) const;
    [[nodiscard]] int asked() const { return static_cast<int>(m_ports.size()); }
    [[nodiscard]] bool hasOpen() const;

    /// Those not open, at most so many and evenly spread.
    [[nodiscard]] std::vector<quint16> toConfirm(std::size_t limit) const;
    /// Between a closed port and the next open one: the ports beside each multiple of step, where people draw borders.
    [[nodiscard]] std::vector<quint16> borders(int step, std::size_t limit) const;
    [[nodiscard]] PortConclusion conclude() const;

private:
    struct Port {
        Reach reach = Reach::NotAsked;
        bool heardOther = false;
        int times = 0;
    };
    using Place = std::map<quint16, Port>::const_iterator;
    struct Stretch {
        Place begin, end;
    };

    /// Neighbours among the ports asked of which none is open.
    [[nodiscard]] std::vector<Stretch> closedStretches() const;
    void describe(PortConclusion &conclusion, const std::vector<const Port *> &closed) const;

    std::map<quint16, Port> m_ports;
    std::vector<double> m_roundTripsMs;
    QHostAddress m_refusedBy;
};

} // namespace selfcheck
