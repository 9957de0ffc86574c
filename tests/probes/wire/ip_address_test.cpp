// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/wire/ip_address.h"

#include <gtest/gtest.h>

using namespace selfcheck;

namespace {

QString spelt(const char *text)
{
    const auto address = IpAddress::parse(QString::fromLatin1(text));
    return address ? address->toString() : QStringLiteral("(refused)");
}

IpAddress address(const char *text) { return IpAddress::parse(QString::fromLatin1(text)).value_or(IpAddress()); }

IpNetwork network(const char *text) { return IpNetwork::parse(QString::fromLatin1(text)).value_or(IpNetwork()); }

} // namespace

TEST(IpAddress, ReadsDottedIpv4)
{
    EXPECT_EQ(address("127.0.0.1").toV4(), 0x7f000001u);
    EXPECT_EQ(spelt("255.255.255.255"), u"255.255.255.255");
    for (const char *wrong : {"", "1.2.3", "1.2.3.4.5", "256.1.1.1", "1.2.3.-4", "1.2.3. 4", "1..3.4", "0x7f.0.0.1"})
        EXPECT_EQ(spelt(wrong), u"(refused)") << wrong;
}

TEST(IpAddress, WritesIpv6ShortestAsInRfc5952)
{
    EXPECT_EQ(spelt("2001:0DB8:0:0:1:0:0:1"), u"2001:db8::1:0:0:1");
    EXPECT_EQ(spelt("2001:db8:0:1:1:1:1:1"), u"2001:db8:0:1:1:1:1:1");
    EXPECT_EQ(spelt("2001:0:0:1:0:0:0:1"), u"2001:0:0:1::1");
    EXPECT_EQ(spelt("::"), u"::");
    EXPECT_EQ(spelt("::1"), u"::1");
    EXPECT_EQ(spelt("fe80::"), u"fe80::");
    EXPECT_EQ(spelt("::ffff:192.0.2.1"), u"::ffff:c000:201");
    EXPECT_EQ(spelt("fe80::1%eth0"), u"fe80::1%eth0");
}

TEST(IpAddress, RefusesWhatIsNoIpv6)
{
    for (const char *wrong : {":", ":::", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "1::2::3", "1:2:3:4:5:6:7::8",
                              "12345::", "g::", "::1%", "%eth0", "1.2.3.4::", "::1.2.3"})
        EXPECT_EQ(spelt(wrong), u"(refused)") << wrong;
}

TEST(IpAddress, KnowsItsKind)
{
    EXPECT_TRUE(address("127.8.9.1").isLoopback());
    EXPECT_TRUE(address("::1").isLoopback());
    EXPECT_FALSE(address("::2").isLoopback());
    EXPECT_TRUE(address("169.254.3.4").isLinkLocal());
    EXPECT_TRUE(address("febf::1").isLinkLocal());
    EXPECT_FALSE(address("fec0::1").isLinkLocal());
    for (const char *text : {"10.0.0.1", "172.31.255.255", "192.168.178.1", "100.127.0.1", "fd00::1"})
        EXPECT_TRUE(address(text).isPrivate()) << text;
    for (const char *text : {"11.0.0.1", "172.32.0.0", "192.169.0.1", "100.128.0.1", "2001:db8::1"})
        EXPECT_FALSE(address(text).isPrivate()) << text;
    EXPECT_TRUE(address("2001:db8::1").isGlobalV6());
    EXPECT_FALSE(address("fd00::1").isGlobalV6());
    EXPECT_TRUE(address("0.0.0.0").isAny());
    EXPECT_FALSE(IpAddress().isAny());
}

TEST(IpEndpoint, ReadsAndWritesPorts)
{
    const auto parse = [](const char *text) {
        const auto endpoint = IpEndpoint::parse(QString::fromLatin1(text), 53);
        return endpoint ? endpoint->toString() : QStringLiteral("(refused)");
    };
    EXPECT_EQ(parse("192.0.2.1"), u"192.0.2.1:53");
    EXPECT_EQ(parse("192.0.2.1:5353"), u"192.0.2.1:5353");
    EXPECT_EQ(parse("2001:db8::1"), u"[2001:db8::1]:53");
    EXPECT_EQ(parse("[2001:db8::1]"), u"[2001:db8::1]:53");
    EXPECT_EQ(parse("[2001:db8::1]:5353"), u"[2001:db8::1]:5353");
    for (const char *wrong :
         {"", "host", "192.0.2.1:", "192.0.2.1:65536", "[192.0.2.1]:53", "[2001:db8::1", "192.0.2.1:x"})
        EXPECT_EQ(parse(wrong), u"(refused)") << wrong;
}

TEST(IpNetwork, ReadsOnlyWholeBlocks)
{
    EXPECT_EQ(network("212.18.201.24/29").toString(), u"212.18.201.24/29");
    EXPECT_EQ(network("0.0.0.0/0").toString(), u"0.0.0.0/0");
    EXPECT_EQ(network("2001:db8::/32").toString(), u"2001:db8::/32");
    for (const char *wrong :
         {"212.18.201.25/29", "212.18.201.24", "212.18.201.24/33", "212.18.201.24/-1", "x/8", "1.0.0.0/"})
        EXPECT_FALSE(IpNetwork::parse(QString::fromLatin1(wrong))) << wrong;
}

TEST(IpNetwork, ContainsItsAddressesOnly)
{
    EXPECT_TRUE(network("212.18.201.24/29").contains(address("212.18.201.31")));
    EXPECT_FALSE(network("212.18.201.24/29").contains(address("212.18.201.32")));
    EXPECT_FALSE(network("212.18.201.24/29").contains(address("::1")));
    EXPECT_TRUE(network("0.0.0.0/0").contains(address("8.8.8.8")));
    EXPECT_FALSE(network("0.0.0.0/0").contains(IpAddress()));
}

TEST(IpNetwork, CountsHostsWithoutTheReservedEnds)
{
    EXPECT_EQ(network("212.18.201.24/29").host(0).toString(), u"212.18.201.25");
    EXPECT_EQ(network("212.18.201.24/29").host(5).toString(), u"212.18.201.30");
    EXPECT_TRUE(network("212.18.201.24/29").host(6).isNull());
    EXPECT_EQ(network("192.0.2.0/31").host(0).toString(), u"192.0.2.0");
    EXPECT_EQ(network("192.0.2.0/31").host(1).toString(), u"192.0.2.1");
    EXPECT_TRUE(network("192.0.2.0/31").host(2).isNull());
    EXPECT_EQ(network("192.0.2.7/32").host(0).toString(), u"192.0.2.7");
    EXPECT_TRUE(network("192.0.2.7/32").host(1).isNull());
    EXPECT_EQ(network("10.0.0.0/8").host(0xffff).toString(), u"10.1.0.0");
    EXPECT_EQ(network("2001:db8::/32").host(0).toString(), u"2001:db8::1");
}
