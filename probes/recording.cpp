// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/recording.h"

#include "core/parameters.h"
#include "core/run_probe.h"
#include "probes/all_probes.h"
#include "probes/network/local_protection.h"
#include "probes/reading_probe.h"
#include "probes/system/port_holders.h"

#include <QtCore/QJsonArray>

#include <algorithm>

namespace selfcheck {

namespace {

// What of this PC explains blocked networks is asked by a probe of the network; here without a packet.
constexpr QLatin1StringView protectionName("local-protection");
constexpr QLatin1StringView networksName("networks");

Outcome askLocalProtection(const System &system, const Parameters &parameters)
{
    constexpr quint16 port = 443;
    std::vector<IpNetwork> networks;
    const QJsonArray listed = parameters.list(networksName);
    for (const QJsonValue &each : listed) {
        if (const auto network = IpNetwork::parse(each.toString()))
            networks.push_back(*network);
    }
    const LocalProtection protection = readLocalProtection(system, networks, port);
    // For the recorder alone: who holds a port is asked about single ports.
    if (system.portHolders)
        static_cast<void>(system.portHolders());
    QStringList firewall;
    for (const FirewallVerdict &verdict : protection.firewall)
        firewall += QString::number(static_cast<int>(verdict.state)) + u' ' + verdict.rule;
    Facts facts;
    facts.insert({QStringLiteral("protection.firewall"), firewall});
    facts.insert({QStringLiteral("protection.products"), protection.otherProducts});
    facts.insert({QStringLiteral("protection.vpns"), protection.vpns});
    return facts;
}

ProbeKind protectionKind(const std::shared_ptr<const System> &system)
{
    using namespace std::chrono_literals;
    return {protectionName, Lane::Machine, {}, 15s, 1s, [system](const Parameters &parameters) {
                return std::make_unique<ReadingProbe>(askLocalProtection, system, parameters);
            }};
}

Parameters allNetworks(const Catalogue &catalogue)
{
    QJsonArray networks;
    for (const Network &network : catalogue.networks)
        networks.append(network.cidr);
    return Parameters({{networksName, networks}});
}

} // namespace

struct Recording::Job {
    /// The probe refers to one of them.
    std::vector<ProbeKind> kinds;
    std::unique_ptr<RunProbe> probe;
};

Recording::Recording(std::shared_ptr<const System> system, const Catalogue &catalogue, const Profile &profile,
                     QObject *parent)
    : QObject(parent), m_recorder(std::move(system))
{
    for (const Requirement &row : catalogue.requirements) {
        if (row.probe.isEmpty())
            continue;
        if (const auto parameters = resolveParameters(row.parameters, catalogue, profile))
            add(row.probe, *parameters);
    }
    add(protectionName, allNetworks(catalogue));
}

Recording::~Recording() = default;

void Recording::add(const QString &probe, const Parameters &parameters)
{
    const bool isKnown = std::ranges::any_of(
        m_readings, [&](const Reading &each) { return each.probe == probe && each.parameters == parameters; });
    if (isKnown)
        return;
    auto job = std::make_unique<Job>();
    const auto system = m_recorder.listen();
    job->kinds = allProbes({system, {}});
    job->kinds.push_back(protectionKind(system));
    const auto kind = std::ranges::find(job->kinds, probe, &ProbeKind::id);
    if (kind == job->kinds.end() || kind->lane != Lane::Machine)
        return;
    job->probe = std::make_unique<RunProbe>(*kind, parameters);
    const std::size_t index = m_jobs.size();
    connect(job->probe.get(), &RunProbe::ended, this,
            [this, index](const Outcome &outcome) { conclude(index, outcome); });
    m_jobs.push_back(std::move(job));
    m_readings.push_back({probe, parameters, Failure::cancelled()});
}

void Recording::start()
{
    m_missing = m_jobs.size();
    for (const auto &job : m_jobs)
        job->probe->start();
    if (m_missing == 0)
        QMetaObject::invokeMethod(this, &Recording::finished, Qt::QueuedConnection);
}

void Recording::conclude(std::size_t index, const Outcome &outcome)
{
    m_readings[index].outcome = outcome;
    if (--m_missing == 0)
        emit finished();
}

QJsonObject Recording::record() const { return m_recorder.record(); }

} // namespace selfcheck
