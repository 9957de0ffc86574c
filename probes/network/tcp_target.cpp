// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/tcp_target.h"

#include "probes/network/host_port.h"

#include <algorithm>

namespace selfcheck {

namespace {

constexpr int highestPort = 65535;

QJsonArray hostsOf(const QJsonValue &value) { return value.isArray() ? value.toArray() : QJsonArray{value}; }

Status addTargets(std::vector<TcpTarget> &targets, const QJsonObject &json, const QString &place)
{
    const QString word = json.value(QLatin1StringView("greeting")).toString(QStringLiteral("none"));
    const auto greeting = greetingKindFromWord(word);
    if (!greeting)
        return Failure::badContent(place + QStringLiteral("/greeting"), QStringLiteral("unknown: %1").arg(word));
    const int usualPort = json.value(QLatin1StringView("port")).toInt();
    if (usualPort < 0 || usualPort > highestPort)
        return Failure::badContent(place + QStringLiteral("/port"), QStringLiteral("must be 1 to 65535"));
    const QJsonArray hosts = hostsOf(json.value(QLatin1StringView("host")));
    for (const QJsonValue &host : hosts) {
        const auto named = parseHostPort(host.toString().trimmed(), quint16(usualPort));
        if (!named)
            return Failure::badContent(place + QStringLiteral("/host"),
                                       QStringLiteral("not a host name or address, with or without a port"));
        if (named->port == 0)
            return Failure::badContent(place + QStringLiteral("/port"), QStringLiteral("must be 1 to 65535"));
        const TcpTarget target{named->host, named->port, *greeting};
        if (std::find(targets.begin(), targets.end(), target) == targets.end())
            targets.push_back(target);
    }
    return Done{};
}

} // namespace

QString TcpTarget::toString() const
{
    const QString shown = host.contains(u':') ? u'[' + host + u']' : host;
    return QStringLiteral("%1:%2").arg(shown).arg(port);
}

Result<std::vector<TcpTarget>> tcpTargets(const Parameters &parameters)
{
    std::vector<TcpTarget> targets;
    const QJsonArray list = parameters.list(QLatin1StringView("targets"));
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString place = QStringLiteral("#/targets/%1").arg(i);
        if (!list[i].isObject())
            return Failure::badContent(place, QStringLiteral("must be an object"));
        const Status status = addTargets(targets, list[i].toObject(), place);
        if (!status)
            return status.failure();
    }
    if (targets.empty())
        return Failure::notConfigured(QStringLiteral("#/targets"));
    return targets;
}

QLatin1StringView wordOf(TcpState state)
{
    switch (state) {
    case TcpState::LocalFirewall: return QLatin1StringView("local-firewall");
    case TcpState::RefusedOnTheWay: return QLatin1StringView("refused-on-the-way");
    case TcpState::NoRoute: return QLatin1StringView("no-route");
    case TcpState::ProxyFailed: return QLatin1StringView("proxy-failed");
    case TcpState::ProxySignIn: return QLatin1StringView("proxy-sign-in");
    case TcpState::ProxySignInRefused: return QLatin1StringView("proxy-sign-in-refused");
    case TcpState::ProxyForbidden: return QLatin1StringView("proxy-forbidden");
    case TcpState::ProxyGatewayFailed: return QLatin1StringView("proxy-gateway-failed");
    case TcpState::ProxySignInByWindows: return QLatin1StringView("proxy-sign-in-windows");
    case TcpState::NameServerSilent: return QLatin1StringView("name-server-silent");
    case TcpState::NameNotFound: return QLatin1StringView("name-not-found");
    case TcpState::Silent: return QLatin1StringView("silent");
    case TcpState::Unreachable: return QLatin1StringView("unreachable");
    case TcpState::Refused: return QLatin1StringView("refused");
    case TcpState::ClosedEarly: return QLatin1StringView("closed-early");
    case TcpState::TlsFailed: return QLatin1StringView("tls-failed");
    case TcpState::CertificateUntrusted: return QLatin1StringView("certificate-untrusted");
    case TcpState::CertificateName: return QLatin1StringView("certificate-name");
    case TcpState::ClockWrong: return QLatin1StringView("clock-wrong");
    case TcpState::CertificateExpired: return QLatin1StringView("certificate-expired");
    case TcpState::CertificateNotYetValid: return QLatin1StringView("certificate-not-yet-valid");
    case TcpState::NoGreeting: return QLatin1StringView("no-greeting");
    case TcpState::WrongGreeting: return QLatin1StringView("wrong-greeting");
    case TcpState::Open: break;
    }
    return QLatin1StringView("open");
}

TcpState stateOf(Reach reach)
{
    switch (reach) {
    case Reach::Open: return TcpState::Open;
    case Reach::Refused: return TcpState::Refused;
    case Reach::RefusedOnTheWay: return TcpState::RefusedOnTheWay;
    case Reach::Unreachable: return TcpState::Unreachable;
    case Reach::NoRoute: return TcpState::NoRoute;
    case Reach::LocalFirewall: return TcpState::LocalFirewall;
    case Reach::Silent:
    case Reach::NotAsked: break;
    }
    return TcpState::Silent;
}

TcpState stateOf(TlsState state)
{
    switch (state) {
    case TlsState::Secured: return TcpState::Open;
    case TlsState::ClosedEarly: return TcpState::ClosedEarly;
    case TlsState::Untrusted: return TcpState::CertificateUntrusted;
    case TlsState::WrongName: return TcpState::CertificateName;
    case TlsState::Expired: return TcpState::CertificateExpired;
    case TlsState::NotYetValid: return TcpState::CertificateNotYetValid;
    case TlsState::Handshaking:
    case TlsState::HandshakeFailed:
    case TlsState::Silent: break;
    }
    return TcpState::TlsFailed;
}

TcpState stateOf(TunnelState state)
{
    switch (state) {
    case TunnelState::Connected: return TcpState::Open;
    case TunnelState::SignIn: return TcpState::ProxySignIn;
    case TunnelState::SignInByWindows: return TcpState::ProxySignInByWindows;
    case TunnelState::SignInRefused: return TcpState::ProxySignInRefused;
    case TunnelState::Forbidden: return TcpState::ProxyForbidden;
    case TunnelState::GatewayFailed: return TcpState::ProxyGatewayFailed;
    case TunnelState::TlsFailed: return TcpState::TlsFailed;
    default: return TcpState::ProxyFailed;
    }
}

void addTunnel(TcpTargetResult &result, const ProxyServer &proxy, const TunnelResult &tunnel)
{
    result.proxy = Way{Way::Kind::ByProxy, proxy}.shown();
    result.tunnel = tunnel;
    result.address = tunnel.address;
    result.nameMs = tunnel.nameMs;
    result.connectMs = tunnel.connectMs;
    result.failure = tunnel.failure;
}

double TcpTargetResult::totalMs() const
{
    const double answered = tunnel ? tunnel->answerMs.value_or(0) : 0;
    return nameMs.value_or(0) + connectMs.value_or(0) + answered + (tls ? tls->elapsedMs : 0) + greetingMs.value_or(0);
}

} // namespace selfcheck
