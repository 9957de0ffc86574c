// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/tcp_probe.h"

#include "probes/network/connection_facts.h"
#include "probes/network/interception.h"
#include "probes/network/internet_probe.h"
#include "probes/network/local_cause.h"
#include "probes/network/name_lookup.h"
#include "probes/network/proxied_target_check.h"
#include "probes/network/tcp_target_check.h"
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
constexpr auto clockPause = 50ms;
constexpr auto namePatience = 3000ms;
// Half-open connections cost room in a home router's table.
constexpr size_t checksAtOnce = 16;

QString detailOf(const TcpTargetResult &result)
{
    if (result.failure)
        return QStringLiteral("%1 %2").arg(result.target.toString(), result.failure->detail());
    const QString by = result.proxy.isEmpty() ? QString() : QStringLiteral(", ") + result.proxy;
    return QStringLiteral("%1 %2 %3 ms%4")
        .arg(result.target.toString(), QString(wordOf(result.state)))
        .arg(std::lround(result.totalMs()))
        .arg(by);
}

bool dates(TcpState state)
{
    return state == TcpState::CertificateExpired || state == TcpState::CertificateNotYetValid;
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
            m_entries.emplace_back().target = std::move(target);
        m_patience.deadline = QDeadlineTimer(overallPatience);
        m_overall.start(overallPatience);
        findWays();
        lookUpNames();
    }

private:
    struct Entry {
        TcpTarget target;
        QList<QHostAddress> addresses;
        std::optional<double> nameMs;
        std::unique_ptr<TcpTargetCheck> check;
        std::optional<Way> way; ///< of a browser
        std::unique_ptr<ProxiedTargetCheck> byProxyCheck;
        std::optional<TcpTargetResult> direct;
        std::optional<TcpTargetResult> byProxy;
        std::optional<TcpTargetResult> result; ///< by the way of the target's clients
    };

    Status prepareTrust(const std::vector<TcpTarget> &targets);
    void findWays();
    void wayKnown(size_t index, const Way &way);
    void lookUpNames();
    void nameKnown(const QString &name, bool literal, const NameAnswer &answer);
    void startWaiting();
    void checked(size_t index, const TcpTargetResult &result);
    void settle(size_t index);
    bool judgesDates();
    void judgeDate(TcpTargetResult &result) const;
    void addWay(Facts &facts, const TcpTargetResult &decider) const;
    void conclude();
    [[nodiscard]] bool isWaitingForCause();
    [[nodiscard]] Outcome outcome() const;
    void finishWith(const Outcome &outcome);

    ProbeSurroundings m_surroundings;
    Parameters m_parameters;
    std::optional<ChainExpectation> m_expected; ///< when any target is asked for TLS
    TrustStore m_trust;
    TcpTargetCheck::Patience m_patience;
    std::vector<Entry> m_entries;
    bool m_mindsProxies = false; ///< the clients of the targets go through them
    std::vector<std::unique_ptr<NameLookup>> m_lookups;
    std::deque<size_t> m_waiting;
    size_t m_running = 0;
    std::unique_ptr<LocalCause> m_cause;
    QTimer m_overall;
    bool m_finished = false;
};

Status TcpProbe::prepareTrust(const std::vector<TcpTarget> &targets)
{
    const bool wanted =
        std::any_of(targets.begin(), targets.end(), [](const TcpTarget &target) { return needsTls(target.greeting); });
    if (!wanted)
        return Done{};
    const auto expected = chainExpectation(m_surroundings);
    if (!expected)
        return expected.failure();
    m_expected = *expected;
    m_trust = expected->trusted;
    return Done{};
}

// The direct way is tried at once, too: it is what counts without a proxy, and looking for one may take long.
void TcpProbe::findWays()
{
    m_mindsProxies = m_parameters.flag(QLatin1StringView("proxy"));
    for (size_t i = 0; i < m_entries.size(); ++i)
        m_surroundings.proxy->findWay(m_surroundings.system, urlOf(m_entries[i].target), this,
                                      [this, i](const Way &way) { wayKnown(i, way); });
}

void TcpProbe::wayKnown(size_t index, const Way &way)
{
    if (m_finished)
        return;
    Entry &entry = m_entries[index];
    entry.way = way;
    if (m_mindsProxies && way.kind == Way::Kind::ByProxy) {
        ClientConnection::Settings settings = ClientConnection::settingsOf(m_surroundings);
        settings.names.limit = namePatience;
        settings.deadline = m_patience.deadline;
        entry.byProxyCheck = std::make_unique<ProxiedTargetCheck>(entry.target, m_trust, std::move(settings));
        connect(entry.byProxyCheck.get(), &ProxiedTargetCheck::finished, this,
                [this, index](const TcpTargetResult &result) {
                    m_entries[index].byProxy = result;
                    settle(index);
                });
        entry.byProxyCheck->start(way);
    }
    settle(index);
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
    m_entries[index].direct = result;
    m_entries[index].direct->nameMs = m_entries[index].nameMs;
    settle(index);
}

