// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/wire/websocket_handshake.h"

#include <gtest/gtest.h>

using namespace selfcheck;

namespace {

// RFC 6455 section 1.3.
const QByteArray key = "dGhlIHNhbXBsZSBub25jZQ==";
const QByteArray accept = "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=";
const QByteArray good = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                        "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n\r\n";

QByteArray with(const QByteArray &what, const QByteArray &instead) { return QByteArray(good).replace(what, instead); }

UpgradeAnswer judged(const QByteArray &bytes) { return judgeUpgrade(bytes, key); }

} // namespace

TEST(WebSocketHandshake, ProvesTheKeyAsTheStandardsExample) { EXPECT_EQ(webSocketAccept(key), accept); }

TEST(WebSocketHandshake, AsksAsTheStandardWants)
{
    EXPECT_EQ(webSocketRequest("/chat?a=1", "server.example:8443", key, "https://shop.example"),
              "GET /chat?a=1 HTTP/1.1\r\nHost: server.example:8443\r\nUser-Agent: SelfCheck\r\nUpgrade: websocket\r\n"
              "Connection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n"
              "Origin: https://shop.example\r\n\r\n");
    EXPECT_FALSE(webSocketRequest("/", "server.example", key).contains("Origin"));
}

TEST(WebSocketHandshake, KeysAreSixteenBytesAndNeverTheSame)
{
    EXPECT_EQ(QByteArray::fromBase64(freshWebSocketKey()).size(), 16);
    EXPECT_NE(freshWebSocketKey(), freshWebSocketKey());
}

TEST(WebSocketHandshake, AcceptsTheStandardsAnswerAndWhatIsEquallyValid)
{
    const UpgradeAnswer answer = judged(good + "\x81\x01x");
    EXPECT_EQ(answer.upgrade, Upgrade::Done);
    EXPECT_EQ(answer.status, 101);
    EXPECT_EQ(answer.headBytes, good.size());
    EXPECT_EQ(judged(with("Connection: Upgrade", "connection: keep-alive, upgrade")).upgrade, Upgrade::Done);
    EXPECT_EQ(judged(with("Connection: Upgrade", "Connection: keep-alive\r\nConnection: Upgrade")).upgrade,
              Upgrade::Done);
    EXPECT_EQ(judged(with("Upgrade: websocket", "UPGRADE: WebSocket")).upgrade, Upgrade::Done);
}

TEST(WebSocketHandshake, NamesTheHeaderThatIsMissingOrWrong)
{
    const auto altered = [](const QByteArray &what, const QByteArray &instead) {
        const UpgradeAnswer answer = judged(with(what, instead));
        EXPECT_EQ(answer.upgrade, Upgrade::Altered);
        return answer.header.toStdString();
    };
    EXPECT_EQ(altered("Upgrade: websocket\r\n", ""), "Upgrade");
    EXPECT_EQ(altered("Upgrade: websocket", "Upgrade: h2c"), "Upgrade");
    EXPECT_EQ(altered("Connection: Upgrade", "Connection: close"), "Connection");
    EXPECT_EQ(altered("Connection: Upgrade\r\n", ""), "Connection");
    EXPECT_EQ(altered("s3pP", "S3pP"), "Sec-WebSocket-Accept");
    const UpgradeAnswer unasked =
        judged(with("Connection:", "Sec-WebSocket-Extensions: permessage-deflate\r\nConnection:"));
    EXPECT_EQ(unasked.upgrade, Upgrade::Unasked);
    EXPECT_EQ(unasked.header, QStringLiteral("Sec-WebSocket-Extensions"));
}

TEST(WebSocketHandshake, KeepsTheLinesThatTellWhoAnswered)
{
    const UpgradeAnswer answer = judged("HTTP/1.1 426 Upgrade Required\r\nServer: nginx\r\nDate: today\r\n"
                                        "Via: 1.1 proxy (squid)\r\nContent-Length: 0\r\n\r\n");
    EXPECT_EQ(answer.upgrade, Upgrade::OtherStatus);
    EXPECT_EQ(answer.status, 426);
    EXPECT_EQ(answer.lines, QStringList({QStringLiteral("Server: nginx"), QStringLiteral("Via: 1.1 proxy (squid)")}));
}

TEST(WebSocketHandshake, WaitsForTheWholeHeadAndKnowsWhatIsNoHttp)
{
    for (qsizetype length = 0; length < good.size(); ++length)
        EXPECT_EQ(judged(good.first(length)).upgrade, Upgrade::Incomplete) << length;
    EXPECT_EQ(judged("SSH-2.0-x\r\n").upgrade, Upgrade::Alien);
    EXPECT_EQ(judged("HTTP/1.1 101 x\r\n" + QByteArray(70000, 'a')).upgrade, Upgrade::Alien);
}
