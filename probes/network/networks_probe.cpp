// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/networks_probe.h"

#include "probes/background.h"
#include "probes/network/host_address.h"
#include "probes/network/host_port.h"
#include "probes/network/local_protection.h"
#include "probes/network/name_lookup.h"
#include "probes/network/network_sampling.h"
#include "probes/network/refusal_origin.h"

#include <QtCore/QJsonArray>

#include <algorithm>
#include <deque>
#include <functional>

namespace selfcheck::networks {

namespace {

using namespace std::chrono_literals;
using Kind = NetworkSampling::Kind;

// 44 silent networks cost 176 connections in all: a fraction of what the smallest home router keeps in its table.
constexpr std::size_t connectionsAtOnce = 96;
// Long enough for one repeated SYN, after a second on Linux, and the answer from another continent.
constexpr auto patience = 1400ms;
// No network is asked again when the answer could come later: its silence is known by then.
constexpr auto budgetOfRepeats = 6000ms;
// Nothing at all is begun that could last longer.
constexpr auto budget = 12500ms;
// A network that is quiet for so long is asked again beside the connection that still waits, while there is room.
constexpr auto stagger = 300ms;
constexpr int highestPort = 65535;
// A slow answer about the PC's own protection is not waited for once the networks are done.
constexpr auto patienceForProtection = 3000ms;

QString canaryWord(Reach reach)
{
    switch (reach) {
    case Reach::Open:
    case Reach::Refused: return QStringLiteral("open");
    case Reach::RefusedOnTheWay:
    case Reach::LocalFirewall:
    case Reach::NoRoute: return wordOf(reach);
    default: return QStringLiteral("silent");
    }
}

bool isBlocked(const FirewallVerdict &verdict) { return verdict.state > FirewallVerdict::State::Perhaps; }

class NetworksProbe : public Probe {
public:
    NetworksProbe(const ProbeSurroundings &surroundings, Parameters parameters)
        : m_surroundings(surroundings), m_parameters(std::move(parameters))
    {}

    void start() override
    {
        m_clock.start();
        connect(&m_stagger, &QTimer::timeout, this, &NetworksProbe::dial);
        m_stagger.start(stagger);
        QMetaObject::invokeMethod(this, &NetworksProbe::begin, Qt::QueuedConnection);
    }

private:
    struct Connection {
        NetworkSampling::Attempt attempt;
        std::unique_ptr<Connector> connector;
    };

    Status readParameters();
    void readReferences(quint16 usualPort);
    void begin();
    void lookUp(const HostPort &host, std::function<void(const IpAddress &)> tell);
    void dial();
    void arrived(Connector *connector, const ConnectResult &result);
    void dropConnectionsTo(std::size_t network);
    void concludeWhenDone();
    void examineRefusals();
    void findReferences();
    void askForProtection();
    [[nodiscard]] Facts facts() const;
    void describeProtection(Facts &facts) const;
    void describeWays(Facts &facts) const;

