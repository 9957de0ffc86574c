// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/tcp_target_check.h"

#include "tests/probes/network/scripted_server.h"

#include <gtest/gtest.h>

using namespace selfcheck;
using namespace selfcheck::test;
using namespace std::chrono_literals;

namespace {

const QHostAddress version4(QHostAddress::LocalHost);
const QHostAddress version6(QHostAddress::LocalHostIPv6);

TcpTargetCheck::Patience shortPatience()
{
    TcpTargetCheck::Patience patience;
    patience.tls = 100ms;
    patience.greeting = 100ms;
    return patience;
}

TcpTargetResult check(quint16 port, GreetingKind greeting, const QList<QHostAddress> &addresses,
                      const TcpTargetCheck::Patience &patience = shortPatience())
{
    TcpTargetCheck tested({QStringLiteral("localhost"), port, greeting}, {}, patience);
    std::optional<TcpTargetResult> result;
    int count = 0;
    QObject::connect(&tested, &TcpTargetCheck::finished, &tested, [&](const TcpTargetResult &r) {
        result = r;
        ++count;
    });
    tested.start(addresses);
    EXPECT_EQ(count, 0) << "never inside start()";
    EXPECT_TRUE(waitUntil([&] { return count > 0; }));
    EXPECT_EQ(count, 1);
    return result.value_or(TcpTargetResult());
}

std::string stateOf(const TcpTargetResult &result) { return wordOf(result.state).latin1(); }

std::string version6Of(const TcpTargetResult &result) { return result.ipv6 ? wordOf(*result.ipv6).latin1() : ""; }

} // namespace

TEST(TcpTargetCheck, AServerThatSaysNothingHasNoGreeting)
{
    ScriptedServer server({});
    for (const GreetingKind kind : {GreetingKind::Ssh, GreetingKind::Banner, GreetingKind::Http}) {
        const TcpTargetResult result = check(server.serverPort(), kind, {version4});
        EXPECT_EQ(stateOf(result), "no-greeting");
        EXPECT_TRUE(result.greetingMs);
    }
}

TEST(TcpTargetCheck, HalfAGreetingIsAWrongOne)
{
    ScriptedServer server({.atFirst = "SSH-2.0-neverEnding"});
    const TcpTargetResult result = check(server.serverPort(), GreetingKind::Ssh, {version4});
    EXPECT_EQ(stateOf(result), "wrong-greeting");
    EXPECT_EQ(result.greeting, QStringLiteral("SSH-2.0-neverEnding"));
}

TEST(TcpTargetCheck, NoAnswerToTlsIsTlsFailed)
{
    ScriptedServer server({});
    const TcpTargetResult result = check(server.serverPort(), GreetingKind::Https, {version4});
    EXPECT_EQ(stateOf(result), "tls-failed");
    ASSERT_TRUE(result.tls);
    EXPECT_EQ(result.tls->state, TlsState::Silent);
}

TEST(TcpTargetCheck, IPv6ThatRefusesDoesNotSpoilIPv4)
{
    ScriptedServer server({.atFirst = "SSH-2.0-x\r\n"});
    const TcpTargetResult result = check(server.serverPort(), GreetingKind::Ssh, {version6, version4});
    EXPECT_EQ(stateOf(result), "open");
    EXPECT_EQ(result.address, version4);
    EXPECT_TRUE(result.ipv6);
    EXPECT_NE(version6Of(result), "open");
}

TEST(TcpTargetCheck, IPv6IsUsedWhereIPv4Refuses)
{
    ScriptedServer server({.atFirst = "SSH-2.0-x\r\n"}, version6);
    if (!server.isListening())
        GTEST_SKIP() << "no IPv6 on this machine";
    const TcpTargetResult result = check(server.serverPort(), GreetingKind::Ssh, {version4, version6});
    EXPECT_EQ(stateOf(result), "open");
    EXPECT_EQ(result.address, version6);
    EXPECT_EQ(version6Of(result), "open");
}

TEST(TcpTargetCheck, WhereNeitherWorksIPv4Speaks)
{
    const TcpTargetResult result = check(closedTcpPort(), GreetingKind::Ssh, {version6, version4});
    EXPECT_EQ(stateOf(result), "refused");
    EXPECT_EQ(result.address, version4);
    EXPECT_TRUE(result.connectMs);
}

TEST(TcpTargetCheck, TheSecondAddressHelpsWhenTheFirstRefuses)
{
    const QHostAddress other(QStringLiteral("127.0.0.2"));
    ScriptedServer server({.atFirst = "SSH-2.0-x\r\n"}, other);
    const TcpTargetResult result = check(server.serverPort(), GreetingKind::Ssh, {version4, other});
    EXPECT_EQ(stateOf(result), "open");
    EXPECT_EQ(result.address, other);
}

TEST(TcpTargetCheck, TheDeadlineShortensEveryPhase)
{
    ScriptedServer server({});
    TcpTargetCheck::Patience patience;
    patience.greeting = 1h;
    patience.deadline = QDeadlineTimer(200);
    EXPECT_EQ(stateOf(check(server.serverPort(), GreetingKind::Ssh, {version4}, patience)), "no-greeting");
}
