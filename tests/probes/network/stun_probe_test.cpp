// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/stun_probe.h"

#include "probes/network/stun_exchange.h"
#include "probes/system/system.h"
#include "tests/probes/support/declared_facts.h"
#include "tests/support/bytes.h"
#include "tests/support/loopback_servers.h"

#include <QtCore/QJsonArray>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace selfcheck;
using namespace selfcheck::test;
using namespace std::chrono_literals;

namespace {

const IpEndpoint mapped{IpAddress::v4(0xcb007107), 40001}; // 203.0.113.7

QByteArray bindingAnswer(const QByteArray &bytes)
{
    const auto request = StunMessage::parse(bytes);
    EXPECT_TRUE(request && request->hasFingerprint() && request->method() == StunMethod::Binding);
    StunMessage answer(StunClass::Success, StunMethod::Binding, request->transactionId());
    answer.addText(StunAttribute::Software, QStringLiteral("Scripted 1.0"))
        .addXorAddress(StunAttribute::XorMappedAddress, mapped)
        .addFingerprint();
    return answer.encode();
}

Outcome probe(quint16 port, const char *transport, const char *host = "127.0.0.1")
{
    const Parameters parameters(QJsonObject{{QStringLiteral("host"), QString::fromLatin1(host)},
                                            {QStringLiteral("port"), port},
                                            {QStringLiteral("transport"), QString::fromLatin1(transport)}});
    const auto made = stun::make({std::make_shared<System>(), {}}, parameters);
    return outcomeOf(*made).value_or(Failure::internal(QStringLiteral("did not finish exactly once")));
}

QString stateOf(const Outcome &outcome)
{
    return outcome ? outcome->get(stun::state).value_or(QString()) : outcome.failure().toString();
}

StunResult exchange(StunExchange::Transport transport, quint16 port)
{
    StunExchange::Patience quick;
    quick.pauses = {20ms, 20ms, 20ms, 20ms};
    quick.step = 100ms;
    StunExchange made(transport, StunMessage::request(StunMethod::Binding), quick);
    std::vector<StunResult> results;
    QObject::connect(&made, &StunExchange::finished, &made,
                     [&](const StunResult &result) { results.push_back(result); });
    made.start(QHostAddress::LocalHost, port);
    waitUntil([&] { return !results.empty(); });
    QCoreApplication::processEvents();
    EXPECT_EQ(results.size(), 1u);
    return results.empty() ? StunResult() : results.front();
}

} // namespace

TEST(StunProbe, FindsTheMappedAddressOverUdp)
{
    UdpServer server([](const QByteArray &bytes) { return std::vector{bindingAnswer(bytes)}; });
    const Outcome outcome = probe(server.port(), "udp");
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->get(stun::state), QStringLiteral("ok"));
    EXPECT_EQ(outcome->get(stun::host), QStringLiteral("127.0.0.1"));
    EXPECT_EQ(outcome->get(stun::port), server.port());
    EXPECT_EQ(outcome->get(stun::transport), QStringLiteral("UDP"));
    EXPECT_EQ(outcome->get(stun::mappedAddress), QStringLiteral("203.0.113.7"));
    EXPECT_EQ(outcome->get(stun::mappedPort), 40001);
    EXPECT_EQ(outcome->get(stun::software), QStringLiteral("Scripted 1.0"));
    EXPECT_EQ(outcome->get(stun::sent), 1);
    EXPECT_TRUE(outcome->get(stun::roundTrip).has_value());
    EXPECT_FALSE(outcome->get(stun::errorCode).has_value());
}

TEST(StunProbe, FindsTheMappedAddressOverTcpInPieces)
{
    TcpServer server([](QTcpSocket &connection, const QByteArray &bytes) {
        const QByteArray answer = bindingAnswer(bytes);
        connection.write(answer.first(7));
        connection.flush();
        connection.write(answer.sliced(7));
    });
    const Outcome outcome = probe(server.port(), "tcp");
    EXPECT_EQ(stateOf(outcome), u"ok");
    EXPECT_EQ(outcome->get(stun::transport), QStringLiteral("TCP"));
    EXPECT_EQ(outcome->get(stun::mappedPort), 40001);
}

TEST(StunProbe, ReportsAnErrorOfTheServer)
{
    UdpServer server([](const QByteArray &bytes) {
        StunMessage answer(StunClass::Error, StunMethod::Binding, StunMessage::parse(bytes)->transactionId());
        answer.addError(420, QStringLiteral("Unknown Attribute"));
        return std::vector{answer.encode()};
    });
    const Outcome outcome = probe(server.port(), "udp");
    EXPECT_EQ(stateOf(outcome), u"error");
    EXPECT_EQ(outcome->get(stun::errorCode), 420);
}

TEST(StunProbe, RefusalByThePcItselfIsRefusal)
{
    EXPECT_EQ(stateOf(probe(closedUdpPort(), "udp")), u"refused");
    EXPECT_EQ(stateOf(probe(closedTcpPort(), "tcp")), u"refused");
}

TEST(StunProbe, AnAnswerWithoutAddressIsABadAnswer)
{
    UdpServer server([](const QByteArray &bytes) {
        return std::vector{
            StunMessage(StunClass::Success, StunMethod::Binding, StunMessage::parse(bytes)->transactionId()).encode()};
    });
    EXPECT_EQ(stateOf(probe(server.port(), "udp")), u"bad-answer");
}

