// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/portal_check.h"

#include "tests/support/loopback_servers.h"

#include <gtest/gtest.h>

using namespace selfcheck;
using namespace selfcheck::test;
using namespace std::chrono_literals;

namespace {

const QUrl url(QStringLiteral("http://portal.example/ok?x=1#part"));
const QString text = QStringLiteral("The line is open");

HttpResponse response(const QByteArray &head)
{
    const auto parsed = HttpResponse::parse("HTTP/1.1 " + head + "\r\n\r\n");
    EXPECT_EQ(parsed.heard, Heard::Complete);
    return parsed.response;
}

PortalJudgement judged(const QByteArray &head, const QByteArray &body = {}, const QString &expected = text)
{
    return judgePortal(response(head), body, url, expected);
}

const PortalJudgement unknown;
const PortalJudgement none{PortalState::None, {}};
const PortalJudgement portal{PortalState::Portal, {}};

// One answer, in two pieces.
PortalResult fetch(const QByteArray &answer, bool isClosing = false)
{
    TcpServer server([&](QTcpSocket &connection, const QByteArray &) {
        connection.write(answer.first(answer.size() / 2));
        connection.flush();
        connection.write(answer.sliced(answer.size() / 2));
        if (isClosing)
            connection.disconnectFromHost();
    });
    QUrl here = url;
    here.setPort(server.port());
    PortalCheck check(here, text);
    std::vector<PortalResult> results;
    QObject::connect(&check, &PortalCheck::finished, &check,
                     [&](const PortalResult &result) { results.push_back(result); });
    check.start(QHostAddress::LocalHost, 300ms);
    waitUntil([&] { return !results.empty(); });
    QCoreApplication::processEvents();
    EXPECT_EQ(results.size(), 1u);
    EXPECT_TRUE(server.heard.startsWith(
        "GET /ok?x=1 HTTP/1.1\r\nHost: portal.example:" + QByteArray::number(server.port()) + "\r\n"))
        << server.heard.constData();
    return results.empty() ? PortalResult() : results.front();
}

} // namespace

TEST(PortalJudgement, TheExpectedPageIsTheInternet)
{
    EXPECT_EQ(judged("200 OK", "The line is open\n"), none);
    EXPECT_EQ(judged("204 No Content", {}, {}), none);
}

TEST(PortalJudgement, AnotherPageIsASignInPage)
{
    EXPECT_EQ(judged("200 OK", "<html>Welcome, please sign in</html>"), portal);
    EXPECT_EQ(judged("511 Network Authentication Required", "<html>"), portal);
    EXPECT_EQ(judged("302 Found\r\nLocation: http://Login.Hotel.example/start"),
              (PortalJudgement{PortalState::Portal, QStringLiteral("login.hotel.example")}));
    EXPECT_EQ(judged("307 Temporary Redirect\r\nLocation: //10.0.0.1/"),
              (PortalJudgement{PortalState::Portal, QStringLiteral("10.0.0.1")}));
}

TEST(PortalJudgement, WhatProvesNothing)
{
    EXPECT_EQ(judged("301 Moved Permanently\r\nLocation: https://portal.example/ok"), unknown) << "the same host";
    EXPECT_EQ(judged("302 Found\r\nLocation: /other"), unknown);
    EXPECT_EQ(judged("302 Found"), unknown);
    EXPECT_EQ(judged("404 Not Found", "gone"), unknown);
    EXPECT_EQ(judged("503 Service Unavailable", "busy"), unknown);
    EXPECT_EQ(judged("200 OK", "whatever", {}), unknown) << "nobody has said what the page should be";
}

TEST(PortalJudgement, TheClock)
{
    const QDateTime now(QDate(1994, 11, 6), QTime(8, 50, 37), Qt::UTC);
    EXPECT_EQ(clockOffsetSeconds(response("200 OK\r\nDate: Sun, 06 Nov 1994 08:49:37 GMT"), now), 60);
    EXPECT_EQ(clockOffsetSeconds(response("200 OK\r\nDate: Mon, 07 Nov 1994 08:50:37 GMT"), now), -86400);
    EXPECT_EQ(clockOffsetSeconds(response("200 OK\r\nDate: yesterday"), now), std::nullopt);
    EXPECT_EQ(clockOffsetSeconds(response("200 OK"), now), std::nullopt);
    EXPECT_EQ(clockOffsetSeconds(response("200 OK\r\nAge: 300\r\nDate: Sun, 06 Nov 1994 08:49:37 GMT"), now),
              std::nullopt)
        << "a stored answer has an old date";
}

TEST(PortalCheck, ReadsThePageAndTheClock)
{
    const PortalResult result = fetch("HTTP/1.1 200 OK\r\nDate: Sun, 06 Nov 1994 08:49:37 GMT\r\n"
                                      "Content-Length: 16\r\n\r\nThe line is open");
    EXPECT_EQ(result.reach, Reach::Open);
    EXPECT_EQ(result.judgement, none);
    ASSERT_TRUE(result.clockOffsetSeconds.has_value());
    EXPECT_GT(*result.clockOffsetSeconds, 0);
}

TEST(PortalCheck, TheThreeWaysToEndAPage)
{
    EXPECT_EQ(fetch("HTTP/1.0 200 OK\r\n\r\nThe line is open", true).judgement, none);
    EXPECT_EQ(
        fetch("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n10\r\nThe line is open\r\n0\r\n\r\n").judgement,
        none);
    EXPECT_EQ(fetch("HTTP/1.1 302 Found\r\nLocation: http://login.example/\r\n\r\n").judgement.host, u"login.example");
}

TEST(PortalCheck, HalfAPageProvesNothing)
{
    EXPECT_EQ(fetch("HTTP/1.1 200 OK\r\nContent-Length: 16\r\n\r\nThe line", true).judgement, unknown);
    EXPECT_EQ(fetch("HTTP/1.1 200 OK\r\nContent-Len", true).judgement, unknown);
    EXPECT_EQ(fetch("220 mail.example ESMTP\r\n").judgement, unknown);
}

TEST(PortalCheck, TheClockOfASignInPageIsNotBelieved)
{
    const PortalResult result =
        fetch("HTTP/1.1 200 OK\r\nDate: Sun, 06 Nov 1994 08:49:37 GMT\r\nContent-Length: 5\r\n\r\nLogin");
    EXPECT_EQ(result.judgement, portal);
    EXPECT_FALSE(result.clockOffsetSeconds.has_value());
}

TEST(PortalCheck, ARefusalIsOne)
{
    QUrl here = url;
    here.setPort(closedTcpPort());
    PortalCheck check(here, text);
    std::optional<PortalResult> result;
    QObject::connect(&check, &PortalCheck::finished, &check, [&](const PortalResult &heard) { result = heard; });
    check.start(QHostAddress::LocalHost, 300ms);
    waitUntil([&] { return result.has_value(); });
    ASSERT_TRUE(result.has_value());
    EXPECT_EQ(result->reach, Reach::Refused);
    EXPECT_EQ(result->judgement, unknown);
}
