// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/local_ports_probe.h"

#include "probes/network/port_range.h"
#include "probes/system/port_holders.h"
#include "probes/system/system.h"
#include "tests/probes/support/declared_facts.h"
#include "tests/support/loopback_servers.h"
#include "tests/support/stun_responder.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace selfcheck;
using namespace selfcheck::test;
using Mode = StunResponder::Mode;

namespace {

// Neighbouring ports that nobody held a moment ago.
PortRange freePorts(std::size_t count)
{
    const auto holders = neighbours(std::vector(count, Mode::Mute));
    return holders.empty() ? PortRange{1, 1} : PortRange{holders.front()->port(), holders.back()->port()};
}

QJsonObject parameters(const PortRange &range, quint16 server)
{
    return {{QStringLiteral("ports"), range.toString()},
            {QStringLiteral("controls"),
             QJsonArray{QJsonObject{{QStringLiteral("host"), QStringLiteral("127.0.0.1:%1").arg(server)}}}}};
}

Outcome probed(const QJsonObject &json, std::shared_ptr<const System> system = std::make_shared<System>())
{
    const ProbeSurroundings surroundings{std::move(system), {}};
    const auto flows = quickFlows();
    *surroundings.udpFlows = flows;
    const auto probe = local_ports::make(surroundings, Parameters(json));
    return outcomeOf(*probe).value_or(Failure::internal(QStringLiteral("did not finish exactly once")));
}

QString stateOf(const Outcome &outcome)
{
    return outcome ? outcome->get(local_ports::state).value_or(QString()) : outcome.failure().toString();
}

std::shared_ptr<System> systemWhere(quint16 port, qint64 process, const char *program)
{
    auto system = std::make_shared<System>();
    system->portHolders = [=]() -> Result<PortHolders> {
        return PortHolders{{{true, IpAddress::v4(0), port, process, QString::fromLatin1(program)},
                            {false, IpAddress::v4(0), static_cast<quint16>(port + 1), 1, QStringLiteral("web")}}};
    };
    return system;
}

} // namespace

TEST(LocalPortsProbe, EveryPortIsTakenReachesTheServerAndHearsIt)
{
    const StunResponder server;
    const PortRange range = freePorts(5);
    const Outcome outcome = probed(parameters(range, server.port()));
    ASSERT_EQ(stateOf(outcome), u"ok");
    EXPECT_EQ(outcome->get(local_ports::asked), 5);
    EXPECT_EQ(outcome->get(local_ports::usable), 5);
    EXPECT_EQ(outcome->get(local_ports::usableShare), 100.0);
    EXPECT_EQ(outcome->get(local_ports::isWhole), true);
    EXPECT_EQ(outcome->get(local_ports::mapping), QStringLiteral("none"));
    EXPECT_EQ(outcome->get(local_ports::keptCount), 5);
    EXPECT_FALSE(outcome->get(local_ports::taken));
    EXPECT_EQ(undeclaredFacts(*outcome, local_ports::yields()), QStringList());
}

TEST(LocalPortsProbe, APortThatAProgramHoldsIsNamedWithIt)
{
    const StunResponder server;
    auto holders = neighbours(std::vector(3, Mode::Mute));
    ASSERT_FALSE(holders.empty());
    const quint16 held = holders[1]->port();
    const PortRange range{holders[0]->port(), holders[2]->port()};
    holders.front().reset();
    holders.back().reset();
    const Outcome outcome = probed(parameters(range, server.port()), systemWhere(held, 4711, "linphone.exe"));
    ASSERT_EQ(stateOf(outcome), u"taken");
    EXPECT_EQ(outcome->get(local_ports::taken), QStringList{QStringLiteral("%1 (linphone.exe)").arg(held)});
    EXPECT_EQ(outcome->get(local_ports::takenCount), 1);
    EXPECT_EQ(outcome->get(local_ports::holders), QStringList{QStringLiteral("linphone.exe")});
    EXPECT_EQ(outcome->get(local_ports::usable), 2);
    EXPECT_EQ(outcome->get(local_ports::usableShare), 66.6);
    EXPECT_EQ(undeclaredFacts(*outcome, local_ports::yields()), QStringList());

    QJsonObject tolerant = parameters(range, server.port());
    tolerant.insert(QStringLiteral("takenAllowedPercent"), 34);
    EXPECT_EQ(stateOf(probed(tolerant, systemWhere(held, 4711, "linphone.exe"))), u"ok");

    // What this program holds for a moment is in nobody's way.
    const Outcome own =
        probed(parameters(range, server.port()), systemWhere(held, QCoreApplication::applicationPid(), "selfcheck"));
    EXPECT_EQ(stateOf(own), u"ok");
    EXPECT_EQ(own->get(local_ports::usable), 2);
}

