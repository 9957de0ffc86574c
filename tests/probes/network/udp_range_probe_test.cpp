// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/udp_range_probe.h"

#include "probes/network/port_range.h"
#include "probes/system/host_names.h"
#include "probes/system/local_firewall.h"
#include "probes/system/system.h"
#include "tests/probes/support/declared_facts.h"
#include "tests/probes/support/recorded_system.h"
#include "tests/support/loopback_servers.h"
#include "tests/support/stun_responder.h"

#include <QtCore/QJsonArray>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace selfcheck;
using namespace selfcheck::test;
using Mode = StunResponder::Mode;

namespace {

QString at(quint16 port) { return QStringLiteral("127.0.0.1:%1").arg(port); }

QJsonObject parameters(quint16 controlPort, const QString &ports, std::optional<quint16> other = {})
{
    QJsonObject json{{QStringLiteral("host"), at(controlPort)}, {QStringLiteral("ports"), ports}};
    if (other)
        json.insert(QStringLiteral("controls"), QJsonArray{QJsonObject{{QStringLiteral("host"), at(*other)}}});
    return json;
}

Outcome probed(const QJsonObject &json, std::shared_ptr<const System> system = std::make_shared<System>(),
               bool isWhole = false)
{
    ProbeSurroundings surroundings{std::move(system), {}};
    surroundings.wholeRanges = isWhole;
    const auto flows = quickFlows();
    *surroundings.udpFlows = flows;
    const auto probe = udp_range::make(surroundings, Parameters(json));
    return outcomeOf(*probe).value_or(Failure::internal(QStringLiteral("did not finish exactly once")));
}

QString rangeOf(const std::vector<std::unique_ptr<StunResponder>> &responders)
{
    return PortRange{responders.front()->port(), responders.back()->port()}.toString();
}

QString stateOf(const Outcome &outcome)
{
    return outcome ? outcome->get(udp_range::state).value_or(QString()) : outcome.failure().toString();
}

} // namespace

TEST(UdpRangeProbe, EveryPortOfASmallRangeThatAnswersIsOpen)
{
    const StunResponder control;
    const auto ports = neighbours(std::vector(1, Mode::Answers));
    ASSERT_FALSE(ports.empty());
    const Outcome outcome = probed(parameters(control.port(), QString::number(ports[0]->port())));
    ASSERT_EQ(stateOf(outcome), u"open");
    EXPECT_EQ(outcome->get(udp_range::asked), 1);
    EXPECT_EQ(outcome->get(udp_range::isWhole), true);
    EXPECT_FALSE(outcome->get(udp_range::surelyFound));
    EXPECT_EQ(outcome->get(udp_range::control), QStringLiteral("ok"));
    EXPECT_TRUE(outcome->get(udp_range::roundTrip));
    EXPECT_EQ(undeclaredFacts(*outcome, udp_range::yields()), QStringList());
}

TEST(UdpRangeProbe, ASampleAsksTheEndsAndSaysWhatItWouldMiss)
{
    const StunResponder control;
    const auto ports =
        neighbours({Mode::Answers, Mode::Answers, Mode::Answers, Mode::Answers, Mode::Answers, Mode::Answers});
    ASSERT_FALSE(ports.empty());
    const Outcome outcome = probed(parameters(control.port(), rangeOf(ports)));
    ASSERT_EQ(stateOf(outcome), u"open");
    EXPECT_GE(outcome->get(udp_range::asked), 2);
    EXPECT_LE(outcome->get(udp_range::asked), 4);
    EXPECT_EQ(outcome->get(udp_range::isWhole), false);
    EXPECT_EQ(outcome->get(udp_range::surelyFound), 777);
    EXPECT_EQ(ports.front()->received, 1);
    EXPECT_EQ(ports.back()->received, 1);
}

TEST(UdpRangeProbe, TheWholeRangeNamesTheHole)
{
    const StunResponder control;
    const auto ports = neighbours({Mode::Answers, Mode::Answers, Mode::Mute, Mode::Mute, Mode::Mute, Mode::Answers});
    ASSERT_FALSE(ports.empty());
    const Outcome outcome = probed(parameters(control.port(), rangeOf(ports)), std::make_shared<System>(), true);
    ASSERT_EQ(stateOf(outcome), u"holes");
    EXPECT_EQ(outcome->get(udp_range::isWhole), true);
    EXPECT_EQ(outcome->get(udp_range::open), 3);
    EXPECT_EQ(outcome->get(udp_range::closed), 3);
    EXPECT_EQ(outcome->get(udp_range::closedShare), 50.0);
    EXPECT_EQ(outcome->get(udp_range::closedRanges),
              QStringList{(PortRange{ports[2]->port(), ports[4]->port()}).toString()});
    EXPECT_EQ(outcome->get(udp_range::closedHow), QStringLiteral("silent"));
    EXPECT_EQ(outcome->get(udp_range::localFirewall), QStringLiteral("none"));
    // Two rounds of two requests.
    EXPECT_EQ(ports[3]->received, 4);
    EXPECT_EQ(undeclaredFacts(*outcome, udp_range::yields()), QStringList());
}

