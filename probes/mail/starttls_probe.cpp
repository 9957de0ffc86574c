// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/mail/starttls_probe.h"

#include "probes/background.h"
#include "probes/mail/mail_question.h"
#include "probes/mail/mail_route.h"
#include "probes/mail/mail_server_check.h"
#include "probes/mail/reach_check.h"
#include "probes/network/connection_facts.h"
#include "probes/network/tcp_probe.h"
#include "probes/network/trust.h"
#include "probes/system/network_links.h"
#include "probes/system/system.h"

#include <QtNetwork/QTcpSocket>

#include <algorithm>
#include <cmath>

namespace selfcheck::starttls {

namespace {

using namespace std::chrono_literals;

// Together they end before the probe's own deadline (10 s in all_probes.cpp).
constexpr auto overallPatience = 9100ms;
constexpr auto serverPatience = 8800ms;
constexpr auto namePatience = 3000ms;
constexpr auto connectPatience = 4000ms;
// Large providers have five. What is beyond is not asked, and then the light is not green.
constexpr size_t serverLimit = 8;
constexpr quint16 dnsPort = 53;

QString lineOf(const QString &host, quint16 port, const MailAttempt &attempt)
{
    const bool version6 = attempt.address.protocol() == QAbstractSocket::IPv6Protocol;
    return QStringLiteral("%1:%2%3 %4 %5 ms")
        .arg(host)
        .arg(port)
        .arg(version6 ? QStringLiteral("/IPv6") : QString(), QString(wordOf(attempt.state)))
        .arg(std::lround(attempt.elapsedMs));
}

void addDecider(Facts &facts, const MailServer &server)
{
    facts.set(host, server.host);
    const MailAttempt *attempt = server.decider();
    if (!attempt)
        return;
    if (!attempt->address.isNull())
        facts.set(address, attempt->address.toString());
    if (!attempt->refusedBy.isNull())
        facts.set(refusedBy, attempt->refusedBy.toString());
    if (!attempt->greeting.isEmpty())
        facts.set(greeting, attempt->greeting);
    if (!attempt->reply.isEmpty())
        facts.set(reply, attempt->reply);
    facts.set(totalTime, roundedMs(attempt->elapsedMs));
    if (attempt->tls)
        addTls(facts, *attempt->tls);
}

class StartTlsProbe : public Probe {
public:
    StartTlsProbe(const ProbeSurroundings &surroundings, Parameters parameters)
        : m_surroundings(surroundings), m_parameters(std::move(parameters))
    {
        m_overall.setSingleShot(true);
        m_overall.setTimerType(Qt::PreciseTimer);
        connect(&m_overall, &QTimer::timeout, this, &StartTlsProbe::conclude);
    }

    void start() override;

private:
    struct Entry {
        MailServer server;
        std::unique_ptr<NameLookup> lookup;
        std::vector<std::unique_ptr<MailServerCheck>> checks;
        QList<QHostAddress> version4;
        QList<QHostAddress> version6;
        int pending = 1; ///< the lookup, then checks
    };

    Status prepareTrust();
    void askForServers();
    void askAside(const QString &name, DnsType type);
    void asideAnswered(const DnsAnswer &answer, DnsType type);
    void routeKnown(const MailRoute &found);
    void nameKnown(size_t index, const NameAnswer &answer);
    void check(size_t index, bool version6);
    void checked(size_t index, bool version6, const MailAttempt &attempt);
    void store(size_t index, bool version6, const MailAttempt &attempt);
    void lookAtEnd();
    [[nodiscard]] bool wantsComparison() const;
    void conclude();
    void finishWith(const Outcome &outcome);
    [[nodiscard]] std::vector<MailServer> serversSoFar() const;
    [[nodiscard]] MailJudgement judgement(const std::vector<MailServer> &all) const;
    [[nodiscard]] DnsClient::Settings dnsSettings() const;

