// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/networks_probe.h"

#include "probes/system/system.h"
#include "tests/probes/support/declared_facts.h"
#include "tests/support/localhost.h"
#include "tests/support/loopback_servers.h"

#include <QtCore/QJsonArray>

#include <gtest/gtest.h>

using namespace selfcheck;
using namespace selfcheck::test;

namespace {

QJsonArray list(const QStringList &texts) { return QJsonArray::fromStringList(texts); }

Outcome probe(const QStringList &cidrs, const QJsonArray &ports, const QStringList &canaries = {})
{
    const Parameters parameters({{QStringLiteral("networks"), list(cidrs)},
                                 {QStringLiteral("ports"), ports},
                                 {QStringLiteral("canaries"), list(canaries)}});
    const auto made = networks::make({std::make_shared<System>(), {}}, parameters);
    return outcomeOf(*made).value_or(Failure::internal(QStringLiteral("did not finish exactly once")));
}

QString placeOfFailure(const QStringList &cidrs, const QJsonArray &ports, const QStringList &canaries = {})
{
    const Outcome outcome = probe(cidrs, ports, canaries);
    return outcome ? QStringLiteral("(facts)") : outcome.failure().place();
}

} // namespace

TEST(NetworksProbe, OpenAndRefusingHostsAreAnswers)
{
    TcpServer server;
    const Outcome outcome = probe({QStringLiteral("127.0.0.1/32"), QStringLiteral("127.0.8.0/29")}, {server.port()});
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->get(networks::state), QStringLiteral("answered"));
    EXPECT_EQ(outcome->get(networks::total), 2);
    EXPECT_EQ(outcome->get(networks::answeredCount), 2);
    EXPECT_EQ(outcome->get(networks::sampled), 2);
    EXPECT_EQ(outcome->get(networks::silent), QStringList());
    EXPECT_FALSE(outcome->get(networks::canaryState).has_value());
}

TEST(NetworksProbe, OneAnswerOfANetworkIsEnough)
{
    TcpServer server;
    ASSERT_TRUE(probe({QStringLiteral("127.0.0.0/30")}, {server.port()}));
    EXPECT_EQ(server.accepted, 1);
}

TEST(NetworksProbe, ACanaryIsAskedByNameToo)
{
    if (!test::localhostIsKnown())
        GTEST_SKIP() << "this system does not know the name localhost";
    TcpServer server;
    const Outcome outcome =
        probe({QStringLiteral("127.0.0.0/8")}, {closedTcpPort()}, {QStringLiteral("localhost:%1").arg(server.port())});
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->get(networks::canaryState), QStringLiteral("open"));
    EXPECT_EQ(outcome->get(networks::state), QStringLiteral("answered"));
}

TEST(NetworksProbe, ManyNetworksAreAllAsked)
{
    QStringList cidrs;
    for (int i = 0; i < 40; ++i)
        cidrs.append(QStringLiteral("127.1.%1.1/32").arg(i));
    const Outcome outcome = probe(cidrs, {closedTcpPort()});
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->get(networks::answered), cidrs);
    EXPECT_EQ(outcome->get(networks::sampled), 40);
}

TEST(NetworksProbe, NamesTheParameterThatIsWrong)
{
    const QString good = QStringLiteral("127.0.0.1/32");
    EXPECT_EQ(placeOfFailure({}, {443}), u"networks");
    EXPECT_EQ(placeOfFailure({good, QStringLiteral("127.0.0.1/24")}, {443}), u"/networks/1");
    EXPECT_EQ(placeOfFailure({good}, {443, 0}), u"/ports/1");
    EXPECT_EQ(placeOfFailure({good}, {443}, {QStringLiteral("a b:1")}), u"/canaries/0");
}

TEST(NetworksProbe, YieldsWhatItDeclares)
{
    TcpServer server;
    const Outcome outcome =
        probe({QStringLiteral("127.0.0.1/32")}, {server.port()}, {QStringLiteral("127.0.0.1:%1").arg(server.port())});
    ASSERT_TRUE(outcome);
    EXPECT_EQ(undeclaredFacts(*outcome, networks::yields()), QStringList());
}

TEST(NetworksProbe, DestroyingItCancels)
{
    bool hasFinished = false;
    {
        const auto made = networks::make(
            {nullptr, {}}, Parameters({{QStringLiteral("networks"), list({QStringLiteral("127.0.0.0/8")})}}));
        QObject::connect(made.get(), &Probe::finished, made.get(), [&] { hasFinished = true; });
        made->start();
    }
    QCoreApplication::processEvents();
    EXPECT_FALSE(hasFinished);
}
