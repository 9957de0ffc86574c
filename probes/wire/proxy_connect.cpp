// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/wire/proxy_connect.h"

#include "probes/wire/ip_address.h"

#include <QtCore/QUrl>

#include <algorithm>
#include <array>

namespace selfcheck {

namespace {

constexpr int interimLimit = 8;
// RFC 1035 2.3.4
constexpr qsizetype nameLimit = 255;

ProxyReply::Kind kindOf(int status)
{
    using Kind = ProxyReply::Kind;
    if (status >= 200 && status <= 299)
        return Kind::Connected;
    switch (status) {
    case 407: return Kind::SignIn;
    case 401:
    case 403:
    case 405:
    case 451: return Kind::Forbidden;
    case 502:
    case 503:
    case 504: return Kind::GatewayFailed;
    default: return Kind::OtherStatus;
    }
}

/// Squid says what went wrong, RFC 9209 has a field for it; the others sign as the server or speak of the connection to
/// themselves.
bool isMarkedByProxy(const HttpResponse &response)
{
    constexpr std::array marks{"X-Squid-Error", "Proxy-Connection", "Proxy-Authenticate"};
    constexpr std::array programs{"squid", "tinyproxy", "zscaler", "bluecoat", "mitmproxy", "webmarshal"};
    const auto hasMark = [&response](const char *name) { return !response.header(name).isNull(); };
    const QByteArray server = response.header("Server").toLower();
    return std::ranges::any_of(marks, hasMark) || response.header("Proxy-Status").contains("error=") ||
           std::ranges::any_of(programs, [&server](const char *name) { return server.startsWith(name); });
}

} // namespace

ProxyReply ProxyReply::parse(QByteArrayView bytes)
{
    ProxyReply reply;
    qsizetype passed = 0;
    for (int interim = 0; interim <= interimLimit; ++interim) {
        const HttpResponse::Parsed parsed = HttpResponse::parse(bytes.sliced(passed));
        if (parsed.heard == Heard::Incomplete)
            return reply;
        if (parsed.heard == Heard::Alien)
            break;
        passed += parsed.response.headBytes();
        if (parsed.response.status() < 200)
            continue;
        reply.status = parsed.response.status();
        reply.kind = kindOf(reply.status);
        reply.headBytes = passed;
        if (reply.kind == Kind::SignIn)
            reply.challenges = httpChallenges(parsed.response.headers("Proxy-Authenticate"));
        return reply;
    }
    reply.kind = Kind::Alien;
    return reply;
}

QByteArray proxyConnectTarget(const QString &host, quint16 port)
{
    const auto literal = IpAddress::parse(host);
    QByteArray name = literal ? literal->toString().toLatin1() : QUrl::toAce(host);
    if (name.isEmpty())
        name = host.toLatin1();
    // What is no name that can be sent (an address' zone may be anything) must not break the lines of the request.
    name = printable(name, nameLimit).replace(' ', '?');
    if (literal && name.contains(':'))
        name = '[' + name + ']';
    return name + ':' + QByteArray::number(port);
}

QByteArray proxyConnectRequest(const QString &host, quint16 port, const QByteArray &authorization)
{
    const QByteArray target = proxyConnectTarget(host, port);
    QByteArray request = "CONNECT " + target + " HTTP/1.1\r\nHost: " + target +
                         "\r\nUser-Agent: SelfCheck\r\nProxy-Connection: keep-alive\r\n";
    if (!authorization.isEmpty())
        request += "Proxy-Authorization: " + authorization + "\r\n";
    return request + "\r\n";
}

Answerer whoAnswered(const HttpResponse &response)
{
    switch (kindOf(response.status())) {
    case ProxyReply::Kind::SignIn: return Answerer::Proxy;
    case ProxyReply::Kind::Forbidden:
    case ProxyReply::Kind::GatewayFailed: break;
    default: return Answerer::Server;
    }
    // 401 asks for a sign-in at the server.
    constexpr int unauthorized = 401;
    if (response.status() == unauthorized)
        return Answerer::Server;
    return isMarkedByProxy(response) ? Answerer::Proxy : Answerer::Unclear;
}

} // namespace selfcheck
