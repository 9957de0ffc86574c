// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/dns_check.h"

#include "probes/network/host_address.h"

#include <QtCore/QRandomGenerator>

#include <algorithm>
#include <array>
#include <utility>

namespace selfcheck {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t serverLimit = 4;
// How long the others may still take once the first server has answered everything: they are only compared with it.
constexpr auto graceOfOthers = 800ms;

// The questions to each server.
enum Question : std::size_t { FirstRandom, SecondRandom, TheName, QuestionCount };

bool isAnswer(NameState state)
{
    return state == NameState::Ok || state == NameState::NotFound || state == NameState::NoData;
}

bool isNear(const IpAddress &one, const IpAddress &other)
{
    // Servers of one name often lie in several networks of one owner.
    constexpr qsizetype sharedBytes = 2;
    return one.toBytes().first(sharedBytes) == other.toBytes().first(sharedBytes);
}

bool haveNothingInCommon(const std::vector<IpAddress> &some, const std::vector<IpAddress> &others)
{
    return std::none_of(some.begin(), some.end(), [&others](const IpAddress &one) {
        return std::any_of(others.begin(), others.end(), [&one](const IpAddress &other) { return isNear(one, other); });
    });
}

// Long enough that nobody has registered it.
QString randomLabel()
{
    constexpr int letters = 16;
    QString label;
    for (int i = 0; i < letters; ++i)
        label += QChar(u'a' + QRandomGenerator::system()->bounded(26));
    return label;
}

// Below the same top level as the name, which exists; "invalid" never does (RFC 6761 section 6.4).
QString topLevelOf(const QString &name)
{
    const QString top = name.section(u'.', -1, -1, QString::SectionSkipEmpty);
    return top.isEmpty() || top == name ? QStringLiteral("invalid") : top;
}

} // namespace

struct DnsCheck::Resolver {
    IpEndpoint endpoint;
    std::array<std::unique_ptr<DnsClient>, QuestionCount> clients;
    std::array<std::optional<DnsAnswer>, QuestionCount> answers;

    [[nodiscard]] bool isDone(bool hasName) const
    {
        return answers[FirstRandom] && answers[SecondRandom] && (!hasName || answers[TheName]);
    }
    [[nodiscard]] ResolverAnswer answer() const;
};

ResolverAnswer DnsCheck::Resolver::answer() const
{
    ResolverAnswer said;
    said.server = endpoint.address;
    std::vector<double> times;
    bool isFirst = true;
    for (const auto &each : answers) {
        if (!each)
            continue;
        if (isAnswer(each->state)) {
            times.push_back(each->milliseconds);
            said.state = NameState::Ok;
        } else if (std::exchange(isFirst, false) && times.empty()) {
            said.state = each->state;
        }
    }
    std::sort(times.begin(), times.end());
    if (!times.empty())
        said.milliseconds = times[times.size() / 2];
    const auto isMadeUp = [](const std::optional<DnsAnswer> &each) { return each && each->state == NameState::Ok; };
    said.isHijacked = isMadeUp(answers[FirstRandom]) && isMadeUp(answers[SecondRandom]);
    if (const auto &name = answers[TheName]) {
        said.isAliasLoop = name->isAliasLoop;
        for (const DnsRecord &record : name->records)
            if (!record.address.isNull())
                said.addresses.push_back(record.address);
    }
    return said;
}

QLatin1StringView DnsCheckResult::word() const
{
    if (isHijacked)
        return QLatin1StringView("hijacked");
    if (isAliasLoop && (state == NameState::NotFound || state == NameState::NoData))
        return QLatin1StringView("alias-loop");
    switch (state) {
    case NameState::Ok: return QLatin1StringView("ok");
    case NameState::NotFound: return QLatin1StringView("not-found");
    case NameState::NoData: return QLatin1StringView("no-data");
    case NameState::ServerSilent: return QLatin1StringView("silent");
    case NameState::ServerRefused: return QLatin1StringView("refused");
    case NameState::ServerFailed: break;
    }
    return QLatin1StringView("failed");
}

QLatin1StringView DnsCheckResult::order() const
{
    const auto answers = [](const ResolverAnswer &each) { return each.state == NameState::Ok; };
    if (std::none_of(servers.begin(), servers.end(), answers))
        return QLatin1StringView("none");
    const bool isSilent = servers.front().state == NameState::ServerSilent;
    return isSilent ? QLatin1StringView("first-silent") : QLatin1StringView("ok");
}

