// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/wire/proxy_connect.h"

#include "probes/wire/ip_address.h"

#include <QtCore/QUrl>

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

} // namespace selfcheck
