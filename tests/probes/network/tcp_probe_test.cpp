// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/tcp_probe.h"

#include "probes/network/interception.h"
#include "probes/network/internet_probe.h"
#include "probes/system/system.h"
#include "probes/wire/chain_check.h"
#include "probes/wire/stun_message.h"
#include "tests/probes/network/scripted_server.h"
#include "tests/probes/support/declared_facts.h"
#include "tests/support/localhost.h"

#include <QtCore/QCoreApplication>

#include <gtest/gtest.h>

using namespace selfcheck;
using namespace selfcheck::test;

namespace {

class TcpProbeTest : public testing::Test {
protected:
    static QJsonObject target(const QString &host, const QString &greeting)
    {
        return {{QStringLiteral("host"), host}, {QStringLiteral("port"), 1}, {QStringLiteral("greeting"), greeting}};
    }
    static QString at(const ScriptedServer &server, const QString &host = QStringLiteral("127.0.0.1"))
    {
        return QStringLiteral("%1:%2").arg(host).arg(server.serverPort());
    }

    Outcome run(const QJsonArray &targets)
    {
        ProbeSurroundings surroundings{system, {authority.rootPem()}};
        surroundings.pins = pins;
        surroundings.clock = clock;
        const auto probe = tcp::make(surroundings, Parameters({{QStringLiteral("targets"), targets}}));
        std::optional<Outcome> outcome;
        int count = 0;
        QObject::connect(probe.get(), &Probe::finished, probe.get(), [&](const Outcome &o) {
            outcome = o;
            ++count;
        });
        probe->start();
        EXPECT_EQ(count, 0) << "never inside start()";
        EXPECT_TRUE(waitUntil([&] { return count > 0; }));
        EXPECT_EQ(count, 1);
        return outcome.value_or(Failure::internal(QStringLiteral("not finished")));
    }

    Facts facts(const QJsonArray &targets)
    {
        const Outcome outcome = run(targets);
        EXPECT_TRUE(outcome) << (outcome ? "" : outcome.failure().toString().toStdString());
        return outcome ? *outcome : Facts();
    }
    Facts factsOf(const ScriptedServer &server, const char *greeting)
    {
        return facts({target(at(server), QString::fromLatin1(greeting))});
    }
    static std::string state(const Facts &facts) { return facts.get(tcp::state).value_or(QString()).toStdString(); }
    static std::string greeting(const Facts &facts)
    {
        return facts.get(tcp::greeting).value_or(QString()).toStdString();
    }

    Authority authority;
    QByteArrayList pins;
    std::shared_ptr<ProbeSurroundings::Clock> clock = std::make_shared<ProbeSurroundings::Clock>();
    std::shared_ptr<System> system = std::make_shared<System>();
};

QByteArray httpAnswer(const QByteArray &heard)
{
    return heard.contains("\r\n\r\n") ? QByteArray("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n")
                                      : QByteArray();
}

QByteArray sipAnswer(const QByteArray &heard)
{
    const qsizetype via = heard.indexOf("Via:");
    return "SIP/2.0 200 OK\r\n" + heard.sliced(via, heard.indexOf("\r\n", via) + 2 - via) + "CSeq: 1 OPTIONS\r\n\r\n";
}

QByteArray turnAnswer(const QByteArray &heard)
{
    const auto request = StunMessage::parse(heard);
    if (!request)
        return "not STUN";
    return StunMessage(StunClass::Error, StunMethod::Allocate, request->transactionId())
        .addError(401, QStringLiteral("Unauthorized"))
        .encode();
}

} // namespace

TEST_F(TcpProbeTest, AnOpenPortWithoutProtocolIsOpen)
{
    ScriptedServer server({});
    const Facts found = factsOf(server, "none");
    EXPECT_EQ(state(found), "open");
    EXPECT_EQ(found.get(tcp::host), QStringLiteral("127.0.0.1"));
    EXPECT_EQ(found.get(tcp::port), server.serverPort());
    EXPECT_EQ(found.get(tcp::address), QStringLiteral("127.0.0.1"));
    EXPECT_EQ(found.get(tcp::targets), 1);
    EXPECT_EQ(found.get(tcp::answered), 1);
    EXPECT_GE(found.get(tcp::connectTime).value_or(-1), 0);
    EXPECT_FALSE(found.get(tcp::nameTime)) << "an address has no name to look up";
    EXPECT_FALSE(found.get(tcp::tlsTime));
    EXPECT_FALSE(found.get(tcp::ipv6State));
    ASSERT_EQ(found.get(tcp::details)->size(), 1);
    EXPECT_TRUE(found.get(tcp::details)->front().startsWith(at(server) + QStringLiteral(" open ")));
}