    ProbeSurroundings m_surroundings;
    Parameters m_parameters;
    QElapsedTimer m_clock;
    QTimer m_stagger;
    std::optional<NetworkSampling> m_sampling;
    std::vector<HostPort> m_canaries;
    std::vector<std::unique_ptr<NameLookup>> m_lookups;
    std::size_t m_lookupsLeft = 0;
    std::vector<Connection> m_connections;
    QHostAddress m_refusedBy;
    std::optional<LocalProtection> m_protection;
    std::deque<NetworkSampling::Refusal> m_refusals; ///< still to be examined
    std::vector<std::unique_ptr<RefusalOrigin>> m_origins;
    std::vector<HostPort> m_references;
    std::vector<IpEndpoint> m_comparable; ///< to compare refusals with
    std::size_t m_examining = 0;
    bool m_refusalsKnown = false;
    bool m_done = false;
};

Status NetworksProbe::readParameters()
{
    std::vector<IpNetwork> networks;
    const QJsonArray cidrs = m_parameters.list(QLatin1StringView("networks"));
    for (qsizetype i = 0; i < cidrs.size(); ++i) {
        const auto network = IpNetwork::parse(cidrs[i].toString());
        if (!network)
            return Failure::badContent(QStringLiteral("/networks/%1").arg(i),
                                       QStringLiteral("not a network in CIDR form"));
        networks.push_back(*network);
    }
    if (networks.empty())
        return Failure::notConfigured(QStringLiteral("networks"));
    std::vector<quint16> ports;
    const QJsonArray numbers = m_parameters.list(QLatin1StringView("ports"));
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        const int port = numbers[i].toInt();
        if (port < 1 || port > highestPort)
            return Failure::badContent(QStringLiteral("/ports/%1").arg(i), QStringLiteral("must be 1 to 65535"));
        ports.push_back(static_cast<quint16>(port));
    }
    if (ports.empty())
        ports = {443, 80};
    const QJsonArray canaries = m_parameters.list(QLatin1StringView("canaries"));
    for (qsizetype i = 0; i < canaries.size(); ++i) {
        const auto canary = parseHostPort(canaries[i].toString(), ports.front());
        if (!canary)
            return Failure::badContent(QStringLiteral("/canaries/%1").arg(i), QStringLiteral("not a host with a port"));
        m_canaries.push_back(*canary);
    }
    readReferences(ports.front());
    m_sampling.emplace(std::move(networks), std::move(ports));
    return Done{};
}

// What does not say a host is left out: comparing is an extra.
void NetworksProbe::readReferences(quint16 usualPort)
{
    const auto take = [this, usualPort](const QJsonValue &value) {
        if (const auto reference = parseHostPort(value.toString(), usualPort))
            m_references.push_back(*reference);
    };
    const QJsonArray references = m_parameters.list(QLatin1StringView("references"));
    for (const QJsonValue &each : references) {
        if (!each.isArray())
            take(each);
        for (const QJsonValue &inner : each.toArray())
            take(inner);
    }
}

void NetworksProbe::begin()
{
    const Status read = readParameters();
    if (!read) {
        m_stagger.stop();
        emit finished(read.failure());
        return;
    }
    for (const HostPort &canary : m_canaries) {
        if (const auto literal = IpAddress::parse(canary.host))
            m_sampling->addCanary({*literal, canary.port});
        else
            lookUp(canary, [this, port = canary.port](const IpAddress &address) {
                m_sampling->addCanary({address, port});
            });
    }
    askForProtection();
    dial();
}

void NetworksProbe::askForProtection()
{
    if (!m_surroundings.system) {
        m_protection.emplace();
        return;
    }
    const QJsonArray ports = m_parameters.list(QLatin1StringView("ports"));
    const auto port = static_cast<quint16>(ports.isEmpty() ? 443 : ports[0].toInt());
    inBackground(
        this,
        [system = m_surroundings.system, networks = m_sampling->networks(), port] {
            return readLocalProtection(*system, networks, port);
        },
        [this](const LocalProtection &protection) {
            m_protection = protection;
            concludeWhenDone();
        });
}

void NetworksProbe::lookUp(const HostPort &host, std::function<void(const IpAddress &)> tell)
{
    auto settings = m_surroundings.system ? nameLookupSettings(*m_surroundings.system) : NameLookup::Settings();
    m_lookups.push_back(std::make_unique<NameLookup>(host.host, std::move(settings)));
    ++m_lookupsLeft;
    connect(m_lookups.back().get(), &NameLookup::finished, this,
            [this, tell = std::move(tell)](const NameAnswer &answer) {
                --m_lookupsLeft;
                // A name that cannot be found is the business of other rows.
                if (answer.state == NameState::Ok)
                    tell(toIpAddress(answer.addresses.front()));
                dial();
            });
    m_lookups.back()->start();
}

void NetworksProbe::dial()
{
    if (!m_sampling || m_done)
        return;
    const auto waitingLimit = static_cast<int>(1 + m_clock.elapsed() / stagger.count());
    while (m_connections.size() < connectionsAtOnce && m_clock.elapsed() + patience.count() <= budget.count()) {
        const bool mayRepeat = m_clock.elapsed() + patience.count() <= budgetOfRepeats.count();
        const auto attempt = m_sampling->next(waitingLimit, mayRepeat);
        if (!attempt)
            break;
        auto connector = std::make_unique<Connector>();
        connect(connector.get(), &Connector::finished, this,
                [this, raw = connector.get()](const ConnectResult &result) { arrived(raw, result); });
        connector->start(toHostAddress(attempt->host), attempt->port, patience);
        m_connections.push_back({*attempt, std::move(connector)});
    }
    concludeWhenDone();
}

void NetworksProbe::arrived(Connector *connector, const ConnectResult &result)
{
    const auto mine = std::find_if(m_connections.begin(), m_connections.end(),
                                   [connector](const Connection &each) { return each.connector.get() == connector; });
    m_sampling->heard(mine->attempt, result.reach, toIpAddress(result.refusedBy), result.elapsedMs);
    if (result.reach == Reach::RefusedOnTheWay && m_refusedBy.isNull())
        m_refusedBy = result.refusedBy;
    const std::optional<std::size_t> network = mine->attempt.network;
    mine->connector.release()->deleteLater();
    m_connections.erase(mine);
    if (network && m_sampling->kindOf(*network) != Kind::Silent)
        dropConnectionsTo(*network);
    const std::size_t total = m_sampling->networks().size();
    emit progressed(static_cast<int>(100 * (total - m_sampling->count(Kind::Silent)) / total), facts());
    dial();
}

// Nothing more is to be learnt from them; canaries are waited for.
void NetworksProbe::dropConnectionsTo(std::size_t network)
{
    std::erase_if(m_connections, [this, network](const Connection &each) {
        const bool isIdle = each.attempt.network == network && !each.attempt.isCanary;
        if (isIdle)
            m_sampling->heard(each.attempt, Reach::NotAsked, {});
        return isIdle;
    });
}

void NetworksProbe::concludeWhenDone()
{
    if (m_done || !m_connections.empty() || (m_lookupsLeft > 0 && m_clock.elapsed() < budget.count()))
        return;
    if (!m_refusalsKnown) {
        m_refusalsKnown = true;
        const auto refusals = m_sampling->refusals();
        m_refusals.assign(refusals.begin(), refusals.end());
        m_comparable = m_sampling->opened();
        if (!m_refusals.empty() && m_comparable.empty())
            findReferences();
    }
    if (m_lookupsLeft > 0 && m_clock.elapsed() < budget.count())
        return;
    examineRefusals();
    if (m_examining > 0 || (!m_protection && m_clock.elapsed() < patienceForProtection.count()))
        return;
    m_done = true;
    m_stagger.stop();
    if (!m_sampling->hasAsked()) {
        emit finished(Failure::systemCall(QStringLiteral("socket"), QStringLiteral("no socket to be had")));
        return;
    }
    emit finished(facts());
}

// Where nothing at all was opened, a firewall may have answered for all of them.
void NetworksProbe::findReferences()
{
    for (const HostPort &reference : m_references) {
        if (const auto literal = IpAddress::parse(reference.host))
            m_comparable.push_back({*literal, reference.port});
        else
            lookUp(reference, [this, port = reference.port](const IpAddress &address) {
                m_comparable.push_back({address, port});
            });
    }
}

// Each costs a few connections at once.
void NetworksProbe::examineRefusals()
{
    constexpr std::size_t atOnce = 8;
    while (!m_refusals.empty() && m_examining < atOnce && m_clock.elapsed() < budget.count()) {
        const auto [attempt, elapsedMs] = m_refusals.front();
        m_refusals.pop_front();
        ++m_examining;
        auto origin = std::make_unique<RefusalOrigin>(IpEndpoint{attempt.host, attempt.port}, m_comparable);
        connect(origin.get(), &RefusalOrigin::finished, this, [this, attempt = attempt](bool isOnTheWay) {
            --m_examining;
            if (isOnTheWay)
                m_sampling->refusedOnTheWay(attempt);
            concludeWhenDone();
        });
        origin->start(RefusalOrigin::patienceFor(elapsedMs));
        m_origins.push_back(std::move(origin));
    }
}

Facts NetworksProbe::facts() const
{
    const NetworkSampling &sampling = *m_sampling;
    const QStringList blocked = sampling.namesOf({Kind::Refused, Kind::NoRoute, Kind::LocalFirewall});
    const auto integer = [](auto number) { return static_cast<qint64>(number); };
    Facts facts;
    facts.set(state, QString(sampling.state()));
    facts.set(total, integer(sampling.networks().size()));
    facts.set(answeredCount, integer(sampling.count(Kind::Answered)));
    facts.set(refusedCount, integer(blocked.size()));
    facts.set(silentCount, integer(sampling.count(Kind::Silent)));
    facts.set(sampled, sampling.sampledHosts());
    facts.set(answered, sampling.namesOf({Kind::Answered}));
    facts.set(refused, blocked);
    facts.set(silent, sampling.namesOf({Kind::Silent}));
    if (!m_refusedBy.isNull())
        facts.set(refusedBy, m_refusedBy.toString());
    if (const auto canary = sampling.canary())
        facts.set(canaryState, canaryWord(*canary));
    facts.set(localFirewall, QStringLiteral("none"));
    facts.set(browserFirewall, QStringLiteral("same"));
    if (m_protection)
        describeProtection(facts);
    return facts;
}

void NetworksProbe::describeProtection(Facts &facts) const
{
    std::optional<FirewallVerdict> worst;
    QStringList blocked;
    for (std::size_t i = 0; i < m_protection->firewall.size(); ++i) {
        const FirewallVerdict &verdict = m_protection->firewall[i];
        const FirewallVerdict &browser = m_protection->browserFirewall[i];
        if (isBlocked(browser) && !isBlocked(verdict) && !browser.rule.isEmpty()) {
            facts.set(browserFirewall, QStringLiteral("blocked"));
            facts.set(browserRule, browser.rule);
        }
        // What answers is not blocked, whatever the rules seem to say.
        if (m_sampling->kindOf(i) == Kind::Answered)
            continue;
        if (!worst || verdict.state > worst->state)
            worst = verdict;
        if (isBlocked(verdict))
            blocked += m_sampling->networks()[i].toString();
    }
    if (worst)
        facts.set(localFirewall,
                  m_protection->isFirewallHidden ? QStringLiteral("not-readable") : QString(wordOf(*worst)));
    if (worst && !worst->rule.isEmpty())
        facts.set(firewallRule, worst->rule);
    if (!blocked.isEmpty())
        facts.set(firewallBlocked, blocked);
    if (!m_protection->otherProducts.isEmpty())
        facts.set(otherProtection, m_protection->otherProducts);
    if (!m_protection->hasWay.empty())
        describeWays(facts);
}

void NetworksProbe::describeWays(Facts &facts) const
{
    QStringList through;
    QStringList nowhere;
    QString first;
    bool doesAnswer = false;
    for (std::size_t i = 0; i < m_protection->hasWay.size(); ++i) {
        const QString network = m_sampling->networks()[i].toString();
        const QString vpn = m_protection->vpns[static_cast<qsizetype>(i)];
        if (!m_protection->hasWay[i])
            nowhere += network;
        if (vpn.isEmpty())
            continue;
        through += QStringLiteral("%1: %2").arg(network, vpn);
        first = first.isEmpty() ? vpn : first;
        doesAnswer = doesAnswer || m_sampling->kindOf(i) == Kind::Answered;
    }
    const auto total = static_cast<qsizetype>(m_protection->hasWay.size());
    if (!nowhere.isEmpty())
        facts.set(route, nowhere.size() == total ? QStringLiteral("none") : QStringLiteral("partly-none"));
    else if (!through.isEmpty())
        facts.set(route, through.size() == total ? QStringLiteral("vpn") : QStringLiteral("partly-vpn"));
    else
        facts.set(route, QStringLiteral("default"));
    if (!nowhere.isEmpty())
        facts.set(withoutRoute, nowhere);
    facts.set(vpnState, through.isEmpty() ? QStringLiteral("none")
                        : doesAnswer      ? QStringLiteral("answers")
                                          : QStringLiteral("silent"));
    if (through.isEmpty())
        return;
    facts.set(vpnCount, static_cast<qint64>(through.size()));
    facts.set(vpnName, first);
    facts.set(viaVpn, through);
}

} // namespace

std::vector<AnyFact> yields()
{
    return {state,        total,           answeredCount,   refusedCount, silentCount,     sampled,
            answered,     refused,         silent,          refusedBy,    canaryState,     localFirewall,
            firewallRule, firewallBlocked, browserFirewall, browserRule,  otherProtection, route,
            withoutRoute, vpnName,         vpnCount,        viaVpn,       vpnState};
}

std::unique_ptr<Probe> make(const ProbeSurroundings &surroundings, const Parameters &parameters)
{
    return std::make_unique<NetworksProbe>(surroundings, parameters);
}

} // namespace selfcheck::networks
