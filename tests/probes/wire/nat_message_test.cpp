// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/wire/nat_message.h"

#include "tests/support/bytes.h"

#include <gtest/gtest.h>

using namespace selfcheck;
using selfcheck::test::hex;

namespace {

// What follows the transaction id, without the fingerprint.
QByteArray attributesOf(const NatRequest &request)
{
    const QByteArray bytes = natRequestMessage(request).encode();
    EXPECT_EQ(bytes.first(2), hex("0001"));
    EXPECT_EQ(bytes.last(8).first(4), hex("8028 0004"));
    return bytes.sliced(20, bytes.size() - 28);
}

std::optional<NatRequest> requestWith(const char *attributes)
{
    const QByteArray body = hex(attributes);
    QByteArray bytes = hex("0001 0000 2112a442 000102030405060708090a0b") + body;
    bytes[3] = static_cast<char>(body.size());
    const auto message = StunMessage::parse(bytes);
    return message ? readNatRequest(*message) : std::nullopt;
}

NatAnswer answerOf(const char *bytes)
{
    const auto message = StunMessage::parse(hex(bytes));
    EXPECT_TRUE(message);
    return message ? readNatAnswer(*message) : NatAnswer();
}

IpEndpoint endpoint(const char *text) { return IpEndpoint::parse(QString::fromLatin1(text), 0).value_or(IpEndpoint()); }

} // namespace

TEST(NatMessage, AsksForAnotherAddressAndPort)
{
    EXPECT_EQ(attributesOf({}), QByteArray());
    EXPECT_EQ(attributesOf({true, true, {}}), hex("0003 0004 00000006"));
    EXPECT_EQ(attributesOf({false, true, {}}), hex("0003 0004 00000002"));
    EXPECT_EQ(attributesOf({true, false, {}}), hex("0003 0004 00000004"));
    EXPECT_EQ(attributesOf({false, false, quint16(0x8e94)}), hex("0027 0004 8e940000"));
}

TEST(NatMessage, EveryQuestionIsAnother)
{
    EXPECT_NE(natRequestMessage().transactionId(), natRequestMessage().transactionId());
}

TEST(NatMessage, ReadsWhatIsAsked)
{
    EXPECT_EQ(requestWith(""), NatRequest());
    EXPECT_EQ(requestWith("0003 0004 00000006"), (NatRequest{true, true, {}}));
    EXPECT_EQ(requestWith("0003 0004 fffffff9"), NatRequest()) << "the other bits mean nothing";
    EXPECT_EQ(requestWith("0027 0004 8e940000"), (NatRequest{false, false, quint16(0x8e94)}));
    EXPECT_EQ(requestWith("0027 0002 8e940000"), (NatRequest{false, false, quint16(0x8e94)}));
}

TEST(NatMessage, RefusesAttributesThatAreNone)
{
    EXPECT_FALSE(requestWith("0003 0002 00060000"));
    EXPECT_FALSE(requestWith("0003 0000"));
    EXPECT_FALSE(requestWith("0027 0000"));
    EXPECT_FALSE(requestWith("0027 0001 8e000000"));
    EXPECT_FALSE(requestWith("0027 0005 8e940000 00000000"));
    EXPECT_FALSE(readNatRequest(StunMessage(StunClass::Success, StunMethod::Binding, {})));
    EXPECT_FALSE(readNatRequest(StunMessage(StunClass::Request, StunMethod::Allocate, {})));
}

TEST(NatMessage, ReadsTheAnswerOfCoturn)
{
    const NatAnswer answer = answerOf("01010050 2112a442 e6626a2611f577d62d1fe256"
                                      "0020 0008 0001af865e12a443"
                                      "0001 0008 00018e947f000001"
                                      "802b 0008 00010d967f000001"
                                      "802c 0008 00010d977f000002"
                                      "8022 0014 436f7475726e2d342e362e312027476f72737427"
                                      "8028 0004 e28744f0");
    EXPECT_EQ(answer, (NatAnswer{endpoint("127.0.0.1:36500"), endpoint("127.0.0.2:3479"), false, 0}));
}

TEST(NatMessage, ReadsTheAnswerOfAnOldServer)
{
    const NatAnswer answer = answerOf("01010018 2112a442 e6626a2611f577d62d1fe256"
                                      "0001 0008 00018e947f000001"
                                      "0005 0008 00010d977f000002");
    EXPECT_EQ(answer, (NatAnswer{endpoint("127.0.0.1:36500"), endpoint("127.0.0.2:3479"), false, 0}));
}

TEST(NatMessage, SeesThatSomethingWritesIntoPackets)
{
    // In clear 127.0.0.3, which something on the way has put there.
    EXPECT_TRUE(answerOf("01010018 2112a442 e6626a2611f577d62d1fe256"
                         "0020 0008 0001af865e12a443"
                         "0001 0008 00018e947f000003")
                    .isRewritten);
}

TEST(NatMessage, ReadsRefusals)
{
    EXPECT_EQ(answerOf("01110008 2112a442 e6626a2611f577d62d1fe256 0009 0004 00000414"),
              (NatAnswer{{}, {}, false, 420}));
    EXPECT_EQ(answerOf("01110000 2112a442 e6626a2611f577d62d1fe256"), (NatAnswer{{}, {}, false, -1}));
    // A refusal has no address, whatever stands in it.
    EXPECT_FALSE(answerOf("0111000c 2112a442 e6626a2611f577d62d1fe256 0001 0008 00018e947f000001").mapped);
}
