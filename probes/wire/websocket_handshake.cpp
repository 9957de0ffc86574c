// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/wire/websocket_handshake.h"

#include "probes/wire/http_response.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QRandomGenerator>

#include <algorithm>
#include <array>

namespace selfcheck {

namespace {

constexpr int switchingProtocols = 101;

bool isNamed(QByteArrayView name, QByteArrayView wanted) { return name.compare(wanted, Qt::CaseInsensitive) == 0; }

/// All fields of that name, as one list (RFC 9110 section 5.3).
QByteArray joined(const HeaderBlock &block, QByteArrayView name)
{
    QByteArray all;
    for (const auto &[field, value] : block.fields) {
        if (isNamed(field, name))
            all += (all.isEmpty() ? "" : ",") + value;
    }
    return all;
}

bool hasToken(const QByteArray &list, QByteArrayView token)
{
    const QByteArrayList parts = list.split(',');
    return std::ranges::any_of(parts, [token](const QByteArray &part) { return isNamed(part.trimmed(), token); });
}

QStringList tellingLines(const HeaderBlock &block)
{
    static constexpr std::array telling{QByteArrayView("upgrade"), QByteArrayView("connection"),
                                        QByteArrayView("via"),     QByteArrayView("server"),
                                        QByteArrayView("x-cache"), QByteArrayView("location")};
    constexpr qsizetype linesAtMost = 12;
    QStringList lines;
    for (const auto &[name, value] : block.fields) {
        const bool tells =
            name.toLower().startsWith("sec-websocket-") ||
            std::ranges::any_of(telling, [&name = name](QByteArrayView one) { return isNamed(name, one); });
        if (tells && lines.size() < linesAtMost)
            lines += QString::fromLatin1(printable(name + ": " + value, 120));
    }
    return lines;
}

void judgeHeaders(UpgradeAnswer &answer, const HeaderBlock &block, QByteArrayView key)
{
    const auto wrong = [&answer](Upgrade upgrade, const char *header) {
        answer.upgrade = upgrade;
        answer.header = QLatin1StringView(header);
    };
    if (!hasToken(joined(block, "Upgrade"), "websocket"))
        return wrong(Upgrade::Altered, "Upgrade");
    if (!hasToken(joined(block, "Connection"), "upgrade"))
        return wrong(Upgrade::Altered, "Connection");
    if (joined(block, "Sec-WebSocket-Accept") != webSocketAccept(key))
        return wrong(Upgrade::Altered, "Sec-WebSocket-Accept");
    if (!joined(block, "Sec-WebSocket-Extensions").isEmpty())
        return wrong(Upgrade::Unasked, "Sec-WebSocket-Extensions");
    if (!joined(block, "Sec-WebSocket-Protocol").isEmpty())
        return wrong(Upgrade::Unasked, "Sec-WebSocket-Protocol");
    answer.upgrade = Upgrade::Done;
}

} // namespace

QByteArray freshWebSocketKey()
{
    constexpr qsizetype keyBytes = 16;
    QByteArray key;
    while (key.size() < keyBytes)
        key += static_cast<char>(QRandomGenerator::system()->bounded(256));
    return key.toBase64();
}

QByteArray webSocketAccept(QByteArrayView key)
{
    const QByteArray proof = key.toByteArray() + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    return QCryptographicHash::hash(proof, QCryptographicHash::Sha1).toBase64();
}

QByteArray webSocketRequest(QByteArrayView target, QByteArrayView host, QByteArrayView key, QByteArrayView origin)
{
    QByteArray request =
        "GET " + target.toByteArray() + " HTTP/1.1\r\nHost: " + host.toByteArray() +
        "\r\nUser-Agent: SelfCheck\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: " +
        key.toByteArray() + "\r\nSec-WebSocket-Version: 13\r\n";
    if (!origin.isEmpty())
        request += "Origin: " + origin.toByteArray() + "\r\n";
    return request + "\r\n";
}

UpgradeAnswer judgeUpgrade(QByteArrayView bytes, QByteArrayView key)
{
    UpgradeAnswer answer;
    const HttpResponse::Parsed parsed = HttpResponse::parse(bytes);
    if (parsed.heard == Heard::Alien)
        answer.upgrade = Upgrade::Alien;
    if (parsed.heard != Heard::Complete)
        return answer;
    const HeaderBlock block = parseHeader(bytes).block;
    answer.status = parsed.response.status();
    answer.headBytes = parsed.response.headBytes();
    answer.lines = tellingLines(block);
    answer.upgrade = Upgrade::OtherStatus;
    if (answer.status == switchingProtocols)
        judgeHeaders(answer, block, key);
    return answer;
}

} // namespace selfcheck
