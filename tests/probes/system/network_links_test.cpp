// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/network_links.h"

#include <algorithm>
#include <gtest/gtest.h>

using namespace selfcheck;

TEST(NetworkLinks, ThisPcHasALoopback)
{
    const auto snapshot = thisNetworkLinks()->read();
    ASSERT_TRUE(snapshot) << qPrintable(snapshot.failure().toString());
    const auto loopback =
        std::find_if(snapshot->adapters.begin(), snapshot->adapters.end(),
                     [](const NetworkAdapter &adapter) { return adapter.kind == LinkKind::Loopback; });
    ASSERT_NE(loopback, snapshot->adapters.end());
    EXPECT_FALSE(loopback->name.isEmpty());
    EXPECT_GT(loopback->index, 0);
    EXPECT_EQ(snapshot->adapter(loopback->index), &*loopback);
    EXPECT_TRUE(std::any_of(loopback->addresses.begin(), loopback->addresses.end(),
                            [](const IpAddress &address) { return address.isLoopback(); }));
}

TEST(NetworkLinks, RoutesLeadThroughAdaptersThatExist)
{
    const auto snapshot = thisNetworkLinks()->read();
    ASSERT_TRUE(snapshot);
    for (const auto *routes : {&snapshot->defaultRoutesV4, &snapshot->defaultRoutesV6})
        for (const Route &route : *routes) {
            EXPECT_TRUE(snapshot->adapter(route.interfaceIndex)) << route.interfaceIndex;
            EXPECT_FALSE(route.gateway.isLoopback());
        }
    EXPECT_EQ(snapshot->adapter(-1), nullptr);
}
