// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/network_sampling.h"

#include <QtCore/QStringList>

#include <algorithm>

namespace selfcheck {

namespace {

using Kind = NetworkSampling::Kind;

Kind kindFrom(Reach reach, const IpNetwork &network, const IpAddress &refusedBy)
{
    switch (reach) {
    case Reach::Open:
    case Reach::Refused: return Kind::Answered;
    case Reach::RefusedOnTheWay:
    case Reach::Unreachable:
        // A machine of the network itself answered: the way there is open.
        if (network.contains(refusedBy))
            return Kind::Answered;
        return reach == Reach::RefusedOnTheWay ? Kind::Refused : Kind::Silent;
    case Reach::NoRoute: return Kind::NoRoute;
    case Reach::LocalFirewall: return Kind::LocalFirewall;
    case Reach::Silent:
    case Reach::NotAsked: break;
    }
    return Kind::Silent;
}

int weightOfCanary(Reach reach)
{
    switch (reach) {
    case Reach::Open:
    case Reach::Refused: return 0;
    case Reach::RefusedOnTheWay:
    case Reach::LocalFirewall:
    case Reach::NoRoute: return 2;
    default: return 1;
    }
}

} // namespace

NetworkSampling::NetworkSampling(std::vector<IpNetwork> networks, std::vector<quint16> ports)
    : m_networks(std::move(networks)), m_ports(std::move(ports)), m_states(m_networks.size())
{}

void NetworkSampling::addCanary(const IpEndpoint &canary)
{
    Attempt attempt{canary.address, canary.port, std::nullopt, true};
    const auto home = std::find_if(m_networks.begin(), m_networks.end(),
                                   [&canary](const IpNetwork &network) { return network.contains(canary.address); });
    if (home != m_networks.end())
        attempt.network = static_cast<std::size_t>(home - m_networks.begin());
    m_canaries.push_back(attempt);
}

// First the first host on every port, then the second.
std::optional<NetworkSampling::Attempt> NetworkSampling::attemptOf(std::size_t network, std::size_t number) const
{
    const std::size_t hostNumber = number / m_ports.size();
    if (hostNumber >= hostsPerNetwork)
        return std::nullopt;
    const IpAddress host = m_networks[network].host(static_cast<quint32>(hostNumber));
    if (host.isNull())
        return std::nullopt;
    return Attempt{host, m_ports[number % m_ports.size()], network, false};
}

std::optional<NetworkSampling::Attempt> NetworkSampling::next(int waitingLimit, bool mayRepeat)
{
    if (!m_canaries.empty()) {
        const Attempt attempt = m_canaries.front();
        m_canaries.pop_front();
        if (attempt.network)
            ++m_states[*attempt.network].waiting;
        m_hosts.insert(attempt.host.toString());
        return attempt;
    }
    std::optional<Attempt> best;
    for (std::size_t i = 0; i < m_networks.size() && !m_ports.empty(); ++i) {
        const State &state = m_states[i];
        if (state.kind != Kind::Silent || state.waiting >= waitingLimit || (state.attempts > 0 && !mayRepeat))
            continue;
        const bool isEarlier = !best || state.attempts < m_states[*best->network].attempts;
        if (const auto attempt = isEarlier ? attemptOf(i, state.attempts) : std::nullopt)
            best = attempt;
    }
    if (!best)
        return std::nullopt;
    ++m_states[*best->network].attempts;
    ++m_states[*best->network].waiting;
    m_hosts.insert(best->host.toString());
    return best;
}

void NetworkSampling::heard(const Attempt &attempt, Reach reach, const IpAddress &refusedBy, double elapsedMs)
{
    m_hasAsked = m_hasAsked || reach != Reach::NotAsked;
    if (attempt.isCanary && reach != Reach::NotAsked &&
        (!m_canary || weightOfCanary(reach) > weightOfCanary(*m_canary)))
        m_canary = reach;
    if (reach == Reach::Open)
        m_opened.insert(attempt.isCanary ? m_opened.begin() : m_opened.end(), {attempt.host, attempt.port});
    if (!attempt.network)
        return;
    State &state = m_states[*attempt.network];
    --state.waiting;
    state.isOpened = state.isOpened || reach == Reach::Open;
    if (reach == Reach::Refused && !state.refusal)
        state.refusal = {attempt, elapsedMs};
    const Kind kind = kindFrom(reach, m_networks[*attempt.network], refusedBy);
    // What is proven to stand in the way outweighs another port that is open; silence outweighs nothing.
    state.kind = std::max(state.kind, kind);
}

std::vector<NetworkSampling::Refusal> NetworkSampling::refusals() const
{
    std::vector<Refusal> refusals;
    for (const State &state : m_states) {
        if (state.kind == Kind::Answered && !state.isOpened && state.refusal)
            refusals.push_back(*state.refusal);
    }
    return refusals;
}

void NetworkSampling::refusedOnTheWay(const Attempt &attempt)
{
    State &state = m_states[*attempt.network];
    state.kind = std::max(state.kind, Kind::Refused);
}

std::size_t NetworkSampling::count(Kind kind) const
{
    return static_cast<std::size_t>(
        std::count_if(m_states.begin(), m_states.end(), [kind](const State &state) { return state.kind == kind; }));
}

QStringList NetworkSampling::namesOf(std::initializer_list<Kind> kinds) const
{
    QStringList names;
    for (std::size_t i = 0; i < m_networks.size(); ++i)
        if (std::find(kinds.begin(), kinds.end(), m_states[i].kind) != kinds.end())
            names.append(m_networks[i].toString());
    return names;
}

QLatin1StringView NetworkSampling::state() const
{
    if (count(Kind::LocalFirewall) > 0)
        return QLatin1StringView("local-firewall");
    if (count(Kind::Refused) > 0)
        return QLatin1StringView("refused-on-the-way");
    if (count(Kind::NoRoute) > 0)
        return QLatin1StringView("no-route");
    if (count(Kind::Answered) == m_networks.size())
        return QLatin1StringView("answered");
    return count(Kind::Answered) == 0 ? QLatin1StringView("silent") : QLatin1StringView("partly-silent");
}

} // namespace selfcheck