    ProbeSurroundings m_surroundings;
    Parameters m_parameters;
    MailQuestion m_question;
    NameLookup::Settings m_names;
    TrustStore m_trust;
    MailServerCheck::Patience m_patience;
    std::vector<std::unique_ptr<DnsClient>> m_clients;
    std::unique_ptr<ReachCheck> m_canaries;
    std::unique_ptr<ReachCheck> m_others;
    std::optional<MailRoute> m_route;
    std::vector<Entry> m_entries;
    Facts m_aside;
    QTimer m_overall;
    bool m_finished = false;
};

void StartTlsProbe::start()
{
    auto question = mailQuestionOf(m_parameters);
    if (!question)
        return finishWith(question.failure());
    m_question = std::move(*question);
    const Status trusted = prepareTrust();
    if (!trusted)
        return finishWith(trusted.failure());
    m_overall.start(overallPatience);
    m_patience.connect = connectPatience;
    m_patience.deadline = QDeadlineTimer(serverPatience);
    if (m_surroundings.system)
        m_names = nameLookupSettings(*m_surroundings.system);
    m_names.limit = namePatience;
    m_canaries = std::make_unique<ReachCheck>(m_question.canaries, m_names);
    m_others = std::make_unique<ReachCheck>(m_question.others, m_names);
    for (ReachCheck *check : {m_canaries.get(), m_others.get()}) {
        connect(check, &ReachCheck::decided, this, &StartTlsProbe::lookAtEnd);
        check->start(connectPatience);
    }
    if (!m_question.nameServers.empty() || !m_names.links)
        return askForServers();
    inBackground(
        this,
        [links = m_names.links] {
            std::vector<IpEndpoint> servers;
            if (const auto snapshot = links->read())
                for (const IpAddress &server : snapshot->nameServers)
                    servers.push_back({server, dnsPort});
            return servers;
        },
        [this](const std::vector<IpEndpoint> &servers) {
            m_question.nameServers = servers;
            askForServers();
        });
}

Status StartTlsProbe::prepareTrust()
{
    const auto trust = trustOf(m_surroundings);
    if (!trust)
        return trust.failure();
    m_trust = *trust;
    return Done{};
}

DnsClient::Settings StartTlsProbe::dnsSettings() const
{
    DnsClient::Settings settings;
    settings.servers = m_question.nameServers;
    return settings;
}

void StartTlsProbe::askForServers()
{
    auto &client = m_clients.emplace_back(std::make_unique<DnsClient>(dnsSettings()));
    connect(client.get(), &DnsClient::finished, this,
            [this](const DnsAnswer &answer) { routeKnown(mailRouteOf(answer, m_question.domain)); });
    client->ask(m_question.domain, DnsType::Mx);
    askAside(QStringLiteral("_mta-sts.") + m_question.domain, DnsType::Txt);
}

// Only told: nothing waits for it.
void StartTlsProbe::askAside(const QString &name, DnsType type)
{
    auto &client = m_clients.emplace_back(std::make_unique<DnsClient>(dnsSettings()));
    connect(client.get(), &DnsClient::finished, this,
            [this, type](const DnsAnswer &answer) { asideAnswered(answer, type); });
    client->ask(name, type);
}

void StartTlsProbe::asideAnswered(const DnsAnswer &answer, DnsType type)
{
    const bool isTold =
        answer.state == NameState::Ok || answer.state == NameState::NoData || answer.state == NameState::NotFound;
    if (!isTold)
        return;
    if (type == DnsType::Txt)
        m_aside.set(mtaSts, announcesMtaSts(answer.records));
    else
        m_aside.set(dane, !answer.records.empty());
}

void StartTlsProbe::routeKnown(const MailRoute &found)
{
    if (m_finished)
        return;
    m_route = found;
    for (const MailExchange &exchange : found.exchanges) {
        Entry &entry = m_entries.emplace_back();
        entry.server.host = exchange.host;
        entry.server.preference = exchange.preference;
        if (m_entries.size() > serverLimit)
            entry.pending = 0;
    }
    if (m_entries.empty())
        return lookAtEnd();
    askAside(QStringLiteral("_25._tcp.") + m_entries.front().server.host, DnsType::Tlsa);
    for (size_t i = 0; i < std::min(m_entries.size(), serverLimit); ++i) {
        Entry &entry = m_entries[i];
        entry.lookup = std::make_unique<NameLookup>(entry.server.host, m_names);
        connect(entry.lookup.get(), &NameLookup::finished, this,
                [this, i](const NameAnswer &answer) { nameKnown(i, answer); });
        entry.lookup->start();
    }
}

void StartTlsProbe::nameKnown(size_t index, const NameAnswer &answer)
{
    Entry &entry = m_entries[index];
    entry.pending = 0;
    if (answer.state != NameState::Ok) {
        const bool isMissing = answer.state == NameState::NotFound || answer.state == NameState::NoData;
        entry.server.nameProblem = isMissing ? MailState::NameNotFound : MailState::NameServerSilent;
        return lookAtEnd();
    }
    for (const QHostAddress &each : answer.addresses)
        (each.protocol() == QAbstractSocket::IPv6Protocol ? entry.version6 : entry.version4).append(each);
    for (const bool version6 : {false, true}) {
        if (!(version6 ? entry.version6 : entry.version4).isEmpty())
            check(index, version6);
    }
}

void StartTlsProbe::check(size_t index, bool version6)
{
    Entry &entry = m_entries[index];
    ++entry.pending;
    auto &begun = entry.checks.emplace_back(
        std::make_unique<MailServerCheck>(entry.server.host, m_question.port, m_trust, m_patience));
    connect(begun.get(), &MailServerCheck::finished, this,
            [this, index, version6](const MailAttempt &attempt) { checked(index, version6, attempt); });
    begun->start(version6 ? entry.version6 : entry.version4);
}

void StartTlsProbe::checked(size_t index, bool version6, const MailAttempt &attempt)
{
    if (m_finished)
        return;
    store(index, version6, attempt);
    --m_entries[index].pending;
    lookAtEnd();
}

void StartTlsProbe::store(size_t index, bool version6, const MailAttempt &attempt)
{
    MailServer &server = m_entries[index].server;
    (version6 ? server.version6 : server.version4) = attempt;
}

void StartTlsProbe::lookAtEnd()
{
    if (m_finished || !m_route)
        return;
    if (std::ranges::any_of(m_entries, [](const Entry &entry) { return entry.pending > 0; }))
        return;
    const bool isCanaryReached = m_canaries->isReached().value_or(false);
    const bool isWaiting = m_canaries->isPending() || (!isCanaryReached && m_others->isPending());
    if (isWaiting && wantsComparison())
        return;
    conclude();
}

bool StartTlsProbe::wantsComparison() const
{
    const bool hasServers = !m_entries.empty();
    return hasServers ? needsLineSigns(serversSoFar()) : m_route->kind == MailRoute::Kind::DomainNotFound;
}

std::vector<MailServer> StartTlsProbe::serversSoFar() const
{
    std::vector<MailServer> all;
    for (const Entry &entry : m_entries)
        all.push_back(entry.server);
    return all;
}

MailJudgement StartTlsProbe::judgement(const std::vector<MailServer> &all) const
{
    const auto onlyState = [](MailState only) {
        MailJudgement judgement;
        judgement.state = only;
        return judgement;
    };
    switch (m_route ? m_route->kind : MailRoute::Kind::Unknown) {
    case MailRoute::Kind::NullMx: return onlyState(MailState::NullMx);
    case MailRoute::Kind::DomainNotFound: {
        // A name server that knows nobody's name says nothing about this one.
        const bool knowsNobody = m_canaries->lacksNames() || m_others->lacksNames();
        return onlyState(knowsNobody ? MailState::MxUnknown : MailState::DomainNotFound);
    }
    case MailRoute::Kind::Unknown: return onlyState(MailState::MxUnknown);
    case MailRoute::Kind::Exchanges:
    case MailRoute::Kind::OwnAddress: break;
    }
    MailJudgement judgement = judgeMail(all, {m_canaries->isReached(), m_others->isReached()});
    // Without an MX record a domain's own address is often only its website.
    const bool isNobody = judgement.state == MailState::NameNotFound || judgement.state == MailState::Unreached;
    if (m_route->kind == MailRoute::Kind::OwnAddress && isNobody)
        judgement.state = MailState::NoMx;
    return judgement;
}

void StartTlsProbe::conclude()
{
    if (m_finished)
        return;
    const std::vector<MailServer> all = serversSoFar();
    const MailJudgement judged = judgement(all);
    Facts facts;
    facts.set(state, QString(wordOf(judged.state)));
    facts.set(domain, m_question.domain);
    if (!all.empty()) {
        const bool isMx = m_route->kind == MailRoute::Kind::Exchanges;
        facts.set(route, isMx ? QStringLiteral("mx") : QStringLiteral("address"));
        facts.set(servers, static_cast<qint64>(all.size()));
        facts.set(answered, judged.answered);
        facts.set(encrypted, judged.encrypted);
    }
    if (judged.decider)
        addDecider(facts, all[*judged.decider]);
    if (const auto reached = m_canaries->isReached())
        facts.set(canaryState, *reached ? QStringLiteral("open") : QStringLiteral("silent"));
    facts.merge(m_aside);
    QStringList lines;
    for (const MailServer &server : all) {
        for (const auto &attempt : {server.version4, server.version6}) {
            if (attempt)
                lines.append(lineOf(server.host, m_question.port, *attempt));
        }
        if (!server.decider())
            lines.append(
                QStringLiteral("%1:%2 %3").arg(server.host).arg(m_question.port).arg(QString(wordOf(server.state()))));
    }
    if (!lines.isEmpty())
        facts.set(details, lines);
    finishWith(facts);
}

void StartTlsProbe::finishWith(const Outcome &outcome)
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
    return {state,        domain,      route,        servers,         answered,       encrypted,     host,
            address,      greeting,    reply,        totalTime,       refusedBy,      canaryState,   mtaSts,
            dane,         details,     tcp::tlsTime, tcp::tlsVersion, tcp::tlsCipher, tcp::tlsAlert, tcp::tlsProblem,
            tcp::subject, tcp::issuer, tcp::expires, tcp::daysLeft};
}

std::unique_ptr<Probe> make(const ProbeSurroundings &surroundings, const Parameters &parameters)
{
    return std::make_unique<StartTlsProbe>(surroundings, parameters);
}

} // namespace selfcheck::starttls
