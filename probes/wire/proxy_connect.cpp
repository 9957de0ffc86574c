// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/wire/proxy_connect.h"

#include "probes/wire/ip_address.h"

#include <QtCore/QUrl>

#include <algorithm>

namespace selfcheck {

namespace {

constexpr qsizetype schemesLimit = 8;
constexpr qsizetype schemeLengthLimit = 24;
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

/// Where the element of the list ends that begins at `from`: at a comma that does not stand in quotes.
qsizetype endOfElement(QByteArrayView field, qsizetype from)
{
    bool quoted = false;
    for (qsizetype i = from; i < field.size(); ++i) {
        if (quoted && field[i] == '\\')
            ++i;
        else if (field[i] == '"')
            quoted = !quoted;
        else if (field[i] == ',' && !quoted)
            return i;
    }
    return field.size();
}

/// Empty when the element is a parameter of the challenge before it (name=value) or nothing sensible.
QString schemeOf(QByteArrayView element)
{
    const auto isLetter = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    };
    const auto end = std::find_if_not(element.begin(), element.end(), isLetter);
    const QByteArrayView name = element.first(end - element.begin());
    const QByteArrayView rest = element.sliced(name.size()).trimmed();
    const bool followed = end != element.end() && *end != ' ' && *end != '\t';
    if (name.isEmpty() || name.size() > schemeLengthLimit || followed || rest.startsWith('='))
        return {};
    return QString::fromLatin1(name);
}

} // namespace

QStringList challengeSchemes(QByteArrayView field)
{
    QStringList schemes;
    for (qsizetype from = 0; from < field.size() && schemes.size() < schemesLimit;) {
        const qsizetype end = endOfElement(field, from);
        const QString scheme = schemeOf(field.sliced(from, end - from).trimmed());
        if (!scheme.isEmpty() && !schemes.contains(scheme, Qt::CaseInsensitive))
            schemes.append(scheme);
        from = end + 1;
    }
    return schemes;
}

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
        for (const QByteArray &field : parsed.response.headers("Proxy-Authenticate"))
            for (const QString &scheme : challengeSchemes(field))
                if (reply.kind == Kind::SignIn && reply.schemes.size() < schemesLimit &&
                    !reply.schemes.contains(scheme, Qt::CaseInsensitive))
                    reply.schemes.append(scheme);
        return reply;
    }
    reply.kind = Kind::Alien;
    return reply;
}

QByteArray proxyConnectRequest(const QString &host, quint16 port)
{
    const auto literal = IpAddress::parse(host);
    QByteArray name = literal ? literal->toString().toLatin1() : QUrl::toAce(host);
    if (name.isEmpty())
        name = host.toLatin1();
    // What is no name that can be sent (an address' zone may be anything) must not break the lines of the request.
    name = printable(name, nameLimit).replace(' ', '?');
    if (literal && name.contains(':'))
        name = '[' + name + ']';
    const QByteArray target = name + ':' + QByteArray::number(port);
    return "CONNECT " + target + " HTTP/1.1\r\nHost: " + target +
           "\r\nUser-Agent: SelfCheck\r\nProxy-Connection: keep-alive\r\n\r\n";
}

} // namespace selfcheck
