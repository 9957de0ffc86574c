// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Takes a list of ports through udp_flows.h, some at a time so that others who ask get their turn, and keeps what
// was heard. Which ports and what they mean is its owner's.
#pragma once

#include "probes/network/port_findings.h"
#include "probes/network/udp_flows.h"

#include <QtCore/QElapsedTimer>

#include <functional>

namespace selfcheck {

class PortAsking : public QObject {
    Q_OBJECT
public:
    using FlowOf = std::function<UdpFlow(quint16 port)>;
    PortAsking(std::shared_ptr<UdpFlows> flows, FlowOf flowOf);

    /// done() follows, also when there is nothing to ask. Not before the last done().
    void ask(const std::vector<quint16> &ports, int round);
    [[nodiscard]] const PortFindings &findings() const { return m_findings; }

signals:
    void heard(quint16 port, const selfcheck::FlowAnswer &answer);
    /// About twice a second.
    void progressed();
    void done();

private:
    void askSome();

    std::shared_ptr<UdpFlows> m_flows;
    FlowOf m_flowOf;
    PortFindings m_findings;
    std::vector<quint16> m_ports;
    std::size_t m_next = 0;
    std::size_t m_waiting = 0;
    int m_round = 0;
    QElapsedTimer m_told;
};

} // namespace selfcheck
