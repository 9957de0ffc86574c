// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/webrtc/relay_check.h"

#include "tests/probes/webrtc/loopback_turn_server.h"
#include "tests/support/loopback_servers.h"

#include <gtest/gtest.h>

using namespace selfcheck;
using namespace selfcheck::test;
using namespace std::chrono_literals;

namespace {

class RelayCheckTest : public testing::Test {
protected:
    RelayCheck::Settings quick()
    {
        RelayCheck::Settings settings;
        settings.allocation.credentials = credentials;
        EXPECT_TRUE(settings.allocation.trust.addPem({authority.rootPem()}, {}));
        settings.allocation.pauses = {60ms, 60ms};
        settings.allocation.connect = 300ms;
        settings.allocation.tls = 1000ms;
        settings.allocation.answer = 500ms;
        settings.packets = 5;
        settings.pace = 2ms;
        settings.straggler = 60ms;
        settings.nothing = 60ms;
        settings.farewell = 100ms;
        return settings;
    }
    RelayResult check(TurnWay way, quint16 port)
    {
        RelayCheck check({way, QHostAddress(QHostAddress::LocalHost), port, QStringLiteral("localhost")}, quick());
        std::vector<RelayResult> results;
        QObject::connect(&check, &RelayCheck::finished, &check,
                         [&](const RelayResult &result) { results.push_back(result); });
        check.start();
        EXPECT_TRUE(results.empty()) << "never inside start()";
        waitUntil([&] { return !results.empty(); });
        QCoreApplication::processEvents();
        EXPECT_EQ(results.size(), 1u);
        return results.empty() ? RelayResult() : results.front();
    }
    RelayResult udp(TurnManners manners)
    {
        server = std::make_unique<LoopbackTurnServer>(std::move(manners));
        return check(TurnWay::Udp, server->port());
    }
    static std::string word(const RelayResult &result) { return QString(wordOf(result.state)).toStdString(); }

    Authority authority;
    TurnCredentials credentials{QStringLiteral("agent"), QStringLiteral("secret")};
    std::unique_ptr<LoopbackTurnServer> server;
};

} // namespace

TEST_F(RelayCheckTest, RelaysBothWaysOverUdpAndGivesBackWhatItTook)
{
    const RelayResult result = udp({});
    EXPECT_EQ(word(result), "relays");
    EXPECT_EQ(result.sent, 10);
    EXPECT_EQ(result.arrived, 10);
    EXPECT_EQ(result.allocations, 2);
    EXPECT_TRUE(result.firstPacketMs && result.tripMs);
    EXPECT_EQ(result.relayed->address.toString(), QStringLiteral("198.51.100.7"));
    EXPECT_EQ(result.mapped->toString(), QStringLiteral("203.0.113.7:40001"));
    EXPECT_EQ(result.software, QStringLiteral("Responder 1"));
    EXPECT_EQ(server->responder.allocations(), 0);
    EXPECT_EQ(server->responder.refreshedToZero, 2);
}

TEST_F(RelayCheckTest, RelaysOverTcpAndTls)
{
    server = std::make_unique<LoopbackTurnServer>(TurnManners(), authority.issue());
    EXPECT_EQ(word(check(TurnWay::Tcp, server->port())), "relays");
    const RelayResult secure = check(TurnWay::Tls, server->tlsPort());
    EXPECT_EQ(word(secure), "relays");
    ASSERT_TRUE(secure.tls);
    EXPECT_EQ(secure.tls->state, TlsState::Secured);
    EXPECT_EQ(server->responder.allocations(), 0);
    EXPECT_EQ(server->udpRequests(), 0);
}

TEST_F(RelayCheckTest, NothingIsSaidToAServerWithABadCertificate)
{
    struct Bad {
        CertificateWish wish;
        const char *word;
    };
    for (const Bad &bad :
         {Bad{{.untilDays = 0, .commonName = "x"}, "certificate-expired"},
          Bad{{.names = "DNS:other.example"}, "certificate-name"}, Bad{{.fromDays = 2}, "certificate-not-yet-valid"}}) {
        LoopbackTurnServer secure({}, authority.issue(bad.wish));
        EXPECT_EQ(word(check(TurnWay::Tls, secure.tlsPort())), bad.word);
        EXPECT_EQ(secure.responder.granted, 0);
    }
    LoopbackTurnServer stranger({}, Authority().issue());
    EXPECT_EQ(word(check(TurnWay::Tls, stranger.tlsPort())), "certificate-untrusted");
    EXPECT_EQ(stranger.responder.granted, 0);
}

TEST_F(RelayCheckTest, PlainTurnIsNoTls)
{
    LoopbackTurnServer plain({});
    EXPECT_EQ(word(check(TurnWay::Tls, plain.port())), "tls-failed");
    EXPECT_EQ(plain.responder.granted, 0);
}

