// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/networks_probe.h"

#include "probes/system/system.h"
#include "tests/support/loopback_servers.h"
#include "tests/support/silent_server_linux.h"

#include <QtCore/QJsonArray>

#include <gtest/gtest.h>

using namespace selfcheck;
using namespace selfcheck::test;

TEST(NetworksProbeSilence, AQuietNetworkIsAskedAgainWhileTheFirstConnectionStillWaits)
{
    const SilentServer silent;
    const TcpServer open;
    const Parameters parameters({{QStringLiteral("networks"), QJsonArray{QStringLiteral("127.0.0.1/32")}},
                                 {QStringLiteral("ports"), QJsonArray{silent.port(), open.port()}}});
    const auto probe = networks::make({std::make_shared<System>(), {}}, parameters);
    // Each report of progress is the end of one connection: only the open one ends, though it began second.
    QStringList states;
    QObject::connect(probe.get(), &Probe::progressed, probe.get(), [&states](int, const Facts &facts) {
        states.append(facts.get(networks::state).value_or(QString()));
    });
    const auto outcome = outcomeOf(*probe);
    ASSERT_TRUE(outcome && *outcome);
    EXPECT_EQ(states, QStringList{QStringLiteral("answered")});
    EXPECT_EQ(open.accepted, 1);
}
