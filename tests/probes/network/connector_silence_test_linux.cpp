// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/connector.h"

#include "tests/support/silent_server_linux.h"

#include <gtest/gtest.h>

using namespace selfcheck;
using namespace selfcheck::test;
using namespace std::chrono_literals;

namespace {

ConnectResult connectTo(quint16 port, std::chrono::milliseconds patience)
{
    Connector connector;
    std::optional<ConnectResult> result;
    QObject::connect(&connector, &Connector::finished, &connector, [&](const ConnectResult &r) { result = r; });
    connector.start(QHostAddress::LocalHost, port, patience);
    EXPECT_TRUE(waitUntil([&] { return result.has_value(); }));
    return result.value_or(ConnectResult());
}

} // namespace

TEST(ConnectorSilence, NothingWithinThePatienceIsSilence)
{
    const SilentServer server;
    const ConnectResult result = connectTo(server.port(), 100ms);
    EXPECT_EQ(wordOf(result.reach), wordOf(Reach::Silent));
    EXPECT_GE(result.elapsedMs, 99);
    EXPECT_EQ(result.detail, QStringLiteral("no answer"));
}

TEST(ConnectorSilence, RepeatedSegmentsThatDidLeaveAreNotTakenForAFirewallHere)
{
    const SilentServer server;
    EXPECT_EQ(wordOf(connectTo(server.port(), 1300ms).reach), wordOf(Reach::Silent));
}
