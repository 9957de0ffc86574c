// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/network_sampling.h"

#include <gtest/gtest.h>

using namespace selfcheck;
using Kind = NetworkSampling::Kind;

namespace {

NetworkSampling sampling(std::initializer_list<const char *> cidrs)
{
    std::vector<IpNetwork> networks;
    for (const char *cidr : cidrs)
        networks.push_back(*IpNetwork::parse(QString::fromLatin1(cidr)));
    return {networks, {443, 80}};
}

QString spelt(const std::optional<NetworkSampling::Attempt> &attempt)
{
    return attempt ? IpEndpoint{attempt->host, attempt->port}.toString() : QStringLiteral("-");
}

IpEndpoint endpoint(const char *text) { return *IpEndpoint::parse(QString::fromLatin1(text), 443); }

// Everything asked, in order, when all answers are the same.
QStringList askedWhen(NetworkSampling &sampling, Reach reach)
{
    QStringList asked;
    while (const auto attempt = sampling.next()) {
        asked.append(spelt(attempt));
        sampling.heard(*attempt, reach, {});
    }
    return asked;
}

void hear(NetworkSampling &sampling, Reach reach, const char *by = nullptr)
{
    const auto attempt = sampling.next();
    ASSERT_TRUE(attempt);
    sampling.heard(*attempt, reach, by ? endpoint(by).address : IpAddress());
}

} // namespace

TEST(NetworkSampling, AsksEveryNetworkOnceBeforeAnyTwice)
{
    auto two = sampling({"192.0.2.0/24", "198.51.100.8/29"});
    EXPECT_EQ(askedWhen(two, Reach::Silent).join(u' '),
              u"192.0.2.1:443 198.51.100.9:443 192.0.2.1:80 198.51.100.9:80 "
              "192.0.2.2:443 198.51.100.10:443 192.0.2.2:80 198.51.100.10:80");
    EXPECT_EQ(two.sampledHosts(), 4);
    EXPECT_EQ(two.state(), QLatin1StringView("silent"));
}

TEST(NetworkSampling, ASingleHostIsAskedOnItsPortsOnly)
{
    auto one = sampling({"192.0.2.7/32"});
    EXPECT_EQ(askedWhen(one, Reach::Silent).join(u' '), u"192.0.2.7:443 192.0.2.7:80");
}

TEST(NetworkSampling, AnAnswerEndsTheQuestions)
{
    for (const Reach reach : {Reach::Open, Reach::Refused}) {
        auto two = sampling({"192.0.2.0/24", "198.51.100.8/29"});
        EXPECT_EQ(askedWhen(two, reach).size(), 2);
        EXPECT_EQ(two.state(), QLatin1StringView("answered"));
        EXPECT_EQ(two.count(Kind::Answered), 2u);
    }
}

TEST(NetworkSampling, WhileANetworkIsBeingAskedOthersAreNext)
{
    auto two = sampling({"192.0.2.0/24", "198.51.100.8/29"});
    EXPECT_EQ(spelt(two.next()), u"192.0.2.1:443");
    const auto second = two.next();
    EXPECT_EQ(spelt(second), u"198.51.100.9:443");
    EXPECT_EQ(spelt(two.next()), u"-");
    two.heard(*second, Reach::Silent, {});
    EXPECT_EQ(spelt(two.next()), u"198.51.100.9:80");
}

TEST(NetworkSampling, AQuietNetworkMayBeAskedAgainBesideTheWaitingOne)
{
    auto two = sampling({"192.0.2.0/24", "198.51.100.8/29"});
    EXPECT_EQ(spelt(two.next(2)), u"192.0.2.1:443");
    EXPECT_EQ(spelt(two.next(2)), u"198.51.100.9:443") << "every network once before any twice";
    EXPECT_EQ(spelt(two.next(2)), u"192.0.2.1:80");
    EXPECT_EQ(spelt(two.next(2)), u"198.51.100.9:80");
    EXPECT_EQ(spelt(two.next(2)), u"-");
    EXPECT_EQ(spelt(two.next(3)), u"192.0.2.2:443");
}

TEST(NetworkSampling, WithoutRepetitionEveryNetworkIsStillAskedOnce)
{
    auto two = sampling({"192.0.2.0/24", "198.51.100.8/29"});
    const auto first = two.next(1, false);
    EXPECT_EQ(spelt(first), u"192.0.2.1:443");
    two.heard(*first, Reach::Silent, {});
    EXPECT_EQ(spelt(two.next(1, false)), u"198.51.100.9:443");
    EXPECT_EQ(spelt(two.next(1, false)), u"-");
    EXPECT_EQ(spelt(two.next(1, true)), u"192.0.2.1:80");
}

