// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/wire/ssh_banner.h"

#include <gtest/gtest.h>

using namespace selfcheck;

TEST(SshBanner, IsRead)
{
    const SshBanner banner = parseSshBanner("SSH-2.0-OpenSSH_9.2p1 Debian-2+deb12u3\r\n\0\0\x04");
    EXPECT_EQ(banner.heard, Heard::Complete);
    EXPECT_EQ(banner.line, "SSH-2.0-OpenSSH_9.2p1 Debian-2+deb12u3");
}

TEST(SshBanner, LinesBeforeItAreAllowed)
{
    EXPECT_EQ(parseSshBanner("Welcome\nto this host\r\nSSH-1.99-x\n").line, "SSH-1.99-x");
}

TEST(SshBanner, HalfALineIsIncomplete)
{
    EXPECT_EQ(parseSshBanner("").heard, Heard::Incomplete);
    EXPECT_EQ(parseSshBanner("SSH-2.0-Open").heard, Heard::Incomplete);
    EXPECT_EQ(parseSshBanner("Welcome\r\n").heard, Heard::Incomplete);
}

TEST(SshBanner, WhatCannotBeOneIsAlien)
{
    EXPECT_EQ(parseSshBanner("SSH-1.5-old\r\n").heard, Heard::Alien);
    EXPECT_EQ(parseSshBanner(QByteArray("\x16\x03\x01\0\x02", 5)).heard, Heard::Alien);
    EXPECT_EQ(parseSshBanner(QByteArray(9000, 'a')).heard, Heard::Alien);
    EXPECT_EQ(parseSshBanner(QByteArray("line\n").repeated(64)).heard, Heard::Alien);
    EXPECT_EQ(parseSshBanner("SSH-2.0-" + QByteArray(300, 'a') + "\r\n").heard, Heard::Alien);
}
