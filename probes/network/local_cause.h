// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Why a TCP connection to one address failed, as far as this PC can tell without sending anything: the way its packets
// take (a VPN?), and the PC's own firewall with the rule that speaks of it. For the TCP probe's facts "tcp.route",
// "tcp.vpnName", "tcp.localFirewall" and "tcp.firewallRule".
#pragma once

#include "core/facts.h"
#include "probes/network/local_protection.h"
#include "probes/network/tcp_target.h"

#include <QtCore/QObject>

namespace selfcheck {

class LocalCause : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// The state is one that the PC itself may have caused, and there is an address to look for.
    [[nodiscard]] static bool isWorthwhile(const TcpTargetResult &result);
    /// Once. Ends after the patience at the latest.
    void start(const std::shared_ptr<const System> &system, const QHostAddress &address, quint16 port,
               std::chrono::milliseconds patience = std::chrono::milliseconds(700));
    /// What is known, after finished().
    [[nodiscard]] const Facts &facts() const { return m_facts; }
    [[nodiscard]] static std::vector<AnyFact> yields();

signals:
    /// Exactly once, from the event loop.
    void finished();

private:
    void conclude();

    Facts m_facts;
    bool m_isDone = false;
};

/// Without the asking: one network's protection as facts.
[[nodiscard]] Facts causeFrom(const LocalProtection &protection);

} // namespace selfcheck
