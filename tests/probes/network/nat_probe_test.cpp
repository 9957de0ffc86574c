// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/nat_probe.h"

#include "probes/system/host_names.h"
#include "probes/system/system.h"
#include "tests/probes/network/nat_server.h"
#include "tests/probes/support/declared_facts.h"
#include "tests/support/fake_network_links.h"
#include "tests/support/loopback_servers.h"

#include <QtCore/QJsonArray>

#include <gtest/gtest.h>

#include <algorithm>

using namespace selfcheck;
using namespace selfcheck::test;
using namespace std::chrono_literals;

namespace {

using Kind = NatServer::Kind;

nat::Patience quick()
{
    nat::Patience patience;
    patience.questions.answer = {50ms, 50ms, 50ms, 50ms};
    patience.questions.unasked = {30ms, 30ms};
    patience.bindings.hurry = 400;
    patience.bindings.pauses = {20ms, 20ms};
    return patience;
}

Parameters serverAt(const IpEndpoint &endpoint)
{
    return Parameters({{QStringLiteral("host"), QJsonArray{endpoint.toString()}}, {QStringLiteral("port"), 3478}});
}

struct Heard {
    std::vector<Outcome> finished;
    std::vector<Facts> amended;
    int enough = 0;
};

// Until it has watched enough.
Heard hear(const Parameters &parameters, std::shared_ptr<const System> system = std::make_shared<System>())
{
    Heard heard;
    const auto probe = nat::makePatient({std::move(system), {}}, parameters, quick());
    QObject::connect(probe.get(), &Probe::finished, probe.get(), [&](const Outcome &outcome) {
        EXPECT_EQ(heard.enough, 0);
        heard.finished.push_back(outcome);
    });
    QObject::connect(probe.get(), &Probe::amended, probe.get(), [&](const Outcome &outcome) {
        EXPECT_FALSE(heard.finished.empty()) << "amended before it finished";
        ASSERT_TRUE(outcome);
        heard.amended.push_back(*outcome);
    });
    QObject::connect(probe.get(), &Probe::watchedEnough, probe.get(), [&] { ++heard.enough; });
    probe->start();
    EXPECT_TRUE(heard.finished.empty());
    waitUntil([&] { return heard.enough > 0 && !heard.finished.empty(); });
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
    EXPECT_EQ(heard.finished.size(), 1u);
    EXPECT_EQ(heard.enough, 1);
    return heard;
}

Facts factsOf(const Heard &heard)
{
    return heard.finished.size() == 1 && heard.finished.front() ? *heard.finished.front() : Facts();
}

} // namespace

TEST(NatProbe, TellsTheNatAndLaterHowLongItsBindingsLast)
{
    if (!NatServer::mayHaveTwoAddresses())
        GTEST_SKIP() << "this system has one loopback address";
    NatServer server;
    server.keepsPorts = true;
    const Heard heard = hear(serverAt(server.endpoint()));
    const Facts facts = factsOf(heard);
    EXPECT_EQ(facts.get(nat::state), QStringLiteral("ok"));
    EXPECT_EQ(facts.get(nat::host), QStringLiteral("127.0.0.1"));
    EXPECT_EQ(facts.get(nat::port), server.endpoint().port);
    EXPECT_EQ(facts.get(nat::family), QStringLiteral("IPv4"));
    EXPECT_EQ(facts.get(nat::mapping), QStringLiteral("endpoint-independent"));
    EXPECT_EQ(facts.get(nat::filtering), QStringLiteral("address-and-port-dependent"));
    EXPECT_EQ(facts.get(nat::mappedAddress), NatServer::outside.toString());
    EXPECT_EQ(facts.get(nat::askedPorts), 5);
    EXPECT_EQ(facts.get(nat::keptPorts), 5);
    EXPECT_EQ(facts.get(nat::carrier), QStringLiteral("not-proven"));
    EXPECT_TRUE(facts.get(nat::bindings));
    EXPECT_FALSE(facts.get(nat::isRewritten));
    ASSERT_FALSE(heard.amended.empty());
    const Facts last = heard.amended.back();
    EXPECT_EQ(last.get(nat::bindings), QStringLiteral("open"));
    EXPECT_EQ(last.get(nat::bindingAtLeast), 120);
    EXPECT_FALSE(last.get(nat::bindingBelow));
    EXPECT_EQ(last.get(nat::mapping), QStringLiteral("endpoint-independent")) << "an amendment is whole";
    EXPECT_EQ(undeclaredFacts(last, nat::yields()), QStringList());
}

TEST(NatProbe, ShortBindingsAreAnAmendment)
{
    NatServer server;
    // Those looked at first are open: after 1 s and 10 s.
    std::vector<int> looked;
    server.isOpen = [&looked](int index) {
        if (std::ranges::find(looked, index) == looked.end())
            looked.push_back(index);
        return std::ranges::find(looked, index) - looked.begin() < 2;
    };
    const Heard heard = hear(serverAt(server.endpoint()));
    ASSERT_FALSE(heard.amended.empty());
    EXPECT_EQ(heard.amended.back().get(nat::bindings), QStringLiteral("ended"));
    EXPECT_EQ(heard.amended.back().get(nat::bindingAtLeast), 10);
    EXPECT_EQ(heard.amended.back().get(nat::bindingBelow), 11);
}