TEST_F(TcpProbeTest, AClosedPortIsRefused)
{
    const Facts found = facts({target(QStringLiteral("127.0.0.1:%1").arg(closedTcpPort()), QStringLiteral("https"))});
    EXPECT_EQ(state(found), "refused");
    EXPECT_EQ(found.get(tcp::answered), 0);
}

TEST_F(TcpProbeTest, SshIsKnownByItsBanner)
{
    ScriptedServer server({.atFirst = "SSH-2.0-OpenSSH_9.2p1\r\n"});
    const Facts found = factsOf(server, "ssh");
    EXPECT_EQ(state(found), "open");
    EXPECT_EQ(greeting(found), "SSH-2.0-OpenSSH_9.2p1");
    EXPECT_TRUE(found.get(tcp::greetingTime));
}

TEST_F(TcpProbeTest, AnotherProtocolIsAWrongGreeting)
{
    ScriptedServer server({.atFirst = "220 ftp ready\r\n", .hangUpAfterAnswer = true});
    const Facts found = factsOf(server, "http");
    EXPECT_EQ(state(found), "wrong-greeting");
    EXPECT_EQ(greeting(found), "220 ftp ready");
}

TEST_F(TcpProbeTest, HangingUpBeforeTheGreetingIsClosedEarly)
{
    ScriptedServer atOnce({.hangUpAtOnce = true});
    EXPECT_EQ(state(factsOf(atOnce, "ssh")), "closed-early");
    ScriptedServer later({.hangUpWhenHeard = true});
    EXPECT_EQ(state(factsOf(later, "http")), "closed-early");
    EXPECT_EQ(state(factsOf(later, "https")), "closed-early");
}

TEST_F(TcpProbeTest, AnyHttpStatusOverProvenTlsIsOpen)
{
    ScriptedServer server({.tls = authority.issue(), .answer = httpAnswer});
    const Facts found = factsOf(server, "https");
    EXPECT_EQ(state(found), "open");
    EXPECT_EQ(greeting(found), "HTTP 404");
    EXPECT_EQ(found.get(tcp::tlsVersion), QStringLiteral("TLS 1.3"));
    EXPECT_TRUE(found.get(tcp::tlsCipher));
    EXPECT_EQ(found.get(tcp::subject), QStringLiteral("Test server"));
    EXPECT_EQ(found.get(tcp::issuer), QStringLiteral("Test root (Self Check tests)"));
    EXPECT_EQ(found.get(tcp::daysLeft), 29);
    EXPECT_EQ(found.get(tcp::expires), QDateTime::currentDateTimeUtc().addDays(30).date().toString(Qt::ISODate));
}

TEST_F(TcpProbeTest, SipsAndTurnsAnswerTheirOwnRequests)
{
    ScriptedServer sip({.tls = authority.issue(), .answer = sipAnswer});
    EXPECT_EQ(greeting(factsOf(sip, "sips")), "SIP 200");
    ScriptedServer turn({.tls = authority.issue(), .answer = turnAnswer});
    EXPECT_EQ(greeting(factsOf(turn, "turns")), "TURN 401");
    const Facts swapped = factsOf(turn, "sips");
    EXPECT_EQ(state(swapped), "wrong-greeting");
}

TEST_F(TcpProbeTest, CloudFrontShowsItsEdge)
{
    ScriptedServer edge({.tls = authority.issue(), .answer = [](const QByteArray &) {
                             return QByteArray("HTTP/1.1 200 OK\r\nX-Amz-Cf-Pop: FRA56-P4\r\n\r\n");
                         }});
    const Facts found = factsOf(edge, "cloudfront");
    EXPECT_EQ(state(found), "open");
    EXPECT_EQ(found.get(tcp::edge), QStringLiteral("FRA56-P4"));
    ScriptedServer other({.tls = authority.issue(), .answer = httpAnswer});
    EXPECT_EQ(state(factsOf(other, "cloudfront")), "wrong-greeting");
}