TEST(NetworkSampling, TheWorstThatIsProvenDecides)
{
    auto networks = sampling({"192.0.2.0/29", "198.51.100.8/29", "203.0.113.0/29", "233.252.0.0/29"});
    hear(networks, Reach::Open);
    hear(networks, Reach::NoRoute);
    EXPECT_EQ(networks.state(), QLatin1StringView("no-route"));
    hear(networks, Reach::RefusedOnTheWay, "10.0.0.1");
    EXPECT_EQ(networks.state(), QLatin1StringView("refused-on-the-way"));
    hear(networks, Reach::LocalFirewall);
    EXPECT_EQ(networks.state(), QLatin1StringView("local-firewall"));
    EXPECT_EQ(networks.namesOf({Kind::Refused, Kind::NoRoute}).join(u' '), u"198.51.100.8/29 203.0.113.0/29");
    EXPECT_FALSE(networks.next()) << "all is decided";
}

TEST(NetworkSampling, SilenceOfSomeIsNotSilenceOfAll)
{
    auto two = sampling({"192.0.2.0/24", "198.51.100.8/29"});
    hear(two, Reach::Refused);
    hear(two, Reach::Silent);
    EXPECT_EQ(two.state(), QLatin1StringView("partly-silent"));
    EXPECT_EQ(two.namesOf({Kind::Silent}), QStringList(QStringLiteral("198.51.100.8/29")));
}

TEST(NetworkSampling, ARouterOfTheNetworkItselfProvesTheWay)
{
    auto one = sampling({"192.0.2.0/24"});
    hear(one, Reach::Unreachable, "10.0.0.1");
    EXPECT_EQ(one.kindOf(0), Kind::Silent) << "a router on the way proves nothing";
    hear(one, Reach::Unreachable, "192.0.2.254");
    EXPECT_EQ(one.kindOf(0), Kind::Answered);

    auto other = sampling({"192.0.2.0/24"});
    hear(other, Reach::RefusedOnTheWay, "192.0.2.254");
    EXPECT_EQ(other.kindOf(0), Kind::Answered);
}

TEST(NetworkSampling, CanariesComeFirstAndSpeakForTheirNetwork)
{
    auto two = sampling({"192.0.2.0/24", "198.51.100.8/29"});
    two.addCanary(endpoint("198.51.100.14:8443"));
    EXPECT_FALSE(two.canary().has_value());
    const auto first = two.next();
    EXPECT_EQ(spelt(first), u"198.51.100.14:8443");
    EXPECT_EQ(first->network, 1u);
    two.heard(*first, Reach::Open, {});
    EXPECT_EQ(two.canary(), Reach::Open);
    EXPECT_EQ(two.kindOf(1), Kind::Answered);
    EXPECT_EQ(askedWhen(two, Reach::Silent).size(), 4) << "only the other network is asked any more";
}

TEST(NetworkSampling, TheWorstCanaryCounts)
{
    auto one = sampling({"192.0.2.0/24"});
    for (const char *canary : {"203.0.113.1", "203.0.113.2", "203.0.113.3"})
        one.addCanary(endpoint(canary));
    hear(one, Reach::Silent);
    hear(one, Reach::Open);
    EXPECT_EQ(one.canary(), Reach::Silent);
    hear(one, Reach::RefusedOnTheWay, "10.0.0.1");
    EXPECT_EQ(one.canary(), Reach::RefusedOnTheWay);
    EXPECT_EQ(one.state(), QLatin1StringView("silent")) << "they are outside of the network";
}

TEST(NetworkSampling, WhatWasNotAskedProvesNothing)
{
    auto one = sampling({"192.0.2.7/32"});
    one.addCanary(endpoint("192.0.2.7"));
    askedWhen(one, Reach::NotAsked);
    EXPECT_FALSE(one.hasAsked());
    EXPECT_FALSE(one.canary().has_value());
    EXPECT_EQ(one.state(), QLatin1StringView("silent"));
}

TEST(NetworkSampling, TellsWhichNetworksOnlyRefused)
{
    auto two = sampling({"192.0.2.0/24", "198.51.100.8/29"});
    hear(two, Reach::Refused);
    hear(two, Reach::Open);
    ASSERT_EQ(two.refusals().size(), 1u);
    EXPECT_EQ(two.refusals()[0].attempt.host.toString(), QStringLiteral("192.0.2.1"));
    ASSERT_EQ(two.opened().size(), 1u);
    EXPECT_EQ(two.opened()[0].address.toString(), QStringLiteral("198.51.100.9"));
    EXPECT_EQ(two.state(), QLatin1StringView("answered"));
    two.refusedOnTheWay(two.refusals()[0].attempt);
    EXPECT_EQ(two.state(), QLatin1StringView("refused-on-the-way"));
    EXPECT_TRUE(two.refusals().empty());
}
