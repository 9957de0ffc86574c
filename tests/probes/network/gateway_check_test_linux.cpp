// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// A gateway that ignores connections.
#include "probes/network/gateway_check.h"

#include "tests/support/fake_network_links.h"
#include "tests/support/loopback_servers.h"
#include "tests/support/silent_server_linux.h"

#include <gtest/gtest.h>

using namespace selfcheck;
using namespace selfcheck::test;
using namespace std::chrono_literals;

namespace {

const IpAddress here = IpAddress::v4(0x7f000001);

std::optional<GatewayCheck::State> stateOf(const std::vector<quint16> &ports, std::vector<IpAddress> neighbours,
                                           std::chrono::milliseconds patience, std::vector<IpAddress> missing = {})
{
    NetworkSnapshot snapshot;
    snapshot.reachableNeighbours = std::move(neighbours);
    snapshot.missingNeighbours = std::move(missing);
    GatewayCheck check(here, std::make_shared<FakeNetworkLinks>(snapshot));
    std::vector<GatewayCheck::State> states;
    QObject::connect(&check, &GatewayCheck::finished, &check,
                     [&](GatewayCheck::State state) { states.push_back(state); });
    check.start(ports, patience);
    waitUntil([&] { return !states.empty(); });
    QCoreApplication::processEvents();
    return states.size() == 1 ? std::optional(states.front()) : std::nullopt;
}

} // namespace

TEST(GatewayCheck, AnOpenOrARefusingPortIsAnAnswer)
{
    const TcpServer server;
    const SilentServer silent;
    EXPECT_EQ(stateOf({silent.port(), server.port()}, {}, 60s), GatewayCheck::State::Answers);
    EXPECT_EQ(stateOf({silent.port(), closedTcpPort()}, {}, 60s), GatewayCheck::State::Answers);
}

TEST(GatewayCheck, SilenceIsSilenceAndNotAbsence)
{
    const SilentServer silent;
    EXPECT_EQ(stateOf({silent.port(), silent.port()}, {}, 50ms), GatewayCheck::State::Silent);
}

TEST(GatewayCheck, AReachableNeighbourAnswersThoughItsPortsAreSilent)
{
    const SilentServer silent;
    EXPECT_EQ(stateOf({silent.port()}, {IpAddress::v4(0x7f000009), here}, 60s), GatewayCheck::State::Answers);
}

TEST(GatewayCheck, AnotherNeighbourDoesNotCount)
{
    const SilentServer silent;
    EXPECT_EQ(stateOf({silent.port()}, {IpAddress::v4(0x7f000009)}, 300ms), GatewayCheck::State::Silent);
}

TEST(GatewayCheck, WhoeverNobodyInTheLocalNetworkAnswersForIsAbsent)
{
    const SilentServer silent;
    EXPECT_EQ(stateOf({silent.port()}, {}, 50ms, {here}), GatewayCheck::State::Absent);
    EXPECT_EQ(stateOf({silent.port()}, {}, 50ms, {IpAddress::v4(0x7f000009)}), GatewayCheck::State::Silent);
}
