// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/wire/stun_message.h"

#include "tests/support/bytes.h"

#include <gtest/gtest.h>

using namespace selfcheck;
using selfcheck::test::hex;

namespace {

// RFC 5769 section 2.1
const QByteArray sampleRequest = hex("000100582112a442b7e7a701bc34d686fa87dfae"
                                     "802200105354554e207465737420636c69656e74"
                                     "002400046e0001ff"
                                     "80290008932ff9b151263b36"
                                     "000600096576746a3a68367659202020"
                                     "000800149aeaa70cbfd8cb56781ef2b5b2d3f249c1b571a2"
                                     "80280004e57a3bcf");
// RFC 5769 section 2.2
const QByteArray sampleIpv4Response = hex("0101003c2112a442b7e7a701bc34d686fa87dfae"
                                          "8022000b7465737420766563746f7220"
                                          "002000080001a147e112a643"
                                          "000800142b91f599fd9e90c38c7489f92af9ba53f06be7d7"
                                          "80280004c07d4c96");
// RFC 5769 section 2.3
const QByteArray sampleIpv6Response = hex("010100482112a442b7e7a701bc34d686fa87dfae"
                                          "8022000b7465737420766563746f7220"
                                          "002000140002a1470113a9faa5d3f179bc25f4b5bed2b9d9"
                                          "00080014a382954e4be67bf11784c97c8292c275bfe3ed41"
                                          "80280004c8fb0b4c");
// RFC 5769 section 2.4
const QByteArray sampleLongTerm = hex("000100602112a44278ad3433c6ad72c029da412e"
                                      "00060012e3839ee38388e383aae38383e382afe382b90000"
                                      "0015001c662f2f3439396b39353464364f4c33346f4c39465354767936347341"
                                      "0014000b6578616d706c652e6f726700"
                                      "00080014f67024656dd64a3e02b8e0712e85c9a28ca89666");
// Answer of coturn 4.6.1
const QByteArray coturnAnswer = hex("010100502112a442e6626a2611f577d62d1fe256"
                                    "002000080001af865e12a443"
                                    "0001000800018e947f000001"
                                    "802b000800010d967f000001"
                                    "802c000800010d977f000002"
                                    "80220014436f7475726e2d342e362e312027476f72737427"
                                    "80280004e28744f0");
const QByteArray shortTermKey = QByteArrayLiteral("VOkJxbRl1RmTxUk/WvJxBt");
constexpr StunMessage::TransactionId sampleId{0xb7, 0xe7, 0xa7, 0x01, 0xbc, 0x34, 0xd6, 0x86, 0xfa, 0x87, 0xdf, 0xae};

StunMessage parsed(const QByteArray &bytes)
{
    auto message = StunMessage::parse(bytes);
    EXPECT_TRUE(message) << (message ? "" : qPrintable(message.failure().toString()));
    return message ? *message : StunMessage(StunClass::Error, StunMethod::Data, {});
}

QString refusal(const QByteArray &bytes)
{
    const auto message = StunMessage::parse(bytes);
    return message ? QStringLiteral("(accepted)") : message.failure().detail();
}

} // namespace

TEST(StunMessage, ReadsTheSampleRequestOfRfc5769)
{
    const StunMessage message = parsed(sampleRequest);
    EXPECT_EQ(message.type(), 0x0001);
    EXPECT_EQ(message.messageClass(), StunClass::Request);
    EXPECT_EQ(message.method(), StunMethod::Binding);
    EXPECT_EQ(message.transactionId(), sampleId);
    EXPECT_EQ(message.text(StunAttribute::Software), u"STUN test client");
    EXPECT_EQ(message.text(StunAttribute::Username), u"evtj:h6vY");
    EXPECT_TRUE(message.hasIntegrity(shortTermKey));
    EXPECT_FALSE(message.hasIntegrity(shortTermKey.toLower()));
    EXPECT_TRUE(message.hasFingerprint());
    EXPECT_EQ(message.unknownRequired(), std::vector<quint16>{0x0024});
}

TEST(StunMessage, ReadsTheSampleResponsesOfRfc5769)
{
    const StunMessage v4 = parsed(sampleIpv4Response);
    EXPECT_EQ(v4.messageClass(), StunClass::Success);
    EXPECT_EQ(v4.mappedAddress()->toString(), u"192.0.2.1:32853");
    EXPECT_EQ(v4.text(StunAttribute::Software), u"test vector");
    EXPECT_TRUE(v4.hasIntegrity(shortTermKey));
    EXPECT_TRUE(v4.answers(parsed(sampleRequest)));

    const StunMessage v6 = parsed(sampleIpv6Response);
    EXPECT_EQ(v6.xorAddress(StunAttribute::XorMappedAddress)->toString(),
              u"[2001:db8:1234:5678:11:2233:4455:6677]:32853");
    EXPECT_TRUE(v6.hasIntegrity(shortTermKey));
}

