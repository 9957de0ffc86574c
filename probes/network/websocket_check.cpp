// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/websocket_check.h"

#include <QtNetwork/QTcpSocket>

#include <algorithm>

namespace selfcheck {

namespace {

constexpr int httpPort = 80;
constexpr int httpsPort = 443;
constexpr quint16 normalClosure = 1000; // RFC 6455 section 7.4.1

constexpr double msPerSecond = 1000;

double since(const QElapsedTimer &clock) { return double(clock.nsecsElapsed()) / 1e6; }

WebSocketState stateOf(const UpgradeAnswer &answer)
{
    switch (answer.status) {
    case 400:
    case 426: return WebSocketState::UpgradeStripped;
    case 404:
    case 405:
    case 410: return WebSocketState::WrongPath;
    default: break;
    }
    if (answer.status < 300)
        return WebSocketState::NoUpgrade;
    if (answer.status < 400)
        return WebSocketState::WrongPath;
    return answer.status < 500 ? WebSocketState::UpgradeRefused : WebSocketState::ServerError;
}

} // namespace

QLatin1StringView wordOf(WebSocketState state)
{
    switch (state) {
    case WebSocketState::NotConnected: return QLatin1StringView("not-connected");
    case WebSocketState::HandshakeSilent: return QLatin1StringView("handshake-silent");
    case WebSocketState::HandshakeClosed: return QLatin1StringView("handshake-closed");
    case WebSocketState::HandshakeGarbled: return QLatin1StringView("handshake-garbled");
    case WebSocketState::UpgradeStripped: return QLatin1StringView("upgrade-stripped");
    case WebSocketState::NoUpgrade: return QLatin1StringView("no-upgrade");
    case WebSocketState::WrongPath: return QLatin1StringView("wrong-path");
    case WebSocketState::UpgradeRefused: return QLatin1StringView("upgrade-refused");
    case WebSocketState::ServerError: return QLatin1StringView("server-error");
    case WebSocketState::HeadersAltered: return QLatin1StringView("headers-altered");
    case WebSocketState::SilentAfterwards: return QLatin1StringView("silent-afterwards");
    case WebSocketState::ClosedAfterwards: return QLatin1StringView("closed-afterwards");
    case WebSocketState::GarbledAfterwards: return QLatin1StringView("garbled-afterwards");
    case WebSocketState::Open: break;
    }
    return QLatin1StringView("open");
}

WebSocketCheck::WebSocketCheck(QUrl url, Settings settings, QObject *parent)
    : QObject(parent), m_url(std::move(url)), m_settings(std::move(settings))
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &WebSocketCheck::patienceOver);
    TcpTarget &target = m_result.connection.target;
    target = {m_url.host(), static_cast<quint16>(m_url.port(isSecure() ? httpsPort : httpPort)),
              isSecure() ? GreetingKind::Https : GreetingKind::Http};
}

WebSocketCheck::~WebSocketCheck()
{
    if (m_plain)
        m_plain->disconnect(this);
}

bool WebSocketCheck::isSecure() const { return m_url.scheme() == QLatin1StringView("wss"); }

void WebSocketCheck::start(const QHostAddress &address)
{
    m_result.connection.address = address;
    m_connector = std::make_unique<Connector>();
    connect(m_connector.get(), &Connector::finished, this, &WebSocketCheck::connected);
    m_connector->start(address, m_result.connection.target.port, m_settings.connect);
}

void WebSocketCheck::connected(const ConnectResult &connection)
{
    m_result.connection.connectMs = connection.elapsedMs;
    m_result.connection.refusedBy = connection.refusedBy;
    m_result.connection.state = selfcheck::stateOf(connection.reach);
    m_plain = m_connector->takeSocket();
    if (!m_plain)
        return conclude(WebSocketState::NotConnected);
    if (!isSecure()) {
        connect(m_plain.get(), &QTcpSocket::readyRead, this, [this] { heard(m_plain->readAll()); });
        connect(m_plain.get(), &QTcpSocket::disconnected, this, &WebSocketCheck::lost);
        return openHandshake();
    }
    m_secure = std::make_unique<TlsStream>(std::move(m_plain), m_settings.trust, m_url.host());
    connect(m_secure.get(), &TlsStream::handshakeDone, this, &WebSocketCheck::secured);
    connect(m_secure.get(), &TlsStream::heard, this, &WebSocketCheck::heard);
    connect(m_secure.get(), &TlsStream::lost, this, &WebSocketCheck::lost);
    m_secure->start(m_settings.tls);
}

