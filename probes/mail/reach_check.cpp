// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/mail/reach_check.h"

#include <QtNetwork/QTcpSocket>

#include <algorithm>

namespace selfcheck {

ReachCheck::ReachCheck(std::vector<HostPort> hosts, NameLookup::Settings names, QObject *parent)
    : QObject(parent), m_names(std::move(names))
{
    for (HostPort &host : hosts) {
        if (m_hosts.size() < limit)
            m_hosts.push_back({std::move(host), {}, {}, {}, {}, {}});
    }
}

ReachCheck::~ReachCheck() = default;

void ReachCheck::start(std::chrono::milliseconds connectPatience)
{
    m_patience = connectPatience;
    for (size_t i = 0; i < m_hosts.size(); ++i) {
        m_hosts[i].lookup = std::make_unique<NameLookup>(m_hosts[i].place.host, m_names);
        connect(m_hosts[i].lookup.get(), &NameLookup::finished, this,
                [this, i](const NameAnswer &answer) { named(i, answer); });
        m_hosts[i].lookup->start();
    }
}

void ReachCheck::named(size_t index, const NameAnswer &answer)
{
    Host &host = m_hosts[index];
    if (QHostAddress(host.place.host).isNull())
        host.name = answer.state;
    if (answer.state != NameState::Ok)
        return done(index, {});
    host.race = std::make_unique<AddressRace>(answer.addresses);
    connect(host.race.get(), &AddressRace::finished, this,
            [this, index](const AddressRace::Result &result) { done(index, result.connection.reach); });
    host.race->start(host.place.port, m_patience);
}

void ReachCheck::done(size_t index, std::optional<Reach> reach)
{
    m_hosts[index].isDone = true;
    if (reach != Reach::NotAsked)
        m_hosts[index].reach = reach;
    if (m_isTold || isPending())
        return;
    m_isTold = true;
    emit decided();
}

std::optional<bool> ReachCheck::isReached() const
{
    if (std::ranges::any_of(m_hosts, [](const Host &host) { return host.reach == Reach::Open; }))
        return true;
    const bool isTried = std::ranges::any_of(m_hosts, [](const Host &host) { return host.reach.has_value(); });
    const bool isComplete = std::ranges::all_of(m_hosts, &Host::isDone);
    return isTried && isComplete ? std::optional(false) : std::nullopt;
}

bool ReachCheck::lacksNames() const
{
    const auto isNamed = [](const Host &host) { return host.name.has_value(); };
    return std::ranges::any_of(m_hosts, isNamed) &&
           std::ranges::none_of(m_hosts, [](const Host &host) { return host.name == NameState::Ok; });
}

bool ReachCheck::isPending() const { return !isReached() && !std::ranges::all_of(m_hosts, &Host::isDone); }

} // namespace selfcheck