TEST(StunMessage, ReadsLongTermAuthenticationOfRfc5769)
{
    const StunMessage message = parsed(sampleLongTerm);
    const QString user = QString::fromUtf8("\u30de\u30c8\u30ea\u30c3\u30af\u30b9");
    EXPECT_EQ(message.text(StunAttribute::Username), user);
    EXPECT_EQ(message.text(StunAttribute::Realm), u"example.org");
    EXPECT_EQ(message.text(StunAttribute::Nonce), u"f//499k954d6OL34oL9FSTvy64sA");
    const QByteArray key = StunMessage::longTermKey(user, QStringLiteral("example.org"), QStringLiteral("TheMatrIX"));
    EXPECT_TRUE(message.hasIntegrity(key));
    EXPECT_FALSE(message.hasFingerprint());
}

TEST(StunMessage, WritesTheSampleResponseExceptForPadding)
{
    StunMessage message(StunClass::Success, StunMethod::Binding, sampleId);
    message.addText(StunAttribute::Software, QStringLiteral("test vector"))
        .addXorAddress(StunAttribute::XorMappedAddress, {IpAddress::v4(0xc0000201), 32853});
    QByteArray expected = sampleIpv4Response.first(20 + 16 + 12);
    expected[3] = 28;
    expected[35] = '\0';
    EXPECT_EQ(message.encode().toHex(), expected.toHex());

    message.addIntegrity(shortTermKey).addFingerprint();
    const StunMessage read = parsed(message.encode());
    EXPECT_TRUE(read.hasIntegrity(shortTermKey));
    EXPECT_TRUE(read.hasFingerprint());
    EXPECT_EQ(read.mappedAddress()->toString(), u"192.0.2.1:32853");
}

TEST(StunMessage, WritesTheRequestThatCoturnAnswers)
{
    StunMessage request(StunClass::Request, StunMethod::Binding,
                        {0xe6, 0x62, 0x6a, 0x26, 0x11, 0xf5, 0x77, 0xd6, 0x2d, 0x1f, 0xe2, 0x56});
    request.addFingerprint();
    EXPECT_EQ(request.encode().toHex(), "000100082112a442e6626a2611f577d62d1fe2568028000417337add");

    const StunMessage answer = parsed(coturnAnswer);
    EXPECT_TRUE(answer.answers(request));
    EXPECT_EQ(answer.mappedAddress()->toString(), u"127.0.0.1:36500");
    EXPECT_EQ(answer.address(StunAttribute::MappedAddress)->toString(), u"127.0.0.1:36500");
    EXPECT_EQ(answer.address(StunAttribute::OtherAddress)->toString(), u"127.0.0.2:3479");
    EXPECT_EQ(answer.text(StunAttribute::Software), u"Coturn-4.6.1 'Gorst'");
    EXPECT_TRUE(answer.unknownRequired().empty());
}

TEST(StunMessage, KnowsTheTypesOfTurn)
{
    const auto type = [](StunClass messageClass, StunMethod method) {
        return StunMessage(messageClass, method, {}).type();
    };
    EXPECT_EQ(type(StunClass::Error, StunMethod::Binding), 0x0111);
    EXPECT_EQ(type(StunClass::Indication, StunMethod::Send), 0x0016);
    EXPECT_EQ(type(StunClass::Indication, StunMethod::Data), 0x0017);
    EXPECT_EQ(type(StunClass::Success, StunMethod::Allocate), 0x0103);
    EXPECT_EQ(type(StunClass::Error, StunMethod::ChannelBind), 0x0119);
    EXPECT_EQ(type(StunClass::Request, static_cast<StunMethod>(0xfff)), 0x3eef);
    EXPECT_EQ(parsed(hex("3fff00002112a442000000000000000000000000")).method(), static_cast<StunMethod>(0xfff));
}