TEST_F(TcpProbeTest, EachFaultOfACertificateHasItsName)
{
    const struct {
        CertificateWish wish;
        const char *expected;
    } cases[] = {
        {{}, "open"},
        {{.fromDays = -30, .untilDays = -2}, "certificate-expired"},
        {{.fromDays = 2, .untilDays = 30}, "certificate-not-yet-valid"},
        {{.names = "DNS:other.example"}, "certificate-name"},
    };
    for (const auto &tested : cases) {
        ScriptedServer server({.tls = authority.issue(tested.wish)});
        EXPECT_EQ(state(factsOf(server, "tls")), tested.expected);
    }
    const Authority interceptor("Shield Root");
    ScriptedServer server({.tls = interceptor.issue()});
    const Facts found = factsOf(server, "https");
    EXPECT_EQ(state(found), "certificate-untrusted");
    EXPECT_EQ(found.get(tcp::issuer), QStringLiteral("Shield Root (Self Check tests)"));
    EXPECT_TRUE(found.get(tcp::tlsProblem));
    EXPECT_FALSE(found.get(tcp::greeting)) << "nothing is said over it";
}

TEST_F(TcpProbeTest, AWrongClockIsNamedInsteadOfTheCertificate)
{
    constexpr qint64 day = 24 * 60 * 60;
    const struct {
        int from;
        int until;
        std::optional<qint64> offset;
        const char *expected;
    } cases[] = {
        {-30, -2, {}, "certificate-expired"},
        {-30, -2, 10 * day, "clock-wrong"},
        {-30, -2, day, "certificate-expired"},
        {-30, -2, 100 * day, "certificate-expired"},
        {2, 30, -10 * day, "clock-wrong"},
        {2, 30, 10 * day, "certificate-not-yet-valid"},
        {-1, 30, 10 * day, "open"},
    };
    for (const auto &tested : cases) {
        clock->offsetSeconds = tested.offset;
        ScriptedServer server({.tls = authority.issue({.fromDays = tested.from, .untilDays = tested.until})});
        const Facts found = factsOf(server, "tls");
        EXPECT_EQ(state(found), tested.expected) << tested.from << " " << tested.offset.value_or(0);
        const bool isClock = state(found) == "clock-wrong";
        EXPECT_EQ(found.get(internet::clockOffset), isClock ? tested.offset : std::nullopt);
    }
}

TEST_F(TcpProbeTest, DatesAreJudgedWhenTheClockIsKnown)
{
    ScriptedServer server({.tls = authority.issue({.fromDays = -30, .untilDays = -2})});
    clock->isBeingMeasured = true;
    QTimer::singleShot(150, &server, [this] {
        clock->offsetSeconds = 10 * 24 * 60 * 60;
        clock->isBeingMeasured = false;
    });
    EXPECT_EQ(state(factsOf(server, "tls")), "clock-wrong");
}

TEST_F(TcpProbeTest, WhoOpensTheEncryptionIsNamed)
{
    const Authority shield("Kaspersky Anti-Virus Personal Root Certificate");
    ScriptedServer opened({.tls = shield.issue()});
    ScriptedServer own({.tls = authority.issue(), .answer = sipAnswer});
    const Facts found = facts({target(at(opened), QStringLiteral("tls")), target(at(own), QStringLiteral("sips"))});
    EXPECT_EQ(state(found), "certificate-untrusted");
    EXPECT_EQ(found.get(interception::state), QStringLiteral("found"));
    EXPECT_EQ(found.get(interception::by), QStringLiteral("Kaspersky"));
    EXPECT_EQ(found.get(interception::kind), QStringLiteral("security-product"));
    EXPECT_EQ(found.get(interception::scope), QStringLiteral("web"));
    EXPECT_EQ(found.get(interception::places), QStringList{at(opened)});
    EXPECT_EQ(found.get(interception::trusted), false);
    EXPECT_EQ(undeclaredFacts(found, tcp::yields()), QStringList());
}