QLatin1StringView DnsCheckResult::agreement() const
{
    std::vector<const ResolverAnswer *> knowing;
    for (const ResolverAnswer &each : servers)
        if (!each.addresses.empty())
            knowing.push_back(&each);
    if (knowing.size() < 2)
        return QLatin1StringView("unknown");
    const bool differs = std::any_of(knowing.begin() + 1, knowing.end(), [&knowing](const ResolverAnswer *other) {
        return haveNothingInCommon(knowing.front()->addresses, other->addresses);
    });
    return differs ? QLatin1StringView("differ") : QLatin1StringView("same");
}

bool DnsCheckResult::leadsIntoPrivate() const
{
    return std::any_of(addresses.begin(), addresses.end(), [](const QHostAddress &each) {
        const IpAddress address = toIpAddress(each);
        return address.isPrivate() || address.isLoopback() || address.isLinkLocal() || address.isAny();
    });
}

DnsCheck::DnsCheck(const QString &name, NameLookup::Settings settings, QObject *parent)
    : QObject(parent), m_name(name), m_settings(std::move(settings))
{
    m_others.setSingleShot(true);
    connect(&m_others, &QTimer::timeout, this, &DnsCheck::conclude);
}

DnsCheck::~DnsCheck() = default;

void DnsCheck::start()
{
    const QString random[] = {randomLabel() + u'.' + topLevelOf(m_name), randomLabel() + u'.' + topLevelOf(m_name)};
    for (const IpEndpoint &endpoint : m_settings.nameServers) {
        if (m_resolvers.size() == serverLimit)
            break;
        m_resolvers.push_back(std::make_unique<Resolver>());
        m_resolvers.back()->endpoint = endpoint;
        ask(*m_resolvers.back(), FirstRandom, random[0]);
        ask(*m_resolvers.back(), SecondRandom, random[1]);
        if (!m_name.isEmpty())
            ask(*m_resolvers.back(), TheName, m_name);
    }
    if (m_name.isEmpty())
        return;
    m_lookup = std::make_unique<NameLookup>(m_name, m_settings);
    connect(m_lookup.get(), &NameLookup::finished, this, [this](const NameAnswer &answer) {
        m_answer = answer;
        concludeWhenDone();
    });
    m_lookup->start();
}

void DnsCheck::ask(Resolver &resolver, std::size_t question, const QString &name)
{
    DnsClient::Settings settings;
    settings.servers = {resolver.endpoint};
    settings.patience = std::min(settings.patience, m_settings.limit);
    resolver.clients[question] = std::make_unique<DnsClient>(settings);
    connect(resolver.clients[question].get(), &DnsClient::finished, this,
            [this, &resolver, question](const DnsAnswer &answer) {
                resolver.answers[question] = answer;
                concludeWhenDone();
            });
    resolver.clients[question]->ask(name, DnsType::A);
}

void DnsCheck::concludeWhenDone()
{
    const bool hasName = !m_name.isEmpty();
    if (m_done || (hasName && !m_answer))
        return;
    const auto isDone = [hasName](const auto &resolver) { return resolver->isDone(hasName); };
    if (std::all_of(m_resolvers.begin(), m_resolvers.end(), isDone))
        return conclude();
    const bool isFirstDone = isDone(m_resolvers.front()) && m_resolvers.front()->answer().state == NameState::Ok;
    if (isFirstDone && !m_others.isActive())
        m_others.start(graceOfOthers);
}

void DnsCheck::conclude()
{
    if (m_done)
        return;
    m_done = true;
    m_others.stop();
    DnsCheckResult result;
    for (const auto &resolver : m_resolvers)
        result.servers.push_back(resolver->answer());
    const auto answering = std::find_if(result.servers.begin(), result.servers.end(),
                                        [](const ResolverAnswer &each) { return each.state == NameState::Ok; });
    if (!result.servers.empty()) {
        const ResolverAnswer &first = answering == result.servers.end() ? result.servers.front() : *answering;
        result.server = first.server;
        result.milliseconds = first.milliseconds;
        result.isHijacked = first.isHijacked;
        result.isAliasLoop = first.isAliasLoop;
        // Without a name: one that cannot exist is answered by "no such name"; that is what a working server says.
        result.state = first.state;
    }
    if (m_answer) {
        result.state = m_answer->state;
        result.addresses = m_answer->addresses;
    }
    emit finished(result);
}

} // namespace selfcheck
