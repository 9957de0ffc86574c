// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/wire/turn_credentials.h"

#include <gtest/gtest.h>

using namespace selfcheck;

// What coturn 4.6.1 with this secret accepts.
TEST(TurnCredentials, MakesTheTimeLimitedPairThatCoturnAccepts)
{
    const auto made = timeLimitedCredentials(QStringLiteral("agent1"), QStringLiteral("selfcheck-secret"),
                                             QDateTime::fromSecsSinceEpoch(1795379163, Qt::UTC));
    EXPECT_EQ(made.username, QStringLiteral("1795379163:agent1"));
    EXPECT_EQ(made.password, QStringLiteral("mUG/yFg7omLrwYN0WfkzlERrhiY="));
    EXPECT_EQ(timeLimitedCredentials({}, QStringLiteral("s"), QDateTime::fromSecsSinceEpoch(1795379163)).username,
              QStringLiteral("1795379163"));
}

TEST(TurnCredentials, TellsWhenAPairEnds)
{
    const auto ends = [](const char *user) { return expiryOf({QString::fromLatin1(user), QStringLiteral("x")}); };
    EXPECT_EQ(ends("1700000000:agent"), QDateTime::fromSecsSinceEpoch(1700000000, Qt::UTC));
    EXPECT_EQ(ends("1700000000"), QDateTime::fromSecsSinceEpoch(1700000000, Qt::UTC));
    for (const char *ordinary : {"", "agent", "agent:1700000000", "1234", "123456789012", "17000o0000:agent"})
        EXPECT_FALSE(ends(ordinary)) << ordinary;
}