void TcpProbe::settle(size_t index)
{
    Entry &entry = m_entries[index];
    if (m_finished || entry.result || (m_mindsProxies && !entry.way))
        return;
    const auto kind = m_mindsProxies ? entry.way->kind : Way::Kind::Direct;
    if (kind == Way::Kind::Unsupported) {
        TcpTargetResult &told = entry.result.emplace();
        told.target = entry.target;
        told.failure = Failure::unsupported(QStringLiteral("proxy ") + entry.way->shown());
    } else if (entry.direct && (kind == Way::Kind::Direct || entry.byProxy)) {
        entry.result = kind == Way::Kind::Direct ? entry.direct : entry.byProxy;
        if (isOwnRefusal(*entry.result, entry.direct))
            entry.result->state = TcpState::Open;
    } else {
        return;
    }
    const auto done = std::count_if(m_entries.begin(), m_entries.end(), [](const Entry &e) { return e.result; });
    if (size_t(done) == m_entries.size())
        return conclude();
    emit progressed(int(100 * size_t(done) / m_entries.size()), {});
}

// False: later again, when the check of the line knows what this PC's clock is worth.
bool TcpProbe::judgesDates()
{
    const bool isDated =
        std::ranges::any_of(m_entries, [](const Entry &entry) { return entry.result && dates(entry.result->state); });
    if (isDated && m_surroundings.clock->isBeingMeasured && m_overall.isActive()) {
        QTimer::singleShot(clockPause, this, &TcpProbe::conclude);
        return false;
    }
    for (Entry &entry : m_entries)
        if (entry.result)
            judgeDate(*entry.result);
    return true;
}

void TcpProbe::judgeDate(TcpTargetResult &result) const
{
    if (dates(result.state) &&
        isFaultOfClock(*result.tls, m_surroundings.clock->offsetSeconds, QDateTime::currentDateTimeUtc()))
        result.state = TcpState::ClockWrong;
}

void TcpProbe::conclude()
{
    if (m_finished)
        return;
    // The direct way beside the proxy is only told.
    for (Entry &entry : m_entries)
        if (!entry.result && entry.byProxy)
            entry.result = entry.byProxy;
    if (judgesDates() && !isWaitingForCause())
        finishWith(outcome());
}

// What this PC knows of a failure is asked only then, and not when the time is up.
bool TcpProbe::isWaitingForCause()
{
    if (m_cause || !m_overall.isActive() || !m_surroundings.system)
        return false;
    const TcpTargetResult *worst = nullptr;
    for (const Entry &entry : m_entries) {
        if (entry.result && !entry.result->failure && (!worst || entry.result->state < worst->state))
            worst = &*entry.result;
    }
    if (!worst || !LocalCause::isWorthwhile(*worst))
        return false;
    m_cause = std::make_unique<LocalCause>();
    connect(m_cause.get(), &LocalCause::finished, this, &TcpProbe::conclude);
    m_cause->start(m_surroundings.system, worst->address, worst->target.port);
    return true;
}

void TcpProbe::addWay(Facts &facts, const TcpTargetResult &decider) const
{
    const auto entry =
        std::ranges::find_if(m_entries, [&decider](const Entry &each) { return each.target == decider.target; });
    if (entry == m_entries.end() || !entry->way || entry->way->kind == Way::Kind::Direct)
        return;
    if (!m_mindsProxies) {
        facts.set(way, QStringLiteral("past-proxy"));
        facts.set(proxy, entry->way->shown());
    } else if (entry->direct && !entry->direct->failure) {
        facts.set(directState, QString(wordOf(entry->direct->state)));
    }
}

Outcome TcpProbe::outcome() const
{
    const TcpTargetResult *decider = nullptr;
    std::optional<Failure> failure;
    QStringList lines;
    qint64 open = 0;
    std::vector<TcpTargetResult> seen;
    for (const Entry &entry : m_entries) {
        if (!entry.result || entry.result->failure) {
            const Failure late = Failure::timedOut(entry.target.toString());
            failure = entry.result ? *entry.result->failure : late;
            lines.append(entry.result ? detailOf(*entry.result)
                                      : entry.target.toString() + QStringLiteral(" not-asked"));
            continue;
        }
        lines.append(detailOf(*entry.result));
        seen.push_back(*entry.result);
        open += entry.result->state == TcpState::Open ? 1 : 0;
        if (!decider || entry.result->state < decider->state)
            decider = &*entry.result;
    }
    // What could not be asked must not hide behind what works.
    if (!decider || (failure && decider->state == TcpState::Open))
        return failure.value_or(Failure::internal(QStringLiteral("no target was checked")));
    Facts facts;
    addConnection(facts, *decider);
    addWay(facts, *decider);
    if (m_cause)
        facts.merge(m_cause->facts());
    facts.set(targets, qint64(m_entries.size()));
    facts.set(answered, open);
    facts.set(details, lines);
    if (decider->state == TcpState::ClockWrong)
        facts.set(internet::clockOffset, *m_surroundings.clock->offsetSeconds);
    if (m_expected)
        addInterception(facts, judgeInterception(shownChains(seen), *m_expected));
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
    facts.insert(facts.end(), {targets, answered, details, directState, internet::clockOffset});
    for (const std::vector<AnyFact> &others : {interception::yields(), LocalCause::yields()})
        facts.insert(facts.end(), others.begin(), others.end());
    return facts;
}

std::unique_ptr<Probe> make(const ProbeSurroundings &surroundings, const Parameters &parameters)
{
    return std::make_unique<TcpProbe>(surroundings, parameters);
}

} // namespace selfcheck::tcp
