// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/pc/session_kind.h"

#include "core/finding.h"
#include "probes/pc/session_facts.h"

#include <gtest/gtest.h>

namespace selfcheck {

namespace {

// The engine knows only which words stand for this PC, the probes only which ones for others.
TEST(SessionKind, ProbesAndEngineAgreeOnWhatIsFromAfar)
{
    EXPECT_EQ(session::kind.key, sessionKindFact.key);
    for (const char *word : {"console", "unknown", "rdp", "citrix", "horizon", "ssh", "remote-other"}) {
        const QString kind = QString::fromLatin1(word);
        Facts facts;
        facts.set(session::kind, kind);
        EXPECT_EQ(isRemoteKind(kind), isFromAfar(facts)) << word;
    }
    EXPECT_FALSE(isFromAfar(Facts()));
    EXPECT_TRUE(isRemoteKind(u"horizon"));
    EXPECT_FALSE(isRemoteKind(u""));
}

TEST(SessionKind, AnEmptySessionTellsNothing)
{
    EXPECT_EQ(sessionKind(Session()), QStringLiteral("unknown"));
    EXPECT_FALSE(servesSeveralPeople(Session(), u"").has_value());
    EXPECT_EQ(servesSeveralPeople(Session(), u"ServerRdsh"), true);
}

} // namespace

} // namespace selfcheck
