// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/wire/websocket_frames.h"

#include <gtest/gtest.h>

using namespace selfcheck;

namespace {

std::vector<WebSocketMessage> read(const QByteArray &bytes)
{
    WebSocketReader reader;
    return reader.heard(bytes);
}

std::string mistakeIn(const QByteArray &bytes)
{
    WebSocketReader reader;
    (void)reader.heard(bytes);
    EXPECT_TRUE(reader.heard("\x81\x01x").empty() || reader.mistake().isEmpty()) << "nothing after a mistake";
    return reader.mistake().toStdString();
}

WebSocketMessage text(const QByteArray &payload) { return {FrameKind::Text, payload, {}}; }

QByteArray raw(const char *hex) { return QByteArray::fromHex(hex); }

} // namespace

// The examples of RFC 6455 section 5.7.

TEST(WebSocketFrames, MaskAsTheStandardsExample)
{
    EXPECT_EQ(webSocketFrame(FrameKind::Text, "Hello", 0x37fa213d).toHex(), "818537fa213d7f9f4d5158");
    EXPECT_EQ(webSocketFrame(FrameKind::Text, "Hel", 0, false).toHex(), "01830000000048656c");
    EXPECT_EQ(webSocketFrame(FrameKind::Pong, "Hello", 0x37fa213d).toHex(), "8a8537fa213d7f9f4d5158");
}

TEST(WebSocketFrames, WriteEachLengthInItsShortestForm)
{
    EXPECT_TRUE(webSocketFrame(FrameKind::Binary, QByteArray(125, 'x'), 0).startsWith(raw("82fd")));
    EXPECT_TRUE(webSocketFrame(FrameKind::Binary, QByteArray(126, 'x'), 0).startsWith(raw("82fe007e")));
    EXPECT_TRUE(webSocketFrame(FrameKind::Binary, QByteArray(65535, 'x'), 0).startsWith(raw("82feffff")));
    EXPECT_TRUE(webSocketFrame(FrameKind::Binary, QByteArray(65536, 'x'), 0).startsWith(raw("82ff0000000000010000")));
    EXPECT_EQ(webSocketFrame(FrameKind::Ping, QByteArray(300, 'x'), 0).size(), 2 + 4 + 125)
        << "control frames are short";
    EXPECT_NE(webSocketFrame(FrameKind::Text, "Hello"), webSocketFrame(FrameKind::Text, "Hello"))
        << "a fresh mask each time";
    EXPECT_EQ(webSocketCloseReason(1000).toHex(), "03e8");
}

TEST(WebSocketReader, ReadsTheStandardsExamples)
{
    EXPECT_EQ(read(raw("810548656c6c6f")), std::vector{text("Hello")});
    EXPECT_EQ(read(raw("010348656c80026c6f")), std::vector{text("Hello")}) << "in two pieces";
    EXPECT_EQ(read(raw("890548656c6c6f")), (std::vector{WebSocketMessage{FrameKind::Ping, "Hello", {}}}));
    EXPECT_EQ(read(raw("827e0100") + QByteArray(256, 'x')),
              (std::vector{WebSocketMessage{FrameKind::Binary, QByteArray(256, 'x'), {}}}));
    EXPECT_EQ(read(raw("827f0000000000010000") + QByteArray(65536, 'x')),
              (std::vector{WebSocketMessage{FrameKind::Binary, QByteArray(65536, 'x'), {}}}));
}

TEST(WebSocketReader, PutsTogetherWhatArrivesByteByByte)
{
    WebSocketReader reader;
    std::vector<WebSocketMessage> all;
    const QByteArray bytes = raw("010348656c") + raw("890161") + raw("80026c6f") + raw("880203e8");
    for (const char byte : bytes)
        for (const WebSocketMessage &message : reader.heard(QByteArrayView(&byte, 1)))
            all.push_back(message);
    const std::vector expected{WebSocketMessage{FrameKind::Ping, "a", {}}, text("Hello"),
                               WebSocketMessage{FrameKind::Close, raw("03e8"), quint16(1000)}};
    EXPECT_EQ(all, expected);
    EXPECT_TRUE(reader.mistake().isEmpty());
    EXPECT_TRUE(reader.heard(raw("810161")).empty()) << "nothing after a close";
}

TEST(WebSocketReader, RefusesWhatNoServerMaySend)
{
    EXPECT_EQ(mistakeIn(raw("818537fa213d7f9f4d5158")), "a server must not mask");
    EXPECT_EQ(mistakeIn(raw("c10161")), "a reserved bit is set");
    EXPECT_EQ(mistakeIn(raw("830161")), "unknown kind of frame");
    EXPECT_EQ(mistakeIn(raw("090161")), "a control frame in pieces or too long");
    EXPECT_EQ(mistakeIn(raw("897e0080")), "a control frame in pieces or too long");
    EXPECT_EQ(mistakeIn(raw("800161")), "a piece of no message");
    EXPECT_EQ(mistakeIn(raw("010161810162")), "a message inside another");
    EXPECT_EQ(mistakeIn(raw("880103")), "half a close code");
}

TEST(WebSocketReader, HoldsNoMoreThanItsLimit)
{
    EXPECT_EQ(mistakeIn(raw("827fffffffffffffffff")), "a message too long");
    EXPECT_EQ(mistakeIn(raw("827f0000000000100001")), "a message too long") << "one byte more than allowed";
    WebSocketReader reader;
    const QByteArray piece = raw("007f0000000000080000") + QByteArray(0x80000, 'x');
    EXPECT_TRUE(reader.heard(raw("020161")).empty());
    EXPECT_TRUE(reader.heard(piece).empty());
    EXPECT_TRUE(reader.mistake().isEmpty());
    EXPECT_TRUE(reader.heard(piece).empty());
    EXPECT_EQ(reader.mistake().toStdString(), "a message too long") << "pieces count together";
}
