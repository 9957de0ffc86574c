// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/wire/greeting.h"

#include "probes/wire/stun_message.h"

#include <gtest/gtest.h>

using namespace selfcheck;

namespace {

const GreetingPlace place{QStringLiteral("www.provider.example"), 443, QStringLiteral("192.0.2.7"), 40001};

Greeted answerTo(GreetingKind kind, const QByteArray &bytes)
{
    const auto greeting = makeGreeting(kind);
    static_cast<void>(greeting->opening(place));
    return greeting->heard(bytes);
}

} // namespace

TEST(Greeting, EveryWordOfTheCatalogueIsKnown)
{
    for (const char *word : {"none", "tls", "https", "http", "ssh", "sips", "turns", "cloudfront", "banner"})
        EXPECT_TRUE(greetingKindFromWord(QString::fromLatin1(word))) << word;
    EXPECT_FALSE(greetingKindFromWord(u"gopher"));
    EXPECT_FALSE(greetingKindFromWord(u""));
}

TEST(Greeting, OnlySecureProtocolsAskForTls)
{
    for (const GreetingKind kind :
         {GreetingKind::Tls, GreetingKind::Https, GreetingKind::Sips, GreetingKind::Turns, GreetingKind::CloudFront})
        EXPECT_TRUE(needsTls(kind));
    for (const GreetingKind kind : {GreetingKind::None, GreetingKind::Http, GreetingKind::Ssh, GreetingKind::Banner})
        EXPECT_FALSE(needsTls(kind));
}

TEST(Greeting, ConnectOnlyAndTlsOnlySayNothing)
{
    EXPECT_EQ(makeGreeting(GreetingKind::None), nullptr);
    EXPECT_EQ(makeGreeting(GreetingKind::Tls), nullptr);
}

TEST(Greeting, HttpNamesAnUnusualPortOnly)
{
    EXPECT_TRUE(makeGreeting(GreetingKind::Https)->opening(place).contains("Host: www.provider.example\r\n"));
    EXPECT_TRUE(makeGreeting(GreetingKind::Http)->opening(place).contains("Host: www.provider.example:443\r\n"));
    const GreetingPlace version6{QStringLiteral("::1"), 80, QStringLiteral("::1"), 1};
    EXPECT_TRUE(makeGreeting(GreetingKind::Http)->opening(version6).contains("Host: [::1]\r\n"));
}

TEST(Greeting, NamesGoOutInTheirAsciiForm)
{
    const GreetingPlace german{QStringLiteral("b\u00fccher.example"), 443, QStringLiteral("192.0.2.7"), 40001};
    EXPECT_TRUE(makeGreeting(GreetingKind::Https)->opening(german).contains("Host: xn--bcher-kva.example\r\n"));
    EXPECT_TRUE(makeGreeting(GreetingKind::Sips)->opening(german).contains("OPTIONS sip:xn--bcher-kva.example;"));
}

TEST(Greeting, EveryStatusOfAServerIsAnAnswer)
{
    for (const char *status : {"200", "301", "404", "503"}) {
        const Greeted greeted = answerTo(GreetingKind::Https, QByteArray("HTTP/1.1 ") + status + " x\r\n\r\n");
        EXPECT_EQ(greeted.heard, Heard::Complete) << status;
        EXPECT_EQ(greeted.text, QStringLiteral("HTTP ") + QLatin1StringView(status));
    }
}

TEST(Greeting, NetworkAuthenticationRequiredIsNotTheServer)
{
    const Greeted greeted = answerTo(GreetingKind::Http, "HTTP/1.1 511 Network Authentication Required\r\n\r\n");
    EXPECT_EQ(greeted.heard, Heard::Alien);
    EXPECT_EQ(greeted.text, QStringLiteral("HTTP 511"));
}

TEST(Greeting, CloudFrontIsKnownByItsHeaders)
{
    const Greeted edge = answerTo(GreetingKind::CloudFront, "HTTP/1.1 200 OK\r\nX-Amz-Cf-Pop: FRA56-P4\r\n\r\n");
    EXPECT_EQ(edge.heard, Heard::Complete);
    EXPECT_EQ(edge.edge, QStringLiteral("FRA56-P4"));
    EXPECT_EQ(answerTo(GreetingKind::CloudFront, "HTTP/1.1 200 OK\r\nx-amz-cf-id: abc\r\n\r\n").heard, Heard::Complete);
    EXPECT_EQ(
        answerTo(GreetingKind::CloudFront, "HTTP/1.1 200 OK\r\nVia: 1.1 a.cloudfront.net (CloudFront)\r\n\r\n").heard,
        Heard::Complete);
}