TEST(StunProbe, SomethingElseOnThePortIsABadAnswer)
{
    TcpServer mail([](QTcpSocket &connection, const QByteArray &) { connection.write("220 mail.example ESMTP\r\n"); });
    EXPECT_EQ(stateOf(probe(mail.port(), "tcp")), u"bad-answer");
    TcpServer hangUp([](QTcpSocket &connection, const QByteArray &) { connection.close(); });
    EXPECT_EQ(stateOf(probe(hangUp.port(), "tcp")), u"closed-early");
}

TEST(StunProbe, APortInTheHostReplacesTheOther)
{
    UdpServer server([](const QByteArray &bytes) { return std::vector{bindingAnswer(bytes)}; });
    const QByteArray host = "127.0.0.1:" + QByteArray::number(server.port());
    const Outcome outcome = probe(1, "udp", host.constData());
    EXPECT_EQ(stateOf(outcome), u"ok");
    EXPECT_EQ(outcome->get(stun::port), server.port());
}

TEST(StunProbe, RefusesParametersThatAreNone)
{
    const auto outcome = [](const QJsonObject &json) {
        const auto made = stun::make({nullptr, {}}, Parameters(json));
        return outcomeOf(*made).value_or(Failure::internal({}));
    };
    const QString host = QStringLiteral("host");
    EXPECT_EQ(outcome({}).failure().kind(), FailureKind::NotConfigured);
    EXPECT_EQ(outcome({{host, QJsonArray()}}).failure().kind(), FailureKind::NotConfigured);
    EXPECT_EQ(outcome({{host, QStringLiteral("a b")}}).failure().place(), u"/host");
    EXPECT_EQ(outcome({{host, QStringLiteral("a")}, {QStringLiteral("port"), 70000}}).failure().place(), u"/port");
    EXPECT_EQ(
        outcome({{host, QStringLiteral("a")}, {QStringLiteral("transport"), QStringLiteral("sctp")}}).failure().place(),
        u"/transport");
}

TEST(StunProbe, YieldsWhatItDeclares)
{
    UdpServer server([](const QByteArray &bytes) { return std::vector{bindingAnswer(bytes)}; });
    const Outcome outcome = probe(server.port(), "udp");
    ASSERT_TRUE(outcome);
    EXPECT_EQ(undeclaredFacts(*outcome, stun::yields()), QStringList());
}

TEST(StunProbe, DestroyingItCancels)
{
    UdpServer silent;
    bool hasFinished = false;
    {
        const auto made = stun::make({nullptr, {}}, Parameters({{QStringLiteral("host"), QStringLiteral("127.0.0.1")},
                                                                {QStringLiteral("port"), silent.port()}}));
        QObject::connect(made.get(), &Probe::finished, made.get(), [&] { hasFinished = true; });
        made->start();
        waitUntil([&] { return silent.received > 0; });
    }
    QCoreApplication::processEvents();
    EXPECT_FALSE(hasFinished);
}

TEST(StunExchange, SendsFourTimesBeforeItBelievesInSilence)
{
    UdpServer silent;
    const StunResult result = exchange(StunExchange::Transport::Udp, silent.port());
    EXPECT_EQ(result.reach, Reach::Silent);
    EXPECT_EQ(result.sent, 4);
    EXPECT_EQ(silent.received, 4);
    EXPECT_FALSE(result.heardOther);
}

TEST(StunExchange, OneLostDatagramIsNoSilence)
{
    std::vector<QByteArray> heard;
    UdpServer server([&heard](const QByteArray &bytes) {
        heard.push_back(bytes);
        StunMessage answer(StunClass::Success, StunMethod::Binding, StunMessage::parse(bytes)->transactionId());
        return heard.size() < 2 ? std::vector<QByteArray>() : std::vector{answer.encode()};
    });
    const StunResult result = exchange(StunExchange::Transport::Udp, server.port());
    EXPECT_EQ(result.reach, Reach::Open);
    EXPECT_EQ(result.sent, 2);
    EXPECT_FALSE(result.roundTripMs.has_value()) << "nobody can tell which sending was answered";
    ASSERT_EQ(heard.size(), 2u);
    EXPECT_EQ(heard[0], heard[1]) << "a repetition is the same message (RFC 8489 section 6.2.1)";
}

TEST(StunExchange, AnswersOfOtherTransactionsAreNone)
{
    UdpServer server([](const QByteArray &) {
        return std::vector{StunMessage(StunClass::Success, StunMethod::Binding, {}).encode(), QByteArrayLiteral("x")};
    });
    const StunResult result = exchange(StunExchange::Transport::Udp, server.port());
    EXPECT_EQ(result.reach, Reach::Silent);
    EXPECT_TRUE(result.heardOther);
}

TEST(StunExchange, AnOpenConnectionWithoutAnAnswerIsSilence)
{
    TcpServer silent;
    const StunResult result = exchange(StunExchange::Transport::Tcp, silent.port());
    EXPECT_EQ(result.reach, Reach::Silent);
    EXPECT_EQ(result.sent, 1);
    EXPECT_FALSE(result.closedEarly);
    EXPECT_FALSE(silent.heard.isEmpty());
}

TEST(StunExchange, ARefusalNamesWhoSentIt)
{
    const StunResult result = exchange(StunExchange::Transport::Udp, closedUdpPort());
    EXPECT_EQ(result.reach, Reach::Refused);
    EXPECT_TRUE(result.refusedBy.isNull() || result.refusedBy == QHostAddress(QHostAddress::LocalHost));
}
