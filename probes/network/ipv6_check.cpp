// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/ipv6_check.h"

#include "probes/network/host_address.h"

#include <algorithm>

namespace selfcheck {

QLatin1StringView Ipv6Result::word() const
{
    if (connectMs)
        return QLatin1StringView("works");
    if (asked == 0)
        return QLatin1StringView("unknown");
    return asked > 1 && silent == asked ? QLatin1StringView("broken") : QLatin1StringView("failed");
}

Ipv6Check::Ipv6Check(std::vector<IpEndpoint> nameServers, std::vector<HostPort> hosts, QObject *parent)
    : QObject(parent), m_nameServers(std::move(nameServers)), m_hosts(std::move(hosts))
{}

Ipv6Check::~Ipv6Check() = default;

void Ipv6Check::start(std::chrono::milliseconds patience)
{
    m_patience = patience;
    m_pending = m_hosts.size() + 1;
    for (const HostPort &host : m_hosts) {
        const auto literal = IpAddress::parse(host.host);
        if (literal) {
            if (literal->isV6())
                connectTo(toHostAddress(*literal), host.port);
            arrived();
            continue;
        }
        DnsClient::Settings settings;
        settings.servers = m_nameServers;
        settings.patience = patience;
        m_clients.push_back(std::make_unique<DnsClient>(settings));
        connect(m_clients.back().get(), &DnsClient::finished, this,
                [this, port = host.port](const DnsAnswer &answer) { found(answer, port); });
        m_clients.back()->ask(host.host, DnsType::Aaaa);
    }
    QMetaObject::invokeMethod(this, &Ipv6Check::arrived, Qt::QueuedConnection);
}

void Ipv6Check::found(const DnsAnswer &answer, quint16 port)
{
    const auto record = std::find_if(answer.records.begin(), answer.records.end(),
                                     [](const DnsRecord &each) { return each.address.isV6(); });
    if (answer.state == NameState::Ok && record != answer.records.end())
        connectTo(toHostAddress(record->address), port);
    arrived();
}

void Ipv6Check::connectTo(const QHostAddress &address, quint16 port)
{
    ++m_result.asked;
    ++m_pending;
    m_connectors.push_back(std::make_unique<Connector>());
    connect(m_connectors.back().get(), &Connector::finished, this, [this](const ConnectResult &result) {
        // A refusal has come back, too.
        const bool isAnswered = result.reach == Reach::Open || result.reach == Reach::Refused;
        if (isAnswered)
            m_result.connectMs = std::min(result.elapsedMs, m_result.connectMs.value_or(result.elapsedMs));
        m_result.silent += result.reach == Reach::Silent ? 1 : 0;
        arrived();
    });
    m_connectors.back()->start(address, port, m_patience);
}

void Ipv6Check::arrived()
{
    if (--m_pending == 0)
        emit finished(m_result);
}

} // namespace selfcheck