TEST(Greeting, AnotherWebServerIsNotCloudFront)
{
    const Greeted greeted = answerTo(GreetingKind::CloudFront, "HTTP/1.1 200 OK\r\nVia: 1.1 squid\r\n\r\n");
    EXPECT_EQ(greeted.heard, Heard::Alien);
    EXPECT_EQ(greeted.text, QStringLiteral("HTTP 200"));
}

TEST(Greeting, SipAcceptsTheAnswerToItsOwnRequestOnly)
{
    const auto greeting = makeGreeting(GreetingKind::Sips);
    const QByteArray request = greeting->opening(place);
    const qsizetype start = request.indexOf("Via:");
    const QByteArray via = request.sliced(start, request.indexOf("\r\n", start) - start);
    const QByteArray rest = "\r\nCSeq: 1 OPTIONS\r\n\r\n";
    const Greeted right = greeting->heard("SIP/2.0 405 Method Not Allowed\r\n" + via + rest);
    EXPECT_EQ(right.heard, Heard::Complete);
    EXPECT_EQ(right.text, QStringLiteral("SIP 405"));
    const Greeted foreign = greeting->heard("SIP/2.0 200 OK\r\nVia: SIP/2.0/TLS x;branch=z9hG4bKother" + rest);
    EXPECT_EQ(foreign.heard, Heard::Alien);
}

class TurnAnswer : public testing::Test {
protected:
    TurnAnswer() : greeting(makeGreeting(GreetingKind::Turns)), request(StunMessage::parse(greeting->opening(place))) {}

    StunMessage reply(StunClass messageClass) const
    {
        return {messageClass, StunMethod::Allocate, request->transactionId()};
    }

    std::unique_ptr<Greeting> greeting;
    Result<StunMessage> request;
};

TEST_F(TurnAnswer, TheRequestAsksForAUdpRelayWithoutCredentials)
{
    ASSERT_TRUE(request);
    EXPECT_EQ(request->type(), 0x0003);
    EXPECT_EQ(request->number(StunAttribute::RequestedTransport), 0x11000000u);
    EXPECT_FALSE(request->has(StunAttribute::Username));
}

TEST_F(TurnAnswer, CredentialsWantedIsTheRightAnswer)
{
    ASSERT_TRUE(request);
    const QByteArray bytes = reply(StunClass::Error).addError(401, QStringLiteral("Unauthorized")).encode();
    for (qsizetype size = 0; size < bytes.size(); ++size)
        EXPECT_EQ(greeting->heard(bytes.first(size)).heard, Heard::Incomplete) << size;
    const Greeted greeted = greeting->heard(bytes);
    EXPECT_EQ(greeted.heard, Heard::Complete);
    EXPECT_EQ(greeted.text, QStringLiteral("TURN 401"));
}

TEST_F(TurnAnswer, AServerThatDoesNotRelayIsWrong)
{
    ASSERT_TRUE(request);
    const Greeted greeted =
        greeting->heard(reply(StunClass::Error).addError(403, QStringLiteral("Forbidden")).encode());
    EXPECT_EQ(greeted.heard, Heard::Alien);
    EXPECT_EQ(greeted.text, QStringLiteral("TURN 403"));
}

TEST_F(TurnAnswer, AForeignTransactionOrProtocolIsWrong)
{
    StunMessage::TransactionId other{};
    StunMessage foreign(StunClass::Error, StunMethod::Allocate, other);
    EXPECT_EQ(greeting->heard(foreign.addError(401, {}).encode()).heard, Heard::Alien);
    EXPECT_EQ(greeting->heard("HTTP/1.1 400 Bad Request\r\n\r\n").heard, Heard::Alien);
    EXPECT_EQ(greeting->heard("\xff").heard, Heard::Alien);
}

TEST(Greeting, ABannerIsAnythingThatComes)
{
    EXPECT_TRUE(makeGreeting(GreetingKind::Banner)->opening(place).isEmpty());
    EXPECT_EQ(answerTo(GreetingKind::Banner, "").heard, Heard::Incomplete);
    EXPECT_EQ(answerTo(GreetingKind::Banner, "220 hello\r\nmore").text, QStringLiteral("220 hello"));
}
