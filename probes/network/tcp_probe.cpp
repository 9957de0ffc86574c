// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/tcp_probe.h"

#include "probes/network/connection_facts.h"
#include "probes/network/name_lookup.h"
#include "probes/network/tcp_target_check.h"
#include "probes/network/trust.h"
#include "probes/system/system.h"

#include <QtCore/QHash>

#include <algorithm>
#include <cmath>
#include <deque>

namespace selfcheck::tcp {

namespace {

using namespace std::chrono_literals;

// Together they end before the probe's own deadline (9 s in all_probes.cpp): a silent name server and a
// silent host in a row, too.
constexpr auto overallPatience = 8500ms;
constexpr auto namePatience = 3000ms;
// Half-open connections cost room in a home router's table.
constexpr size_t checksAtOnce = 16;

QString detailOf(const TcpTargetResult &result)
{
    if (result.failure)
        return QStringLiteral("%1 %2").arg(result.target.toString(), result.failure->detail());
    return QStringLiteral("%1 %2 %3 ms")
        .arg(result.target.toString(), QString(wordOf(result.state)))
        .arg(std::lround(result.totalMs()));
}

class TcpProbe : public Probe {
public:
    TcpProbe(const ProbeSurroundings &surroundings, Parameters parameters)
        : m_surroundings(surroundings), m_parameters(std::move(parameters))
    {
        m_overall.setSingleShot(true);
        connect(&m_overall, &QTimer::timeout, this, &TcpProbe::conclude);
    }

    void start() override
    {
        Result<std::vector<TcpTarget>> targets = tcpTargets(m_parameters);
        if (!targets)
            return finishWith(targets.failure());
        const Status trusted = prepareTrust(*targets);
        if (!trusted)
            return finishWith(trusted.failure());
        for (TcpTarget &target : *targets)
            m_entries.push_back({std::move(target), {}, {}, {}, {}});
        m_patience.deadline = QDeadlineTimer(overallPatience);
        m_overall.start(overallPatience);
        lookUpNames();
    }

private:
    struct Entry {
        TcpTarget target;
        QList<QHostAddress> addresses;
        std::optional<double> nameMs;
        std::unique_ptr<TcpTargetCheck> check;
        std::optional<TcpTargetResult> result;
    };

    Status prepareTrust(const std::vector<TcpTarget> &targets);
    void lookUpNames();
    void nameKnown(const QString &name, bool literal, const NameAnswer &answer);
    void startWaiting();
    void checked(size_t index, const TcpTargetResult &result);
    void conclude();
    [[nodiscard]] Outcome outcome() const;
    void finishWith(const Outcome &outcome);

