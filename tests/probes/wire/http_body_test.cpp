// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/wire/http_body.h"

#include <gtest/gtest.h>

using namespace selfcheck;
using State = HttpBody::State;

namespace {

HttpBody bodyOf(const QByteArray &fields, qsizetype limit = 100, const char *status = "200 OK")
{
    return {HttpResponse::parse(QByteArray("HTTP/1.1 ") + status + "\r\n" + fields + "\r\n").response, limit};
}

const QByteArray chunked = "Transfer-Encoding: chunked\r\n";

} // namespace

TEST(HttpBody, EndsWithItsLength)
{
    HttpBody body = bodyOf("Content-Length: 5\r\n");
    EXPECT_EQ(body.heard("Hel"), State::Incomplete);
    EXPECT_EQ(body.heard("lo, more"), State::Whole);
    EXPECT_EQ(body.data(), "Hello");
    EXPECT_EQ(bodyOf("Content-Length: 0\r\n").state(), State::Whole);
    HttpBody half = bodyOf("Content-Length: 5\r\n");
    half.heard("Hel");
    EXPECT_EQ(half.ended(), State::Malformed);
}

TEST(HttpBody, EndsWithTheConnection)
{
    HttpBody body = bodyOf({});
    EXPECT_EQ(body.heard("Hello"), State::Incomplete);
    EXPECT_EQ(body.ended(), State::Whole);
    EXPECT_EQ(body.data(), "Hello");
    EXPECT_EQ(bodyOf({}, 100, "204 No Content").state(), State::Whole);
}

TEST(HttpBody, PutsChunksTogetherByteByByte)
{
    HttpBody body = bodyOf(chunked);
    const QByteArray bytes = "3;name=x\r\nHel\r\n2\r\nlo\r\n0\r\nTrailer: y\r\n\r\n";
    for (qsizetype i = 0; i < bytes.size(); ++i)
        EXPECT_EQ(body.heard(QByteArrayView(bytes).sliced(i, 1)),
                  i + 1 < bytes.size() ? State::Incomplete : State::Whole);
    EXPECT_EQ(body.data(), "Hello");
}

TEST(HttpBody, KnowsBrokenChunks)
{
    for (const QByteArray bytes : {"x\r\n", "-1\r\n", "\r\n", "fffffffffffffffff\r\n", "1\r\nab\r\n"})
        EXPECT_EQ(bodyOf(chunked).heard(bytes), State::Malformed) << bytes.toStdString();
    EXPECT_EQ(bodyOf(chunked).heard(QByteArray(5000, '1')), State::Malformed);
    HttpBody half = bodyOf(chunked);
    half.heard("5\r\nHel");
    EXPECT_EQ(half.ended(), State::Malformed);
}

TEST(HttpBody, KeepsNoMoreThanItsLimit)
{
    for (const QByteArray &fields : {QByteArray("Content-Length: 200000000\r\n"), QByteArray(), chunked}) {
        HttpBody body = bodyOf(fields);
        const QByteArray start = fields == chunked ? "fffffff\r\n" : "";
        EXPECT_EQ(body.heard(start + QByteArray(1000, 'x')), State::Full);
        EXPECT_EQ(body.data(), QByteArray(100, 'x'));
        EXPECT_EQ(body.heard("more"), State::Full);
    }
}

TEST(HttpBody, IsTakenWholeOrNotAtAll)
{
    const auto head = [](const QByteArray &fields) {
        return HttpResponse::parse("HTTP/1.1 200 OK\r\n" + fields + "\r\n").response;
    };
    EXPECT_EQ(wholeBody(head("Content-Length: 5\r\n"), "Hello, more", 100, false), QByteArray("Hello"));
    EXPECT_EQ(wholeBody(head("Content-Length: 5\r\n"), "Hel", 100, false), std::nullopt);
    EXPECT_EQ(wholeBody(head("Content-Length: 5\r\n"), "Hel", 100, true), std::nullopt);
    EXPECT_EQ(wholeBody(head({}), "Hello", 100, false), std::nullopt);
    EXPECT_EQ(wholeBody(head({}), "Hello", 100, true), QByteArray("Hello"));
    EXPECT_EQ(wholeBody(head({}), "Hello", 4, true), std::nullopt);
    EXPECT_EQ(wholeBody(head(chunked), "5\r\nHello\r\n0\r\n\r\n", 100, false), QByteArray("Hello"));
}
