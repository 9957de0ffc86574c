// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/port_range.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

using namespace selfcheck;
using testing::ElementsAre;

TEST(PortRange, IsReadAsProfilesWriteIt)
{
    EXPECT_EQ(PortRange::parse(u"5062-5162"), (PortRange{5062, 5162}));
    EXPECT_EQ(PortRange::parse(u"47736"), (PortRange{47736, 47736}));
    EXPECT_EQ(PortRange::parse(PortRange{35000, 65535}.toString()), (PortRange{35000, 65535}));
    for (const char16_t *text : {u"", u"-", u"5062-", u"-5162", u"0-10", u"10-9", u"1-65536", u"a-b", u"1-2-3"})
        EXPECT_FALSE(PortRange::parse(text)) << QString::fromUtf16(text).toStdString();
}

TEST(PortRange, ASampleHasOnePortOfEachStretchAndBothEnds)
{
    const PortRange range{35000, 65535};
    const auto ports = sampledPorts(range, 500, 7);
    EXPECT_TRUE(std::is_sorted(ports.begin(), ports.end()));
    EXPECT_EQ(std::adjacent_find(ports.begin(), ports.end()), ports.end());
    EXPECT_EQ(ports.front(), 35000);
    EXPECT_EQ(ports.back(), 65535);
    for (int stretch = 35000; stretch <= 65000; stretch += 500) {
        const bool isMet = std::any_of(ports.begin(), ports.end(),
                                       [stretch](quint16 port) { return stretch <= port && port < stretch + 500; });
        EXPECT_TRUE(isMet) << stretch;
    }
    EXPECT_LE(ports.size(), 64u);
}

TEST(PortRange, TwoRangesShareThePortsTheyHaveInCommon)
{
    const auto wide = sampledPorts({25000, 65535}, 500, 7);
    for (const quint16 port : sampledPorts({35000, 65535}, 500, 7))
        EXPECT_TRUE(port == 35000 || std::binary_search(wide.begin(), wide.end(), port)) << port;
    EXPECT_NE(sampledPorts({25000, 65535}, 500, 8), wide);
}

TEST(PortRange, StepOneIsEveryPort)
{
    EXPECT_THAT(sampledPorts({10, 13}, 1, 7), ElementsAre(10, 11, 12, 13));
    EXPECT_THAT(sampledPorts({10, 10}, 500, 7), ElementsAre(10));
    EXPECT_EQ(sampledPorts({1, 65535}, 1, 0).size(), 65535u);
}

// The promise of 95 percent, tried at the worst places a hole can have.
TEST(PortRange, AHoleOfTheStatedSizeIsMetNineteenTimesOfTwenty)
{
    EXPECT_EQ(surelyFoundHole(500), 777);
    EXPECT_EQ(surelyFoundHole(1), 1);
    const PortRange range{25000, 65535};
    constexpr int samples = 4000;
    for (const int first : {30000 - 388, 30000 - 100, 30000, 30111, 30250}) {
        int met = 0;
        for (quint32 seed = 0; seed < samples; ++seed) {
            const auto ports = sampledPorts(range, 500, seed);
            const auto next = std::lower_bound(ports.begin(), ports.end(), first);
            met += next != ports.end() && *next < first + 777 ? 1 : 0;
        }
        EXPECT_GT(met, samples * 94 / 100) << first;
    }
}

TEST(PortRange, SpreadKeepsTheEnds)
{
    EXPECT_THAT(spread({1, 2, 3, 4, 5, 6, 7, 8, 9}, 3), ElementsAre(1, 5, 9));
    EXPECT_THAT(spread({1, 2}, 3), ElementsAre(1, 2));
    EXPECT_THAT(spread({1, 2}, 1), ElementsAre(1));
}
