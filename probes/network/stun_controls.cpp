// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/stun_controls.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace selfcheck {

namespace {

constexpr quint16 stunPort = 3478;

} // namespace

Result<HostPort> hostPortFrom(const QJsonValue &value, const QString &name, quint16 fallbackPort)
{
    const QString text = (value.isArray() ? value.toArray().at(0) : value).toString().trimmed();
    if (text.isEmpty())
        return Failure::notConfigured(name);
    const auto server = parseHostPort(text, fallbackPort);
    if (!server)
        return Failure::badContent(u'/' + name, QStringLiteral("not a host, with or without a port"));
    return *server;
}

Result<std::vector<HostPort>> StunControls::read(const QJsonArray &controls)
{
    std::vector<HostPort> servers;
    for (qsizetype i = 0; i < controls.size(); ++i) {
        const QJsonObject control = controls[i].toObject();
        const int port = control.value(QLatin1StringView("port")).toInt(stunPort);
        if (port < 1 || port > 65535)
            return Failure::badContent(QStringLiteral("/controls/%1/port").arg(i),
                                       QStringLiteral("must be 1 to 65535"));
        auto server = hostPortFrom(control.value(QLatin1StringView("host")), QStringLiteral("controls/%1/host").arg(i),
                                   static_cast<quint16>(port));
        if (!server && server.failure().kind() == FailureKind::NotConfigured)
            continue;
        if (!server)
            return server.failure();
        if (control.value(QLatin1StringView("isPortFixed")).toBool())
            server->port = static_cast<quint16>(port);
        if (std::find(servers.begin(), servers.end(), *server) == servers.end())
            servers.push_back(*server);
    }
    return servers;
}

StunControls::StunControls(std::vector<HostPort> servers, const ProbeSurroundings &surroundings,
                           std::shared_ptr<UdpFlows> flows)
    : m_system(surroundings.system), m_flows(std::move(flows))
{
    for (HostPort &each : servers) {
        m_servers.emplace_back();
        m_servers.back().where = std::move(each);
    }
}

void StunControls::start()
{
    for (std::size_t i = 0; i < m_servers.size(); ++i) {
        auto settings = m_system ? nameLookupSettings(*m_system) : NameLookup::Settings();
        m_lookups.push_back(std::make_unique<NameLookup>(m_servers[i].where.host, std::move(settings)));
        connect(m_lookups.back().get(), &NameLookup::finished, this,
                [this, i](const NameAnswer &answer) { resolved(i, answer); });
        m_lookups.back()->start();
    }
}

void StunControls::resolved(std::size_t index, const NameAnswer &answer)
{
    Server &server = m_servers[index];
    server.name = answer.state;
    if (answer.state == NameState::Ok) {
        // What the NAT and the firewalls of an office do to calls is a matter of IPv4.
        const auto v4 = std::find_if(answer.addresses.begin(), answer.addresses.end(), [](const QHostAddress &address) {
            return address.protocol() == QAbstractSocket::IPv4Protocol;
        });
        server.address = v4 != answer.addresses.end() ? *v4 : answer.addresses.front();
        ask(index, 0);
    }
    emit changed();
}

void StunControls::ask(std::size_t index, int round)
{
    const Server &server = m_servers[index];
    m_flows->ask({server.address, server.where.port, 0, round}, this, [this, index, round](const FlowAnswer &answer) {
        m_servers[index].isQuiet = round == 0 && answer.reach == Reach::Silent;
        if (m_servers[index].isQuiet)
            ask(index, 1);
        else
            m_servers[index].answer = answer;
        emit changed();
    });
}

bool StunControls::isDone() const
{
    return std::all_of(m_servers.begin(), m_servers.end(), [](const Server &each) { return each.isDecided(); });
}

bool StunControls::isAskedOnce() const
{
    return std::all_of(m_servers.begin(), m_servers.end(),
                       [](const Server &each) { return each.isDecided() || each.isQuiet; });
}

bool StunControls::isAnyOpen() const
{
    return std::any_of(m_servers.begin(), m_servers.end(), [](const Server &each) { return each.isOpen(); });
}

const StunControls::Server *StunControls::best() const
{
    const auto open =
        std::find_if(m_servers.begin(), m_servers.end(), [](const Server &each) { return each.isOpen(); });
    if (open != m_servers.end())
        return &*open;
    const auto addressed =
        std::find_if(m_servers.begin(), m_servers.end(), [](const Server &each) { return !each.address.isNull(); });
    return isAskedOnce() && addressed != m_servers.end() ? &*addressed : nullptr;
}

} // namespace selfcheck
