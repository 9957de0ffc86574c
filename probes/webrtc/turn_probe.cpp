// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/webrtc/turn_probe.h"

#include "probes/network/connection_facts.h"
#include "probes/network/host_port.h"
#include "probes/network/name_lookup.h"
#include "probes/network/tcp_probe.h"
#include "probes/network/trust.h"
#include "probes/webrtc/relay_check.h"
#include "probes/webrtc/turn_judgement.h"

#include <QtCore/QJsonArray>

#include <algorithm>
#include <cmath>

namespace selfcheck::turn {

namespace {

using namespace std::chrono_literals;

constexpr quint16 plainPort = 3478; // RFC 8656 section 5
constexpr quint16 tlsPort = 5349;
constexpr quint16 webPort = 443;
constexpr int highestPort = 65535;
// Ends before the probe's own deadline (12 s in all_probes.cpp).
constexpr auto overallPatience = 11500ms;
constexpr auto namePatience = 3000ms;
// Coturn counts an allocation for a second after it was given back.
constexpr auto releasePatience = 1300ms;
constexpr qint64 validitySeconds = 24 * 60 * 60;

struct WayKind {
    TurnWay way;
    const char *name;
    const Fact<QString> *state;
    const Fact<double> *first;
};
constexpr std::array<WayKind, 4> kinds{{{TurnWay::Udp, "UDP", &udpState, &udpFirst},
                                        {TurnWay::Tcp, "TCP", &tcpState, &tcpFirst},
                                        {TurnWay::Tls, "TLS", &tls443State, &tls443First},
                                        {TurnWay::Tls, "TLS", &tlsState, &tlsFirst}}};
constexpr std::size_t webWay = 2;

class TurnProbe : public Probe {
public:
    TurnProbe(const ProbeSurroundings &surroundings, Parameters parameters)
        : m_surroundings(surroundings), m_parameters(std::move(parameters))
    {
        m_overall.setSingleShot(true);
        connect(&m_overall, &QTimer::timeout, this, &TurnProbe::conclude);
        m_release.setSingleShot(true);
        connect(&m_release, &QTimer::timeout, this, &TurnProbe::askNextAlone);
    }

    void start() override
    {
        const Status ready = prepare();
        if (!ready)
            return finishWith(ready.failure());
        m_overall.start(overallPatience);
        auto settings = m_surroundings.system ? nameLookupSettings(*m_surroundings.system) : NameLookup::Settings();
        settings.limit = namePatience;
        m_lookup = std::make_unique<NameLookup>(m_host.host, std::move(settings));
        connect(m_lookup.get(), &NameLookup::finished, this, &TurnProbe::named);
        m_lookup->start();
    }

private:
    struct Way {
        quint16 port = 0;
        std::vector<std::unique_ptr<RelayCheck>> checks;
        QList<QHostAddress> untried;
        std::optional<RelayResult> result;
    };

    Status prepare();
    [[nodiscard]] Result<quint16> portOf(const char *name, quint16 usual) const;
    void named(const NameAnswer &answer);
    void ask(std::size_t index, const QHostAddress &address);
    void asked(std::size_t index, const RelayResult &result);
    bool asksAgain();
    void askNextAlone();
    void conclude();
    [[nodiscard]] Outcome outcome() const;
    [[nodiscard]] QString nameOf(std::size_t index) const;
    void addDetails(Facts &facts, const RelayResult &result) const;
    void addCertificate(Facts &facts) const;
    void finishWith(const Outcome &outcome);

