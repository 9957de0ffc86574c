// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/services.h"

#include <gtest/gtest.h>

using namespace selfcheck;

namespace {

Services threeServices()
{
    return {{{QStringLiteral("msiserver"), false, ServiceStart::Manual},
             {QStringLiteral("AppIDSvc"), true, ServiceStart::Automatic},
             {QStringLiteral("Secret"), true, std::nullopt}}};
}

} // namespace

TEST(Services, AreFoundByNameInWhateverCase)
{
    const Services services = threeServices();
    ASSERT_NE(services.find(u"MSIServer"), nullptr);
    EXPECT_EQ(services.find(u"MSIServer")->name, QStringLiteral("msiserver"));
    EXPECT_EQ(services.find(u"msi"), nullptr);
    EXPECT_EQ(Services().find(u"msiserver"), nullptr);
}

TEST(Services, SurviveTheirRecord)
{
    const Services read = servicesFromRecord(toRecord(threeServices()));
    ASSERT_EQ(read.list.size(), 3U);
    for (std::size_t i = 0; i < read.list.size(); ++i) {
        EXPECT_EQ(read.list[i].name, threeServices().list[i].name);
        EXPECT_EQ(read.list[i].running, threeServices().list[i].running);
        EXPECT_EQ(read.list[i].start, threeServices().list[i].start);
    }
}

TEST(Services, KeepEveryWayToStart)
{
    for (const ServiceStart start : {ServiceStart::Boot, ServiceStart::System, ServiceStart::Automatic,
                                     ServiceStart::Manual, ServiceStart::Disabled}) {
        const Services read = servicesFromRecord(toRecord({{{QStringLiteral("x"), false, start}}}));
        ASSERT_EQ(read.list.size(), 1U);
        EXPECT_EQ(read.list[0].start, start) << wordOf(start).data();
    }
}

TEST(Services, AnOddRecordIsNoService)
{
    const QJsonObject odd{{QStringLiteral("services"), QJsonObject()}};
    EXPECT_TRUE(servicesFromRecord(odd).list.empty());
    EXPECT_TRUE(servicesFromRecord({}).list.empty());
}
