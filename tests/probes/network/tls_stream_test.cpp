// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/tls_stream.h"

#include "probes/network/connector.h"
#include "tests/probes/network/scripted_server.h"

#include <QtNetwork/QTcpSocket>

#include <gtest/gtest.h>

using namespace selfcheck;
using namespace selfcheck::test;
using namespace std::chrono_literals;

namespace {

class TlsStreamTest : public testing::Test {
protected:
    TrustStore trusting(const Authority &root)
    {
        TrustStore trust;
        EXPECT_TRUE(trust.addPem({root.rootPem()}, QStringLiteral("test")));
        return trust;
    }

    /// Null when even the connection failed.
    std::unique_ptr<TlsStream> streamTo(const ScriptedServer &server, const TrustStore &trust, const QString &host)
    {
        Connector connector;
        std::unique_ptr<QTcpSocket> socket;
        QObject::connect(&connector, &Connector::finished, &connector, [&] { socket = connector.takeSocket(); });
        connector.start(QHostAddress::LocalHost, server.serverPort(), 2s);
        waitUntil([&] { return socket != nullptr; });
        return socket ? std::make_unique<TlsStream>(std::move(socket), trust, host) : nullptr;
    }

    TlsResult handshake(TlsStream &stream, std::chrono::milliseconds patience = 5s)
    {
        TlsResult result;
        int count = 0;
        QObject::connect(&stream, &TlsStream::handshakeDone, &stream, [&](const TlsResult &r) {
            result = r;
            ++count;
        });
        stream.start(patience);
        EXPECT_EQ(count, 0) << "never inside start()";
        EXPECT_TRUE(waitUntil([&] { return count > 0; }));
        EXPECT_EQ(count, 1);
        return result;
    }

    TlsResult handshakeWith(const CertificateWish &wish, const QString &host)
    {
        ScriptedServer server({.tls = authority.issue(wish)});
        const auto stream = streamTo(server, trusting(authority), host);
        return stream ? handshake(*stream) : TlsResult{};
    }

    Authority authority;
    const QString localhost = QStringLiteral("localhost");
};

} // namespace

TEST_F(TlsStreamTest, AValidCertificateSecuresAndCarriesBytes)
{
    ScriptedServer server({.tls = authority.issue({.untilDays = 30, .commonName = "Wéb"}),
                           .answer = [](const QByteArray &heard) { return "echo " + heard; }});
    const auto stream = streamTo(server, trusting(authority), localhost);
    ASSERT_NE(stream, nullptr);
    const TlsResult result = handshake(*stream);
    EXPECT_EQ(result.state, TlsState::Secured) << result.detail.toStdString();
    EXPECT_EQ(result.version, QStringLiteral("TLS 1.3"));
    EXPECT_TRUE(result.cipher.startsWith(QStringLiteral("TLS_"))) << result.cipher.toStdString();
    EXPECT_EQ(result.subject, QStringLiteral("Wéb"));
    EXPECT_EQ(result.issuer, QStringLiteral("Test root (Self Check tests)"));
    EXPECT_EQ(result.chain.size(), 1) << "as sent, without the root";
    EXPECT_EQ(QDateTime::currentDateTimeUtc().addDays(30).secsTo(result.validUntil) / 60, 0);
    QByteArray heard;
    QObject::connect(stream.get(), &TlsStream::heard, stream.get(), [&](const QByteArray &bytes) { heard += bytes; });
    stream->say("hello");
    EXPECT_TRUE(waitUntil([&] { return heard == "echo hello"; }));
}

TEST_F(TlsStreamTest, LargeAnswersArriveWholeAndThenTheEnd)
{
    const QByteArray large = QByteArray("0123456789abcdef").repeated(20000);
    ScriptedServer server(
        {.tls = authority.issue(), .answer = [&](const QByteArray &) { return large; }, .hangUpAfterAnswer = true});
    const auto stream = streamTo(server, trusting(authority), localhost);
    ASSERT_NE(stream, nullptr);
    ASSERT_EQ(handshake(*stream).state, TlsState::Secured);
    QByteArray heard;
    QByteArray heardAtEnd;
    int ends = 0;
    QObject::connect(stream.get(), &TlsStream::heard, stream.get(), [&](const QByteArray &bytes) { heard += bytes; });
    QObject::connect(stream.get(), &TlsStream::lost, stream.get(), [&] {
        heardAtEnd = heard;
        ++ends;
    });
    stream->say("go");
    ASSERT_TRUE(waitUntil([&] { return ends > 0; }));
    EXPECT_TRUE(heardAtEnd == large);
    EXPECT_EQ(ends, 1);
}