TEST(NatProbe, TellsASymmetricNat)
{
    if (!NatServer::mayHaveTwoAddresses())
        GTEST_SKIP() << "this system has one loopback address";
    NatServer server(Kind::AddressAndPortDependent);
    EXPECT_EQ(factsOf(hear(serverAt(server.endpoint()))).get(nat::mapping),
              QStringLiteral("address-and-port-dependent"));
}

TEST(NatProbe, OnThisPcThereIsNoNat)
{
    if (!NatServer::mayHaveTwoAddresses())
        GTEST_SKIP() << "this system has one loopback address";
    NatServer server(Kind::None);
    server.filtering = Kind::EndpointIndependent;
    const Facts facts = factsOf(hear(serverAt(server.endpoint())));
    EXPECT_EQ(facts.get(nat::mapping), QStringLiteral("none"));
    EXPECT_EQ(facts.get(nat::filtering), QStringLiteral("endpoint-independent"));
    EXPECT_FALSE(facts.get(nat::hairpin));
}

TEST(NatProbe, WithoutAnyAnswerItSaysWhy)
{
    NatServer mute;
    mute.isMute = true;
    const Heard silent = hear(serverAt(mute.endpoint()));
    EXPECT_EQ(factsOf(silent).get(nat::state), QStringLiteral("silent"));
    EXPECT_FALSE(factsOf(silent).get(nat::mapping));
    EXPECT_TRUE(silent.amended.empty());
    const IpEndpoint closed{IpAddress::v4(0x7f000001), closedUdpPort()};
    EXPECT_EQ(factsOf(hear(serverAt(closed))).get(nat::state), QStringLiteral("refused"));
    NatServer refusing;
    refusing.errorCode = 500;
    const Facts error = factsOf(hear(serverAt(refusing.endpoint())));
    EXPECT_EQ(error.get(nat::state), QStringLiteral("error"));
    EXPECT_EQ(error.get(nat::errorCode), 500);
    UdpServer other([](const QByteArray &) { return std::vector{QByteArrayLiteral("hello")}; });
    EXPECT_EQ(factsOf(hear(serverAt({IpAddress::v4(0x7f000001), other.port()}))).get(nat::state),
              QStringLiteral("bad-answer"));
}

TEST(NatProbe, ANameThatIsNoneIsSaid)
{
    auto system = std::make_shared<System>();
    system->hostNames = [](const QString &) {
        HostNames names;
        names.error = HostNames::Error::NotFound;
        return names;
    };
    const Parameters parameters({{QStringLiteral("host"), QStringLiteral("stun.example")}});
    EXPECT_EQ(factsOf(hear(parameters, system)).get(nat::state), QStringLiteral("name-not-found"));
}

TEST(NatProbe, TheProvidersNatShowsInThePcsOwnAddress)
{
    NetworkSnapshot snapshot;
    NetworkAdapter modem;
    modem.index = 3;
    modem.kind = LinkKind::Mobile;
    modem.addresses = {*IpAddress::parse(u"100.64.12.7")};
    snapshot.adapters = {modem};
    Route route;
    route.interfaceIndex = 3;
    snapshot.defaultRoutesV4 = {route};
    NatServer server;
    EXPECT_EQ(factsOf(hear(serverAt(server.endpoint()), systemWithLinks(snapshot))).get(nat::carrier),
              QStringLiteral("shared-address"));
}

TEST(NatProbe, RefusesParametersThatAreNone)
{
    const auto failure = [](const QJsonObject &json) {
        const Heard heard = hear(Parameters(json));
        return heard.finished.empty() || heard.finished.front() ? Failure::internal({})
                                                                : heard.finished.front().failure();
    };
    const QString host = QStringLiteral("host");
    EXPECT_EQ(failure({}).kind(), FailureKind::NotConfigured);
    EXPECT_EQ(failure({{host, QJsonArray()}}).kind(), FailureKind::NotConfigured);
    EXPECT_EQ(failure({{host, QStringLiteral("a b")}}).place(), u"/host");
    EXPECT_EQ(failure({{host, QStringLiteral("a")}, {QStringLiteral("port"), 70000}}).place(), u"/port");
}

TEST(NatProbe, DestroyingItCancels)
{
    NatServer server;
    server.isMute = true;
    bool hasFinished = false;
    {
        const auto probe = nat::makePatient({nullptr, {}}, serverAt(server.endpoint()), quick());
        QObject::connect(probe.get(), &Probe::finished, probe.get(), [&] { hasFinished = true; });
        probe->start();
        waitUntil([&] { return server.received > 0; });
    }
    QCoreApplication::processEvents();
    EXPECT_FALSE(hasFinished);
}