TEST(UdpRangeProbe, SilenceMeansWhatTheOtherServersMakeOfIt)
{
    StunResponder control, other;
    const auto ports = neighbours(std::vector(3, Mode::Mute));
    ASSERT_FALSE(ports.empty());
    const auto asked = [&] { return probed(parameters(control.port(), rangeOf(ports), other.port())); };
    Outcome outcome = asked();
    EXPECT_EQ(stateOf(outcome), u"blocked");
    EXPECT_EQ(outcome->get(udp_range::open), 0);
    control.mode = Mode::Mute;
    outcome = asked();
    EXPECT_EQ(stateOf(outcome), u"responder-silent");
    EXPECT_EQ(outcome->get(udp_range::control), QStringLiteral("silent"));
    other.mode = Mode::Mute;
    EXPECT_EQ(stateOf(asked()), u"udp-blocked");
}

// Where the sample shows nothing open, thousands of further requests would only take time.
TEST(UdpRangeProbe, AWholeRangeIsNotAskedWhenTheSampleIsSilent)
{
    const StunResponder control;
    const auto ports = neighbours(std::vector(8, Mode::Mute));
    ASSERT_FALSE(ports.empty());
    const Outcome outcome = probed(parameters(control.port(), rangeOf(ports)), std::make_shared<System>(), true);
    EXPECT_EQ(stateOf(outcome), u"blocked");
    EXPECT_EQ(outcome->get(udp_range::isWhole), false);
    EXPECT_LT(outcome->get(udp_range::asked), 8);
}

TEST(UdpRangeProbe, RefusalByTheServerItselfIsNoBlockOnTheWay)
{
    const StunResponder control;
    EXPECT_EQ(stateOf(probed(parameters(control.port(), QString::number(closedUdpPort())))), u"refused");
}

TEST(UdpRangeProbe, SomethingElseThatAnswersIsNoProof)
{
    const StunResponder control;
    const auto ports = neighbours(std::vector(2, Mode::Echoes));
    ASSERT_FALSE(ports.empty());
    EXPECT_EQ(stateOf(probed(parameters(control.port(), rangeOf(ports)))), u"bad-answer");
}

TEST(UdpRangeProbe, ANameNobodyKnowsIsSaid)
{
    auto system = std::make_shared<System>();
    system->hostNames = [](const QString &) { return HostNames{HostNames::Error::NotFound, {}}; };
    const Outcome outcome = probed({{QStringLiteral("host"), QStringLiteral("udp.example")},
                                    {QStringLiteral("ports"), QStringLiteral("35000-65535")}},
                                   system);
    EXPECT_EQ(stateOf(outcome), u"name-not-found");
    EXPECT_EQ(outcome->get(udp_range::host), QStringLiteral("udp.example"));
}

TEST(UdpRangeProbe, ThePcsOwnFirewallIsNamedWithItsRule)
{
    LocalFirewall firewall;
    firewall.profiles = {{FirewallProfileKind::Private, true, true, false}};
    const auto ports = neighbours(std::vector(2, Mode::Mute));
    ASSERT_FALSE(ports.empty());
    const StunResponder control;
    const auto recorded = [&](const QString &limit) {
        const QString key = QStringLiteral(
            "HKLM\\SYSTEM\\CurrentControlSet\\Services\\SharedAccess\\Parameters\\FirewallPolicy\\FirewallRules");
        const QString rule =
            QStringLiteral("v2.30|Action=Block|Active=TRUE|Dir=Out|Protocol=17|%1Name=No telephony|").arg(limit);
        return recordedSystem(
            {{QStringLiteral("registry"),
              QJsonObject{{QStringLiteral("64"), QJsonObject{{key, QJsonObject{{QStringLiteral("{1}"), rule}}}}}}},
             {QStringLiteral("localFirewall"), toRecord(firewall)}});
    };
    const Outcome outcome = probed(parameters(control.port(), rangeOf(ports)), recorded({}));
    EXPECT_EQ(stateOf(outcome), u"blocked");
    EXPECT_EQ(outcome->get(udp_range::localFirewall), QStringLiteral("blocks"));
    EXPECT_EQ(outcome->get(udp_range::firewallRule), QStringLiteral("No telephony"));
    const Outcome elsewhere = probed(parameters(control.port(), rangeOf(ports)), recorded(QStringLiteral("RPort=1|")));
    EXPECT_EQ(elsewhere->get(udp_range::localFirewall), QStringLiteral("allows"));
}

TEST(UdpRangeProbe, RefusesParametersThatAreNone)
{
    const QString host = QStringLiteral("host"), range = QStringLiteral("ports");
    EXPECT_EQ(probed({{range, QStringLiteral("1-2")}}).failure().kind(), FailureKind::NotConfigured);
    EXPECT_EQ(probed({{host, QStringLiteral("a.example")}}).failure().kind(), FailureKind::BadContent);
    EXPECT_EQ(probed({{host, QStringLiteral("a b")}, {range, QStringLiteral("1-2")}}).failure().kind(),
              FailureKind::BadContent);
    const QJsonArray controls{QJsonObject{{host, QStringLiteral("a.example")}, {QStringLiteral("port"), 70000}}};
    EXPECT_EQ(probed({{host, QStringLiteral("a.example")},
                      {range, QStringLiteral("1-2")},
                      {QStringLiteral("controls"), controls}})
                  .failure()
                  .kind(),
              FailureKind::BadContent);
}
