// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/nat_behaviour.h"

#include "tests/probes/network/nat_server.h"
#include "tests/support/wait_until.h"

#include <gtest/gtest.h>

#include <QtCore/QCoreApplication>

using namespace selfcheck;
using namespace selfcheck::test;
using namespace std::chrono_literals;

namespace {

using Kind = NatServer::Kind;

NatBehaviour::Result ask(const NatServer &server, const std::optional<IpEndpoint> &second = {})
{
    NatBehaviour::Patience quick;
    quick.answer = {50ms, 50ms, 50ms, 50ms};
    quick.unasked = {30ms, 30ms};
    NatBehaviour made(server.endpoint(), second, quick);
    std::vector<NatBehaviour::Result> results;
    QObject::connect(&made, &NatBehaviour::finished, &made,
                     [&](const NatBehaviour::Result &result) { results.push_back(result); });
    made.start();
    EXPECT_TRUE(results.empty());
    waitUntil([&] { return !results.empty(); });
    QCoreApplication::processEvents();
    EXPECT_EQ(results.size(), 1u);
    return results.empty() ? NatBehaviour::Result() : results.front();
}

QLatin1StringView filteringOf(Kind filtering)
{
    NatServer server;
    server.filtering = filtering;
    return natFiltering(ask(server).signs);
}

} // namespace

TEST(NatBehaviour, TellsTheKindsOfMapping)
{
    if (!NatServer::mayHaveTwoAddresses())
        GTEST_SKIP() << "this system has one loopback address";
    EXPECT_EQ(natMapping(ask(NatServer(Kind::EndpointIndependent)).signs), u"endpoint-independent");
    EXPECT_EQ(natMapping(ask(NatServer(Kind::AddressDependent)).signs), u"address-dependent");
    EXPECT_EQ(natMapping(ask(NatServer(Kind::AddressAndPortDependent)).signs), u"address-and-port-dependent");
    EXPECT_EQ(natMapping(ask(NatServer(Kind::None)).signs), u"none");
}

TEST(NatBehaviour, TellsTheKindsOfFiltering)
{
    if (!NatServer::mayHaveTwoAddresses())
        GTEST_SKIP() << "this system has one loopback address";
    EXPECT_EQ(filteringOf(Kind::EndpointIndependent), u"endpoint-independent");
    EXPECT_EQ(filteringOf(Kind::AddressDependent), u"address-dependent");
    EXPECT_EQ(filteringOf(Kind::AddressAndPortDependent), u"address-and-port-dependent");
}

TEST(NatBehaviour, AnAnswerFromTheUsualPlaceDoesNotShowTheFiltering)
{
    if (!NatServer::mayHaveTwoAddresses())
        GTEST_SKIP() << "this system has one loopback address";
    NatServer server;
    server.ignoresWishes = true;
    EXPECT_EQ(natFiltering(ask(server).signs), u"unknown");
}

TEST(NatBehaviour, OneAddressShowsThatAnswersComeInAndNoMore)
{
    NatServer server;
    server.hasTwoAddresses = false;
    const NatBehaviour::Result result = ask(server);
    EXPECT_TRUE(result.isAnswered);
    EXPECT_FALSE(result.signs.hasTwoAddresses);
    EXPECT_EQ(result.signs.mapped->address, NatServer::outside);
    EXPECT_EQ(natMapping(result.signs), u"unknown");
    EXPECT_EQ(natFiltering(result.signs), u"unknown");
}

TEST(NatBehaviour, ASecondServerIsAskedWhenTheFirstHasOneAddress)
{
    if (!NatServer::mayHaveTwoAddresses())
        GTEST_SKIP() << "this system has one loopback address";
    // The second server is the other address of the same one: one NAT for both.
    for (const auto &[kind, word] : {std::pair{Kind::EndpointIndependent, "endpoint-independent"},
                                     std::pair{Kind::AddressDependent, "destination-dependent"}}) {
        NatServer server(kind);
        server.hasTwoAddresses = false;
        const IpEndpoint second{IpAddress::v4(0x7f000002), server.endpoint().port};
        EXPECT_EQ(natMapping(ask(server, second).signs), QLatin1StringView(word));
        EXPECT_EQ(natMapping(ask(server, server.endpoint()).signs), u"unknown") << "the same server twice";
    }
}

TEST(NatBehaviour, CountsPortsThatStayTheSame)
{
    NatServer server;
    const NatSigns changed = ask(server).signs;
    EXPECT_EQ(changed.portsAsked, 5);
    EXPECT_EQ(changed.portsKept, 0);
    NatServer keeping;
    keeping.keepsPorts = true;
    EXPECT_EQ(ask(keeping).signs.portsKept, 5);
}

TEST(NatBehaviour, SeesAHairpin)
{
    if (!NatServer::mayHaveTwoAddresses())
        GTEST_SKIP() << "this system has one loopback address";
    NatServer server;
    EXPECT_EQ(ask(server).signs.hairpin, false);
    NatServer hairpin;
    hairpin.hairpins = true;
    EXPECT_EQ(ask(hairpin).signs.hairpin, true);
    EXPECT_FALSE(ask(NatServer(Kind::None)).signs.hairpin) << "without NAT there is none to ask";
}

TEST(NatBehaviour, SilenceAndRefusalShowNothing)
{
    NatServer mute;
    mute.isMute = true;
    const NatBehaviour::Result silent = ask(mute);
    EXPECT_FALSE(silent.isAnswered);
    EXPECT_EQ(silent.errorCode, 0);
    NatServer refusing;
    refusing.errorCode = 420;
    const NatBehaviour::Result refused = ask(refusing);
    EXPECT_FALSE(refused.isAnswered);
    EXPECT_EQ(refused.errorCode, 420);
}