TEST_F(TlsStreamTest, AnAddressIsCheckedAgainstTheAddressesOfTheCertificate)
{
    EXPECT_EQ(handshakeWith({.names = "IP:127.0.0.1"}, QStringLiteral("127.0.0.1")).state, TlsState::Secured);
    EXPECT_EQ(handshakeWith({.names = "DNS:localhost"}, QStringLiteral("127.0.0.1")).state, TlsState::WrongName);
}

TEST_F(TlsStreamTest, AWildcardCoversOneLabel)
{
    const CertificateWish wish{.names = "DNS:*.provider.example"};
    EXPECT_EQ(handshakeWith(wish, QStringLiteral("web.provider.example.")).state, TlsState::Secured);
    EXPECT_EQ(handshakeWith(wish, QStringLiteral("a.b.provider.example")).state, TlsState::WrongName);
}

TEST_F(TlsStreamTest, AnExpiredCertificateIsNamedWithItsDate)
{
    const TlsResult result = handshakeWith({.fromDays = -30, .untilDays = -2}, localhost);
    EXPECT_EQ(result.state, TlsState::Expired);
    EXPECT_LT(result.validUntil, QDateTime::currentDateTimeUtc());
    EXPECT_EQ(result.detail, QStringLiteral("certificate has expired"));
    EXPECT_EQ(result.version, QStringLiteral("TLS 1.3"));
}

TEST_F(TlsStreamTest, ACertificateOfTheFutureIsNotYetValid)
{
    EXPECT_EQ(handshakeWith({.fromDays = 2, .untilDays = 30}, localhost).state, TlsState::NotYetValid);
}

TEST_F(TlsStreamTest, AnotherNameIsSeen)
{
    EXPECT_EQ(handshakeWith({.names = "DNS:other.example"}, localhost).state, TlsState::WrongName);
}

TEST_F(TlsStreamTest, AnotherNameWeighsMoreThanExpiry)
{
    EXPECT_EQ(handshakeWith({.names = "DNS:other.example", .fromDays = -9, .untilDays = -2}, localhost).state,
              TlsState::WrongName);
}

TEST_F(TlsStreamTest, AForeignRootIsNotTrustedWhateverElseIsWrong)
{
    const Authority interceptor("Shield Root");
    for (const CertificateWish &wish :
         {CertificateWish{}, CertificateWish{.names = "DNS:other.example", .untilDays = -1}}) {
        ScriptedServer server({.tls = interceptor.issue(wish)});
        const auto stream = streamTo(server, trusting(authority), localhost);
        ASSERT_NE(stream, nullptr);
        const TlsResult result = handshake(*stream);
        EXPECT_EQ(result.state, TlsState::Untrusted);
        EXPECT_EQ(result.issuer, QStringLiteral("Shield Root (Self Check tests)"));
    }
}

TEST_F(TlsStreamTest, ARootThatSomebodyElseKnowsIsAskedForFirst)
{
    const Authority fresh("Fresh root");
    ScriptedServer server({.tls = fresh.issue(), .answer = [](const QByteArray &heard) { return "echo " + heard; }});
    TrustStore trust = trusting(authority);
    QByteArrayList asked;
    trust.setRootSource([&](const QByteArrayList &chain) -> Result<QByteArray> {
        asked = chain;
        return derOf(fresh.rootPem());
    });
    const auto stream = streamTo(server, trust, localhost);
    ASSERT_NE(stream, nullptr);
    const TlsResult result = handshake(*stream);
    EXPECT_EQ(result.state, TlsState::Secured) << result.detail.toStdString();
    EXPECT_TRUE(result.detail.isEmpty()) << result.detail.toStdString();
    EXPECT_EQ(asked, result.chain);
    QByteArray heard;
    QObject::connect(stream.get(), &TlsStream::heard, stream.get(), [&](const QByteArray &bytes) { heard += bytes; });
    stream->say("hello");
    EXPECT_TRUE(waitUntil([&] { return heard == "echo hello"; }));
}