TEST_F(TcpProbeTest, AForeignRootThatThisPcTrustsWorksAndIsFoundByThePins)
{
    const Authority office("Office root");
    system->trustedRootOf = [&](const QByteArrayList &) -> Result<QByteArray> { return derOf(office.rootPem()); };
    pins = {keyDigest(derOf(authority.rootPem()))};
    ScriptedServer opened({.tls = office.issue(), .answer = httpAnswer});
    const Facts found = factsOf(opened, "https");
    EXPECT_EQ(state(found), "open");
    EXPECT_EQ(found.get(interception::state), QStringLiteral("found"));
    EXPECT_EQ(found.get(interception::by), QStringLiteral("Office root (Self Check tests)"));
    EXPECT_EQ(found.get(interception::kind), QStringLiteral("unknown"));
    EXPECT_EQ(found.get(interception::trusted), true);
    ScriptedServer own({.tls = authority.issue(), .answer = httpAnswer});
    EXPECT_EQ(factsOf(own, "https").get(interception::state), QStringLiteral("none"));
}

TEST_F(TcpProbeTest, WithoutTlsNothingIsSaidAboutCertificates)
{
    ScriptedServer server({.atFirst = "SSH-2.0-OpenSSH_9.2p1\r\n"});
    EXPECT_FALSE(factsOf(server, "ssh").get(interception::state));
}

TEST_F(TcpProbeTest, ARootThatWindowsFetchesOnDemandIsTrusted)
{
    const Authority fresh("Fresh Root");
    int asked = 0;
    system->trustedRootOf = [&](const QByteArrayList &chain) -> Result<QByteArray> {
        ++asked;
        return chain.isEmpty() ? QByteArray() : derOf(fresh.rootPem());
    };
    ScriptedServer server({.tls = fresh.issue()});
    EXPECT_EQ(state(factsOf(server, "tls")), "open");
    EXPECT_EQ(asked, 1);
    ScriptedServer expired({.tls = fresh.issue({.fromDays = -30, .untilDays = -2})});
    EXPECT_EQ(state(factsOf(expired, "tls")), "certificate-expired") << "its date counts all the same";
}

TEST_F(TcpProbeTest, WhatWindowsDoesNotTrustStaysUntrusted)
{
    const Authority interceptor("Shield Root");
    const std::vector<Result<QByteArray>> answers{QByteArray(), QByteArray("no certificate"),
                                                  Failure::systemCall(QStringLiteral("CertGetCertificateChain"), {}),
                                                  derOf(Authority("Another Root").rootPem())};
    for (const Result<QByteArray> &answer : answers) {
        system->trustedRootOf = [answer](const QByteArrayList &) { return answer; };
        ScriptedServer server({.tls = interceptor.issue()});
        EXPECT_EQ(state(factsOf(server, "tls")), "certificate-untrusted");
    }
}

TEST_F(TcpProbeTest, PlainTextWhereTlsIsWantedIsTlsFailed)
{
    ScriptedServer server({.atFirst = "SSH-2.0-x\r\n"});
    const Facts found = factsOf(server, "https");
    EXPECT_EQ(state(found), "tls-failed");
    EXPECT_EQ(found.get(tcp::tlsProblem), QStringLiteral("wrong version number"));
}

TEST_F(TcpProbeTest, TheAlertOfTheServerIsAFact)
{
    ScriptedServer server({.answer = [](const QByteArray &) { return QByteArray::fromHex("15030300020228"); }});
    const Facts found = factsOf(server, "tls");
    EXPECT_EQ(state(found), "tls-failed");
    EXPECT_EQ(found.get(tcp::tlsAlert), QStringLiteral("handshake failure"));
}

TEST_F(TcpProbeTest, TheWorstTargetDecides)
{
    ScriptedServer good({.atFirst = "SSH-2.0-x\r\n"});
    ScriptedServer wrong({.atFirst = "HTTP/1.1 200 OK\r\n\r\n", .hangUpAfterAnswer = true});
    const QString closed = QStringLiteral("127.0.0.1:%1").arg(closedTcpPort());
    const Facts found = facts({target(at(good), QStringLiteral("ssh")), target(closed, QStringLiteral("ssh")),
                               target(at(wrong), QStringLiteral("none"))});
    EXPECT_EQ(state(found), "refused");
    EXPECT_EQ(found.get(tcp::targets), 3);
    EXPECT_EQ(found.get(tcp::answered), 2);
    const QStringList lines = found.get(tcp::details).value_or(QStringList());
    ASSERT_EQ(lines.size(), 3) << "in the order asked";
    EXPECT_TRUE(lines[0].startsWith(at(good) + QStringLiteral(" open")));
    EXPECT_TRUE(lines[1].startsWith(closed + QStringLiteral(" refused")));
    EXPECT_TRUE(lines[2].startsWith(at(wrong) + QStringLiteral(" open")));
}

