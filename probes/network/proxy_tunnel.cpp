// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/proxy_tunnel.h"

#include <QtNetwork/QTcpSocket>

#include <algorithm>

namespace selfcheck {

using namespace std::chrono_literals;

namespace {

// One right answer, one more when the nonce was too old, one in case that happened to somebody else.
constexpr int answersAtMost = 3;

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
    case ProxyReply::Kind::Forbidden: return TunnelState::Forbidden;
    case ProxyReply::Kind::GatewayFailed: return TunnelState::GatewayFailed;
    case ProxyReply::Kind::OtherStatus: return TunnelState::OtherStatus;
    default: return TunnelState::Alien;
    }
}

} // namespace

QLatin1StringView wordOf(TunnelState state)
{
    switch (state) {
    case TunnelState::Connected: return QLatin1StringView("connected");
    case TunnelState::SignIn: return QLatin1StringView("sign-in");
    case TunnelState::SignInByWindows: return QLatin1StringView("sign-in-windows");
    case TunnelState::SignInRefused: return QLatin1StringView("sign-in-refused");
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

TunnelState stateOf(SignInChance chance)
{
    switch (chance) {
    case SignInChance::NotGiven: return TunnelState::SignIn;
    case SignInChance::Unanswered: return TunnelState::SignInByWindows;
    case SignInChance::Try:
    case SignInChance::Refused: break;
    }
    return TunnelState::SignInRefused;
}

ProxyTunnel::ProxyTunnel(ProxyServer proxy, Settings settings, QObject *parent)
    : QObject(parent), m_proxy(std::move(proxy)), m_settings(std::move(settings))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { conclude(TunnelState::NoAnswer); });
}

ProxyTunnel::~ProxyTunnel()
{
    if (m_socket)
        m_socket->disconnect(this);
}

void ProxyTunnel::start(const HostPort &target)
{
    m_target = target;
    lookUp();
}

void ProxyTunnel::startToProxy() { lookUp(); }

std::unique_ptr<QTcpSocket> ProxyTunnel::takeSocket()
{
    return m_done && m_result.state == TunnelState::Connected ? std::move(m_socket) : nullptr;
}

void ProxyTunnel::lookUp()
{
    NameLookup::Settings names = m_settings.names;
    names.limit = within(names.limit);
    m_lookup = std::make_unique<NameLookup>(m_proxy.host, std::move(names));
    connect(m_lookup.get(), &NameLookup::finished, this, &ProxyTunnel::named);
    m_lookup->start();
}

void ProxyTunnel::named(const NameAnswer &answer)
{
    if (QHostAddress(m_proxy.host).isNull())
        m_result.nameMs = answer.milliseconds;
    if (answer.state != NameState::Ok || answer.addresses.isEmpty()) {
        const bool isMissing = answer.state == NameState::NotFound || answer.state == NameState::NoData;
        return conclude(isMissing ? TunnelState::NameNotFound : TunnelState::NameServerSilent);
    }
    m_addresses = answer.addresses;
    dial();
}

void ProxyTunnel::dial()
{
    m_race = std::make_unique<AddressRace>(m_addresses);
    connect(m_race.get(), &AddressRace::finished, this, &ProxyTunnel::reached);
    m_race->start(m_proxy.port, within(m_settings.connect));
}

void ProxyTunnel::reached(const AddressRace::Result &result)
{
    m_result.address = result.address;
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
    if (!m_target)
        return conclude(TunnelState::Connected);
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &ProxyTunnel::hear);
    connect(m_socket.get(), &QTcpSocket::disconnected, this, &ProxyTunnel::lost);
    m_heard.clear();
    m_isPaused = false;
    m_clock.start();
    m_timer.start(within(m_settings.answer));
    const QByteArray authorization =
        m_settings.access->authorization(m_proxy, "CONNECT", proxyConnectTarget(m_target->host, m_target->port), this);
    m_hasAnswered = !authorization.isEmpty();
    m_answers += m_hasAnswered ? 1 : 0;
    m_socket->write(proxyConnectRequest(m_target->host, m_target->port, authorization));
}

void ProxyTunnel::hear()
{
    if (m_done || m_isPaused || !m_socket)
        return;
    m_heard += m_socket->readAll();
    const ProxyReply reply = ProxyReply::parse(m_heard);
    if (reply.kind != ProxyReply::Kind::Incomplete)
        answered(reply);
}

void ProxyTunnel::lost()
{
    hear();
    if (m_socket && !m_done && !m_isPaused)
        conclude(m_heard.isEmpty() ? TunnelState::Closed : TunnelState::Alien);
}

void ProxyTunnel::answered(const ProxyReply &reply)
{
    m_timer.stop();
    m_result.answerMs = double(m_clock.nsecsElapsed()) / 1e6;
    m_result.status = reply.status;
    if (reply.kind == ProxyReply::Kind::SignIn)
        return signIn(reply);
    if (m_hasAnswered && reply.kind != ProxyReply::Kind::Alien) {
        m_result.hasSignedIn = true;
        m_settings.access->accepted(m_proxy, this);
    }
    if (reply.kind != ProxyReply::Kind::Connected)
        return conclude(stateOf(reply.kind));
    if (m_heard.size() > reply.headBytes)
        return conclude(TunnelState::TlsFailed);
    m_socket->disconnect(this);
    conclude(TunnelState::Connected);
}

void ProxyTunnel::signIn(const ProxyReply &reply)
{
    m_isPaused = true;
    m_result.schemes = schemesOf(reply.challenges);
    const auto goOn = [this](SignInChance chance) {
        if (m_done)
            return;
        m_timer.stop();
        if (chance != SignInChance::Try || m_answers >= answersAtMost)
            return conclude(stateOf(chance));
        // A connection of its own for each answer: what follows a 407 is nobody's business, and it may be closed.
        m_socket->disconnect(this);
        m_socket.reset();
        dial();
    };
    // Others may have to try first.
    m_timer.start(within(m_settings.connect + m_settings.answer));
    m_settings.access->challenged(m_proxy, reply.challenges, m_hasAnswered, this, goOn);
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
    if (m_settings.deadline.isForever())
        return patience;
    return std::max(std::min(patience, std::chrono::milliseconds(m_settings.deadline.remainingTime())), 1ms);
}

} // namespace selfcheck
