// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/http_fetch.h"

#include <QtNetwork/QTcpSocket>

#include <algorithm>

namespace selfcheck {

using namespace std::chrono_literals;

namespace {

constexpr int httpPort = 80;
constexpr int httpsPort = 443;

bool isSecure(const QUrl &url) { return url.scheme() == QLatin1StringView("https"); }

int usualPort(const QUrl &url) { return isSecure(url) ? httpsPort : httpPort; }

bool isOnTheWeb(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() && (isSecure(url) || url.scheme() == QLatin1StringView("http"));
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

bool mayBeSilence(TcpState state)
{
    return state == TcpState::Silent || state == TcpState::NameServerSilent || state == TcpState::TlsFailed ||
           state == TcpState::NoGreeting || state == TcpState::WrongGreeting;
}

QByteArray hostField(const QUrl &url)
{
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    return url.port(usualPort(url)) == usualPort(url) ? host : host + ':' + QByteArray::number(url.port());
}

QByteArray requestTarget(const QUrl &url, bool toProxy)
{
    QByteArray path = url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    if (!path.startsWith('/'))
        path.prepend('/');
    return toProxy ? "http://" + hostField(url) + path : path;
}

} // namespace

std::optional<FetchedPage> wholePage(const HttpFetched &fetched)
{
    const bool isWhole = fetched.connection.state == TcpState::Open && !fetched.connection.failure &&
                         fetched.bodyState == HttpFetched::Body::Whole && fetched.response.status() > 0;
    return isWhole ? std::optional(FetchedPage{fetched.response, fetched.body}) : std::nullopt;
}

QByteArray pageRequest(const QUrl &url, bool toProxy, bool pastCaches, const QByteArray &authorization)
{
    QByteArray request = "GET " + requestTarget(url, toProxy) + " HTTP/1.1\r\nHost: " + hostField(url) +
                         "\r\nUser-Agent: SelfCheck\r\nAccept: */*\r\n";
    if (pastCaches)
        request += "Cache-Control: no-cache\r\n";
    if (!authorization.isEmpty())
        request += "Proxy-Authorization: " + authorization + "\r\n";
    return request + "Connection: close\r\n\r\n";
}

HttpFetch::HttpFetch(Settings settings, QObject *parent) : QObject(parent), m_settings(std::move(settings))
{
    m_settings.connection.deadline = m_settings.deadline;
    if (!m_settings.connection.access)
        m_settings.connection.access = std::make_shared<ProxyAccess>();
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &HttpFetch::patienceOver);
}

HttpFetch::~HttpFetch()
{
    if (m_plain)
        m_plain->disconnect(this);
}

void HttpFetch::start(const QUrl &url) { ask(url); }

void HttpFetch::ask(const QUrl &url)
{
    m_fetched = {};
    m_fetched.url = url;
    m_connection = std::make_unique<ClientConnection>(m_settings.connection);
    connect(m_connection.get(), &ClientConnection::finished, this, &HttpFetch::connected);
    if (m_settings.way)
        m_connection->startBy(*m_settings.way, url, ClientConnection::Manner::Pages);
    else
        m_connection->start(url, ClientConnection::Manner::Pages);
}

void HttpFetch::connected(const ClientConnectionResult &result)
{
    m_fetched.connection = result.connection;
    m_way = result.way;
    m_isToProxy = result.isToProxy;
    m_plain = m_connection->takeSocket();
    if (!m_plain)
        return conclude(result.connection.state);
    if (!isSecure(m_fetched.url))
        return request();
    m_secure = std::make_unique<TlsStream>(std::move(m_plain), m_settings.trust, m_fetched.url.host());
    connect(m_secure.get(), &TlsStream::handshakeDone, this, &HttpFetch::secured);
    connect(m_secure.get(), &TlsStream::heard, this, &HttpFetch::heard);
    connect(m_secure.get(), &TlsStream::lost, this, &HttpFetch::lost);
    m_secure->start(within(m_settings.tls));
}

void HttpFetch::secured(const TlsResult &result)
{
    m_fetched.connection.tls = result;
    result.state == TlsState::Secured ? request() : conclude(stateOf(result.state));
}

void HttpFetch::request()
{
    m_clock.start();
    m_patience.start(within(m_settings.answer));
    const QByteArray authorization =
        m_isToProxy
            ? m_settings.connection.access->authorization(m_way.proxy, "GET", requestTarget(m_fetched.url, true), this)
            : QByteArray();
    m_hasSignedIn = !authorization.isEmpty();
    m_signIns += m_hasSignedIn ? 1 : 0;
    const QByteArray asked = pageRequest(m_fetched.url, m_isToProxy, m_settings.asksPastCaches, authorization);
    if (m_secure)
        return m_secure->say(asked);
    connect(m_plain.get(), &QTcpSocket::readyRead, this, [this] { heard(m_plain->readAll()); });
    connect(m_plain.get(), &QTcpSocket::disconnected, this, &HttpFetch::lost);
    m_plain->write(asked);
}

void HttpFetch::heard(const QByteArray &bytes)
{
    if (m_concluded || !m_clock.isValid() || bytes.isEmpty())
        return;
    if (!m_body) {
        m_heard += bytes;
        return takeHead();
    }
    if (m_body->heard(bytes) != HttpBody::State::Incomplete)
        concludeBody();
}

void HttpFetch::takeHead()
{
    HttpResponse::Parsed parsed = HttpResponse::parse(m_heard);
    constexpr int earlyHintsEnd = 200;
    while (parsed.heard == Heard::Complete && parsed.response.status() < earlyHintsEnd) {
        m_heard.remove(0, parsed.response.headBytes());
        parsed = HttpResponse::parse(m_heard);
    }
    if (parsed.heard == Heard::Alien)
        return conclude(TcpState::WrongGreeting);
    if (parsed.heard == Heard::Incomplete)
        return;
    m_fetched.connection.greetingMs = double(m_clock.nsecsElapsed()) / 1e6;
    m_fetched.connection.greeting = QStringLiteral("HTTP %1").arg(parsed.response.status());
    m_fetched.response = std::move(parsed.response);
    if (isProxysAnswer() || followsRedirect())
        return;
    m_body.emplace(m_fetched.response, m_settings.limitBytes);
    m_patience.start(within(m_settings.body));
    const QByteArray rest = m_heard.sliced(m_fetched.response.headBytes());
    if (m_body->heard(rest) != HttpBody::State::Incomplete)
        concludeBody();
}

bool HttpFetch::isProxysAnswer()
{
    if (!m_isToProxy)
        return false;
    constexpr int signInWanted = 407;
    const int status = m_fetched.response.status();
    if (status == signInWanted) {
        signIn();
        return true;
    }
    if (m_hasSignedIn)
        m_settings.connection.access->accepted(m_way.proxy, this);
    m_fetched.answerer = whoAnswered(m_fetched.response);
    if (m_fetched.answerer != Answerer::Proxy)
        return false;
    constexpr int serversFault = 500;
    refuse(status < serversFault ? TunnelState::Forbidden : TunnelState::GatewayFailed);
    return true;
}

void HttpFetch::signIn()
{
    constexpr int signInsAtMost = 3;
    const auto challenges = httpChallenges(m_fetched.response.headers("Proxy-Authenticate"));
    m_clock.invalidate();
    m_patience.start(within(m_settings.answer + m_settings.answer));
    if (m_fetched.connection.tunnel)
        m_fetched.connection.tunnel->schemes = schemesOf(challenges);
    const auto goOn = [this](SignInChance chance) {
        if (m_concluded)
            return;
        if (chance != SignInChance::Try || m_signIns >= signInsAtMost)
            return refuse(stateOf(chance));
        m_patience.stop();
        const QUrl url = m_fetched.url;
        forgetConnection();
        ask(url);
    };
    m_settings.connection.access->challenged(m_way.proxy, challenges, m_hasSignedIn, this, goOn);
}

void HttpFetch::refuse(TunnelState state)
{
    if (m_fetched.connection.tunnel) {
        m_fetched.connection.tunnel->state = state;
        m_fetched.connection.tunnel->status = m_fetched.response.status();
    }
    conclude(stateOf(state));
}

bool HttpFetch::followsRedirect()
{
    if (!m_settings.followsRedirects || !isRedirect(m_fetched.response.status()))
        return false;
    const QByteArray location = m_fetched.response.header("Location").trimmed();
    const QUrl target = m_fetched.url.resolved(QUrl::fromEncoded(location));
    if (location.isEmpty() || !isOnTheWeb(target) || m_redirects >= redirectsAtMost) {
        m_fetched.isLost = true;
        conclude(TcpState::Open);
        return true;
    }
    ++m_redirects;
    m_patience.stop();
    // Not inside the socket's own signal.
    QMetaObject::invokeMethod(
        this,
        [this, target] {
            forgetConnection();
            ask(target);
        },
        Qt::QueuedConnection);
    m_clock.invalidate();
    return true;
}

void HttpFetch::lost()
{
    if (m_concluded || !m_clock.isValid())
        return;
    if (m_plain && m_plain->bytesAvailable() > 0)
        heard(m_plain->readAll());
    if (m_concluded || !m_clock.isValid())
        return;
    if (m_body) {
        m_body->ended();
        return concludeBody();
    }
    if (m_secure && !m_secure->result().alert.isEmpty()) {
        // In TLS 1.3 a server refuses the client after the client's handshake is complete.
        m_fetched.connection.tls->alert = m_secure->result().alert;
        return conclude(TcpState::TlsFailed);
    }
    conclude(m_heard.isEmpty() ? TcpState::ClosedEarly : TcpState::WrongGreeting);
}

void HttpFetch::patienceOver()
{
    if (m_body)
        return concludeBody();
    conclude(m_heard.isEmpty() ? TcpState::NoGreeting : TcpState::WrongGreeting);
}

void HttpFetch::concludeBody()
{
    m_fetched.body = m_body->data();
    m_fetched.milliseconds = double(m_clock.nsecsElapsed()) / 1e6;
    switch (m_body->state()) {
    case HttpBody::State::Whole: m_fetched.bodyState = HttpFetched::Body::Whole; break;
    case HttpBody::State::Malformed: m_fetched.bodyState = HttpFetched::Body::Malformed; break;
    case HttpBody::State::Incomplete:
    case HttpBody::State::Full: m_fetched.bodyState = HttpFetched::Body::Cut; break;
    }
    conclude(TcpState::Open);
}

void HttpFetch::conclude(TcpState state)
{
    if (m_concluded)
        return;
    m_concluded = true;
    m_patience.stop();
    m_fetched.connection.state = state;
    // Silence that the caller's deadline cut short says nothing of the server.
    if (m_isCutShort && mayBeSilence(state) && !m_fetched.connection.failure)
        m_fetched.connection.failure = Failure::timedOut(m_fetched.connection.target.toString());
    // The rest of a long page is not taken.
    QMetaObject::invokeMethod(
        this,
        [this] {
            forgetConnection();
            emit finished(m_fetched);
        },
        Qt::QueuedConnection);
}

void HttpFetch::forgetConnection()
{
    if (m_plain)
        m_plain->disconnect(this);
    m_secure.reset();
    m_plain.reset();
    m_connection.reset();
    m_heard.clear();
    m_body.reset();
    m_clock.invalidate();
}

std::chrono::milliseconds HttpFetch::within(std::chrono::milliseconds patience)
{
    const auto left = std::chrono::milliseconds(m_settings.deadline.remainingTime());
    m_isCutShort = !m_settings.deadline.isForever() && left < patience;
    return m_isCutShort ? std::max(left, 1ms) : patience;
}

} // namespace selfcheck
