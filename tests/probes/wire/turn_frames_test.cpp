// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/wire/turn_frames.h"

#include "tests/support/bytes.h"

#include <gtest/gtest.h>

using namespace selfcheck;
using namespace selfcheck::test;

TEST(ChannelData, IsPaddedOnStreamsOnly)
{
    EXPECT_EQ(channelData(0x4001, "abcde", false), hex("4001 0005 6162636465"));
    EXPECT_EQ(channelData(0x4001, "abcde", true), hex("4001 0005 6162636465 000000"));
    EXPECT_EQ(channelData(0x4001, "abcd", true), hex("4001 0004 61626364"));
    EXPECT_EQ(channelData(0x4FFF, "", true), hex("4fff 0000"));
}

TEST(ChannelData, IsReadWithAndWithoutPadding)
{
    const ChannelData expected{0x4001, "abcde"};
    EXPECT_EQ(parseChannelData(hex("4001 0005 6162636465")), expected);
    EXPECT_EQ(parseChannelData(hex("4001 0005 6162636465 000000")), expected);
    EXPECT_EQ(parseChannelData(hex("4001 0000")), (ChannelData{0x4001, {}}));
}

TEST(ChannelData, IsNothingElse)
{
    for (const char *bytes :
         {"", "40", "4001 00", "4001 0005 61626364", "0001 0000 2112a442", "8000 0000", "c000 0000"})
        EXPECT_FALSE(parseChannelData(hex(bytes))) << bytes;
}

TEST(TurnFrames, CutsAStreamWhereverItIsBroken)
{
    const QByteArray data = hex("4001 0005 6162636465 000000");
    const QByteArray stun = hex("0101 0004 2112a442 000102030405060708090a0b 8022 0000");
    const QByteArray stream = data + stun + data;
    for (qsizetype cut = 0; cut <= stream.size(); ++cut) {
        TurnFrames frames;
        QByteArrayList found;
        for (const QByteArray &piece : {stream.first(cut), stream.sliced(cut)}) {
            frames.heard(piece);
            while (const auto frame = frames.next())
                found += *frame;
        }
        EXPECT_EQ(found, (QByteArrayList{data, stun, data})) << cut;
        EXPECT_FALSE(frames.isBroken());
    }
}

TEST(TurnFrames, GivesUpAtSomethingElse)
{
    for (const char *bytes : {"HTTP/1.1 400 Bad Request\r\n", "\x80\x00\x00\x01", "\xff"}) {
        TurnFrames frames;
        frames.heard(QByteArray(bytes));
        static_cast<void>(frames.next());
        // "HT" looks like the beginning of ChannelData of 21580 bytes, which never come.
        EXPECT_TRUE(frames.isBroken() || bytes[0] == 'H') << bytes;
        EXPECT_FALSE(frames.next()) << bytes;
    }
    TurnFrames notStun;
    notStun.heard(hex("0101 0003 2112a442 000102030405060708090a0b"));
    EXPECT_FALSE(notStun.next());
    EXPECT_TRUE(notStun.isBroken());
}
