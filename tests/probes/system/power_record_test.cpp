// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/power.h"

#include <gtest/gtest.h>

namespace selfcheck {

namespace {

TEST(PowerRecord, KeepsEverything)
{
    Power told;
    told.mains = false;
    told.battery = true;
    told.batteryLevel = 42;
    told.saver = true;
    told.plan = QStringLiteral("381b4222-f694-41f0-9685-ff5bb260df2e");
    told.planName = QStringLiteral("Balanced");
    told.overlay = QStringLiteral("961cc777-2547-4f9d-8174-7d86181b8a7a");
    told.sleepOnMains = 0;
    told.sleepOnBattery = 600;
    told.usbSuspendOnMains = false;
    told.usbSuspendOnBattery = true;
    const QJsonObject record = toRecord(told);
    EXPECT_EQ(record.size(), 11);
    const Power read = powerFromRecord(record);
    EXPECT_EQ(read.mains, told.mains);
    EXPECT_EQ(read.battery, told.battery);
    EXPECT_EQ(read.batteryLevel, told.batteryLevel);
    EXPECT_EQ(read.saver, told.saver);
    EXPECT_EQ(read.plan, told.plan);
    EXPECT_EQ(read.planName, told.planName);
    EXPECT_EQ(read.overlay, told.overlay);
    EXPECT_EQ(read.sleepOnMains, told.sleepOnMains);
    EXPECT_EQ(read.sleepOnBattery, told.sleepOnBattery);
    EXPECT_EQ(read.usbSuspendOnMains, told.usbSuspendOnMains);
    EXPECT_EQ(read.usbSuspendOnBattery, told.usbSuspendOnBattery);
}

TEST(PowerRecord, LeavesOutWhatIsUnknown)
{
    EXPECT_EQ(toRecord(Power()), QJsonObject());
    const Power read = powerFromRecord({});
    EXPECT_FALSE(read.mains.has_value());
    EXPECT_FALSE(read.saver.has_value());
    EXPECT_FALSE(read.sleepOnMains.has_value());
    EXPECT_TRUE(read.plan.isEmpty());
}

TEST(PowerRecord, ThePowerOfThisPcIsAsked) { EXPECT_TRUE(readPower().hasValue()); }

} // namespace

} // namespace selfcheck