TEST_F(RelayCheckTest, EachRefusalHasItsName)
{
    const auto refused = [this](StunMethod method, int code) { return udp({.errors = {{method, code}}}); };
    EXPECT_EQ(word(udp({.password = QStringLiteral("another")})), "wrong-credentials");
    EXPECT_EQ(word(refused(StunMethod::Allocate, 486)), "quota");
    EXPECT_EQ(word(refused(StunMethod::Allocate, 508)), "overloaded");
    EXPECT_EQ(word(refused(StunMethod::Allocate, 441)), "wrong-user");
    const RelayResult forbidden = refused(StunMethod::ChannelBind, 403);
    EXPECT_EQ(word(forbidden), "forbidden");
    EXPECT_EQ(forbidden.code, 403);
    EXPECT_EQ(server->responder.allocations(), 0) << "given back all the same";
}

TEST_F(RelayCheckTest, ExpiredCredentialsAreToldFromWrongOnes)
{
    credentials = timeLimitedCredentials(QStringLiteral("agent"), QStringLiteral("key"),
                                         QDateTime::currentDateTimeUtc().addDays(-1));
    EXPECT_EQ(word(udp({})), "credentials-expired");
    credentials = timeLimitedCredentials(QStringLiteral("agent"), QStringLiteral("key"),
                                         QDateTime::currentDateTimeUtc().addDays(1));
    EXPECT_EQ(word(udp({})), "wrong-credentials");
    // The server decides, not our clock.
    credentials = timeLimitedCredentials(QStringLiteral("agent"), QStringLiteral("key"),
                                         QDateTime::currentDateTimeUtc().addDays(-1));
    EXPECT_EQ(word(udp({.user = credentials.username, .password = credentials.password})), "relays");
}

TEST_F(RelayCheckTest, WithoutCredentialsItEndsAtTheChallenge)
{
    credentials = {};
    EXPECT_EQ(word(udp({})), "no-credentials");
    EXPECT_EQ(word(udp({.demandsCredentials = false})), "relays");
}

TEST_F(RelayCheckTest, AnAllocationThatIsLeftOverIsLeftAlone)
{
    const RelayResult result = udp({.errors = {{StunMethod::Allocate, 437}}});
    EXPECT_EQ(word(result), "mismatch");
    EXPECT_EQ(result.code, 437);
}

TEST_F(RelayCheckTest, SilenceOfTheRelaysIsNoSilenceOfTheServer)
{
    const RelayResult nothing = udp({.muteAllocations = 2});
    EXPECT_EQ(word(nothing), "no-data");
    EXPECT_EQ(nothing.allocations, 2);
    EXPECT_EQ(nothing.arrived, 0);
    EXPECT_EQ(word(udp({.muteAllocations = 1})), "one-way");
}

TEST_F(RelayCheckTest, CountsWhatIsLost)
{
    const RelayResult result = udp({.losesOneOf = 5});
    EXPECT_EQ(word(result), "relays");
    EXPECT_EQ(result.sent - result.arrived, 2);
}

TEST_F(RelayCheckTest, SilenceRefusalAndStrangersAreToldApart)
{
    UdpServer silent;
    EXPECT_EQ(word(check(TurnWay::Udp, silent.port())), "silent");
    EXPECT_EQ(word(check(TurnWay::Udp, closedUdpPort())), "refused");
    EXPECT_EQ(word(check(TurnWay::Tcp, closedTcpPort())), "refused");
    TcpServer mute;
    EXPECT_EQ(word(check(TurnWay::Tcp, mute.port())), "silent");
    TcpServer mail([](QTcpSocket &connection, const QByteArray &) { connection.write("\x80 220 mail.example"); });
    EXPECT_EQ(word(check(TurnWay::Tcp, mail.port())), "bad-answer");
    TcpServer hangUp([](QTcpSocket &connection, const QByteArray &) { connection.close(); });
    EXPECT_EQ(word(check(TurnWay::Tcp, hangUp.port())), "closed-early");
}

TEST_F(RelayCheckTest, FollowsTheServerOnce)
{
    LoopbackTurnServer other({});
    const RelayResult followed = udp({.alternate = IpEndpoint{IpAddress::v4(0x7f000001), other.port()}});
    EXPECT_EQ(word(followed), "relays");
    EXPECT_EQ(followed.server.port, other.port());

    LoopbackTurnServer third({.alternate = IpEndpoint{IpAddress::v4(0x7f000001), other.port()}});
    const RelayResult lost = udp({.alternate = IpEndpoint{IpAddress::v4(0x7f000001), third.port()}});
    EXPECT_EQ(word(lost), "redirect-loop");
    EXPECT_EQ(lost.code, 300);
    EXPECT_EQ(word(udp({.errors = {{StunMethod::Allocate, 300}}})), "redirect-loop") << "sent nowhere";
}
