// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/client_connection.h"

#include "probes/all_probes.h"
#include "probes/system/system.h"

#include <QtNetwork/QTcpSocket>

#include <algorithm>

namespace selfcheck {

using namespace std::chrono_literals;

namespace {

bool isEncrypted(const QUrl &url)
{
    return url.scheme() == QLatin1StringView("https") || url.scheme() == QLatin1StringView("wss");
}

bool isSilence(TcpState state)
{
    return state == TcpState::Silent || state == TcpState::NameServerSilent || state == TcpState::ProxyFailed;
}

} // namespace

ClientConnection::Settings ClientConnection::settingsOf(const ProbeSurroundings &surroundings)
{
    Settings settings;
    settings.system = surroundings.system;
    settings.access = surroundings.proxy;
    if (surroundings.system)
        settings.names = nameLookupSettings(*surroundings.system);
    return settings;
}

ClientConnection::ClientConnection(Settings settings, QObject *parent)
    : QObject(parent), m_settings(std::move(settings))
{}

ClientConnection::~ClientConnection() = default;

void ClientConnection::start(const QUrl &url, Manner manner)
{
    if (!m_settings.access)
        return startBy({}, url, manner);
    m_url = url;
    m_manner = manner;
    m_settings.access->findWay(m_settings.system, url, this, [this](const Way &way) { startBy(way, m_url, m_manner); });
}

void ClientConnection::startBy(const Way &way, const QUrl &url, Manner manner)
{
    constexpr int httpPort = 80;
    constexpr int httpsPort = 443;
    m_url = url;
    m_manner = manner;
    m_result.way = way;
    m_result.connection.target = {url.host(), static_cast<quint16>(url.port(isEncrypted(url) ? httpsPort : httpPort)),
                                  isEncrypted(url) ? GreetingKind::Https : GreetingKind::Http};
    switch (way.kind) {
    case Way::Kind::Direct: return goDirect();
    case Way::Kind::ByProxy: return goByProxy();
    case Way::Kind::Unsupported: break;
    }
    m_result.connection.failure = Failure::unsupported(QStringLiteral("proxy ") + way.shown());
    QMetaObject::invokeMethod(
        this, [this] { conclude(TcpState::ProxyFailed); }, Qt::QueuedConnection);
}

std::unique_ptr<QTcpSocket> ClientConnection::takeSocket()
{
    return m_done && m_result.connection.state == TcpState::Open ? std::move(m_socket) : nullptr;
}

void ClientConnection::goByProxy()
{
    ProxyTunnel::Settings settings;
    settings.access = m_settings.access ? m_settings.access : std::make_shared<ProxyAccess>();
    settings.names = m_settings.names;
    settings.connect = m_settings.connect;
    settings.answer = m_settings.answer;
    settings.deadline = m_settings.deadline;
    m_isCutShort = !settings.deadline.isForever() && settings.deadline.remainingTimeAsDuration() < settings.connect;
    m_tunnel = std::make_unique<ProxyTunnel>(m_result.way.proxy, std::move(settings));
    connect(m_tunnel.get(), &ProxyTunnel::finished, this, &ClientConnection::tunnelled);
    m_result.isToProxy = m_manner == Manner::Pages && !isEncrypted(m_url);
    if (m_result.isToProxy)
        m_tunnel->startToProxy();
    else
        m_tunnel->start({m_result.connection.target.host, m_result.connection.target.port});
}

void ClientConnection::tunnelled(const TunnelResult &tunnel)
{
    addTunnel(m_result.connection, m_result.way.proxy, tunnel);
    m_socket = m_tunnel->takeSocket();
    conclude(stateOf(tunnel.state));
}

void ClientConnection::goDirect()
{
    NameLookup::Settings names = m_settings.names;
    names.limit = within(names.limit);
    m_lookup = std::make_unique<NameLookup>(m_url.host(QUrl::FullyEncoded), std::move(names));
    connect(m_lookup.get(), &NameLookup::finished, this, &ClientConnection::named);
    m_lookup->start();
}

void ClientConnection::named(const NameAnswer &answer)
{
    if (QHostAddress(m_url.host()).isNull())
        m_result.connection.nameMs = answer.milliseconds;
    if (answer.state != NameState::Ok || answer.addresses.isEmpty()) {
        const bool isMissing = answer.state == NameState::NotFound || answer.state == NameState::NoData;
        return conclude(isMissing ? TcpState::NameNotFound : TcpState::NameServerSilent);
    }
    QList<QHostAddress> version4;
    QList<QHostAddress> version6;
    for (const QHostAddress &address : answer.addresses)
        (address.protocol() == QAbstractSocket::IPv6Protocol ? version6 : version4).append(address);
    // Taken from the back: IPv4 first, as everywhere else in the check.
    for (const QList<QHostAddress> &family : {version6, version4})
        if (!family.isEmpty())
            m_families.push_back(family);
    dial();
}

void ClientConnection::dial()
{
    m_race = std::make_unique<AddressRace>(m_families.back());
    m_families.pop_back();
    connect(m_race.get(), &AddressRace::finished, this, &ClientConnection::dialled, Qt::QueuedConnection);
    m_race->start(m_result.connection.target.port, within(m_settings.connect));
}

void ClientConnection::dialled(const AddressRace::Result &result)
{
    TcpTargetResult &connection = m_result.connection;
    const bool isOpen = result.connection.reach == Reach::Open;
    // What IPv4 says stands when IPv6 fails, too.
    if (connection.address.isNull() || isOpen) {
        connection.address = result.address;
        connection.refusedBy = result.connection.refusedBy;
        connection.connectMs = result.connection.elapsedMs;
        connection.state = stateOf(result.connection.reach);
        connection.failure.reset();
        if (result.connection.reach == Reach::NotAsked)
            connection.failure = Failure::systemCall(QStringLiteral("connect"), result.connection.detail);
    }
    m_socket = m_race->takeSocket();
    if (isOpen && !m_socket)
        connection.failure = Failure::internal(QStringLiteral("the connected socket was not accepted"));
    if (!isOpen && !m_families.empty())
        return dial();
    conclude(connection.state);
}

void ClientConnection::conclude(TcpState state)
{
    if (m_done)
        return;
    m_done = true;
    m_result.connection.state = state;
    // Silence that the caller's deadline cut short says nothing of the server.
    if (m_isCutShort && isSilence(state) && !m_result.connection.failure)
        m_result.connection.failure = Failure::timedOut(m_result.connection.target.toString());
    emit finished(m_result);
}

std::chrono::milliseconds ClientConnection::within(std::chrono::milliseconds patience)
{
    const auto left = std::chrono::milliseconds(m_settings.deadline.remainingTime());
    m_isCutShort = !m_settings.deadline.isForever() && left < patience;
    return m_isCutShort ? std::max(left, 1ms) : patience;
}

} // namespace selfcheck
