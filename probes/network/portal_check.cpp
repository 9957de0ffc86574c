// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/portal_check.h"

#include "probes/wire/http_body.h"

#include <QtCore/QLocale>
#include <QtNetwork/QTcpSocket>

namespace selfcheck {

namespace {

constexpr qsizetype answerLimitBytes = 256 * 1024;
constexpr int httpPort = 80;
constexpr int networkAuthenticationRequired = 511; // RFC 6585 section 6

QString hostOf(const QUrl &url) { return url.host(QUrl::FullyEncoded).toLower(); }

// One more header, which nobody knows and every server passes over.
QByteArray padded(const QByteArray &request, int bytes)
{
    constexpr QByteArrayView end = "\r\n";
    const QByteArray header = "X-Padding: ";
    const qsizetype missing = bytes - request.size() - header.size() - end.size();
    if (missing <= 0)
        return request;
    return request.chopped(end.size()) + header + QByteArray(missing, '0') + end.toByteArray() + end.toByteArray();
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

} // namespace

PortalJudgement judgePortal(const HttpResponse &response, QByteArrayView body, const QUrl &asked,
                            const QString &expected)
{
    if (isRedirect(response.status())) {
        const QUrl target = asked.resolved(QUrl::fromEncoded(response.header("Location")));
        const bool isElsewhere = !target.host().isEmpty() && hostOf(target) != hostOf(asked);
        return isElsewhere ? PortalJudgement{PortalState::Portal, hostOf(target)} : PortalJudgement();
    }
    if (response.status() == networkAuthenticationRequired)
        return {PortalState::Portal, {}};
    if (response.status() == 204 && expected.isEmpty())
        return {PortalState::None, {}};
    if (response.status() != 200 || expected.isEmpty())
        return {};
    const bool isTheSame = QString::fromUtf8(body).trimmed() == expected.trimmed();
    return {isTheSame ? PortalState::None : PortalState::Portal, {}};
}

std::optional<qint64> clockOffsetSeconds(const HttpResponse &response, const QDateTime &now)
{
    const bool isFromCache = response.header("Age").toLongLong() > 0;
    const QString text = QString::fromLatin1(response.header("Date")).trimmed();
    // "Sun, 06 Nov 1994 08:49:37 GMT"; names of days and months are English everywhere.
    QDateTime date = QLocale::c().toDateTime(text, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    date.setTimeSpec(Qt::UTC);
    if (isFromCache || !date.isValid())
        return std::nullopt;
    return date.secsTo(now.toUTC());
}

PortalCheck::PortalCheck(const QUrl &url, const QString &expected, QObject *parent)
    : QObject(parent), m_url(url), m_expected(expected)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_result.isTimedOut = true;
        hear(true);
    });
}

PortalCheck::~PortalCheck() = default;

void PortalCheck::start(const QHostAddress &address, std::chrono::milliseconds step)
{
    m_connector = std::make_unique<Connector>();
    connect(m_connector.get(), &Connector::finished, this, &PortalCheck::connected);
    m_timer.setInterval(step);
    m_connector->start(address, static_cast<quint16>(m_url.port(httpPort)), step);
}

void PortalCheck::connected(const ConnectResult &connection)
{
    m_result.reach = connection.reach;
    m_result.connectMs = connection.elapsedMs;
    m_stream = m_connector->takeSocket();
    if (!m_stream)
        return finish();
    connect(m_stream.get(), &QTcpSocket::readyRead, this, [this] { hear(false); });
    connect(m_stream.get(), &QTcpSocket::errorOccurred, this, [this] { hear(true); });
    const QByteArray path = m_url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    QByteArray host = hostOf(m_url).toLatin1();
    if (m_url.port(httpPort) != httpPort)
        host += ':' + QByteArray::number(m_url.port());
    const QByteArray request = httpRequest("GET", path.isEmpty() ? QByteArrayView("/") : QByteArrayView(path), host);
    m_stream->write(padded(request, m_paddedBytes));
    m_timer.start();
}

void PortalCheck::hear(bool isEnd)
{
    if (m_done)
        return;
    m_heard += m_stream->readAll();
    const HttpResponse::Parsed parsed = HttpResponse::parse(m_heard);
    if (parsed.heard == Heard::Alien || (parsed.heard == Heard::Incomplete && isEnd))
        return finish();
    if (parsed.heard == Heard::Incomplete)
        return;
    const HttpResponse &response = parsed.response;
    m_result.dateOffsetSeconds = ::selfcheck::clockOffsetSeconds(response, QDateTime::currentDateTimeUtc());
    const auto body =
        wholeBody(response, QByteArrayView(m_heard).sliced(response.headBytes()), answerLimitBytes, isEnd);
    const bool isBodyNeeded = response.status() == 200 && m_heard.size() <= answerLimitBytes;
    if (isBodyNeeded && !body && !isEnd)
        return;
    // Half a page proves nothing.
    if (isBodyNeeded && !body)
        return finish();
    m_result.isAnswered = true;
    m_result.isTimedOut = false;
    m_result.judgement = judgePortal(response, body.value_or(QByteArray()), m_url, m_expected);
    if (m_result.judgement.state == PortalState::None)
        m_result.clockOffsetSeconds = m_result.dateOffsetSeconds;
    finish();
}

void PortalCheck::finish()
{
    if (m_done)
        return;
    m_done = true;
    m_timer.stop();
    emit finished(m_result);
}

} // namespace selfcheck