TEST(StunMessage, CarriesEveryKindOfAttribute)
{
    StunMessage message = StunMessage::request(StunMethod::Allocate);
    message.addNumber(StunAttribute::Lifetime, 600)
        .add(StunAttribute::Nonce, QByteArrayView(""))
        .addAddress(StunAttribute::AlternateServer, {*IpAddress::parse(u"2001:db8::1"), 3478})
        .addXorAddress(StunAttribute::XorPeerAddress, {*IpAddress::parse(u"2001:db8::2"), 49152})
        .addError(438, QStringLiteral("Stale Nonce"))
        .addIntegritySha256("key");
    const StunMessage read = parsed(message.encode());
    EXPECT_EQ(read.number(StunAttribute::Lifetime), 600u);
    EXPECT_TRUE(read.has(StunAttribute::Nonce));
    EXPECT_FALSE(read.has(StunAttribute::Realm));
    EXPECT_EQ(read.address(StunAttribute::AlternateServer)->toString(), u"[2001:db8::1]:3478");
    EXPECT_EQ(read.xorAddress(StunAttribute::XorPeerAddress)->toString(), u"[2001:db8::2]:49152");
    EXPECT_EQ(read.error(), (StunMessage::Error{438, QStringLiteral("Stale Nonce")}));
    EXPECT_TRUE(read.hasIntegritySha256("key"));
    EXPECT_FALSE(read.hasIntegritySha256("kex"));
    EXPECT_FALSE(read.hasIntegrity("key"));
}

TEST(StunMessage, TakesTheFirstOfEqualAttributes)
{
    StunMessage message = StunMessage::request(StunMethod::Binding);
    message.addText(StunAttribute::Realm, QStringLiteral("a")).addText(StunAttribute::Realm, QStringLiteral("b"));
    EXPECT_EQ(parsed(message.encode()).text(StunAttribute::Realm), u"a");
}

TEST(StunMessage, AnAnswerBelongsToItsRequestOnly)
{
    const StunMessage request = StunMessage::request(StunMethod::Binding);
    EXPECT_NE(request.transactionId(), StunMessage::request(StunMethod::Binding).transactionId());
    EXPECT_TRUE(StunMessage(StunClass::Error, StunMethod::Binding, request.transactionId()).answers(request));
    EXPECT_FALSE(StunMessage(StunClass::Success, StunMethod::Allocate, request.transactionId()).answers(request));
    EXPECT_FALSE(request.answers(request)) << "an echo is no answer";
    EXPECT_FALSE(StunMessage(StunClass::Success, StunMethod::Binding, {}).answers(request));
}

TEST(StunMessage, RefusesWhatIsNoWholeMessage)
{
    EXPECT_EQ(refusal({}), u"shorter than a header");
    EXPECT_EQ(refusal(coturnAnswer.first(19)), u"shorter than a header");
    EXPECT_EQ(refusal(QByteArrayLiteral("HTTP/1.1 400 Bad Request\r\n\r\n")), u"no STUN header");
    EXPECT_EQ(refusal(coturnAnswer.chopped(4)), u"96 bytes where the header says 100");
    EXPECT_EQ(refusal(coturnAnswer + 'x'), u"101 bytes where the header says 100");
    QByteArray wrongCookie = coturnAnswer;
    wrongCookie[4] = 0x20;
    EXPECT_EQ(refusal(wrongCookie), u"no STUN header");
    QByteArray longAttribute = coturnAnswer;
    longAttribute[23] = 0x7f;
    EXPECT_EQ(refusal(longAttribute), u"attribute at byte 20 is longer than the message");
    QByteArray damaged = coturnAnswer;
    damaged[30] = 0x11;
    EXPECT_EQ(refusal(damaged), u"the fingerprint does not fit");
}

TEST(StunMessage, EveryCutOfAMessageIsRefused)
{
    for (qsizetype length = 0; length < sampleIpv6Response.size(); ++length)
        EXPECT_FALSE(StunMessage::parse(sampleIpv6Response.first(length))) << length;
}

TEST(StunMessage, OddAddressesAndErrorsAreAbsent)
{
    StunMessage message(StunClass::Error, StunMethod::Binding, {});
    message.add(StunAttribute::MappedAddress, hex("0001 0d96 7f0000"))
        .add(StunAttribute::XorMappedAddress, hex("0003 0d96 7f000001"))
        .add(StunAttribute::ErrorCode, hex("0000 07 00"))
        .add(StunAttribute::Lifetime, hex("0258"));
    const StunMessage read = parsed(message.encode());
    EXPECT_FALSE(read.mappedAddress());
    EXPECT_FALSE(read.error());
    EXPECT_FALSE(read.number(StunAttribute::Lifetime));
}

TEST(StunMessage, FramesAStream)
{
    EXPECT_EQ(StunMessage::frameBytes(coturnAnswer.first(19)), std::nullopt);
    EXPECT_EQ(StunMessage::frameBytes(coturnAnswer.first(20)), 100);
    EXPECT_EQ(StunMessage::frameBytes(coturnAnswer + coturnAnswer), 100);
    EXPECT_EQ(StunMessage::frameBytes(QByteArrayLiteral("220 mail.example ESMTP")), 0);
}
