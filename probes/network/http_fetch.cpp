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

} // namespace

HttpFetch::HttpFetch(Settings settings, QObject *parent) : QObject(parent), m_settings(std::move(settings))
{
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
    m_fetched.connection.target = {url.host(), static_cast<quint16>(url.port(usualPort(url))),
                                   isSecure(url) ? GreetingKind::Https : GreetingKind::Http};
    NameLookup::Settings names = m_settings.names;
    names.limit = within(names.limit);
    m_lookup = std::make_unique<NameLookup>(url.host(QUrl::FullyEncoded), names);
    connect(m_lookup.get(), &NameLookup::finished, this, &HttpFetch::named);
    m_lookup->start();
}

void HttpFetch::named(const NameAnswer &answer)
{
    if (QHostAddress(m_fetched.url.host()).isNull())
        m_fetched.connection.nameMs = answer.milliseconds;
    if (answer.state != NameState::Ok) {
        const bool isMissing = answer.state == NameState::NotFound || answer.state == NameState::NoData;
        return conclude(isMissing ? TcpState::NameNotFound : TcpState::NameServerSilent);
    }
    m_addresses = answer.addresses;
    dial();
}

void HttpFetch::dial()
{
    QList<QHostAddress> version4;
    QList<QHostAddress> version6;
    for (const QHostAddress &address : std::as_const(m_addresses))
        (address.protocol() == QAbstractSocket::IPv6Protocol ? version6 : version4).append(address);
    m_families.clear();
    // Taken from the back: IPv4 first, as everywhere else in the check.
    for (const QList<QHostAddress> &family : {version6, version4})
        if (!family.isEmpty())
            m_families.push_back(family);
    dialled({});
}

void HttpFetch::dialled(const AddressRace::Result &result)
{
    TcpTargetResult &connection = m_fetched.connection;
    const bool isFirst = !m_race;
    // What IPv4 says stands when IPv6 fails, too.
    if (!isFirst && (connection.address.isNull() || result.connection.reach == Reach::Open)) {
        connection.address = result.address;
        connection.refusedBy = result.connection.refusedBy;
        connection.connectMs = result.connection.elapsedMs;
        connection.state = stateOf(result.connection.reach);
        if (result.connection.reach == Reach::NotAsked)
            connection.failure = Failure::systemCall(QStringLiteral("connect"), result.connection.detail);
    }
    std::unique_ptr<QTcpSocket> socket = isFirst ? nullptr : m_race->takeSocket();
    if (socket) {
        connection.failure.reset();
        m_plain = std::move(socket);
        if (!isSecure(m_fetched.url))
            return request();
        m_secure = std::make_unique<TlsStream>(std::move(m_plain), m_settings.trust, m_fetched.url.host());
        connect(m_secure.get(), &TlsStream::handshakeDone, this, &HttpFetch::secured);
        connect(m_secure.get(), &TlsStream::heard, this, &HttpFetch::heard);
        connect(m_secure.get(), &TlsStream::lost, this, &HttpFetch::lost);
        return m_secure->start(within(m_settings.tls));
    }
    if (m_families.empty())
        return conclude(connection.state);
    auto next = std::make_unique<AddressRace>(m_families.back());
    m_families.pop_back();
    connect(next.get(), &AddressRace::finished, this, &HttpFetch::dialled, Qt::QueuedConnection);
    m_race = std::move(next);
    m_race->start(m_fetched.connection.target.port, within(m_settings.connect));
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
    const QByteArray path = m_fetched.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    const QByteArray asked = httpRequest("GET", path.startsWith('/') ? path : '/' + path, hostField(m_fetched.url));
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
    if (followsRedirect())
        return;
    m_body.emplace(m_fetched.response, m_settings.limitBytes);
    m_patience.start(within(m_settings.body));
    const QByteArray rest = m_heard.sliced(m_fetched.response.headBytes());
    if (m_body->heard(rest) != HttpBody::State::Incomplete)
        concludeBody();
}

bool HttpFetch::followsRedirect()
{
    if (!isRedirect(m_fetched.response.status()))
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
    m_race.reset();
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
