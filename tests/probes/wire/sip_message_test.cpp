// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/wire/sip_message.h"

#include <gtest/gtest.h>

using namespace selfcheck;

namespace {

const SipOptions request{"sip.provider.example", "192.0.2.7", 40001, "TLS", "z9hG4bKabc", "tag1", "call1@pc.example"};

// What kamailio answers to that request.
const QByteArray answer = "SIP/2.0 200 OK\r\n"
                          "Via: SIP/2.0/TLS 192.0.2.7:40001;branch=z9hG4bKabc;rport=51712;received=198.51.100.4\r\n"
                          "From: <sip:selfcheck@sip.provider.example>;tag=tag1\r\n"
                          "To: <sip:sip.provider.example>;tag=77b4d1\r\n"
                          "Call-ID: call1@pc.example\r\n"
                          "CSeq: 1 OPTIONS\r\n"
                          "Server: kamailio (5.6.3 (x86_64/linux))\r\n"
                          "Content-Length: 0\r\n\r\n";

} // namespace

TEST(SipOptions, HasEveryMandatoryHeader)
{
    EXPECT_EQ(request.encode(), "OPTIONS sip:sip.provider.example;transport=tls SIP/2.0\r\n"
                                "Via: SIP/2.0/TLS 192.0.2.7:40001;branch=z9hG4bKabc;rport\r\n"
                                "Max-Forwards: 70\r\n"
                                "From: <sip:selfcheck@sip.provider.example>;tag=tag1\r\n"
                                "To: <sip:sip.provider.example>\r\n"
                                "Call-ID: call1@pc.example\r\n"
                                "CSeq: 1 OPTIONS\r\n"
                                "Accept: application/sdp\r\n"
                                "User-Agent: SelfCheck\r\n"
                                "Content-Length: 0\r\n\r\n");
}

TEST(SipOptions, EveryRequestIsAnother)
{
    const auto one = SipOptions::fresh("a.example", "192.0.2.7", 1, "TLS");
    const auto two = SipOptions::fresh("a.example", "192.0.2.7", 1, "TLS");
    EXPECT_TRUE(one.branch.startsWith("z9hG4bK"));
    EXPECT_GT(one.branch.size(), 12);
    EXPECT_NE(one.branch, two.branch);
    EXPECT_NE(one.callId, two.callId);
    EXPECT_NE(one.tag, two.tag);
}

TEST(SipResponse, AnswersItsRequest)
{
    const auto parsed = SipResponse::parse(answer);
    ASSERT_EQ(parsed.heard, Heard::Complete);
    EXPECT_EQ(parsed.response.status(), 200);
    EXPECT_EQ(parsed.response.reason(), "OK");
    EXPECT_TRUE(parsed.response.answers(request));
    EXPECT_EQ(parsed.response.viaParameter("received"), "198.51.100.4");
    EXPECT_EQ(parsed.response.viaParameter("RPORT"), "51712");
    EXPECT_TRUE(parsed.response.viaParameter("maddr").isNull());
}

TEST(SipResponse, AnyBeginningIsIncomplete)
{
    for (qsizetype size = 0; size < answer.size(); ++size)
        EXPECT_EQ(SipResponse::parse(answer.first(size)).heard, Heard::Incomplete) << size;
}

TEST(SipResponse, KeepAliveLinesBeforeItAreSkipped)
{
    EXPECT_EQ(SipResponse::parse("\r\n\r\n" + answer).response.status(), 200);
}

TEST(SipResponse, CompactNamesCount)
{
    const auto parsed =
        SipResponse::parse("SIP/2.0 404 Not Found\r\nv: SIP/2.0/TLS 192.0.2.7 ;branch=z9hG4bKabc , "
                           "SIP/2.0/TLS x;branch=other\r\nl: 0\r\ni : call1\r\nCSeq: 1  OPTIONS\r\n\r\n");
    ASSERT_EQ(parsed.heard, Heard::Complete);
    EXPECT_EQ(parsed.response.header("Content-Length"), "0");
    EXPECT_EQ(parsed.response.header("call-id"), "call1");
    EXPECT_TRUE(parsed.response.answers(request));
}

TEST(SipResponse, ForeignBranchOrMethodIsNoAnswer)
{
    QByteArray other = answer;
    EXPECT_FALSE(SipResponse::parse(other.replace("z9hG4bKabc", "z9hG4bKxyz")).response.answers(request));
    QByteArray invite = answer;
    EXPECT_FALSE(SipResponse::parse(invite.replace("1 OPTIONS", "1 INVITE")).response.answers(request));
    const auto empty = SipResponse::parse("SIP/2.0 200 OK\r\n\r\n");
    ASSERT_EQ(empty.heard, Heard::Complete);
    EXPECT_FALSE(empty.response.answers(request));
}

TEST(SipResponse, OtherProtocolsAreAlien)
{
    for (const char *bytes : {"HTTP/1.1 400 Bad Request\r\n\r\n", "SIP/2.0 20x OK\r\n\r\n", "SIP/2.0 2000 OK\r\n\r\n",
                              "SIP/2.0 099 OK\r\n\r\n", "SIP/2.0 700 OK\r\n\r\n", "OPTIONS sip:x SIP/2.0\r\n\r\n",
                              "SIP/2.0\r\n\r\n", "SIP/2.0 \r\n\r\n", "SIP/2.0 200 OK\r\nnocolon\r\n\r\n"})
        EXPECT_EQ(SipResponse::parse(bytes).heard, Heard::Alien) << bytes;
}
