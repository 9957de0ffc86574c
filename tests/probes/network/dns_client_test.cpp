// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/dns_client.h"

#include "tests/support/bytes.h"
#include "tests/support/loopback_servers.h"

#include <QtCore/QtEndian>

#include <gtest/gtest.h>

using namespace selfcheck;
using namespace selfcheck::test;
using namespace std::chrono_literals;

namespace {

constexpr quint16 noError = 0x8180;

// The question as it came, with other flags and records behind it.
QByteArray answerTo(const QByteArray &query, quint16 flags, const QByteArray &records = {}, quint16 count = 0)
{
    QByteArray answer = query;
    qToBigEndian(flags, answer.data() + 2);
    qToBigEndian(count, answer.data() + 6);
    return answer + records;
}

const QByteArray oneAddress = hex("c00c 0001 0001 0000003c 0004 c0000201");

IpEndpoint at(quint16 port) { return {IpAddress::v4(0x7f000001), port}; }

DnsAnswer ask(std::vector<IpEndpoint> servers, std::chrono::milliseconds patience = 2800ms,
              const QString &name = QStringLiteral("www.example"))
{
    DnsClient::Settings settings;
    settings.servers = std::move(servers);
    settings.repeatAfter = 20ms;
    settings.patience = patience;
    DnsClient client(settings);
    std::vector<DnsAnswer> answers;
    QObject::connect(&client, &DnsClient::finished, &client,
                     [&](const DnsAnswer &answer) { answers.push_back(answer); });
    client.ask(name, DnsType::A);
    EXPECT_TRUE(answers.empty()) << "answered within ask()";
    waitUntil([&] { return !answers.empty(); });
    QCoreApplication::processEvents();
    EXPECT_EQ(answers.size(), 1u);
    return answers.empty() ? DnsAnswer() : answers.front();
}

NameState stateWithCode(quint16 code)
{
    UdpServer server(
        [code](const QByteArray &query) { return std::vector{answerTo(query, static_cast<quint16>(noError | code))}; });
    return ask({at(server.port())}).state;
}

} // namespace

TEST(DnsClient, FindsAnAddress)
{
    UdpServer server([](const QByteArray &query) { return std::vector{answerTo(query, noError, oneAddress, 1)}; });
    const DnsAnswer answer = ask({at(server.port())});
    EXPECT_EQ(answer.state, NameState::Ok);
    ASSERT_EQ(answer.records.size(), 1u);
    EXPECT_EQ(answer.records[0].address.toString(), u"192.0.2.1");
    EXPECT_EQ(answer.server, at(server.port()));
    EXPECT_GT(answer.milliseconds, 0);
    EXPECT_FALSE(answer.overTcp);
    EXPECT_EQ(server.received, 1);
}

TEST(DnsClient, TellsTheKindsOfNoApart)
{
    EXPECT_EQ(stateWithCode(0), NameState::NoData);
    EXPECT_EQ(stateWithCode(1), NameState::ServerFailed);
    EXPECT_EQ(stateWithCode(2), NameState::ServerFailed);
    EXPECT_EQ(stateWithCode(3), NameState::NotFound);
    EXPECT_EQ(stateWithCode(5), NameState::ServerRefused);
    EXPECT_EQ(ask({at(closedUdpPort())}).state, NameState::ServerRefused);
}

TEST(DnsClient, SilenceIsRepeatedBeforeItIsBelieved)
{
    UdpServer silent;
    const DnsAnswer answer = ask({at(silent.port())}, 150ms);
    EXPECT_EQ(answer.state, NameState::ServerSilent);
    EXPECT_TRUE(answer.server.address.isNull());
    EXPECT_GE(silent.received, 3);
}

TEST(DnsClient, OneLostDatagramIsNoSilence)
{
    int count = 0;
    UdpServer server([&count](const QByteArray &query) {
        return ++count == 1 ? std::vector<QByteArray>() : std::vector{answerTo(query, noError, oneAddress, 1)};
    });
    EXPECT_EQ(ask({at(server.port())}).state, NameState::Ok);
}

