// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/proxied_target_check.h"

#include <QtNetwork/QTcpSocket>

namespace selfcheck {

namespace {

// A page is asked for only to see who answers.
constexpr qsizetype pageLimitBytes = 64 * 1024;
// RFC 6585 section 6: said by the network, never by the server asked.
constexpr int networkAuthenticationRequired = 511;

} // namespace

QUrl urlOf(const TcpTarget &target)
{
    constexpr int httpPort = 80;
    constexpr int httpsPort = 443;
    const bool isPlain = target.greeting == GreetingKind::Http;
    QUrl url;
    url.setScheme(isPlain ? QStringLiteral("http") : QStringLiteral("https"));
    url.setHost(target.host);
    if (target.port != (isPlain ? httpPort : httpsPort))
        url.setPort(target.port);
    url.setPath(QStringLiteral("/"));
    return url;
}

bool isOwnRefusal(const TcpTargetResult &byProxy, const std::optional<TcpTargetResult> &direct)
{
    const bool isRefusal = byProxy.state == TcpState::ProxyForbidden || byProxy.state == TcpState::ProxyGatewayFailed;
    return isRefusal && !byProxy.greeting.isEmpty() && direct && direct->state == TcpState::Open &&
           direct->greeting == byProxy.greeting;
}

ProxiedTargetCheck::ProxiedTargetCheck(TcpTarget target, TrustStore trust, ClientConnection::Settings settings,
                                       QObject *parent)
    : QObject(parent), m_target(std::move(target)), m_trust(std::move(trust)), m_settings(std::move(settings))
{}

ProxiedTargetCheck::~ProxiedTargetCheck() = default;

void ProxiedTargetCheck::start(const Way &way)
{
    if (m_target.greeting == GreetingKind::Http) {
        HttpFetch::Settings settings;
        settings.connection = m_settings;
        settings.way = way;
        settings.followsRedirects = false;
        settings.limitBytes = pageLimitBytes;
        settings.deadline = m_settings.deadline;
        m_fetch = std::make_unique<HttpFetch>(std::move(settings));
        connect(m_fetch.get(), &HttpFetch::finished, this, &ProxiedTargetCheck::fetched);
        return m_fetch->start(urlOf(m_target));
    }
    m_connection = std::make_unique<ClientConnection>(m_settings);
    connect(m_connection.get(), &ClientConnection::finished, this, &ProxiedTargetCheck::connected);
    m_connection->startBy(way, urlOf(m_target));
}

void ProxiedTargetCheck::connected(const ClientConnectionResult &result)
{
    std::unique_ptr<QTcpSocket> socket = m_connection->takeSocket();
    if (!socket)
        return conclude(result.connection);
    TcpTargetCheck::Patience patience;
    patience.deadline = m_settings.deadline;
    m_check = std::make_unique<TcpTargetCheck>(m_target, m_trust, patience);
    connect(m_check.get(), &TcpTargetCheck::finished, this, &ProxiedTargetCheck::conclude, Qt::QueuedConnection);
    m_check->startOver(std::move(socket), result.connection);
}

void ProxiedTargetCheck::fetched(const HttpFetched &fetched)
{
    TcpTargetResult result = fetched.connection;
    constexpr int serversFault = 500;
    if (result.state == TcpState::Open && fetched.response.status() == networkAuthenticationRequired)
        result.state = TcpState::WrongGreeting;
    // No green without proof: a block page and a page of the server look alike.
    if (result.state == TcpState::Open && fetched.answerer == Answerer::Unclear)
        result.state =
            fetched.response.status() < serversFault ? TcpState::ProxyForbidden : TcpState::ProxyGatewayFailed;
    conclude(result);
}

void ProxiedTargetCheck::conclude(const TcpTargetResult &result)
{
    TcpTargetResult told = result;
    told.target = m_target;
    emit finished(told);
}

} // namespace selfcheck