    ProbeSurroundings m_surroundings;
    Parameters m_parameters;
    TrustStore m_trust;
    TcpTargetCheck::Patience m_patience;
    std::vector<Entry> m_entries;
    std::vector<std::unique_ptr<NameLookup>> m_lookups;
    std::deque<size_t> m_waiting;
    size_t m_running = 0;
    QTimer m_overall;
    bool m_finished = false;
};

Status TcpProbe::prepareTrust(const std::vector<TcpTarget> &targets)
{
    const bool wanted =
        std::any_of(targets.begin(), targets.end(), [](const TcpTarget &target) { return needsTls(target.greeting); });
    if (!wanted)
        return Done{};
    const auto trust = trustOf(m_surroundings);
    if (!trust)
        return trust.failure();
    m_trust = *trust;
    return Done{};
}

void TcpProbe::lookUpNames()
{
    NameLookup::Settings settings;
    if (m_surroundings.system)
        settings = nameLookupSettings(*m_surroundings.system);
    settings.limit = namePatience;
    QStringList names;
    for (const Entry &entry : m_entries)
        if (!names.contains(entry.target.host))
            names.append(entry.target.host);
    for (const QString &name : names) {
        const bool literal = !QHostAddress(name).isNull();
        auto &lookup = m_lookups.emplace_back(std::make_unique<NameLookup>(name, settings));
        connect(lookup.get(), &NameLookup::finished, this,
                [this, name, literal](const NameAnswer &answer) { nameKnown(name, literal, answer); });
        lookup->start();
    }
}

void TcpProbe::nameKnown(const QString &name, bool literal, const NameAnswer &answer)
{
    for (size_t i = 0; i < m_entries.size(); ++i) {
        Entry &entry = m_entries[i];
        if (entry.target.host != name)
            continue;
        if (!literal)
            entry.nameMs = answer.milliseconds;
        if (answer.state == NameState::Ok) {
            entry.addresses = answer.addresses;
            m_waiting.push_back(i);
            continue;
        }
        TcpTargetResult failed;
        failed.target = entry.target;
        const bool missing = answer.state == NameState::NotFound || answer.state == NameState::NoData;
        failed.state = missing ? TcpState::NameNotFound : TcpState::NameServerSilent;
        checked(i, failed);
    }
    startWaiting();
}

void TcpProbe::startWaiting()
{
    while (!m_waiting.empty() && m_running < checksAtOnce) {
        const size_t index = m_waiting.front();
        m_waiting.pop_front();
        ++m_running;
        Entry &entry = m_entries[index];
        entry.check = std::make_unique<TcpTargetCheck>(entry.target, m_trust, m_patience);
        connect(entry.check.get(), &TcpTargetCheck::finished, this, [this, index](const TcpTargetResult &result) {
            --m_running;
            checked(index, result);
            startWaiting();
        });
        entry.check->start(entry.addresses);
    }
}

void TcpProbe::checked(size_t index, const TcpTargetResult &result)
{
    if (m_finished)
        return;
    m_entries[index].result = result;
    m_entries[index].result->nameMs = m_entries[index].nameMs;
    const auto done = std::count_if(m_entries.begin(), m_entries.end(), [](const Entry &e) { return e.result; });
    if (size_t(done) == m_entries.size())
        return conclude();
    emit progressed(int(100 * size_t(done) / m_entries.size()), {});
}

void TcpProbe::conclude()
{
    if (!m_finished)
        finishWith(outcome());
}

Outcome TcpProbe::outcome() const
{
    const TcpTargetResult *decider = nullptr;
    std::optional<Failure> failure;
    QStringList lines;
    qint64 open = 0;
    for (const Entry &entry : m_entries) {
        if (!entry.result || entry.result->failure) {
            const Failure late = Failure::timedOut(entry.target.toString());
            failure = entry.result ? *entry.result->failure : late;
            lines.append(entry.result ? detailOf(*entry.result)
                                      : entry.target.toString() + QStringLiteral(" not-asked"));
            continue;
        }
        lines.append(detailOf(*entry.result));
        open += entry.result->state == TcpState::Open ? 1 : 0;
        if (!decider || entry.result->state < decider->state)
            decider = &*entry.result;
    }
    // What could not be asked must not hide behind what works.
    if (!decider || (failure && decider->state == TcpState::Open))
        return failure.value_or(Failure::internal(QStringLiteral("no target was checked")));
    Facts facts;
    addConnection(facts, *decider);
    facts.set(targets, qint64(m_entries.size()));
    facts.set(answered, open);
    facts.set(details, lines);
    return facts;
}

void TcpProbe::finishWith(const Outcome &outcome)
{
    m_finished = true;
    m_overall.stop();
    // Not from inside a socket's signal: who hears of it may delete us.
    QMetaObject::invokeMethod(
        this, [this, outcome] { emit finished(outcome); }, Qt::QueuedConnection);
}

} // namespace

std::vector<AnyFact> yields()
{
    std::vector<AnyFact> facts = connectionYields();
    facts.insert(facts.end(), {targets, answered, details});
    return facts;
}

std::unique_ptr<Probe> make(const ProbeSurroundings &surroundings, const Parameters &parameters)
{
    return std::make_unique<TcpProbe>(surroundings, parameters);
}

} // namespace selfcheck::tcp
