// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/local_cause.h"

#include "probes/background.h"
#include "probes/network/host_address.h"
#include "probes/network/tcp_probe.h"

#include <QtCore/QTimer>

namespace selfcheck {

bool LocalCause::isWorthwhile(const TcpTargetResult &result)
{
    if (result.failure || result.address.isNull() || !result.proxy.isEmpty())
        return false;
    switch (result.state) {
    case TcpState::LocalFirewall:
    case TcpState::RefusedOnTheWay:
    case TcpState::NoRoute:
    case TcpState::Silent:
    case TcpState::Unreachable: return true;
    default: return false;
    }
}

void LocalCause::start(const std::shared_ptr<const System> &system, const QHostAddress &address, quint16 port,
                       std::chrono::milliseconds patience)
{
    QTimer::singleShot(patience, this, &LocalCause::conclude);
    const IpAddress host = toIpAddress(address);
    const auto network = IpNetwork::parse(QStringLiteral("%1/%2").arg(host.toString()).arg(host.isV4() ? 32 : 128));
    if (!network)
        return;
    inBackground(
        this, [system, network = *network, port] { return readFirewallAndWays(*system, {network}, port); },
        [this](const LocalProtection &protection) {
            if (!m_isDone)
                m_facts = causeFrom(protection);
            conclude();
        });
}

void LocalCause::conclude()
{
    if (m_isDone)
        return;
    m_isDone = true;
    emit finished();
}

std::vector<AnyFact> LocalCause::yields() { return {tcp::route, tcp::vpnName, tcp::localFirewall, tcp::firewallRule}; }

Facts causeFrom(const LocalProtection &protection)
{
    Facts facts;
    if (!protection.hasWay.empty()) {
        const QString vpn = protection.vpns.value(0);
        facts.set(tcp::route, !protection.hasWay.front() ? QStringLiteral("none")
                              : vpn.isEmpty()            ? QStringLiteral("default")
                                                         : QStringLiteral("vpn"));
        if (!vpn.isEmpty())
            facts.set(tcp::vpnName, vpn);
    }
    if (protection.firewall.empty() || protection.firewall.front().state == FirewallVerdict::State::Unknown)
        return facts;
    const FirewallVerdict &verdict = protection.firewall.front();
    facts.set(tcp::localFirewall, QString(wordOf(verdict)));
    if (!verdict.rule.isEmpty())
        facts.set(tcp::firewallRule, verdict.rule);
    return facts;
}

} // namespace selfcheck