void WebSocketCheck::secured(const TlsResult &result)
{
    m_result.connection.tls = result;
    m_result.connection.state = selfcheck::stateOf(result.state);
    if (result.state != TlsState::Secured)
        return conclude(WebSocketState::NotConnected);
    openHandshake();
}

void WebSocketCheck::openHandshake()
{
    const TcpTarget &target = m_result.connection.target;
    QByteArray host = m_url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    if (target.port != (isSecure() ? httpsPort : httpPort))
        host += ':' + QByteArray::number(target.port);
    const QByteArray path = m_url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    m_key = freshWebSocketKey();
    m_clock.start();
    m_patience.start(m_settings.answer);
    say(webSocketRequest(path.startsWith('/') ? path : '/' + path, host, m_key, m_settings.origin));
}

void WebSocketCheck::heard(const QByteArray &bytes)
{
    if (m_isIdle)
        return hearIdle(bytes);
    if (m_concluded || !m_clock.isValid() || bytes.isEmpty())
        return;
    if (m_isUpgraded)
        return hearFrames(bytes);
    m_heard += bytes;
    hearHandshake();
}

void WebSocketCheck::hearHandshake()
{
    UpgradeAnswer answer = judgeUpgrade(m_heard, m_key);
    if (answer.upgrade == Upgrade::Incomplete)
        return;
    m_result.handshakeMs = since(m_clock);
    m_result.answer = std::move(answer);
    switch (m_result.answer.upgrade) {
    case Upgrade::Alien: return conclude(WebSocketState::HandshakeGarbled);
    case Upgrade::OtherStatus: return conclude(stateOf(m_result.answer));
    case Upgrade::Altered:
    case Upgrade::Unasked: return conclude(WebSocketState::HeadersAltered);
    case Upgrade::Incomplete:
    case Upgrade::Done: break;
    }
    m_isUpgraded = true;
    const QByteArray frames = m_heard.sliced(m_result.answer.headBytes);
    m_heard.clear();
    m_pingsClock.start();
    ping();
    if (!frames.isEmpty())
        hearFrames(frames);
}

void WebSocketCheck::ping()
{
    m_ping = "selfcheck-" + QByteArray::number(m_result.pingsMs.size());
    m_patience.start(m_settings.ping);
    m_clock.start();
    say(webSocketFrame(FrameKind::Ping, m_ping));
}

void WebSocketCheck::hearFrames(const QByteArray &bytes)
{
    const std::vector<WebSocketMessage> messages = m_reader.heard(bytes);
    for (const WebSocketMessage &message : messages) {
        if (m_concluded)
            return;
        hearMessage(message);
    }
    if (m_concluded || m_reader.mistake().isEmpty())
        return;
    m_result.mistake = m_reader.mistake();
    conclude(WebSocketState::GarbledAfterwards);
}

void WebSocketCheck::hearMessage(const WebSocketMessage &message)
{
    if (message.kind == FrameKind::Ping)
        return say(webSocketFrame(FrameKind::Pong, message.payload));
    if (message.kind == FrameKind::Close) {
        m_result.closeCode = message.closeCode;
        return conclude(m_result.pingsMs.empty() ? WebSocketState::ClosedAfterwards : WebSocketState::Open);
    }
    if (message.kind != FrameKind::Pong || message.payload != m_ping)
        return; // what the server has to tell is its own business
    m_result.pingsMs.push_back(since(m_clock));
    const bool isEnough =
        m_result.pingsMs.size() >= m_settings.pingCount || m_pingsClock.elapsed() >= m_settings.pings.count();
    if (!isEnough)
        return ping();
    if (!m_settings.silences.empty()) {
        m_result.isWatched = true;
        conclude(WebSocketState::Open);
        return beginSilence();
    }
    say(webSocketFrame(FrameKind::Close, webSocketCloseReason(normalClosure)));
    conclude(WebSocketState::Open);
}

