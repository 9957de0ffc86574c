// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// This PC has an IPv6 address and a way out: does anything come back on it? Connections to the IPv6 addresses of some
// hosts that a working IPv4 reaches. A silent IPv6 is worse than none, because programs try it first and wait.
#pragma once

#include "probes/network/connector.h"
#include "probes/network/dns_client.h"
#include "probes/network/host_port.h"

#include <QtCore/QObject>

#include <memory>
#include <optional>
#include <vector>

namespace selfcheck {

struct Ipv6Result {
    /// How many hosts have an IPv6 address, and how many of these addresses stayed silent.
    int asked = 0;
    int silent = 0;
    /// Of the quickest connection; nothing without one.
    std::optional<double> connectMs;
    /// "works"; "broken" (two hosts at least, and nothing came back from any: one alone may be down); "failed" (not
    /// reached, but told so at once, or too few hosts to tell); "unknown" (no host has such an address).
    [[nodiscard]] QLatin1StringView word() const;
};

class Ipv6Check : public QObject {
    Q_OBJECT
public:
    Ipv6Check(std::vector<IpEndpoint> nameServers, std::vector<HostPort> hosts, QObject *parent = nullptr);
    ~Ipv6Check() override;

    /// Once. Ends within twice the patience.
    void start(std::chrono::milliseconds patience);

signals:
    /// Exactly once, from the event loop. Don't delete the check directly inside the slot.
    void finished(const selfcheck::Ipv6Result &result);

private:
    void found(const DnsAnswer &answer, quint16 port);
    void connectTo(const QHostAddress &address, quint16 port);
    void arrived();

    std::vector<IpEndpoint> m_nameServers;
    std::vector<HostPort> m_hosts;
    std::chrono::milliseconds m_patience{};
    std::vector<std::unique_ptr<DnsClient>> m_clients;
    std::vector<std::unique_ptr<Connector>> m_connectors;
    Ipv6Result m_result;
    std::size_t m_pending = 0;
};

} // namespace selfcheck
