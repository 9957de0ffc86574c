// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
// Only Linux lets a program see how far a refusal came.
#include "probes/network/networks_probe.h"

#include "probes/system/system.h"
#include "tests/probes/support/declared_facts.h"
#include "tests/support/localhost.h"
#include "tests/support/loopback_servers.h"

#include <QtCore/QJsonArray>

#include <gtest/gtest.h>

using namespace selfcheck;
using namespace selfcheck::test;

TEST(NetworksProbe, RefusalsAreComparedWithReferencesWhereNothingOpened)
{
    TcpServer server;
    const Parameters parameters(
        {{QStringLiteral("networks"), QJsonArray{QStringLiteral("127.0.8.0/29")}},
         {QStringLiteral("ports"), QJsonArray{closedTcpPort()}},
         {QStringLiteral("references"),
          QJsonArray{QJsonArray{QStringLiteral("127.0.0.1:%1").arg(server.port())}, QStringLiteral("no:host:name")}}});
    const auto made = networks::make({std::make_shared<System>(), {}}, parameters);
    const auto outcome = outcomeOf(*made);
    ASSERT_TRUE(outcome && *outcome);
    EXPECT_EQ((*outcome)->get(networks::state), QStringLiteral("answered")) << "nothing here has crossed a router";
    EXPECT_GE(server.accepted, 1);
}
