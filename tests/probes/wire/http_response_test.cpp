// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/wire/http_response.h"

#include <gtest/gtest.h>

using namespace selfcheck;

namespace {

const QByteArray cloudFrontAnswer = "HTTP/1.1 403 Forbidden\r\n"
                                    "Server: CloudFront\r\n"
                                    "Content-Length: 919\r\n"
                                    "X-Cache: Error from cloudfront\r\n"
                                    "Via: 1.1 0aa1.cloudfront.net (CloudFront)\r\n"
                                    "X-Amz-Cf-Pop: FRA56-P4\r\n"
                                    "\r\n"
                                    "<html>";

} // namespace

TEST(HttpResponse, ReadsStatusReasonAndHeaders)
{
    const auto parsed = HttpResponse::parse(cloudFrontAnswer);
    ASSERT_EQ(parsed.heard, Heard::Complete);
    EXPECT_EQ(parsed.response.status(), 403);
    EXPECT_EQ(parsed.response.reason(), "Forbidden");
    EXPECT_EQ(parsed.response.header("x-amz-cf-pop"), "FRA56-P4");
    EXPECT_EQ(parsed.response.contentLength(), 919);
    EXPECT_EQ(cloudFrontAnswer.sliced(parsed.response.headBytes()), "<html>");
    EXPECT_TRUE(parsed.response.header("Location").isNull());
}

TEST(HttpResponse, AnyBeginningOfAnAnswerIsIncomplete)
{
    const qsizetype head = cloudFrontAnswer.indexOf("<html>");
    for (qsizetype size = 0; size < head; ++size)
        EXPECT_EQ(HttpResponse::parse(cloudFrontAnswer.first(size)).heard, Heard::Incomplete) << size;
}

TEST(HttpResponse, BareLineFeedsAndAMissingReasonAreAccepted)
{
    const auto parsed = HttpResponse::parse("HTTP/1.0 204\nDate: now\n\n");
    ASSERT_EQ(parsed.heard, Heard::Complete);
    EXPECT_EQ(parsed.response.status(), 204);
    EXPECT_EQ(parsed.response.reason(), "");
    EXPECT_EQ(parsed.response.header("DATE"), "now");
}

TEST(HttpResponse, FoldedAndEmptyFieldsAreKept)
{
    const auto parsed = HttpResponse::parse("HTTP/1.1 200 OK\r\nA: one\r\n  two\r\nEmpty:\r\n\r\n");
    ASSERT_EQ(parsed.heard, Heard::Complete);
    EXPECT_EQ(parsed.response.header("a"), "one two");
    EXPECT_FALSE(parsed.response.header("empty").isNull());
    EXPECT_TRUE(parsed.response.header("empty").isEmpty());
}

struct AlienCase {
    const char *name;
    QByteArray bytes;
};

class HttpAlien : public testing::TestWithParam<AlienCase> {};

TEST_P(HttpAlien, IsRecognised) { EXPECT_EQ(HttpResponse::parse(GetParam().bytes).heard, Heard::Alien); }

INSTANTIATE_TEST_SUITE_P(
    Answers, HttpAlien,
    testing::Values(AlienCase{"ssh", "SSH-2.0-OpenSSH_9.2p1\r\n"}, AlienCase{"firstByte", "x"},
                    AlienCase{"http2", "HTTP/2 200 OK\r\n\r\n"}, AlienCase{"noCode", "HTTP/1.1 OK\r\n\r\n"},
                    AlienCase{"smallCode", "HTTP/1.1 099 no\r\n\r\n"}, AlienCase{"bigCode", "HTTP/1.1 600 no\r\n\r\n"},
                    AlienCase{"longCode", "HTTP/1.1 2000 no\r\n\r\n"},
                    AlienCase{"noColon", "HTTP/1.1 200 OK\r\nnonsense\r\n\r\n"},
                    AlienCase{"foldedFirst", "HTTP/1.1 200 OK\r\n folded\r\n\r\n"},
                    AlienCase{"spaceInName", "HTTP/1.1 200 OK\r\na b: c\r\n\r\n"},
                    AlienCase{"endless", "HTTP/1.1 200 " + QByteArray(headerLimitBytes, 'a')},
                    AlienCase{"tooManyFields",
                              "HTTP/1.1 200 OK\r\n" + QByteArray("a: b\r\n").repeated(headerLimitFields + 1) + "\r\n"}),
    [](const auto &tested) { return std::string(tested.param.name); });

TEST(HttpResponse, AContentLengthThatIsNoNumberIsNone)
{
    for (const char *value : {"-1", "+1", "1 2", "", "99999999999999999999", "0x10"}) {
        const auto parsed = HttpResponse::parse(QByteArray("HTTP/1.1 200 OK\r\nContent-Length: ") + value + "\r\n\r\n");
        ASSERT_EQ(parsed.heard, Heard::Complete) << value;
        EXPECT_FALSE(parsed.response.contentLength()) << value;
    }
}

TEST(HttpRequest, NamesTheHostAndClosesAfterwards)
{
    EXPECT_EQ(httpRequest("HEAD", "/", "www.provider.example:8443"),
              "HEAD / HTTP/1.1\r\nHost: www.provider.example:8443\r\nUser-Agent: SelfCheck\r\nAccept: */*\r\n"
              "Cache-Control: no-cache\r\nConnection: close\r\n\r\n");
}

TEST(Printable, HidesControlCharactersAndCuts)
{
    EXPECT_EQ(printable(QByteArray("a\x1b[31m\xc3\xa4\0z", 9)), "a?[31m???");
    EXPECT_EQ(printable(QByteArray(500, 'x')).size(), 80);
}
