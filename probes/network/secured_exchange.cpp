// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/secured_exchange.h"

#include "probes/wire/http_response.h"

#include <QtNetwork/QTcpSocket>

#include <algorithm>

namespace selfcheck {

std::optional<double> SecuredExchangeResult::medianMs() const
{
    constexpr size_t least = 3;
    if (exchangesMs.size() < least)
        return std::nullopt;
    std::vector<double> sorted = exchangesMs;
    std::ranges::sort(sorted);
    return sorted[sorted.size() / 2];
}

SecuredExchange::SecuredExchange(Settings settings, QObject *parent) : QObject(parent), m_settings(std::move(settings))
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &SecuredExchange::conclude);
}

SecuredExchange::~SecuredExchange() = default;

void SecuredExchange::start(const QUrl &url, const Way &way)
{
    m_url = url;
    m_connection = std::make_unique<ClientConnection>(m_settings.connection);
    connect(m_connection.get(), &ClientConnection::finished, this, &SecuredExchange::connected);
    m_connection->startBy(way, url);
}

void SecuredExchange::connected(const ClientConnectionResult &result)
{
    m_result.connection = result;
    std::unique_ptr<QTcpSocket> socket = m_connection->takeSocket();
    if (!socket)
        return conclude();
    m_secure = std::make_unique<TlsStream>(std::move(socket), m_settings.trust, m_url.host());
    connect(m_secure.get(), &TlsStream::handshakeDone, this, &SecuredExchange::secured);
    connect(m_secure.get(), &TlsStream::heard, this, &SecuredExchange::heard);
    connect(m_secure.get(), &TlsStream::lost, this, &SecuredExchange::conclude);
    m_secure->start(m_settings.tls);
}

void SecuredExchange::secured(const TlsResult &result)
{
    m_result.tls = result;
    if (result.state != TlsState::Secured || m_settings.count == 0)
        return conclude();
    m_patience.start(m_settings.exchanges);
    ask();
}

void SecuredExchange::ask()
{
    constexpr int httpsPort = 443;
    QByteArray host = m_url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    if (m_url.port(httpsPort) != httpsPort)
        host += ':' + QByteArray::number(m_url.port());
    m_heard.clear();
    m_clock.start();
    m_secure->say("HEAD / HTTP/1.1\r\nHost: " + host + "\r\nUser-Agent: SelfCheck\r\nAccept: */*\r\n\r\n");
}

void SecuredExchange::heard(const QByteArray &bytes)
{
    if (m_done || !m_clock.isValid())
        return;
    m_heard += bytes;
    const HttpResponse::Parsed parsed = HttpResponse::parse(m_heard);
    if (parsed.heard == Heard::Incomplete)
        return;
    if (parsed.heard == Heard::Alien)
        return conclude();
    m_result.exchangesMs.push_back(double(m_clock.nsecsElapsed()) / 1e6);
    m_clock.invalidate();
    const bool isLast = parsed.response.header("Connection").toLower().contains("close");
    if (isLast || m_result.exchangesMs.size() >= m_settings.count)
        return conclude();
    ask();
}

void SecuredExchange::conclude()
{
    if (m_done)
        return;
    m_done = true;
    m_patience.stop();
    // Not from inside the stream's signal.
    QMetaObject::invokeMethod(
        this, [this] { emit finished(m_result); }, Qt::QueuedConnection);
}

} // namespace selfcheck
