// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/session.h"

#include <gtest/gtest.h>

namespace selfcheck {

namespace {

Session everythingTold()
{
    Session session;
    session.id = 3;
    session.glassId = 1;
    session.remote = true;
    session.protocol = 2;
    session.citrixProtocol = 0;
    session.horizonProtocol = QStringLiteral("BLAST");
    session.station = QStringLiteral("RDP-Tcp#3");
    session.client = QStringLiteral("NOTEBOOK-17");
    session.kind = QStringLiteral("x11");
    session.marks = {QStringLiteral("SSH_TTY"), QStringLiteral("XRDP_SESSION")};
    session.administrator = true;
    session.elevated = false;
    session.domainJoined = true;
    session.productType = 3;
    session.suiteMask = 0x110;
    session.terminalServerMode = 1;
    return session;
}

TEST(SessionRecord, KeepsEverything)
{
    const Session told = everythingTold();
    const QJsonObject record = toRecord(told);
    EXPECT_EQ(record.size(), 16);
    const Session read = sessionFromRecord(record);
    EXPECT_EQ(read.id, told.id);
    EXPECT_EQ(read.glassId, told.glassId);
    EXPECT_EQ(read.remote, told.remote);
    EXPECT_EQ(read.protocol, told.protocol);
    EXPECT_EQ(read.citrixProtocol, told.citrixProtocol);
    EXPECT_EQ(read.horizonProtocol, told.horizonProtocol);
    EXPECT_EQ(read.station, told.station);
    EXPECT_EQ(read.client, told.client);
    EXPECT_EQ(read.kind, told.kind);
    EXPECT_EQ(read.marks, told.marks);
    EXPECT_EQ(read.administrator, told.administrator);
    EXPECT_EQ(read.elevated, told.elevated);
    EXPECT_EQ(read.domainJoined, told.domainJoined);
    EXPECT_EQ(read.productType, told.productType);
    EXPECT_EQ(read.suiteMask, told.suiteMask);
    EXPECT_EQ(read.terminalServerMode, told.terminalServerMode);
}

TEST(SessionRecord, LeavesOutWhatIsUnknown)
{
    EXPECT_EQ(toRecord(Session()), QJsonObject());
    const Session read = sessionFromRecord({});
    EXPECT_FALSE(read.remote.has_value());
    EXPECT_FALSE(read.protocol.has_value());
    EXPECT_FALSE(read.administrator.has_value());
    EXPECT_TRUE(read.station.isEmpty());
}

TEST(SessionRecord, TheSessionOfThisTestIsTold)
{
    const Result<Session> session = readSession();
    ASSERT_TRUE(session.hasValue());
    EXPECT_TRUE(session->elevated.has_value());
}

} // namespace

} // namespace selfcheck
