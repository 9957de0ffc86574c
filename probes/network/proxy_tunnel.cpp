// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/proxy_tunnel.h"

#include <QtNetwork/QTcpSocket>

#include <algorithm>

namespace selfcheck {

using namespace std::chrono_literals;

namespace {

TunnelState stateOf(Reach reach)
{
    switch (reach) {
    case Reach::Refused: return TunnelState::Refused;
    case Reach::Silent: return TunnelState::Silent;
    default: return TunnelState::Unreachable;
    }
}

TunnelState stateOf(ProxyReply::Kind kind)
{
    switch (kind) {
    case ProxyReply::Kind::SignIn: return TunnelState::SignIn;
    case ProxyReply::Kind::Forbidden: return TunnelState::Forbidden;
    case ProxyReply::Kind::GatewayFailed: return TunnelState::GatewayFailed;
    case ProxyReply::Kind::OtherStatus: return TunnelState::OtherStatus;
    default: return TunnelState::Alien;
    }
}

bool isUp(TlsState state)
{
    // A certificate that is not trusted was shown all the same: the way is open, and whose it is, is another question.
    switch (state) {
    case TlsState::Secured:
    case TlsState::Untrusted:
    case TlsState::WrongName:
    case TlsState::Expired:
    case TlsState::NotYetValid: return true;
    default: return false;
    }
}

} // namespace

QLatin1StringView wordOf(TunnelState state)
{
    switch (state) {
    case TunnelState::Connected: return QLatin1StringView("connected");
    case TunnelState::SignIn: return QLatin1StringView("sign-in");
    case TunnelState::Forbidden: return QLatin1StringView("forbidden");
    case TunnelState::GatewayFailed: return QLatin1StringView("gateway-failed");
    case TunnelState::OtherStatus: return QLatin1StringView("other-status");
    case TunnelState::NoAnswer: return QLatin1StringView("no-answer");
    case TunnelState::Closed: return QLatin1StringView("closed");
    case TunnelState::Alien: return QLatin1StringView("no-proxy");
    case TunnelState::TlsFailed: return QLatin1StringView("tls-failed");
    case TunnelState::NameNotFound: return QLatin1StringView("name-not-found");
    case TunnelState::NameServerSilent: return QLatin1StringView("name-server-silent");
    case TunnelState::Refused: return QLatin1StringView("refused");
    case TunnelState::Unreachable: return QLatin1StringView("unreachable");
    case TunnelState::Silent: break;
    }
    return QLatin1StringView("silent");
}

ProxyTunnel::ProxyTunnel(HostPort target, TrustStore trust, const Patience &patience, QObject *parent)
    : QObject(parent), m_target(std::move(target)), m_trust(std::move(trust)), m_patience(patience)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { conclude(TunnelState::NoAnswer); });
}

ProxyTunnel::~ProxyTunnel()
{
    if (m_socket)
        m_socket->disconnect(this);
}

void ProxyTunnel::start(const QList<QHostAddress> &proxy, quint16 port)
{
    m_race = std::make_unique<AddressRace>(proxy);
    connect(m_race.get(), &AddressRace::finished, this, &ProxyTunnel::reached);
    m_race->start(port, within(m_patience.connect));
}

void ProxyTunnel::reached(const AddressRace::Result &result)
{
    m_result.connectMs = result.connection.elapsedMs;
    if (result.connection.reach == Reach::NotAsked) {
        m_result.failure = Failure::systemCall(QStringLiteral("connect"), result.connection.detail);
        return conclude(TunnelState::Silent);
    }
    if (result.connection.reach != Reach::Open)
        return conclude(stateOf(result.connection.reach));
    m_socket = m_race->takeSocket();
    if (!m_socket) {
        m_result.failure = Failure::internal(QStringLiteral("the connected socket was not accepted"));
        return conclude(TunnelState::Silent);
    }
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &ProxyTunnel::hear);
    connect(m_socket.get(), &QTcpSocket::disconnected, this, &ProxyTunnel::lost);
    m_clock.start();
    m_timer.start(within(m_patience.answer));
    m_socket->write(proxyConnectRequest(m_target.host, m_target.port));
}

void ProxyTunnel::hear()
{
    if (m_done || !m_socket)
        return;
    m_heard += m_socket->readAll();
    const ProxyReply reply = ProxyReply::parse(m_heard);
    if (reply.kind != ProxyReply::Kind::Incomplete)
        answered(reply);
}

void ProxyTunnel::lost()
{
    hear();
    if (m_socket && !m_done)
        conclude(m_heard.isEmpty() ? TunnelState::Closed : TunnelState::Alien);
}

void ProxyTunnel::answered(const ProxyReply &reply)
{
    m_timer.stop();
    m_result.answerMs = double(m_clock.nsecsElapsed()) / 1e6;
    m_result.status = reply.status;
    m_result.schemes = reply.schemes;
    if (reply.kind != ProxyReply::Kind::Connected)
        return conclude(stateOf(reply.kind));
    // In TLS it is the client who speaks first.
    if (m_heard.size() > reply.headBytes)
        return conclude(TunnelState::TlsFailed);
    m_socket->disconnect(this);
    m_secure = std::make_unique<TlsStream>(std::move(m_socket), m_trust, m_target.host);
    connect(m_secure.get(), &TlsStream::handshakeDone, this, &ProxyTunnel::secured);
    m_secure->start(within(m_patience.tls));
}

void ProxyTunnel::secured(const TlsResult &result)
{
    m_result.tls = result;
    conclude(isUp(result.state) ? TunnelState::Connected : TunnelState::TlsFailed);
}

void ProxyTunnel::conclude(TunnelState state)
{
    if (m_done)
        return;
    m_done = true;
    m_timer.stop();
    m_result.state = state;
    emit finished(m_result);
}

std::chrono::milliseconds ProxyTunnel::within(std::chrono::milliseconds patience) const
{
    if (m_patience.deadline.isForever())
        return patience;
    return std::max(std::min(patience, std::chrono::milliseconds(m_patience.deadline.remainingTime())), 1ms);
}

} // namespace selfcheck
