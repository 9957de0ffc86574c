// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/connector.h"

#include "tests/probes/network/scripted_server.h"

#include <QtNetwork/QTcpSocket>

#include <gtest/gtest.h>

#include <ostream>

using namespace selfcheck;
using namespace selfcheck::test;
using namespace std::chrono_literals;

namespace {

const QHostAddress host(QStringLiteral("192.0.2.80"));
const QHostAddress router(QStringLiteral("198.51.100.1"));
const QHostAddress nobody;

ConnectSigns plain(SocketError error, bool atOnce = false)
{
    ConnectSigns signs;
    signs.error = error;
    signs.atOnce = atOnce;
    return signs;
}

ConnectSigns icmp(SocketError error, const QHostAddress &sender, int type, int code, bool own = false,
                  bool version6 = false)
{
    ConnectSigns signs = plain(error);
    signs.icmp = IcmpError{sender, type, code, version6};
    signs.icmpIsOwn = own;
    return signs;
}

ConnectSigns heldBack()
{
    ConnectSigns signs = plain(SocketError::TimedOut);
    signs.heldBack = true;
    return signs;
}

struct Case {
    const char *name;
    ConnectSigns signs;
    Reach expected;
};

std::ostream &operator<<(std::ostream &stream, const Case &tested) { return stream << tested.name; }

class Classify : public testing::TestWithParam<Case> {};

} // namespace

TEST_P(Classify, NamesWhatHappened)
{
    EXPECT_EQ(wordOf(classify(GetParam().signs, host)), wordOf(GetParam().expected));
}

// What Linux shows was recorded in network namespaces with nftables.
INSTANTIATE_TEST_SUITE_P(
    Signs, Classify,
    testing::Values(
        Case{"connected", plain(SocketError::None), Reach::Open},
        Case{"connectedAtOnce", plain(SocketError::None, true), Reach::Open},
        Case{"resetByTheHost", plain(SocketError::Refused), Reach::Refused},
        Case{"portUnreachableFromTheHost", icmp(SocketError::Refused, host, 3, 3), Reach::Refused},
        Case{"prohibitedByTheHostItself", icmp(SocketError::HostUnreachable, host, 3, 13), Reach::Refused},
        Case{"portUnreachableFromARouter", icmp(SocketError::Refused, router, 3, 3), Reach::RefusedOnTheWay},
        Case{"portUnreachableFromUnknown", icmp(SocketError::Refused, nobody, 3, 3), Reach::Refused},
        Case{"adminProhibited", icmp(SocketError::HostUnreachable, router, 3, 13), Reach::RefusedOnTheWay},
        Case{"hostProhibited", icmp(SocketError::HostUnreachable, router, 3, 10), Reach::RefusedOnTheWay},
        Case{"networkProhibited", icmp(SocketError::NetworkUnreachable, router, 3, 9), Reach::RefusedOnTheWay},
        Case{"prohibitedByUnknown", icmp(SocketError::HostUnreachable, nobody, 3, 13), Reach::RefusedOnTheWay},
        Case{"hostUnreachable", icmp(SocketError::HostUnreachable, router, 3, 1), Reach::Unreachable},
        Case{"networkUnreachable", icmp(SocketError::NetworkUnreachable, router, 3, 0), Reach::Unreachable},
        Case{"timeToLiveExceeded", icmp(SocketError::HostUnreachable, router, 11, 0), Reach::Unreachable},
        Case{"noArpAnswer", icmp(SocketError::HostUnreachable, router, 3, 1, true), Reach::Unreachable},
        Case{"ownFirewallPortUnreachable", icmp(SocketError::Refused, router, 3, 3, true), Reach::LocalFirewall},
        Case{"ownFirewallProhibits", icmp(SocketError::HostUnreachable, router, 3, 13, true), Reach::LocalFirewall},
        Case{"version6Prohibited", icmp(SocketError::AccessDenied, router, 1, 1, false, true), Reach::RefusedOnTheWay},
        Case{"version6PolicyFailed", icmp(SocketError::AccessDenied, router, 1, 5, false, true),
             Reach::RefusedOnTheWay},
        Case{"version6RejectRoute", icmp(SocketError::AccessDenied, router, 1, 6, false, true), Reach::RefusedOnTheWay},
        Case{"version6NoRoute", icmp(SocketError::NetworkUnreachable, router, 1, 0, false, true), Reach::Unreachable},
        Case{"version6Address", icmp(SocketError::HostUnreachable, router, 1, 3, false, true), Reach::Unreachable},
        Case{"version6Port", icmp(SocketError::Refused, router, 1, 4, false, true), Reach::RefusedOnTheWay},
        Case{"version6HeaderUnknown", icmp(SocketError::Refused, host, 4, 1, false, true), Reach::Refused},
        Case{"noRouteAtOnce", plain(SocketError::NetworkUnreachable, true), Reach::NoRoute},
        Case{"unreachableRouteAtOnce", plain(SocketError::HostUnreachable, true), Reach::NoRoute},
        Case{"hostUnreachableWithoutIcmp", plain(SocketError::HostUnreachable), Reach::Unreachable},
        Case{"forbiddenHere", plain(SocketError::AccessDenied, true), Reach::LocalFirewall},
        Case{"forbiddenHereLater", plain(SocketError::AccessDenied), Reach::LocalFirewall},
        Case{"nothingCameBack", plain(SocketError::TimedOut), Reach::Silent},
        Case{"nothingGotOut", heldBack(), Reach::LocalFirewall},
        Case{"outOfSockets", plain(SocketError::Exhausted, true), Reach::NotAsked},
        Case{"unknownError", plain(SocketError::Other, true), Reach::NotAsked}),
    [](const auto &tested) { return std::string(tested.param.name); });

