// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/internet_probe.h"

#include "tests/probes/support/declared_facts.h"
#include "tests/support/fake_network_links.h"
#include "tests/support/localhost.h"
#include "tests/support/loopback_servers.h"

#include <QtCore/QDateTime>
#include <QtCore/QLocale>

#include <gtest/gtest.h>

using namespace selfcheck;
using namespace selfcheck::test;

namespace {

// A line whose gateway and name server are this PC: nothing listens at either, so both refuse.
NetworkSnapshot lineToHere()
{
    NetworkAdapter cable;
    cable.index = 2;
    cable.name = QStringLiteral("eth0");
    cable.kind = LinkKind::Cable;
    cable.up = true;
    cable.mtu = 1500;
    cable.speedKbps = 1'000'000;
    cable.addresses = {*IpAddress::parse(u"192.168.178.20")};
    NetworkSnapshot snapshot;
    snapshot.adapters = {cable};
    snapshot.defaultRoutesV4 = {{*IpAddress::parse(u"127.0.0.2"), 2, cable.name, 0}};
    snapshot.nameServers = {*IpAddress::parse(u"127.0.0.3")};
    return snapshot;
}

Outcome probe(const std::shared_ptr<const System> &system, const QJsonObject &parameters = {})
{
    const auto made = internet::make(system, Parameters(parameters));
    return outcomeOf(*made).value_or(Failure::internal(QStringLiteral("did not finish exactly once")));
}

QString stateOf(const NetworkSnapshot &snapshot, const QJsonObject &parameters = {})
{
    const Outcome outcome = probe(systemWithLinks(snapshot), parameters);
    return outcome ? outcome->get(internet::state).value_or(QString()) : outcome.failure().toString();
}

// A page server on this PC; its clock is an hour behind.
class PageServer : public TcpServer {
public:
    explicit PageServer(const QByteArray &body)
        : TcpServer([body](QTcpSocket &connection, const QByteArray &) {
              const QDateTime date = QDateTime::currentDateTimeUtc().addSecs(-3600);
              connection.write(
                  "HTTP/1.1 200 OK\r\nDate: " +
                  QLocale::c().toString(date, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'")).toLatin1() +
                  "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
          })
    {}
    [[nodiscard]] QJsonObject parameters(const char *host) const
    {
        return {{QStringLiteral("portalUrl"), QStringLiteral("http://%1:%2/").arg(QLatin1StringView(host)).arg(port())},
                {QStringLiteral("portalBody"), QStringLiteral("open")}};
    }
};

} // namespace

TEST(InternetProbe, WithoutAnythingToAskItSaysSo)
{
    EXPECT_EQ(probe(nullptr).failure().kind(), FailureKind::Unsupported);
    EXPECT_EQ(probe(std::make_shared<System>()).failure().kind(), FailureKind::Unsupported);
    auto broken = std::make_shared<System>();
    broken->networkLinks = std::make_shared<FakeNetworkLinks>(Failure::permissionDenied(QStringLiteral("list")));
    EXPECT_EQ(probe(broken).failure().kind(), FailureKind::PermissionDenied);
    for (const char *wrong : {"https://portal.example/", "portal.example", "http://"})
        EXPECT_EQ(probe(nullptr, {{QStringLiteral("portalUrl"), QString::fromLatin1(wrong)}}).failure().place(),
                  u"/portalUrl");
}

TEST(InternetProbe, ABrokenLinkIsKnownAtOnce)
{
    NetworkSnapshot unplugged = lineToHere();
    unplugged.adapters[0].up = false;
    const Outcome outcome = probe(systemWithLinks(unplugged));
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->get(internet::state), QStringLiteral("no-link"));
    EXPECT_EQ(outcome->get(internet::linkKind), QStringLiteral("none"));
    EXPECT_EQ(outcome->get(internet::gatewayState), QStringLiteral("none"));
    EXPECT_EQ(outcome->get(internet::clockKnown), false);
    EXPECT_EQ(outcome->get(internet::signalKnown), false);

    NetworkSnapshot noAddress = lineToHere();
    noAddress.adapters[0].addresses = {*IpAddress::parse(u"169.254.1.1")};
    EXPECT_EQ(stateOf(noAddress), u"no-address");
    NetworkSnapshot noGateway = lineToHere();
    noGateway.defaultRoutesV4.clear();
    EXPECT_EQ(stateOf(noGateway), u"no-gateway");
}

TEST(InternetProbe, AWorkingLine)
{
    if (!test::localhostIsKnown())
        GTEST_SKIP() << "this system does not know the name localhost";
    const PageServer server("open");
    const Outcome outcome = probe(systemWithLinks(lineToHere()), server.parameters("localhost"));
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->get(internet::state), QStringLiteral("ok"));
    EXPECT_EQ(outcome->get(internet::linkKind), QStringLiteral("cable"));
    EXPECT_EQ(outcome->get(internet::linkName), QStringLiteral("eth0"));
    EXPECT_EQ(outcome->get(internet::linkMtu), 1500);
    EXPECT_EQ(outcome->get(internet::linkSpeed), 1'000'000);
    EXPECT_EQ(outcome->get(internet::address), QStringLiteral("192.168.178.20"));
    EXPECT_EQ(outcome->get(internet::ipv4), true);
    EXPECT_EQ(outcome->get(internet::ipv6), false);
    EXPECT_EQ(outcome->get(internet::gateway), QStringLiteral("127.0.0.2"));
    EXPECT_EQ(outcome->get(internet::gatewayState), QStringLiteral("answers"));
    EXPECT_EQ(outcome->get(internet::dnsState), QStringLiteral("ok"));
    EXPECT_EQ(outcome->get(internet::dnsServer), QStringLiteral("127.0.0.3"));
    EXPECT_EQ(outcome->get(internet::portalState), QStringLiteral("none"));
    EXPECT_EQ(outcome->get(internet::dnsName), QStringLiteral("localhost"));
    EXPECT_EQ(outcome->get(internet::clockKnown), true);
    EXPECT_NEAR(static_cast<double>(outcome->get(internet::clockOffset).value_or(0)), 3600, 5);
    EXPECT_EQ(outcome->get(internet::signalKnown), false);
    EXPECT_FALSE(outcome->get(internet::vpn).has_value());
    EXPECT_FALSE(outcome->get(internet::portalHost).has_value());
}

