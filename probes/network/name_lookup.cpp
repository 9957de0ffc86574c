// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/name_lookup.h"

#include "probes/background.h"
#include "probes/network/host_address.h"
#include "probes/system/host_names.h"
#include "probes/system/network_links.h"
#include "probes/system/system.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QTimer>
#include <QtCore/QUrl>

namespace selfcheck {

namespace {

constexpr quint16 dnsPort = 53;

std::optional<IpAddress> literal(QStringView host)
{
    const bool bracketed = host.startsWith(u'[') && host.endsWith(u']');
    return IpAddress::parse(bracketed ? host.mid(1, host.size() - 2) : host);
}

std::vector<IpEndpoint> serversOf(const NetworkLinks &links)
{
    std::vector<IpEndpoint> servers;
    if (const auto snapshot = links.read())
        for (const IpAddress &server : snapshot->nameServers)
            servers.push_back({server, dnsPort});
    return servers;
}

} // namespace

class NameLookup::Private {
public:
    Private(NameLookup *owner, const QString &host, Settings settings);
    void start();

private:
    void askOwnClient(DnsType type);
    void systemSaid(const HostNames &names);
    void clientSaid(const DnsAnswer &answer, DnsType type);
    void conclude();
    void finish(NameState state, QList<QHostAddress> addresses, bool bySystem);

    NameLookup *m_owner;
    QString m_host;
    Settings m_settings;
    QElapsedTimer m_clock;
    QTimer m_limit;
    QTimer m_grace;
    std::unique_ptr<DnsClient> m_client;
    std::optional<HostNames::Error> m_system;
    std::optional<DnsAnswer> m_own;
    bool m_isReadingServers = false;
    bool m_done = false;
};

NameLookup::Private::Private(NameLookup *owner, const QString &host, Settings settings)
    : m_owner(owner), m_host(host), m_settings(std::move(settings))
{
    m_limit.setSingleShot(true);
    m_grace.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, owner, [this] { conclude(); });
    connect(&m_grace, &QTimer::timeout, owner, [this] { conclude(); });
}

void NameLookup::Private::start()
{
    m_clock.start();
    if (const auto address = literal(m_host)) {
        QMetaObject::invokeMethod(
            m_owner, [this, address] { finish(NameState::Ok, {toHostAddress(*address)}, true); }, Qt::QueuedConnection);
        return;
    }
    const QString ascii = QString::fromLatin1(QUrl::toAce(m_host));
    if (ascii.isEmpty()) {
        QMetaObject::invokeMethod(
            m_owner, [this] { finish(NameState::NotFound, {}, true); }, Qt::QueuedConnection);
        return;
    }
    m_limit.start(m_settings.limit);
    m_host = ascii;
    inBackground(
        m_owner, [askSystem = m_settings.askSystem, ascii] { return askSystem(ascii); },
        [this](const HostNames &names) { systemSaid(names); });
    if (!m_settings.nameServers.empty())
        return askOwnClient(DnsType::A);
    if (!m_settings.links)
        return;
    m_isReadingServers = true;
    inBackground(
        m_owner, [links = m_settings.links] { return serversOf(*links); },
        [this](const std::vector<IpEndpoint> &servers) {
            m_isReadingServers = false;
            m_settings.nameServers = servers;
            if (m_done)
                return;
            if (!servers.empty())
                askOwnClient(DnsType::A);
            else if (m_system)
                conclude();
        });
}

void NameLookup::Private::askOwnClient(DnsType type)
{
    if (m_client)
        m_client.release()->deleteLater();
    DnsClient::Settings settings;
    settings.servers = m_settings.nameServers;
    settings.patience =
        std::max(m_settings.limit * 4 / 5 - std::chrono::milliseconds(m_clock.elapsed()), std::chrono::milliseconds(1));
    m_client = std::make_unique<DnsClient>(settings);
    connect(m_client.get(), &DnsClient::finished, m_owner,
            [this, type](const DnsAnswer &answer) { clientSaid(answer, type); });
    m_client->ask(m_host, type);
}

void NameLookup::Private::systemSaid(const HostNames &names)
{
    if (names.error == HostNames::Error::None) {
        QList<QHostAddress> addresses;
        for (const IpAddress &address : names.addresses)
            addresses.append(toHostAddress(address));
        finish(NameState::Ok, addresses, true);
        return;
    }
    m_system = names.error;
    const bool isOwnComing = m_isReadingServers || !m_settings.nameServers.empty();
    if (m_own || !isOwnComing)
        conclude();
}

void NameLookup::Private::clientSaid(const DnsAnswer &answer, DnsType type)
{
    if (m_done)
        return;
    if (answer.state == NameState::NoData && type == DnsType::A)
        return askOwnClient(DnsType::Aaaa);
    m_own = answer;
    if (m_system)
        conclude();
    else if (answer.state != NameState::Ok && answer.state != NameState::ServerSilent)
        m_grace.start(m_settings.grace);
}

// The system has no address, or is out of time.
void NameLookup::Private::conclude()
{
    if (!m_own) {
        if (m_system == HostNames::Error::NotFound)
            return finish(NameState::NotFound, {}, true);
        const bool failedAtOnce = m_system && m_settings.nameServers.empty() && m_clock.elapsed() < 1000;
        return finish(failedAtOnce ? NameState::ServerFailed : NameState::ServerSilent, {}, true);
    }
    if (m_own->state != NameState::Ok)
        return finish(m_own->state, {}, m_system.has_value());
    // The servers know the name, the system says it does not exist: the system is what programs here see.
    if (m_system == HostNames::Error::NotFound)
        return finish(NameState::NotFound, {}, true);
    if (m_system)
        return finish(NameState::ServerFailed, {}, true);
    QList<QHostAddress> addresses;
    for (const DnsRecord &record : m_own->records)
        addresses.append(toHostAddress(record.address));
    finish(NameState::Ok, addresses, false);
}

void NameLookup::Private::finish(NameState state, QList<QHostAddress> addresses, bool bySystem)
{
    if (m_done)
        return;
    m_done = true;
    m_limit.stop();
    m_grace.stop();
    emit m_owner->finished({state, std::move(addresses), static_cast<double>(m_clock.nsecsElapsed()) / 1e6, bySystem});
}

NameLookup::NameLookup(const QString &host, Settings settings, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, host, std::move(settings)))
{}

NameLookup::~NameLookup() = default;

void NameLookup::start() { d->start(); }

QLatin1StringView wordOf(NameState state)
{
    switch (state) {
    case NameState::Ok: return QLatin1StringView("ok");
    case NameState::NotFound: return QLatin1StringView("name-not-found");
    case NameState::NoData: return QLatin1StringView("no-data");
    case NameState::ServerSilent: return QLatin1StringView("name-server-silent");
    case NameState::ServerRefused: return QLatin1StringView("name-server-refused");
    case NameState::ServerFailed: break;
    }
    return QLatin1StringView("name-server-failed");
}

QLatin1StringView shortWordOf(NameState state)
{
    if (state == NameState::Ok)
        return QLatin1StringView("ok");
    const bool isKnownNot = state == NameState::NotFound || state == NameState::NoData;
    return isKnownNot ? QLatin1StringView("name-not-found") : QLatin1StringView("name-server-silent");
}

NameLookup::Settings nameLookupSettings(const System &system)
{
    NameLookup::Settings settings;
    settings.links = system.networkLinks;
    if (system.hostNames)
        settings.askSystem = system.hostNames;
    return settings;
}

} // namespace selfcheck