TEST(Classify, EverySignHasItsOwnWord)
{
    QStringList words;
    for (const Reach reach : {Reach::Open, Reach::Refused, Reach::RefusedOnTheWay, Reach::Unreachable, Reach::NoRoute,
                              Reach::Silent, Reach::LocalFirewall, Reach::NotAsked})
        words.append(QString(wordOf(reach)));
    EXPECT_EQ(words.removeDuplicates(), 0);
}

TEST(Connector, HandsOverTheOpenConnection)
{
    ScriptedServer server({.atFirst = "hello"});
    Connector connector;
    std::optional<ConnectResult> result;
    QObject::connect(&connector, &Connector::finished, &server, [&](const ConnectResult &r) { result = r; });
    connector.start(QHostAddress::LocalHost, server.serverPort(), 2s);
    EXPECT_FALSE(result) << "never inside start()";
    ASSERT_TRUE(waitUntil([&] { return result.has_value(); }));
    EXPECT_EQ(result->reach, Reach::Open);
    EXPECT_GT(result->elapsedMs, 0);
    const auto socket = connector.takeSocket();
    ASSERT_NE(socket, nullptr);
    EXPECT_EQ(connector.takeSocket(), nullptr) << "only once";
    QByteArray heard;
    EXPECT_TRUE(waitUntil([&] { return (heard += socket->readAll()) == "hello"; }));
    EXPECT_EQ(socket->peerPort(), server.serverPort());
}

TEST(Connector, AClosedPortIsRefusedByTheHost)
{
    Connector connector;
    std::optional<ConnectResult> result;
    int count = 0;
    QObject::connect(&connector, &Connector::finished, &connector, [&](const ConnectResult &r) {
        result = r;
        ++count;
    });
    connector.start(QHostAddress::LocalHost, closedTcpPort(), 5s);
    ASSERT_TRUE(waitUntil([&] { return result.has_value(); }));
    EXPECT_EQ(result->reach, Reach::Refused);
    EXPECT_TRUE(result->refusedBy.isNull());
    EXPECT_TRUE(result->detail.endsWith(QStringLiteral("ECONNREFUSED"))) << result->detail.toStdString();
    EXPECT_EQ(connector.takeSocket(), nullptr);
    EXPECT_EQ(count, 1);
}

TEST(Connector, WorksOverIPv6)
{
    ScriptedServer server({}, QHostAddress(QHostAddress::LocalHostIPv6));
    if (!server.isListening())
        GTEST_SKIP() << "no IPv6 on this machine";
    Connector connector;
    std::optional<ConnectResult> result;
    QObject::connect(&connector, &Connector::finished, &server, [&](const ConnectResult &r) { result = r; });
    connector.start(QHostAddress::LocalHostIPv6, server.serverPort(), 2s);
    ASSERT_TRUE(waitUntil([&] { return result.has_value(); }));
    EXPECT_EQ(result->reach, Reach::Open);
}

TEST(Connector, DestroyedWhileConnectingSaysNothing)
{
    ScriptedServer server({});
    bool said = false;
    {
        Connector connector;
        QObject::connect(&connector, &Connector::finished, &server, [&] { said = true; });
        connector.start(QHostAddress::LocalHost, server.serverPort(), 1s);
    }
    Connector other;
    bool otherDone = false;
    QObject::connect(&other, &Connector::finished, &server, [&] { otherDone = true; });
    other.start(QHostAddress::LocalHost, server.serverPort(), 1s);
    ASSERT_TRUE(waitUntil([&] { return otherDone; }));
    EXPECT_FALSE(said);
}
