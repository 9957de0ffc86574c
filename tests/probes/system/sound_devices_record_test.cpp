// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/sound_devices.h"

#include <QtCore/QJsonArray>

#include <gtest/gtest.h>

using namespace selfcheck;

namespace {

SoundDevices everything()
{
    SoundDevice device;
    device.id = QStringLiteral("{0.0.1.00000000}.{1}");
    device.name = QStringLiteral("Headset (Example 20)");
    device.description = QStringLiteral("Headset");
    device.adapter = QStringLiteral("Example 20");
    device.flow = SoundDevice::Flow::Input;
    device.state = SoundDevice::State::Unplugged;
    device.formFactor = QStringLiteral("headset");
    device.jack = QStringLiteral("{DFF21DE2-F70F-11D0-B917-00A0C9223196}");
    device.bus = QStringLiteral("USB");
    device.instanceId = QStringLiteral("USB\\VID_1234&PID_5678\\1");
    device.container = QStringLiteral("{2}");
    device.profile = QStringLiteral("headset_head_unit");
    device.deviceClass = QStringLiteral("sound");
    device.monitor = true;
    device.isDefault = true;
    device.isDefaultCommunications = true;
    device.muted = false;
    device.volumePercent = 0;
    device.sampleRateHz = 48000;
    device.channelCount = 1;
    device.callSampleRateHz = 16000;
    device.exclusiveAllowed = true;
    device.enhancementsOff = false;
    SoundDevices sound;
    sound.service = SoundDevices::Service::Unknown;
    sound.server = QStringLiteral("pulseaudio 16.1");
    sound.devices = {device, SoundDevice()};
    return sound;
}

} // namespace

TEST(SoundDevicesRecord, KeepsEverything)
{
    const QJsonObject record = toRecord(everything());
    EXPECT_EQ(record.value(QLatin1StringView("devices")).toArray().at(0).toObject().size(), 23)
        << "a member of SoundDevice without a place in the record, or in this test";
    EXPECT_EQ(toRecord(soundDevicesFromRecord(record)), record);
    const SoundDevices again = soundDevicesFromRecord(record);
    ASSERT_EQ(again.devices.size(), 2U);
    EXPECT_EQ(again.devices[0].muted, std::optional(false));
    EXPECT_EQ(again.devices[0].volumePercent, std::optional(0));
    EXPECT_EQ(again.devices[0].flow, SoundDevice::Flow::Input);
    EXPECT_FALSE(again.devices[1].muted.has_value());
    EXPECT_FALSE(again.devices[1].sampleRateHz.has_value());
}

TEST(SoundDevicesRecord, NonsenseLeavesTheDefaults)
{
    const SoundDevices sound = soundDevicesFromRecord(
        {{QStringLiteral("service"), 7},
         {QStringLiteral("devices"), QJsonArray{QJsonObject{{QStringLiteral("muted"), QStringLiteral("yes")},
                                                            {QStringLiteral("volumePercent"), true},
                                                            {QStringLiteral("state"), QStringLiteral("broken")}}}}});
    EXPECT_EQ(sound.service, SoundDevices::Service::Running);
    ASSERT_EQ(sound.devices.size(), 1U);
    EXPECT_FALSE(sound.devices[0].muted.has_value());
    EXPECT_FALSE(sound.devices[0].volumePercent.has_value());
    EXPECT_EQ(sound.devices[0].state, SoundDevice::State::Active);
}
