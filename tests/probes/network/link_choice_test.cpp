// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/link_choice.h"

#include <gtest/gtest.h>

using namespace selfcheck;

namespace {

IpAddress address(const char *text) { return IpAddress::parse(QString::fromLatin1(text)).value_or(IpAddress()); }

NetworkAdapter adapter(int index, LinkKind kind, std::initializer_list<const char *> addresses, bool up = true)
{
    NetworkAdapter made;
    made.index = index;
    made.name = QStringLiteral("if%1").arg(index);
    made.kind = kind;
    made.up = up;
    for (const char *text : addresses)
        made.addresses.push_back(address(text));
    return made;
}

Route route(int index, const char *gateway = nullptr)
{
    Route made;
    made.interfaceIndex = index;
    if (gateway)
        made.gateway = address(gateway);
    return made;
}

NetworkSnapshot withLoopback(std::vector<NetworkAdapter> adapters)
{
    NetworkSnapshot snapshot;
    snapshot.adapters = std::move(adapters);
    snapshot.adapters.insert(snapshot.adapters.begin(), adapter(1, LinkKind::Loopback, {"127.0.0.1", "::1"}));
    return snapshot;
}

} // namespace

TEST(LinkChoice, AnOrdinaryHomeOffice)
{
    auto snapshot = withLoopback({adapter(2, LinkKind::Cable, {"192.168.178.20", "2001:db8::20", "fe80::1"})});
    snapshot.defaultRoutesV4 = {route(2, "192.168.178.1")};
    snapshot.defaultRoutesV6 = {route(2, "fe80::2")};
    const LinkChoice choice = chooseLink(snapshot);
    EXPECT_EQ(choice.state, QLatin1StringView("ok"));
    ASSERT_TRUE(choice.adapter);
    EXPECT_EQ(choice.adapter->index, 2);
    EXPECT_EQ(choice.address.toString(), u"192.168.178.20");
    EXPECT_EQ(choice.gateway.toString(), u"192.168.178.1");
    EXPECT_TRUE(choice.ipv4);
    EXPECT_TRUE(choice.ipv6);
    EXPECT_FALSE(choice.vpn);
}

TEST(LinkChoice, NoLinkWithoutAnythingUp)
{
    EXPECT_EQ(chooseLink({}).state, QLatin1StringView("no-link"));
    EXPECT_EQ(chooseLink(withLoopback({})).state, QLatin1StringView("no-link"));
    const auto unplugged = withLoopback({adapter(2, LinkKind::Cable, {"192.168.178.20"}, false)});
    EXPECT_EQ(chooseLink(unplugged).state, QLatin1StringView("no-link"));
    EXPECT_FALSE(chooseLink(unplugged).adapter);
}

TEST(LinkChoice, ABridgeOfVirtualMachinesIsNoLink)
{
    auto bridge = adapter(3, LinkKind::Cable, {"172.17.0.1"});
    bridge.virtualAdapter = true;
    const auto unplugged = withLoopback({adapter(2, LinkKind::Cable, {}, false), bridge});
    EXPECT_EQ(chooseLink(unplugged).state, QLatin1StringView("no-link"));
    EXPECT_EQ(chooseLink(withLoopback({bridge})).state, QLatin1StringView("no-gateway"))
        << "in a container there is nothing else";
}

TEST(LinkChoice, ASelfGivenAddressIsNone)
{
    const auto snapshot = withLoopback({adapter(2, LinkKind::Wifi, {"169.254.7.7", "fe80::1"})});
    const LinkChoice choice = chooseLink(snapshot);
    EXPECT_EQ(choice.state, QLatin1StringView("no-address"));
    EXPECT_EQ(choice.adapter->index, 2);
    EXPECT_TRUE(choice.address.isNull());
    EXPECT_FALSE(choice.ipv4);
}

TEST(LinkChoice, AnAddressWithoutARouteIsNoGateway)
{
    const auto snapshot =
        withLoopback({adapter(2, LinkKind::Cable, {"169.254.7.7"}), adapter(3, LinkKind::Wifi, {"192.168.1.5"})});
    const LinkChoice choice = chooseLink(snapshot);
    EXPECT_EQ(choice.state, QLatin1StringView("no-gateway"));
    EXPECT_EQ(choice.adapter->index, 3) << "the one with an address is the likelier one";
    EXPECT_TRUE(choice.gateway.isNull());
}

TEST(LinkChoice, ARouteOverAnUnpluggedAdapterDoesNotCount)
{
    auto snapshot = withLoopback(
        {adapter(2, LinkKind::Cable, {"192.168.1.5"}, false), adapter(3, LinkKind::Wifi, {"192.168.1.6"})});
    snapshot.defaultRoutesV4 = {route(2, "192.168.1.1"), route(3, "192.168.1.2")};
    const LinkChoice choice = chooseLink(snapshot);
    EXPECT_EQ(choice.adapter->index, 3);
    EXPECT_EQ(choice.gateway.toString(), u"192.168.1.2");
}

TEST(LinkChoice, OnlyIpv6IsALinkToo)
{
    auto snapshot = withLoopback({adapter(2, LinkKind::Cable, {"2001:db8::20"})});
    snapshot.defaultRoutesV6 = {route(2, "fe80::2")};
    const LinkChoice choice = chooseLink(snapshot);
    EXPECT_EQ(choice.state, QLatin1StringView("ok"));
    EXPECT_FALSE(choice.ipv4);
    EXPECT_TRUE(choice.ipv6);
    EXPECT_EQ(choice.address.toString(), u"2001:db8::20");
    EXPECT_EQ(choice.gateway.toString(), u"fe80::2");
}

TEST(LinkChoice, APrivateIpv6AddressIsNotInternet)
{
    auto snapshot = withLoopback({adapter(2, LinkKind::Cable, {"192.168.1.5", "fd00::5"})});
    snapshot.defaultRoutesV4 = {route(2, "192.168.1.1")};
    snapshot.defaultRoutesV6 = {route(2, "fe80::2")};
    EXPECT_FALSE(chooseLink(snapshot).ipv6);
}

TEST(LinkChoice, AVpnBesideTheLine)
{
    auto snapshot =
        withLoopback({adapter(2, LinkKind::Cable, {"192.168.1.5"}), adapter(5, LinkKind::Vpn, {"10.8.0.6"})});
    snapshot.defaultRoutesV4 = {route(2, "192.168.1.1")};
    LinkChoice choice = chooseLink(snapshot);
    EXPECT_EQ(choice.adapter->index, 2);
    ASSERT_TRUE(choice.vpn);
    EXPECT_EQ(choice.vpn->index, 5);
    EXPECT_FALSE(choice.vpnIsDefault);

    snapshot.defaultRoutesV4 = {route(5), route(2, "192.168.1.1")};
    choice = chooseLink(snapshot);
    EXPECT_EQ(choice.adapter->index, 5);
    EXPECT_TRUE(choice.vpnIsDefault);
    EXPECT_TRUE(choice.gateway.isNull()) << "the route leads straight into the tunnel";
    EXPECT_EQ(choice.state, QLatin1StringView("ok"));
}