TEST_F(TcpProbeTest, MoreTargetsThanConnectionsAtOnceAreAllChecked)
{
    std::vector<std::unique_ptr<ScriptedServer>> servers;
    QJsonArray hosts;
    for (int i = 0; i < 40; ++i) {
        servers.push_back(std::make_unique<ScriptedServer>(Script{}));
        hosts.append(at(*servers.back()));
    }
    const Facts found = facts({QJsonObject{{QStringLiteral("host"), hosts}, {QStringLiteral("port"), 1}}});
    EXPECT_EQ(state(found), "open");
    EXPECT_EQ(found.get(tcp::answered), 40);
}

TEST_F(TcpProbeTest, ABrokenIPv6BesideAWorkingIPv4IsToldNotPunished)
{
    if (!test::localhostIsKnown())
        GTEST_SKIP() << "this system does not know the name localhost";
    // The server listens on 127.0.0.1 only; "localhost" usually is ::1, too.
    ScriptedServer server({});
    const Facts found = facts({target(at(server, QStringLiteral("localhost")), QStringLiteral("none"))});
    EXPECT_EQ(state(found), "open");
    EXPECT_EQ(found.get(tcp::host), QStringLiteral("localhost"));
    EXPECT_TRUE(found.get(tcp::nameTime));
    EXPECT_NE(found.get(tcp::ipv6State), QStringLiteral("open"));
}

TEST_F(TcpProbeTest, WhereOnlyIPv6WorksItIsUsed)
{
    ScriptedServer server({.atFirst = "SSH-2.0-x\r\n"}, QHostAddress(QHostAddress::LocalHostIPv6));
    if (!server.isListening())
        GTEST_SKIP() << "no IPv6 on this machine";
    const Facts found = facts({target(at(server, QStringLiteral("[::1]")), QStringLiteral("ssh"))});
    EXPECT_EQ(state(found), "open");
    EXPECT_EQ(found.get(tcp::address), QStringLiteral("::1"));
    EXPECT_EQ(found.get(tcp::ipv6State), QStringLiteral("open"));
}

TEST_F(TcpProbeTest, WithoutTargetsItIsNotConfigured)
{
    const Outcome outcome = run({});
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.failure().kind(), FailureKind::NotConfigured);
}

TEST_F(TcpProbeTest, ABrokenRootOfTheProfileIsNamed)
{
    const ProbeSurroundings surroundings{nullptr, {"nonsense"}};
    const QJsonArray targets{target(QStringLiteral("127.0.0.1:1"), QStringLiteral("tls"))};
    const auto probe = tcp::make(surroundings, Parameters({{QStringLiteral("targets"), targets}}));
    std::optional<Outcome> outcome;
    QObject::connect(probe.get(), &Probe::finished, probe.get(), [&](const Outcome &o) { outcome = o; });
    probe->start();
    ASSERT_TRUE(waitUntil([&] { return outcome.has_value(); }));
    ASSERT_FALSE(*outcome);
    EXPECT_EQ(outcome->failure().place(), QStringLiteral("profile#/trust/roots/0"));
}

TEST_F(TcpProbeTest, OnlyDeclaredFactsAreYielded)
{
    ScriptedServer server({.tls = authority.issue(), .answer = httpAnswer});
    QStringList declared;
    for (const AnyFact &fact : tcp::yields())
        declared.append(QString(fact.key));
    EXPECT_EQ(declared.removeDuplicates(), 0);
    EXPECT_EQ(undeclaredFacts(factsOf(server, "https"), tcp::yields()), QStringList());
}

TEST_F(TcpProbeTest, DestroyingItAtAnyMomentIsSafe)
{
    ScriptedServer server({.tls = authority.issue(), .answer = httpAnswer});
    const ProbeSurroundings surroundings{nullptr, {authority.rootPem()}};
    const QJsonArray targets{target(at(server), QStringLiteral("https")),
                             target(at(server, QStringLiteral("localhost")), QStringLiteral("ssh"))};
    for (int turns = 0; turns < 30; ++turns) {
        auto probe = tcp::make(surroundings, Parameters({{QStringLiteral("targets"), targets}}));
        probe->start();
        for (int i = 0; i < turns; ++i)
            QCoreApplication::processEvents();
        probe.reset();
    }
    EXPECT_EQ(state(factsOf(server, "https")), "open") << "and the next one works";
}
