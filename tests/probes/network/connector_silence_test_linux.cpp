// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Silence on one machine: Linux ignores further connections while a listener's queue is full.
#include "probes/network/connector.h"

#include "tests/probes/network/scripted_server.h"

#include <QtNetwork/QTcpSocket>

#include <gtest/gtest.h>

#include <sys/socket.h>

using namespace selfcheck;
using namespace selfcheck::test;
using namespace std::chrono_literals;

namespace {

class SilentServer {
public:
    SilentServer()
    {
        m_server.listen(QHostAddress::LocalHost);
        m_server.pauseAccepting();
        ::listen(int(m_server.socketDescriptor()), 0);
        for (QTcpSocket &filler : m_fillers)
            filler.connectToHost(QHostAddress(QHostAddress::LocalHost), m_server.serverPort());
        waitUntil([this] { return m_fillers[0].state() == QAbstractSocket::ConnectedState; });
    }
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }

private:
    QTcpServer m_server;
    std::array<QTcpSocket, 3> m_fillers;
};

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
