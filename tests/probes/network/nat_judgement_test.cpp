// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/nat_judgement.h"

#include <gtest/gtest.h>

using namespace selfcheck;
using namespace std::chrono_literals;

namespace {

IpEndpoint at(quint16 port) { return {IpAddress::v4(0xcb007107), port}; }

NatSigns seen(quint16 first, std::optional<quint16> otherAddress, std::optional<quint16> otherBoth)
{
    NatSigns signs;
    signs.mapped = at(first);
    if (otherAddress)
        signs.byOtherAddress = at(*otherAddress);
    if (otherBoth)
        signs.byOtherBoth = at(*otherBoth);
    return signs;
}

QLatin1StringView filtering(std::optional<bool> otherAddress, std::optional<bool> otherPort)
{
    NatSigns signs;
    signs.hearsOtherAddress = otherAddress;
    signs.hearsOtherPort = otherPort;
    return natFiltering(signs);
}

NetworkAdapter adapterWith(const char *address, LinkKind kind = LinkKind::Cable)
{
    NetworkAdapter adapter;
    adapter.kind = kind;
    adapter.addresses = {*IpAddress::parse(QString::fromLatin1(address))};
    return adapter;
}

const IpAddress ordinary = IpAddress::v4(0xcb007107);

} // namespace

TEST(NatJudgement, MappingIsWhatTheServersSaw)
{
    EXPECT_EQ(natMapping(seen(1, 1, 1)), u"endpoint-independent");
    EXPECT_EQ(natMapping(seen(1, 2, 2)), u"address-dependent");
    EXPECT_EQ(natMapping(seen(1, 2, 3)), u"address-and-port-dependent");
    NatSigns own = seen(1, 1, 1);
    own.isOwn = true;
    EXPECT_EQ(natMapping(own), u"none");
}

TEST(NatJudgement, MissingAnswersLeaveOpenWhatTheyWouldHaveShown)
{
    EXPECT_EQ(natMapping({}), u"unknown");
    EXPECT_EQ(natMapping(seen(1, {}, {})), u"unknown");
    EXPECT_EQ(natMapping(seen(1, {}, 1)), u"endpoint-independent");
    EXPECT_EQ(natMapping(seen(1, 2, {})), u"destination-dependent");
    EXPECT_EQ(natMapping(seen(1, {}, 2)), u"destination-dependent");
    NatSigns samePort = seen(1, {}, {});
    samePort.byOtherPort = at(1);
    EXPECT_EQ(natMapping(samePort), u"unknown") << "the same address says nothing about others";
    samePort.byOtherPort = at(2);
    EXPECT_EQ(natMapping(samePort), u"address-and-port-dependent");
}

TEST(NatJudgement, TwoServersShowTheMappingOnly)
{
    NatSigns signs = seen(1, {}, {});
    signs.bySecondServer = at(1);
    EXPECT_EQ(natMapping(signs), u"endpoint-independent");
    EXPECT_EQ(natFiltering(signs), u"unknown");
    signs.bySecondServer = at(2);
    EXPECT_EQ(natMapping(signs), u"destination-dependent");
    signs.bySecondServer = IpEndpoint{IpAddress::v4(0xcb007108), 1};
    EXPECT_EQ(natMapping(signs), u"destination-dependent") << "another outside address is another mapping";
}

TEST(NatJudgement, FilteringIsWhatCameInUnasked)
{
    EXPECT_EQ(filtering(true, true), u"endpoint-independent");
    EXPECT_EQ(filtering(true, {}), u"endpoint-independent");
    EXPECT_EQ(filtering(false, true), u"address-dependent");
    EXPECT_EQ(filtering(false, false), u"address-and-port-dependent");
    EXPECT_EQ(filtering(false, {}), u"unknown");
    EXPECT_EQ(filtering({}, false), u"unknown");
    EXPECT_EQ(filtering({}, {}), u"unknown");
}

TEST(NatJudgement, TheProvidersNatIsNamedOnlyWhenProven)
{
    const NetworkAdapter home = adapterWith("192.168.178.20");
    EXPECT_EQ(carrierNat(&home, ordinary), u"");
    EXPECT_EQ(carrierNat(nullptr, ordinary), u"");
    EXPECT_EQ(carrierNat(&home, IpAddress::v4(0x0a000001)), u"") << "10.0.0.1 may be anybody's";
    for (const char *shared : {"100.64.0.1", "100.127.255.254"}) {
        const NetworkAdapter adapter = adapterWith(shared);
        EXPECT_EQ(carrierNat(&adapter, ordinary), u"shared-address") << shared;
        EXPECT_EQ(carrierNat(&home, adapter.addresses.front()), u"shared-address") << shared;
    }
    for (const char *outside : {"100.63.255.255", "100.128.0.0", "192.0.0.8"}) {
        const NetworkAdapter adapter = adapterWith(outside);
        EXPECT_EQ(carrierNat(&adapter, ordinary), u"") << outside;
    }
    const NetworkAdapter dsLite = adapterWith("192.0.0.2");
    EXPECT_EQ(carrierNat(&dsLite, ordinary), u"ds-lite");
}

TEST(NatJudgement, AVpnThatUsesTheSharedRangeIsNoProvider)
{
    const NetworkAdapter vpn = adapterWith("100.100.1.2", LinkKind::Vpn);
    EXPECT_EQ(carrierNat(&vpn, ordinary), u"");
    NetworkAdapter tunnel = adapterWith("100.100.1.2");
    tunnel.virtualAdapter = true;
    EXPECT_EQ(carrierNat(&tunnel, ordinary), u"");
}

TEST(BindingLife, TheLongestOpenOneIsAtLeast)
{
    EXPECT_EQ(bindingLife({}), BindingLife());
    EXPECT_EQ(bindingLife({{10s, true}, {30s, true}, {20s, true}}), (BindingLife{30s, {}}));
}

TEST(BindingLife, OneThatIsGoneMayBeALoss)
{
    EXPECT_EQ(bindingLife({{10s, true}, {15s, false}}), (BindingLife{10s, {}}));
    EXPECT_EQ(bindingLife({{10s, true}, {15s, false}, {20s, true}}), (BindingLife{20s, {}}));
}

TEST(BindingLife, TwoThatAreGoneAreTheEnd)
{
    EXPECT_EQ(bindingLife({{10s, true}, {15s, false}, {20s, false}}), (BindingLife{10s, 15s}));
    EXPECT_EQ(bindingLife({{20s, false}, {10s, true}, {15s, false}}), (BindingLife{10s, 15s}));
    EXPECT_EQ(bindingLife({{10s, false}, {15s, false}}), (BindingLife{{}, 10s}));
    EXPECT_EQ(bindingLife({{10s, false}, {15s, true}, {20s, false}, {25s, false}}), (BindingLife{15s, 20s}));
}

TEST(BindingLife, ASecondRoundLooksBetweenTheBounds)
{
    using Times = std::vector<std::chrono::milliseconds>;
    EXPECT_EQ(finerTimes({10s, 15s}, 4, 1s), (Times{11s, 12s, 13s, 14s}));
    EXPECT_EQ(finerTimes({{}, 10s}, 4, 1s), (Times{2s, 4s, 6s, 8s}));
    EXPECT_EQ(finerTimes({90s, 120s}, 4, 1s), (Times{96s, 102s, 108s, 114s}));
    EXPECT_EQ(finerTimes({14s, 15s}, 4, 1s), Times());
    EXPECT_EQ(finerTimes({10s, 12s}, 4, 1s), (Times{11s}));
    EXPECT_EQ(finerTimes({30s, {}}, 4, 1s), Times());
}
