// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/ipv6_check.h"

#include "tests/support/bytes.h"
#include "tests/support/loopback_servers.h"

#include <QtCore/QtEndian>
#include <gtest/gtest.h>

using namespace selfcheck;
using namespace selfcheck::test;
using namespace std::chrono_literals;

namespace {

Ipv6Result check(std::vector<IpEndpoint> servers, std::vector<HostPort> hosts)
{
    Ipv6Check made(std::move(servers), std::move(hosts));
    std::vector<Ipv6Result> results;
    QObject::connect(&made, &Ipv6Check::finished, &made, [&](const Ipv6Result &result) { results.push_back(result); });
    made.start(200ms);
    waitUntil([&] { return !results.empty(); });
    QCoreApplication::processEvents();
    EXPECT_EQ(results.size(), 1u);
    return results.empty() ? Ipv6Result() : results.front();
}

// Answers AAAA with ::1, or with nothing.
UdpServer nameServer(bool knows)
{
    return UdpServer([knows](const QByteArray &query) {
        QByteArray answer =
            knows ? query + hex("c00c 001c 0001 0000003c 0010 00000000000000000000000000000001") : query;
        qToBigEndian<quint16>(0x8180, answer.data() + 2);
        qToBigEndian<quint16>(knows ? 1 : 0, answer.data() + 6);
        return std::vector{answer};
    });
}

} // namespace

TEST(Ipv6Check, OnlySilenceOfSeveralIsBroken)
{
    EXPECT_EQ((Ipv6Result{0, 0, {}}).word(), QLatin1StringView("unknown"));
    EXPECT_EQ((Ipv6Result{1, 1, {}}).word(), QLatin1StringView("failed"));
    EXPECT_EQ((Ipv6Result{2, 2, {}}).word(), QLatin1StringView("broken"));
    EXPECT_EQ((Ipv6Result{3, 2, {}}).word(), QLatin1StringView("failed"));
    EXPECT_EQ((Ipv6Result{3, 2, 12.0}).word(), QLatin1StringView("works"));
}

TEST(Ipv6Check, HostsWithoutSuchAnAddressAreNotAsked)
{
    const UdpServer server = nameServer(false);
    const Ipv6Result result = check({{IpAddress::v4(0x7f000001), server.port()}},
                                    {{QStringLiteral("a.example"), 80}, {QStringLiteral("192.0.2.1"), 80}});
    EXPECT_EQ(result.asked, 0);
    EXPECT_EQ(result.word(), QLatin1StringView("unknown"));
    EXPECT_EQ(check({}, {}).word(), QLatin1StringView("unknown"));
}

TEST(Ipv6Check, ConnectsToWhatTheNameServerSays)
{
    const TcpServer there({}, 0, QHostAddress::LocalHostIPv6);
    if (!there.isListening())
        GTEST_SKIP() << "this machine has no IPv6";
    const UdpServer server = nameServer(true);
    const Ipv6Result result =
        check({{IpAddress::v4(0x7f000001), server.port()}}, {{QStringLiteral("a.example"), there.port()}});
    EXPECT_EQ(result.asked, 1);
    EXPECT_EQ(result.word(), QLatin1StringView("works"));
    EXPECT_GT(result.connectMs.value_or(0), 0);
    EXPECT_EQ(check({}, {{QStringLiteral("::1"), there.port()}}).word(), QLatin1StringView("works"));
}