TEST_F(TlsStreamTest, AFetchedRootExcusesNothingElse)
{
    const Authority fresh("Fresh root");
    const struct {
        CertificateWish wish;
        Result<QByteArray> root;
        TlsState expected;
    } cases[] = {
        {{.names = "DNS:other.example"}, derOf(fresh.rootPem()), TlsState::WrongName},
        {{.fromDays = -9, .untilDays = -2}, derOf(fresh.rootPem()), TlsState::Expired},
        {{}, derOf(Authority("Another root").rootPem()), TlsState::Untrusted},
        {{}, QByteArray("no certificate"), TlsState::Untrusted},
        {{}, QByteArray(), TlsState::Untrusted},
        {{}, Failure::systemCall(QStringLiteral("CertGetCertificateChain"), {}), TlsState::Untrusted},
    };
    for (const auto &tested : cases) {
        ScriptedServer server({.tls = fresh.issue(tested.wish)});
        TrustStore trust = trusting(authority);
        trust.setRootSource([&tested](const QByteArrayList &) { return tested.root; });
        const auto stream = streamTo(server, trust, localhost);
        ASSERT_NE(stream, nullptr);
        EXPECT_EQ(handshake(*stream).state, tested.expected);
    }
}

TEST_F(TlsStreamTest, NothingIsSaidOverAConnectionThatIsNotTrusted)
{
    bool heardAnything = false;
    const Authority interceptor;
    ScriptedServer server({.tls = interceptor.issue(), .answer = [&](const QByteArray &) {
                               heardAnything = true;
                               return QByteArray("x");
                           }});
    const auto stream = streamTo(server, trusting(authority), localhost);
    ASSERT_NE(stream, nullptr);
    ASSERT_EQ(handshake(*stream).state, TlsState::Untrusted);
    stream->say("secret");
    bool again = false;
    QTimer::singleShot(100, stream.get(), [&] { again = true; });
    waitUntil([&] { return again; });
    EXPECT_FALSE(heardAnything);
}

TEST_F(TlsStreamTest, HangingUpInTheHandshakeIsClosedEarly)
{
    for (const bool atOnce : {true, false}) {
        ScriptedServer server({.hangUpAtOnce = atOnce, .hangUpWhenHeard = !atOnce});
        const auto stream = streamTo(server, trusting(authority), localhost);
        ASSERT_NE(stream, nullptr);
        EXPECT_EQ(handshake(*stream).state, TlsState::ClosedEarly) << atOnce;
    }
}

TEST_F(TlsStreamTest, AServerWithoutTlsFailsTheHandshake)
{
    ScriptedServer server({.atFirst = "SSH-2.0-OpenSSH_9.2p1\r\n"});
    const auto stream = streamTo(server, trusting(authority), localhost);
    ASSERT_NE(stream, nullptr);
    const TlsResult result = handshake(*stream);
    EXPECT_EQ(result.state, TlsState::HandshakeFailed);
    EXPECT_EQ(result.detail, QStringLiteral("wrong version number"));
    EXPECT_TRUE(result.alert.isEmpty());
}

TEST_F(TlsStreamTest, TheAlertOfTheServerIsNamed)
{
    // A TLS 1.2 record with the fatal alert "unrecognized name".
    ScriptedServer server({.answer = [](const QByteArray &) { return QByteArray::fromHex("15030300020270"); }});
    const auto stream = streamTo(server, trusting(authority), localhost);
    ASSERT_NE(stream, nullptr);
    const TlsResult result = handshake(*stream);
    EXPECT_EQ(result.state, TlsState::HandshakeFailed);
    EXPECT_EQ(result.alert, QStringLiteral("unrecognized name"));
}

TEST_F(TlsStreamTest, AServerThatSaysNothingIsSilent)
{
    ScriptedServer server({});
    const auto stream = streamTo(server, trusting(authority), localhost);
    ASSERT_NE(stream, nullptr);
    EXPECT_EQ(handshake(*stream, 50ms).state, TlsState::Silent);
}

TEST(TrustStore, RefusesWhatIsNoCertificateAndNamesIt)
{
    const Authority authority;
    TrustStore trust;
    const Status status = trust.addPem({authority.rootPem(), "no certificate"}, QStringLiteral("profile#/trust/roots"));
    ASSERT_FALSE(status);
    EXPECT_EQ(status.failure().kind(), FailureKind::BadContent);
    EXPECT_EQ(status.failure().place(), QStringLiteral("profile#/trust/roots/1"));
}