TEST(DnsClient, GoesOnToTheNextServer)
{
    UdpServer good([](const QByteArray &query) { return std::vector{answerTo(query, noError, oneAddress, 1)}; });
    UdpServer silent;
    UdpServer failing([](const QByteArray &query) { return std::vector{answerTo(query, 0x8182)}; });
    EXPECT_EQ(ask({at(silent.port()), at(good.port())}).server, at(good.port()));
    EXPECT_EQ(ask({at(failing.port()), at(good.port())}).state, NameState::Ok);
    EXPECT_EQ(ask({at(closedUdpPort()), at(good.port())}).state, NameState::Ok);
}

TEST(DnsClient, AServerThatRefusedIsNotAskedAgain)
{
    UdpServer refusing([](const QByteArray &query) { return std::vector{answerTo(query, 0x8185)}; });
    UdpServer silent;
    EXPECT_EQ(ask({at(refusing.port()), at(silent.port())}, 150ms).state, NameState::ServerRefused);
    EXPECT_EQ(refusing.received, 1);
    EXPECT_GE(silent.received, 2);
}

TEST(DnsClient, StrangeAnswersAreNotBelieved)
{
    UdpServer server([](const QByteArray &query) {
        QByteArray otherId = answerTo(query, 0x8183);
        otherId[0] = static_cast<char>(otherId[0] ^ 0x55);
        QByteArray otherName = answerTo(query, 0x8183);
        otherName[13] = 'x';
        return std::vector{QByteArrayLiteral("noise"), otherId, otherName, answerTo(query, 0x0103),
                           answerTo(query, noError, oneAddress, 1)};
    });
    EXPECT_EQ(ask({at(server.port())}).state, NameState::Ok);
}

TEST(DnsClient, ALongAnswerComesOverTcp)
{
    TcpServer stream([](QTcpSocket &connection, const QByteArray &bytes) {
        const QByteArray answer = answerTo(bytes.mid(2), noError, oneAddress + oneAddress, 2);
        QByteArray framed(2, '\0');
        qToBigEndian(static_cast<quint16>(answer.size()), framed.data());
        framed += answer;
        connection.write(framed.first(5));
        connection.flush();
        connection.write(framed.sliced(5));
    });
    // The same number for UDP and TCP.
    QUdpSocket datagrams;
    ASSERT_TRUE(datagrams.bind(QHostAddress::LocalHost, stream.port()));
    QObject::connect(&datagrams, &QUdpSocket::readyRead, &datagrams, [&datagrams] {
        const QNetworkDatagram query = datagrams.receiveDatagram();
        datagrams.writeDatagram(query.makeReply(answerTo(query.data(), 0x8380)));
    });
    const DnsAnswer answer = ask({at(stream.port())});
    EXPECT_EQ(answer.state, NameState::Ok);
    EXPECT_TRUE(answer.overTcp);
    EXPECT_EQ(answer.records.size(), 2u);
}

TEST(DnsClient, CutOffWithoutTcpIsAFailureOfTheServer)
{
    UdpServer server([](const QByteArray &query) { return std::vector{answerTo(query, 0x8380)}; });
    EXPECT_EQ(ask({at(server.port())}).state, NameState::ServerFailed);
}

TEST(DnsClient, WhatIsNoNameIsNotAsked)
{
    UdpServer server;
    EXPECT_EQ(ask({at(server.port())}, 100ms, QStringLiteral("a..b")).state, NameState::NotFound);
    EXPECT_EQ(server.received, 0);
}

TEST(DnsClient, WithoutServersThereIsNoAnswer) { EXPECT_EQ(ask({}).state, NameState::ServerSilent); }

TEST(DnsClient, DestroyingItCancels)
{
    UdpServer server([](const QByteArray &query) { return std::vector{answerTo(query, noError, oneAddress, 1)}; });
    bool hasAnswered = false;
    {
        DnsClient client({.servers = {at(server.port())}});
        QObject::connect(&client, &DnsClient::finished, &client, [&] { hasAnswered = true; });
        client.ask(QStringLiteral("www.example"), DnsType::A);
        waitUntil([&] { return server.received > 0 || hasAnswered; });
    }
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents();
    EXPECT_LE(server.received, 1);
}
