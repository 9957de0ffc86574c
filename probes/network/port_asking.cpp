// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/port_asking.h"

namespace selfcheck {

namespace {

// At the usual rate and in silence as many as are under way at once.
constexpr std::size_t waitingLimit = 200;
constexpr qint64 pauseBetweenReportsMs = 500;

} // namespace

PortAsking::PortAsking(std::shared_ptr<UdpFlows> flows, FlowOf flowOf)
    : m_flows(std::move(flows)), m_flowOf(std::move(flowOf))
{
    m_told.start();
}

void PortAsking::ask(const std::vector<quint16> &ports, int round)
{
    m_ports = ports;
    m_next = 0;
    m_round = round;
    if (m_ports.empty())
        QMetaObject::invokeMethod(this, &PortAsking::done, Qt::QueuedConnection);
    else
        askSome();
}

void PortAsking::askSome()
{
    while (m_next < m_ports.size() && m_waiting < waitingLimit) {
        const quint16 port = m_ports[m_next++];
        UdpFlow flow = m_flowOf(port);
        flow.round = m_round;
        ++m_waiting;
        m_flows->ask(flow, this, [this, port](const FlowAnswer &answer) {
            --m_waiting;
            m_findings.heard(port, answer);
            emit heard(port, answer);
            if (m_next == m_ports.size() && m_waiting == 0) {
                emit done();
                return;
            }
            if (m_told.elapsed() >= pauseBetweenReportsMs) {
                m_told.start();
                emit progressed();
            }
            askSome();
        });
    }
}

} // namespace selfcheck
