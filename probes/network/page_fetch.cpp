// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/page_fetch.h"

#include "probes/wire/http_body.h"

#include <QtNetwork/QTcpSocket>

namespace selfcheck {

namespace {

constexpr int httpPort = 80;

} // namespace

QByteArray pageRequest(const QUrl &url, PageFetch::Manner manner)
{
    QByteArray path = url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    if (!path.startsWith('/'))
        path.prepend('/');
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    if (url.port(httpPort) != httpPort)
        host += ':' + QByteArray::number(url.port());
    const QByteArray target = manner == PageFetch::Manner::ByProxy ? "http://" + host + path : path;
    return "GET " + target + " HTTP/1.1\r\nHost: " + host +
           "\r\nUser-Agent: SelfCheck\r\nAccept: */*\r\nConnection: close\r\n\r\n";
}

PageFetch::PageFetch(const QUrl &url, Manner manner, QObject *parent) : QObject(parent), m_url(url), m_manner(manner)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { finish(std::nullopt); });
}

PageFetch::~PageFetch()
{
    if (m_socket)
        m_socket->disconnect(this);
}

void PageFetch::start(const QHostAddress &address, quint16 port, std::chrono::milliseconds patience)
{
    m_timer.setInterval(patience);
    m_connector = std::make_unique<Connector>();
    connect(m_connector.get(), &Connector::finished, this, &PageFetch::connected);
    m_connector->start(address, port, patience);
}

void PageFetch::connected(const ConnectResult &connection)
{
    m_socket = connection.reach == Reach::Open ? m_connector->takeSocket() : nullptr;
    if (!m_socket)
        return finish(std::nullopt);
    connect(m_socket.get(), &QTcpSocket::readyRead, this, [this] { hear(false); });
    connect(m_socket.get(), &QTcpSocket::disconnected, this, [this] { hear(true); });
    m_socket->write(pageRequest(m_url, m_manner));
    m_timer.start();
}

void PageFetch::hear(bool isEnd)
{
    if (m_done)
        return;
    m_heard += m_socket->readAll();
    const HttpResponse::Parsed parsed = HttpResponse::parse(m_heard);
    if (parsed.heard == Heard::Alien || m_heard.size() > limitBytes)
        return finish(std::nullopt);
    if (parsed.heard == Heard::Complete) {
        const QByteArrayView rest = QByteArrayView(m_heard).sliced(parsed.response.headBytes());
        if (auto body = wholeBody(parsed.response, rest, limitBytes, isEnd))
            return finish(FetchedPage{parsed.response, std::move(*body)});
    }
    if (isEnd)
        finish(std::nullopt);
}

void PageFetch::finish(const std::optional<FetchedPage> &page)
{
    if (m_done)
        return;
    m_done = true;
    m_timer.stop();
    if (m_socket)
        m_socket->disconnect(this);
    emit finished(page);
}

} // namespace selfcheck