void WebSocketCheck::lost()
{
    if (m_plain && m_plain->bytesAvailable() > 0)
        heard(m_plain->readAll());
    if (m_isIdle)
        return cut();
    if (m_concluded || !m_clock.isValid())
        return;
    if (!m_isUpgraded) {
        m_result.handshakeMs = since(m_clock);
        return conclude(m_heard.isEmpty() ? WebSocketState::HandshakeClosed : WebSocketState::HandshakeGarbled);
    }
    conclude(m_result.pingsMs.empty() ? WebSocketState::ClosedAfterwards : WebSocketState::Open);
}

void WebSocketCheck::patienceOver()
{
    if (m_isIdle)
        return m_asksAgain ? tellIdle(WebSocketIdle::State::CutUnseen) : endSilence();
    if (!m_isUpgraded)
        return conclude(m_heard.isEmpty() ? WebSocketState::HandshakeSilent : WebSocketState::HandshakeGarbled);
    conclude(m_result.pingsMs.empty() ? WebSocketState::SilentAfterwards : WebSocketState::Open);
}

void WebSocketCheck::say(const QByteArray &bytes)
{
    if (m_secure)
        m_secure->say(bytes);
    else if (m_plain)
        m_plain->write(bytes);
}

void WebSocketCheck::beginSilence()
{
    m_isIdle = true;
    m_asksAgain = false;
    m_quiet.start();
    m_patience.start(m_settings.silences[m_silence]);
}

void WebSocketCheck::hearIdle(const QByteArray &bytes)
{
    for (const WebSocketMessage &message : m_reader.heard(bytes)) {
        if (message.kind == FrameKind::Close)
            return cut();
        if (message.kind == FrameKind::Pong && m_asksAgain && message.payload == m_ping)
            return silenceBorne();
        if (message.kind == FrameKind::Ping)
            say(webSocketFrame(FrameKind::Pong, message.payload));
    }
    if (!m_reader.mistake().isEmpty())
        return cut();
    if (m_asksAgain)
        return;
    m_idle.longestSec = std::max(m_idle.longestSec, since(m_quiet) / msPerSecond);
    m_quiet.start();
}

void WebSocketCheck::endSilence()
{
    m_quietSec = since(m_quiet) / msPerSecond;
    m_asksAgain = true;
    m_ping = "selfcheck-silence-" + QByteArray::number(qulonglong(m_silence));
    m_patience.start(m_settings.pingAfterSilence);
    say(webSocketFrame(FrameKind::Ping, m_ping));
}

void WebSocketCheck::silenceBorne()
{
    m_idle.longestSec = std::max(m_idle.longestSec, m_quietSec);
    ++m_silence;
    if (m_silence == m_settings.silences.size()) {
        say(webSocketFrame(FrameKind::Close, webSocketCloseReason(normalClosure)));
        return tellIdle(WebSocketIdle::State::Survived);
    }
    beginSilence();
    tellIdle(WebSocketIdle::State::Watching);
}

// What is noticed only by asking happened at some time before.
void WebSocketCheck::cut()
{
    if (!m_asksAgain)
        m_quietSec = since(m_quiet) / msPerSecond;
    tellIdle(m_asksAgain ? WebSocketIdle::State::CutUnseen : WebSocketIdle::State::Cut);
}

void WebSocketCheck::tellIdle(WebSocketIdle::State state)
{
    m_idle.state = state;
    m_idle.cutSec = m_quietSec;
    if (state != WebSocketIdle::State::Watching) {
        m_isIdle = false;
        m_patience.stop();
    }
    QMetaObject::invokeMethod(
        this, [this, idle = m_idle] { emit idled(idle); }, Qt::QueuedConnection);
}

void WebSocketCheck::conclude(WebSocketState state)
{
    if (m_concluded)
        return;
    m_concluded = true;
    m_patience.stop();
    m_result.state = state;
    QMetaObject::invokeMethod(
        this, [this] { emit finished(m_result); }, Qt::QueuedConnection);
}

} // namespace selfcheck
