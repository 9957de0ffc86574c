// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/pc/windows_hardware.h"

#include <gtest/gtest.h>

namespace selfcheck {

namespace {

std::string listedAs(const char *vendor, const char *identifier)
{
    return windows11Processor(QString::fromLatin1(vendor), QString::fromLatin1(identifier)).toStdString();
}

std::string screen(int width, int height, const char *generation)
{
    return screenState({width, height}, QString::fromLatin1(generation)).toStdString();
}

TEST(WindowsHardware, ProcessorsOfTheListForWindows11)
{
    EXPECT_EQ(listedAs("GenuineIntel", "Intel64 Family 6 Model 140 Stepping 1"), "listed");
    EXPECT_EQ(listedAs("GenuineIntel", "Intel64 Family 6 Model 158 Stepping 10"), "listed");
    EXPECT_EQ(listedAs("GenuineIntel", "Intel64 Family 6 Model 85 Stepping 4"), "listed");
    EXPECT_EQ(listedAs("GenuineIntel", "Intel64 Family 6 Model 96 Stepping 0"), "listed");
    EXPECT_EQ(listedAs("AuthenticAMD", "AMD64 Family 23 Model 8 Stepping 2"), "listed");
    EXPECT_EQ(listedAs("AuthenticAMD", "AMD64 Family 25 Model 33 Stepping 0"), "listed");
}

TEST(WindowsHardware, ProcessorsNotOnTheList)
{
    EXPECT_EQ(listedAs("GenuineIntel", "Intel64 Family 6 Model 95 Stepping 1"), "not-listed");
    EXPECT_EQ(listedAs("GenuineIntel", "Intel64 Family 6 Model 60 Stepping 3"), "not-listed");
    EXPECT_EQ(listedAs("GenuineIntel", "x86 Family 5 Model 8 Stepping 1"), "not-listed");
    EXPECT_EQ(listedAs("AuthenticAMD", "AMD64 Family 22 Model 48 Stepping 1"), "not-listed");
    EXPECT_EQ(listedAs("AuthenticAMD", "AMD64 Family 23 Model 1 Stepping 1"), "not-listed");
    EXPECT_EQ(listedAs("AuthenticAMD", "AMD64 Family 23 Model 17 Stepping 0"), "not-listed");
}

TEST(WindowsHardware, WhatTheRuleDoesNotDecideIsUnknown)
{
    EXPECT_EQ(listedAs("GenuineIntel", "Intel64 Family 6 Model 142 Stepping 9"), "unknown");
    EXPECT_EQ(listedAs("GenuineIntel", "Intel64 Family 6 Model 158"), "unknown");
    EXPECT_EQ(listedAs("GenuineIntel", "Intel64 Family 19 Model 1 Stepping 0"), "unknown");
    EXPECT_EQ(listedAs("Qualcomm Technologies Inc", "ARMv8 (64-bit) Family 8 Model D4B Revision 0"), "unknown");
    EXPECT_EQ(listedAs("", "Intel64 Family 6 Model 140 Stepping 1"), "unknown");
    EXPECT_EQ(listedAs("GenuineIntel", ""), "unknown");
    EXPECT_EQ(listedAs("GenuineIntel", "Family Model"), "unknown");
    EXPECT_EQ(listedAs("GenuineIntel", "Family -6 Model 99999999999999"), "unknown");
    EXPECT_EQ(listedAs("GenuineIntel", "Family"), "unknown");
}

TEST(WindowsHardware, ScreensAgainstTheSmallestOfEachWindows)
{
    EXPECT_EQ(screen(1280, 720, "windows-11"), "fits");
    EXPECT_EQ(screen(720, 1280, "windows-11"), "fits");
    EXPECT_EQ(screen(1279, 720, "windows-11"), "small");
    EXPECT_EQ(screen(1366, 719, "windows-11"), "small");
    EXPECT_EQ(screen(800, 600, "windows-10"), "fits");
    EXPECT_EQ(screen(640, 480, "windows-10"), "small");
    EXPECT_EQ(screen(0, 0, "windows-11"), "unknown");
    EXPECT_EQ(screen(-5, 720, "windows-11"), "unknown");
}

TEST(WindowsHardware, VirtualMachinesByTheirMakers)
{
    const auto isVirtual = [](const char *manufacturer, const char *product) {
        return isVirtualMachine(QString::fromLatin1(manufacturer), QString::fromLatin1(product));
    };
    EXPECT_TRUE(isVirtual("Microsoft Corporation", "Virtual Machine"));
    EXPECT_TRUE(isVirtual("VMware, Inc.", "VMware20,1"));
    EXPECT_TRUE(isVirtual("QEMU", "Standard PC (Q35 + ICH9, 2009)"));
    EXPECT_TRUE(isVirtual("Xen", "HVM domU"));
    EXPECT_FALSE(isVirtual("Microsoft Corporation", "Surface Laptop 5"));
    EXPECT_FALSE(isVirtual("Dell Inc.", "Latitude 5430"));
    EXPECT_FALSE(isVirtual("", ""));
}

} // namespace

} // namespace selfcheck
