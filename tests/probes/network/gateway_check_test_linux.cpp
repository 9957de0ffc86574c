// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// A gateway that ignores connections, on one machine: Linux answers nothing while a listener's queue is full.
#include "probes/network/gateway_check.h"

#include "tests/support/fake_network_links.h"
#include "tests/support/loopback_servers.h"

#include <gtest/gtest.h>

#include <array>

#include <sys/socket.h>

using namespace selfcheck;
using namespace selfcheck::test;
using namespace std::chrono_literals;

namespace {

class SilentPort {
public:
    SilentPort()
    {
        m_server.listen(QHostAddress::LocalHost);
        m_server.pauseAccepting();
        ::listen(static_cast<int>(m_server.socketDescriptor()), 0);
        for (QTcpSocket &filler : m_fillers)
            filler.connectToHost(QHostAddress(QHostAddress::LocalHost), m_server.serverPort());
        waitUntil([this] { return m_fillers[0].state() == QAbstractSocket::ConnectedState; });
    }
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }

private:
    QTcpServer m_server;
    std::array<QTcpSocket, 3> m_fillers;
};

const IpAddress here = IpAddress::v4(0x7f000001);

std::optional<GatewayCheck::State> stateOf(const std::vector<quint16> &ports, std::vector<IpAddress> neighbours,
                                           std::chrono::milliseconds patience)
{
    NetworkSnapshot snapshot;
    snapshot.reachableNeighbours = std::move(neighbours);
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
    const SilentPort silent;
    EXPECT_EQ(stateOf({silent.port(), server.port()}, {}, 60s), GatewayCheck::State::Answers);
    EXPECT_EQ(stateOf({silent.port(), closedTcpPort()}, {}, 60s), GatewayCheck::State::Answers);
}

TEST(GatewayCheck, SilenceIsSilenceAndNotAbsence)
{
    const SilentPort silent;
    EXPECT_EQ(stateOf({silent.port(), silent.port()}, {}, 50ms), GatewayCheck::State::Silent);
}

TEST(GatewayCheck, AReachableNeighbourAnswersThoughItsPortsAreSilent)
{
    const SilentPort silent;
    EXPECT_EQ(stateOf({silent.port()}, {IpAddress::v4(0x7f000009), here}, 60s), GatewayCheck::State::Answers);
}

TEST(GatewayCheck, AnotherNeighbourDoesNotCount)
{
    const SilentPort silent;
    EXPECT_EQ(stateOf({silent.port()}, {IpAddress::v4(0x7f000009)}, 300ms), GatewayCheck::State::Silent);
}
