// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/dns_check.h"

#include <QtCore/QRandomGenerator>

namespace selfcheck {

namespace {

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

QLatin1StringView DnsCheckResult::word() const
{
    if (isHijacked)
        return QLatin1StringView("hijacked");
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

DnsCheck::DnsCheck(const QString &name, NameLookup::Settings settings, QObject *parent)
    : QObject(parent), m_name(name), m_settings(std::move(settings))
{}

DnsCheck::~DnsCheck() = default;

void DnsCheck::start()
{
    for (auto &slot : m_random)
        ask(randomLabel() + u'.' + topLevelOf(m_name), slot);
    if (m_name.isEmpty())
        return;
    ask(m_name, m_direct);
    m_lookup = std::make_unique<NameLookup>(m_name, m_settings);
    connect(m_lookup.get(), &NameLookup::finished, this, [this](const NameAnswer &answer) {
        m_answer = answer;
        concludeWhenDone();
    });
    m_lookup->start();
}

void DnsCheck::ask(const QString &name, std::optional<DnsAnswer> &slot)
{
    DnsClient::Settings settings;
    settings.servers = m_settings.nameServers;
    settings.patience = std::min(settings.patience, m_settings.limit);
    m_clients.push_back(std::make_unique<DnsClient>(settings));
    connect(m_clients.back().get(), &DnsClient::finished, this, [this, &slot](const DnsAnswer &answer) {
        slot = answer;
        concludeWhenDone();
    });
    m_clients.back()->ask(name, DnsType::A);
}

void DnsCheck::concludeWhenDone()
{
    const bool isNameKnown = m_name.isEmpty() || (m_answer && m_direct);
    if (!m_random[0] || !m_random[1] || !isNameKnown)
        return;
    DnsCheckResult result;
    result.isHijacked = m_random[0]->state == NameState::Ok && m_random[1]->state == NameState::Ok;
    const DnsAnswer &timed = m_name.isEmpty() ? *m_random[0] : *m_direct;
    if (!timed.server.address.isNull())
        result.milliseconds = timed.milliseconds;
    result.server = timed.server.address;
    if (result.server.isNull() && !m_settings.nameServers.empty())
        result.server = m_settings.nameServers.front().address;
    if (m_answer) {
        result.state = m_answer->state;
        result.addresses = m_answer->addresses;
    } else {
        // A name that cannot exist is answered by "no such name"; that is what a working server says.
        const NameState state = m_random[0]->state;
        const bool isAnswered = state == NameState::Ok || state == NameState::NotFound || state == NameState::NoData;
        result.state = isAnswered ? NameState::Ok : state;
    }
    emit finished(result);
}

} // namespace selfcheck
