// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/path_check.h"

#include "tests/support/loopback_servers.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace selfcheck;
using namespace selfcheck::test;
using namespace std::chrono_literals;

namespace {

constexpr int ipv4AndUdp = 28;

// A STUN server behind a line that carries so many bytes.
UdpServer stunBehind(int bytes, std::vector<int> *seen = nullptr)
{
    return UdpServer([bytes, seen](const QByteArray &datagram) {
        const int size = static_cast<int>(datagram.size()) + ipv4AndUdp;
        const auto request = StunMessage::parse(datagram);
        if (seen)
            seen->push_back(size);
        if (!request || size > bytes)
            return std::vector<QByteArray>();
        return std::vector{StunMessage(StunClass::Success, StunMethod::Binding, request->transactionId()).encode()};
    });
}

std::optional<int> largestBehind(int bytes, qint64 link, std::vector<int> *seen = nullptr)
{
    const UdpServer server = stunBehind(bytes, seen);
    PacketSizeCheck check(link);
    std::vector<std::optional<int>> results;
    QObject::connect(&check, &PacketSizeCheck::finished, &check,
                     [&](std::optional<int> result) { results.push_back(result); });
    check.start(QHostAddress::LocalHost, server.port());
    waitUntil([&] { return !results.empty(); });
    QCoreApplication::processEvents();
    EXPECT_EQ(results.size(), 1u);
    return results.empty() ? std::nullopt : results.front();
}

// Answers requests that are short enough, as a line that swallows large packets lets it seem.
PathResult pathWith(int longestRequest, bool stays = true)
{
    TcpServer page([&](QTcpSocket &connection, const QByteArray &request) {
        if (request.size() <= longestRequest)
            connection.write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
        else if (!stays)
            connection.abort();
    });
    PathTargets targets;
    targets.page = QUrl(QStringLiteral("http://portal.example:%1/").arg(page.port()));
    targets.pageAddress = QHostAddress::LocalHost;
    targets.patience = 100ms;
    PathCheck check(targets);
    bool isDone = false;
    QObject::connect(&check, &PathCheck::finished, &check, [&] { isDone = true; });
    check.start();
    waitUntil([&] { return isDone; });
    return check.result();
}

} // namespace

TEST(PacketSizeCheck, TheSizeOfTheLinkIsEnoughWhereItPasses)
{
    std::vector<int> seen;
    EXPECT_EQ(largestBehind(1500, 1500, &seen), 1500);
    EXPECT_LE(seen.size(), 2u) << "no more than one look";
    EXPECT_EQ(largestBehind(9000, 9000), 1500) << "jumbo frames end at the router";
    EXPECT_EQ(largestBehind(1500, 1492), 1492);
    EXPECT_EQ(largestBehind(1500, 0), 1500);
}

TEST(PacketSizeCheck, FindsTheLargestThatPasses)
{
    EXPECT_EQ(largestBehind(1492, 1500), 1492);
    EXPECT_EQ(largestBehind(1419, 1500), 1412);
    EXPECT_EQ(largestBehind(1280, 1500), 1280);
}

TEST(PacketSizeCheck, SilenceSaysNothing)
{
    EXPECT_EQ(largestBehind(0, 1500), std::nullopt);
    PacketSizeCheck refused(1500);
    bool isDone = false;
    QObject::connect(&refused, &PacketSizeCheck::finished, &refused, [&](std::optional<int> bytes) {
        isDone = true;
        EXPECT_FALSE(bytes.has_value());
    });
    refused.start(QHostAddress::LocalHost, closedUdpPort());
    waitUntil([&] { return isDone; });
    EXPECT_TRUE(isDone);
}

TEST(PathCheck, ALongRequestThatIsAnsweredPasses)
{
    const PathResult result = pathWith(100'000);
    EXPECT_EQ(result.out, StallProof::State::Passes);
    EXPECT_EQ(result.word(), QLatin1StringView("passes"));
}

TEST(PathCheck, OnlyLongRequestsUnansweredIsABlackHole)
{
    EXPECT_EQ(pathWith(1000).word(), QLatin1StringView("black-hole"));
}

TEST(PathCheck, WhatIsSilentOrEndsProvesNothing)
{
    EXPECT_EQ(pathWith(0).word(), QLatin1StringView("unknown"));
    EXPECT_EQ(pathWith(1000, false).word(), QLatin1StringView("unknown")) << "a server that refuses long requests";
}

TEST(PathCheck, WithoutTargetsItEnds)
{
    PathCheck check({});
    bool isDone = false;
    QObject::connect(&check, &PathCheck::finished, &check, [&] { isDone = true; });
    check.start();
    waitUntil([&] { return isDone; });
    EXPECT_TRUE(isDone);
    EXPECT_EQ(check.result().word(), QLatin1StringView("unknown"));
}

TEST(PathCheck, ASilentServerIsNotTakenForALargePacketLost)
{
    TcpServer mute;
    PathTargets targets;
    targets.secure = {QHostAddress::LocalHost, mute.port(), QStringLiteral("agent.example")};
    targets.patience = 100ms;
    PathCheck check(targets);
    bool isDone = false;
    QObject::connect(&check, &PathCheck::finished, &check, [&] { isDone = true; });
    check.start();
    waitUntil([&] { return isDone; });
    EXPECT_EQ(check.result().back, StallProof::State::Unknown);
}