    ProbeSurroundings m_surroundings;
    Parameters m_parameters;
    HostPort m_host;
    RelayCheck::Settings m_settings;
    std::array<Way, kinds.size()> m_ways;
    std::unique_ptr<NameLookup> m_lookup;
    /// Ways that were granted too little while others were under way, one after the other.
    std::vector<std::size_t> m_again;
    bool m_hasAskedAgain = false;
    bool m_hasWaited = false;
    QTimer m_release;
    QTimer m_overall;
    bool m_finished = false;
};

Result<quint16> TurnProbe::portOf(const char *name, quint16 usual) const
{
    const int port = m_parameters.integer(QLatin1StringView(name), usual);
    if (port < 1 || port > highestPort)
        return Failure::badContent(QStringLiteral("#/port"), QStringLiteral("must be 1 to 65535"));
    return static_cast<quint16>(port);
}

Status TurnProbe::prepare()
{
    const QJsonValue json = m_parameters.json().value(QLatin1StringView("host"));
    const QString text = (json.isArray() ? json.toArray().at(0) : json).toString().trimmed();
    if (text.isEmpty())
        return Failure::notConfigured(QStringLiteral("hosts.turn"));
    const auto server = parseHostPort(text, webPort);
    if (!server)
        return Failure::badContent(QStringLiteral("#/host"), QStringLiteral("not a host, with or without a port"));
    const auto plain = portOf("port", plainPort);
    if (!plain)
        return plain.failure();
    const auto trust = trustOf(m_surroundings);
    if (!trust)
        return trust.failure();
    m_host = *server;
    const std::array<quint16, kinds.size()> ports{*plain, *plain, server->port, tlsPort};
    for (std::size_t i = 0; i < kinds.size(); ++i)
        m_ways[i].port = ports[i];
    m_settings.allocation.trust = *trust;
    const QString user = m_parameters.text(QLatin1StringView("username"));
    const QString secret = m_parameters.text(QLatin1StringView("secret"));
    const QString password = m_parameters.text(QLatin1StringView("password"));
    if (!secret.isEmpty())
        m_settings.allocation.credentials =
            timeLimitedCredentials(user, secret, QDateTime::currentDateTimeUtc().addSecs(validitySeconds));
    else if (!password.isEmpty())
        m_settings.allocation.credentials = {user, password};
    return Done{};
}

void TurnProbe::named(const NameAnswer &answer)
{
    if (answer.state != NameState::Ok) {
        const bool isMissing = answer.state == NameState::NotFound || answer.state == NameState::NoData;
        RelayResult failed;
        failed.state = isMissing ? TurnState::NameNotFound : TurnState::NameServerSilent;
        for (Way &way : m_ways)
            way.result = failed;
        return conclude();
    }
    // The first address of each family, the system's favourite first; the next one when the way there is closed.
    QList<QHostAddress> chosen;
    for (const QHostAddress &address : answer.addresses) {
        const bool isFirst = std::ranges::none_of(
            chosen, [&address](const QHostAddress &other) { return other.protocol() == address.protocol(); });
        if (isFirst)
            chosen.append(address);
    }
    for (std::size_t i = 0; i < m_ways.size(); ++i) {
        m_ways[i].untried = chosen.sliced(1);
        ask(i, chosen.first());
    }
}

void TurnProbe::ask(std::size_t index, const QHostAddress &address)
{
    Way &way = m_ways[index];
    auto check = std::make_unique<RelayCheck>(TurnServer{kinds[index].way, address, way.port, m_host.host}, m_settings);
    connect(check.get(), &RelayCheck::finished, this,
            [this, index](const RelayResult &result) { asked(index, result); });
    check->start();
    way.checks.push_back(std::move(check));
}

void TurnProbe::asked(std::size_t index, const RelayResult &result)
{
    if (m_finished)
        return;
    Way &way = m_ways[index];
    if (isOfTheWay(result.state) && !way.untried.isEmpty()) {
        return ask(index, way.untried.takeFirst());
    }
    way.result = result;
    const bool areAllThere = std::ranges::all_of(m_ways, [](const Way &each) { return each.result.has_value(); });
    if (areAllThere && !asksAgain())
        conclude();
}

// All ways together need eight allocations; a provider may allow a user fewer at a time. Alone, two are enough.
bool TurnProbe::asksAgain()
{
    const auto isTooTight = [this](std::size_t index) { return m_ways[index].result->state == TurnState::Quota; };
    if (!m_hasAskedAgain) {
        m_hasAskedAgain = true;
        for (std::size_t i = 0; i < m_ways.size(); ++i) {
            if (isTooTight(i))
                m_again.push_back(i);
        }
    } else if (!m_again.empty() && !isTooTight(m_again.front())) {
        m_again.erase(m_again.begin());
        m_hasWaited = false;
    } else if (!m_again.empty() && !m_hasWaited) {
        m_hasWaited = true;
        m_ways[m_again.front()].result.reset();
        m_release.start(releasePatience);
        return true;
    } else {
        m_again.clear(); // alone as well: the others would fare no better
    }
    if (m_again.empty())
        return false;
    m_ways[m_again.front()].result.reset();
    askNextAlone();
    return true;
}

void TurnProbe::askNextAlone()
{
    const std::size_t index = m_again.front();
    ask(index, m_ways[index].checks.back()->result().server.address);
}

void TurnProbe::conclude()
{
    if (!m_finished)
        finishWith(outcome());
}

Outcome TurnProbe::outcome() const
{
    std::vector<TurnWayState> known;
    std::vector<std::size_t> indices;
    for (std::size_t i = 0; i < m_ways.size(); ++i) {
        const auto &result = m_ways[i].result;
        if (!result || result->wasNotAsked)
            continue;
        known.push_back({nameOf(i), kinds[i].way == TurnWay::Udp, result->state});
        indices.push_back(i);
    }
    if (known.empty())
        return Failure::timedOut(m_host.host);
    const TurnJudgement judgement = judgeTurn(known);
    // A way that is still under way might have worked.
    if (judgement.working.isEmpty() && known.size() < m_ways.size())
        return Failure::timedOut(m_host.host);
    Facts facts;
    facts.set(state, judgement.state);
    facts.set(host, m_host.host);
    facts.set(udpPort, m_ways.front().port);
    facts.set(tls443Port, m_ways[webWay].port);
    if (!judgement.working.isEmpty())
        facts.set(working, judgement.working);
    for (const std::size_t index : indices) {
        const RelayResult &result = *m_ways[index].result;
        facts.set(*kinds[index].state, QString(wordOf(result.state)));
        if (result.firstPacketMs)
            facts.set(*kinds[index].first, roundedMs(*result.firstPacketMs));
    }
    addDetails(facts, *m_ways[indices[judgement.deciding]].result);
    addCertificate(facts);
    return facts;
}

QString TurnProbe::nameOf(std::size_t index) const
{
    return QStringLiteral("%1 %2").arg(QLatin1StringView(kinds[index].name)).arg(m_ways[index].port);
}

void TurnProbe::addDetails(Facts &facts, const RelayResult &result) const
{
    if (result.tripMs)
        facts.set(trip, roundedMs(*result.tripMs));
    if (result.sent > 0) {
        constexpr double all = 100;
        facts.set(sent, result.sent);
        facts.set(loss, std::round(all * all * (result.sent - result.arrived) / result.sent) / all);
    }
    if (result.relayed)
        facts.set(relayed, result.relayed->address.toString());
    if (result.mapped)
        facts.set(mapped, result.mapped->address.toString());
    constexpr qsizetype longest = 80;
    if (!result.software.isEmpty())
        facts.set(software, result.software.left(longest));
    if (result.code > 0)
        facts.set(errorCode, result.code);
    const auto expiry = expiryOf(m_settings.allocation.credentials);
    if (result.state == TurnState::CredentialsExpired && expiry)
        facts.set(expired, expiry->date().toString(Qt::ISODate));
}

void TurnProbe::addCertificate(Facts &facts) const
{
    for (const std::size_t index : {webWay, webWay + 1}) {
        const auto &result = m_ways[index].result;
        if (result && result->tls)
            return addTls(facts, *result->tls);
    }
}

void TurnProbe::finishWith(const Outcome &outcome)
{
    m_finished = true;
    m_overall.stop();
    m_release.stop();
    // Not from inside a socket's signal: who hears of it may delete us.
    QMetaObject::invokeMethod(
        this, [this, outcome] { emit finished(outcome); }, Qt::QueuedConnection);
}

} // namespace

std::vector<AnyFact> yields()
{
    std::vector<AnyFact> facts{state,    host,    working,    udpState, tcpState, tls443State, tlsState,
                               udpFirst, udpPort, tls443Port, tcpFirst, tlsFirst, trip,        tls443First,
                               loss,     sent,    relayed,    mapped,   software, errorCode,   expired};
    using namespace tcp;
    const std::vector<AnyFact> ofTls{tlsTime, tlsVersion, tlsCipher, tlsAlert, tlsProblem,
                                     subject, issuer,     expires,   daysLeft};
    facts.insert(facts.end(), ofTls.begin(), ofTls.end());
    return facts;
}

std::unique_ptr<Probe> make(const ProbeSurroundings &surroundings, const Parameters &parameters)
{
    return std::make_unique<TurnProbe>(surroundings, parameters);
}

} // namespace selfcheck::turn
