// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/webrtc/turn_probe.h"

#include "probes/network/tcp_probe.h"
#include "probes/system/system.h"
#include "tests/probes/support/declared_facts.h"
#include "tests/probes/webrtc/loopback_turn_server.h"
#include "tests/support/loopback_servers.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <gtest/gtest.h>

using namespace selfcheck;
using namespace selfcheck::test;

namespace {

class TurnProbeTest : public testing::Test {
protected:
    Outcome run(const QJsonObject &json)
    {
        const auto probe = turn::make({std::make_shared<System>(), {authority.rootPem()}}, Parameters(json));
        return outcomeOf(*probe).value_or(Failure::internal(QStringLiteral("did not finish exactly once")));
    }
    Facts facts(TurnManners manners, QJsonObject json = {})
    {
        LoopbackTurnServer server(std::move(manners), authority.issue());
        json.insert(QStringLiteral("host"), QJsonArray{QStringLiteral("127.0.0.1:%1").arg(server.tlsPort())});
        json.insert(QStringLiteral("port"), server.port());
        const Outcome outcome = run(json);
        EXPECT_TRUE(outcome) << (outcome ? "" : outcome.failure().toString().toStdString());
        EXPECT_EQ(server.responder.allocations(), 0) << "nothing is left behind";
        if (!outcome)
            return {};
        EXPECT_EQ(undeclaredFacts(*outcome, turn::yields()), QStringList());
        const QByteArray all = QJsonDocument(outcome->toJson()).toJson();
        for (const char *secret : {"agent", "secret", "provider.example"})
            EXPECT_FALSE(all.contains(secret)) << secret << " in " << all.toStdString();
        return *outcome;
    }
    static std::string text(const Facts &facts, const Fact<QString> &fact)
    {
        return facts.get(fact).value_or(QString()).toStdString();
    }

    Authority authority;
    const QJsonObject login{{QStringLiteral("username"), QStringLiteral("agent")},
                            {QStringLiteral("password"), QStringLiteral("secret")}};
};

} // namespace

TEST_F(TurnProbeTest, RelaysOverEveryWayThatIsOpen)
{
    const Facts found = facts({}, login);
    EXPECT_EQ(text(found, turn::state), "relays");
    EXPECT_EQ(text(found, turn::udpState), "relays");
    EXPECT_EQ(text(found, turn::tcpState), "relays");
    EXPECT_EQ(text(found, turn::tls443State), "relays");
    EXPECT_EQ(text(found, turn::tlsState), "refused") << "nothing listens on 5349 here";
    EXPECT_EQ(found.get(turn::working)->size(), 3);
    EXPECT_EQ(found.get(turn::loss), 0.0);
    EXPECT_EQ(found.get(turn::sent), 50);
    EXPECT_EQ(text(found, turn::relayed), "198.51.100.7");
    EXPECT_EQ(text(found, turn::mapped), "203.0.113.7");
    EXPECT_TRUE(found.get(turn::udpFirst) && found.get(turn::tls443First) && found.get(turn::trip));
    EXPECT_FALSE(found.get(turn::tlsFirst));
    EXPECT_FALSE(found.get(tcp::tlsVersion).value_or(QString()).isEmpty());
}

TEST_F(TurnProbeTest, AServerThatAllowsTwoAtATimeIsAskedOneWayAfterTheOther)
{
    const Facts found = facts({.quota = 2}, login);
    EXPECT_EQ(text(found, turn::udpState), "relays");
    EXPECT_EQ(text(found, turn::tcpState), "relays");
    EXPECT_EQ(text(found, turn::tls443State), "relays");
}

TEST_F(TurnProbeTest, AServerThatAllowsOneAtATimeIsTooTight)
{
    const Facts found = facts({.quota = 1}, login);
    EXPECT_EQ(text(found, turn::state), "quota");
    EXPECT_EQ(found.get(turn::errorCode), 486);
}

TEST_F(TurnProbeTest, NamesWrongAndExpiredCredentials)
{
    const Facts wrong = facts({.password = QStringLiteral("another")}, login);
    EXPECT_EQ(text(wrong, turn::state), "wrong-credentials");
    EXPECT_EQ(wrong.get(turn::errorCode), 401);
    EXPECT_FALSE(wrong.get(turn::working));
    const Facts expired = facts({}, {{QStringLiteral("username"), QStringLiteral("1700000000:agent")},
                                     {QStringLiteral("password"), QStringLiteral("secret")}});
    EXPECT_EQ(text(expired, turn::state), "credentials-expired");
    EXPECT_EQ(text(expired, turn::expired), "2023-11-14");
}

TEST_F(TurnProbeTest, WithoutCredentialsItKnowsThatTheServerIsThere)
{
    const Facts found = facts({});
    EXPECT_EQ(text(found, turn::state), "no-credentials");
    EXPECT_EQ(text(found, turn::tls443State), "no-credentials");
    EXPECT_EQ(text(facts({}, {{QStringLiteral("username"), QStringLiteral("agent")}}), turn::state), "no-credentials");
}

TEST_F(TurnProbeTest, OnlyTlsIsLeft)
{
    LoopbackTurnServer server({}, authority.issue());
    QJsonObject json = login;
    json.insert(QStringLiteral("host"), QStringLiteral("127.0.0.1:%1").arg(server.tlsPort()));
    json.insert(QStringLiteral("port"), closedTcpPort());
    const Outcome outcome = run(json);
    ASSERT_TRUE(outcome);
    EXPECT_EQ(text(*outcome, turn::state), "udp-blocked");
    EXPECT_EQ(outcome->get(turn::working), QStringList{QStringLiteral("TLS %1").arg(server.tlsPort())});
    EXPECT_EQ(server.udpRequests(), 0);
}

TEST_F(TurnProbeTest, AMissingOrWrongParameterIsNamed)
{
    EXPECT_EQ(run({}).failure().kind(), FailureKind::NotConfigured);
    const QString host = QStringLiteral("host");
    EXPECT_EQ(run({{host, QStringLiteral("a b")}}).failure().kind(), FailureKind::BadContent);
    EXPECT_EQ(run({{host, QStringLiteral("a")}, {QStringLiteral("port"), 70000}}).failure().kind(),
              FailureKind::BadContent);
}