TEST(LocalPortsProbe, PortsWithoutAnAnswerAreNamed)
{
    StunResponder server;
    const PortRange range = freePorts(6);
    server.mapping = [range](quint16 port) -> quint16 {
        return port == range.first + 2 || port == range.first + 3 ? 0 : port;
    };
    const Outcome outcome = probed(parameters(range, server.port()));
    ASSERT_EQ(stateOf(outcome), u"blocked");
    EXPECT_EQ(outcome->get(local_ports::usable), 4);
    const PortRange silent{static_cast<quint16>(range.first + 2), static_cast<quint16>(range.first + 3)};
    EXPECT_EQ(outcome->get(local_ports::unanswered), QStringList{silent.toString()});
}

TEST(LocalPortsProbe, SaysWhatTheNatMakesOfThePorts)
{
    StunResponder server;
    server.mapping = [](quint16 port) { return static_cast<quint16>(port + 7); };
    const PortRange range = freePorts(2);
    EXPECT_EQ(probed(parameters(range, server.port()))->get(local_ports::keptCount), 0);
}

TEST(LocalPortsProbe, WhereNoServerAnswersAFewPortsShowIt)
{
    const StunResponder mute(Mode::Mute);
    const PortRange range = freePorts(20);
    const Outcome outcome = probed(parameters(range, mute.port()));
    EXPECT_EQ(stateOf(outcome), u"udp-blocked");
    EXPECT_EQ(outcome->get(local_ports::asked), 8);
    EXPECT_EQ(outcome->get(local_ports::usable), 0);
    EXPECT_EQ(stateOf(probed(parameters(range, closedUdpPort()))), u"server-refused");
}

// A firewall may let out only the ports of the telephone.
TEST(LocalPortsProbe, AServerThatHearsOnlyThesePortsIsHeard)
{
    StunResponder server;
    const PortRange range = freePorts(12);
    server.mapping = [range](quint16 port) -> quint16 { return range.contains(port) ? port : 0; };
    const Outcome outcome = probed(parameters(range, server.port()));
    EXPECT_EQ(stateOf(outcome), u"ok");
    EXPECT_EQ(outcome->get(local_ports::usable), 12);
}

TEST(LocalPortsProbe, AServerThatAnswersOnlyTheSecondTimeIsStillTheMeasure)
{
    StunResponder late;
    // The first round of two requests from the port of the system's choice, and everything from the others until then.
    late.mapping = [&late](quint16 port) -> quint16 { return late.received > 2 + 8 * 2 ? port : 0; };
    const Outcome outcome = probed(parameters(freePorts(20), late.port()));
    EXPECT_EQ(stateOf(outcome), u"ok");
    EXPECT_EQ(outcome->get(local_ports::usable), 20);
}

TEST(LocalPortsProbe, TheProfilesRangeComesBeforeTheUsualOne)
{
    const StunResponder server;
    const PortRange range = freePorts(1);
    QJsonObject json = parameters(range, server.port());
    json.insert(QStringLiteral("usualPorts"), QStringLiteral("5062-5162"));
    EXPECT_EQ(probed(json)->get(local_ports::ports), range.toString());
    json.remove(QStringLiteral("ports"));
    json.insert(QStringLiteral("usualPorts"), range.toString());
    EXPECT_EQ(probed(json)->get(local_ports::ports), range.toString());
}

TEST(LocalPortsProbe, RefusesParametersThatAreNone)
{
    EXPECT_EQ(probed({{QStringLiteral("ports"), QStringLiteral("1-2")}}).failure().kind(), FailureKind::NotConfigured);
    EXPECT_EQ(probed(parameters({2, 1}, 1)).failure().kind(), FailureKind::BadContent);
}