TEST(InternetProbe, ASignInPage)
{
    if (!test::localhostIsKnown())
        GTEST_SKIP() << "this system does not know the name localhost";
    const PageServer server("<html>Welcome to the hotel</html>");
    const Outcome outcome = probe(systemWithLinks(lineToHere()), server.parameters("localhost"));
    EXPECT_EQ(outcome->get(internet::state), QStringLiteral("portal"));
    EXPECT_EQ(outcome->get(internet::portalState), QStringLiteral("portal"));
    EXPECT_EQ(outcome->get(internet::clockKnown), false);
    EXPECT_FALSE(outcome->get(internet::clockOffset).has_value());
}

TEST(InternetProbe, APageThatProvesNothing)
{
    if (!test::localhostIsKnown())
        GTEST_SKIP() << "this system does not know the name localhost";
    const TcpServer server([](QTcpSocket &connection, const QByteArray &) {
        connection.write("HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n");
    });
    const QString url = QStringLiteral("http://localhost:%1/").arg(server.port());
    const Outcome outcome = probe(systemWithLinks(lineToHere()), {{QStringLiteral("portalUrl"), url}});
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->get(internet::state), QStringLiteral("ok"));
    EXPECT_EQ(outcome->get(internet::portalState), QStringLiteral("odd"));
    EXPECT_EQ(outcome->get(internet::clockKnown), false);
}

TEST(InternetProbe, NameServersThatRefuse)
{
    const Outcome outcome = probe(systemWithLinks(lineToHere()));
    EXPECT_EQ(outcome->get(internet::state), QStringLiteral("no-dns"));
    EXPECT_EQ(outcome->get(internet::dnsState), QStringLiteral("refused"));
    EXPECT_EQ(outcome->get(internet::portalState), QStringLiteral("unknown"));
    NetworkSnapshot without = lineToHere();
    without.nameServers.clear();
    EXPECT_EQ(stateOf(without), u"no-dns");
}

TEST(InternetProbe, AProviderOnThisPcLeavesTheNetworkAlone)
{
    const PageServer server("open");
    // Were they asked, they would be silent and the outcome another one.
    const Outcome outcome = probe(systemWithLinks({}), server.parameters("127.0.0.1"));
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->get(internet::state), QStringLiteral("ok"));
    EXPECT_EQ(outcome->get(internet::portalState), QStringLiteral("none"));
    EXPECT_EQ(outcome->get(internet::dnsState), QStringLiteral("none"));
    EXPECT_EQ(outcome->get(internet::gatewayState), QStringLiteral("none"));
}

TEST(InternetProbe, TheWifiAndTheVpn)
{
    NetworkSnapshot snapshot = lineToHere();
    snapshot.adapters[0].kind = LinkKind::Wifi;
    snapshot.adapters[0].wifiName = QStringLiteral("Home");
    snapshot.adapters[0].wifiSignalPercent = 61;
    NetworkAdapter tunnel;
    tunnel.index = 7;
    tunnel.name = QStringLiteral("tun0");
    tunnel.kind = LinkKind::Vpn;
    tunnel.up = true;
    tunnel.addresses = {*IpAddress::parse(u"10.8.0.6")};
    snapshot.adapters.push_back(tunnel);
    const Outcome outcome = probe(systemWithLinks(snapshot));
    EXPECT_EQ(outcome->get(internet::linkKind), QStringLiteral("wifi"));
    EXPECT_EQ(outcome->get(internet::ssid), QStringLiteral("Home"));
    EXPECT_EQ(outcome->get(internet::signalKnown), true);
    EXPECT_EQ(outcome->get(internet::signal), 61);
    EXPECT_EQ(outcome->get(internet::vpn), QStringLiteral("tun0"));
    EXPECT_EQ(outcome->get(internet::vpnDefault), false);
}

TEST(InternetProbe, YieldsWhatItDeclares)
{
    const PageServer server("open");
    const Outcome outcome = probe(systemWithLinks(lineToHere()), server.parameters("localhost"));
    ASSERT_TRUE(outcome);
    EXPECT_EQ(undeclaredFacts(*outcome, internet::yields()), QStringList());
}

TEST(InternetProbe, DestroyingItCancels)
{
    bool hasFinished = false;
    {
        const auto made = internet::make(systemWithLinks(lineToHere()), {});
        QObject::connect(made.get(), &Probe::finished, made.get(), [&] { hasFinished = true; });
        made->start();
        QCoreApplication::processEvents();
    }
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents();
    EXPECT_FALSE(hasFinished);
}
