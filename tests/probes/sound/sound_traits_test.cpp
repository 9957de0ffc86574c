// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Single devices and pairs; whole PCs stand in tests/data/sound.
#include "probes/sound/sound_traits.h"

#include <gtest/gtest.h>

using namespace selfcheck;

namespace {

constexpr auto output = SoundDevice::Flow::Output;
constexpr auto input = SoundDevice::Flow::Input;

SoundDevice device(SoundDevice::Flow flow, const char *name, const char *formFactor = "", const char *bus = "")
{
    SoundDevice made;
    made.flow = flow;
    made.name = QString::fromUtf8(name);
    made.formFactor = QString::fromLatin1(formFactor);
    made.bus = QString::fromLatin1(bus);
    return made;
}

SoundKind kindOf(const SoundDevice &alone) { return classified({alone}).at(0).kind; }

} // namespace

TEST(SoundTraits, SingleDevicesAreToldApart)
{
    EXPECT_EQ(kindOf(device(output, "Headset (X)", "headset")), SoundKind::Headset);
    EXPECT_EQ(kindOf(device(output, "Hörer (X)", "handset", "USB")), SoundKind::Headset);
    EXPECT_EQ(kindOf(device(output, "Lautsprecher (Realtek)", "speakers", "HDAUDIO")), SoundKind::Speakers);
    EXPECT_EQ(kindOf(device(output, "Kopfhörer (Realtek)", "", "HDAUDIO")), SoundKind::Headphones);
    EXPECT_EQ(kindOf(device(output, "Écouteurs (Realtek)", "", "HDAUDIO")), SoundKind::Headphones);
    EXPECT_EQ(kindOf(device(output, "Casque-micro (X)", "", "USB")), SoundKind::Headset);
    EXPECT_EQ(kindOf(device(output, "LG (HDMI)", "hdmi")), SoundKind::Display);
    EXPECT_EQ(kindOf(device(input, "Mikrofon (Logitech BRIO)", "microphone", "USB")), SoundKind::WebcamMicrophone);
    EXPECT_EQ(kindOf(device(input, "Réseau de microphones (Realtek)", "microphone", "HDAUDIO")),
              SoundKind::BuiltInMicrophone);
    EXPECT_EQ(kindOf(device(input, "Mixage stéréo (Realtek)", "line", "HDAUDIO")), SoundKind::Loopback);
    EXPECT_EQ(kindOf(device(input, "Monitor of Null Output")), SoundKind::Loopback);
    EXPECT_EQ(kindOf(device(input, "Microphone (Krisp)")), SoundKind::Virtual);
    EXPECT_EQ(kindOf(device(input, "Microphone (VMware Virtual Microphone)")), SoundKind::Remote);
    EXPECT_EQ(kindOf(device(output, "Headset (Citrix HDX Audio)", "headset")), SoundKind::Remote);
}

TEST(SoundTraits, ASocketSaysWhatItIsFor)
{
    SoundDevice jack = device(input, "Mikrofon (Realtek)", "microphone", "HDAUDIO");
    jack.jack = QStringLiteral("{DFF21DE2-F70F-11D0-B917-00A0C9223196}");
    EXPECT_EQ(kindOf(jack), SoundKind::Headset);
    jack.jack = QStringLiteral("{dff21be6-f70f-11d0-b917-00a0c9223196}");
    EXPECT_EQ(kindOf(jack), SoundKind::BuiltInMicrophone);
    jack.jack = QStringLiteral("nonsense");
    EXPECT_EQ(kindOf(jack), SoundKind::Microphone);
}

TEST(SoundTraits, TheContainerOfThePcJoinsNothing)
{
    SoundDevice speakers = device(output, "Lautsprecher (A)", "speakers", "USB");
    SoundDevice microphone = device(input, "Mikrofon (B)", "microphone", "USB");
    speakers.adapter = QStringLiteral("A");
    microphone.adapter = QStringLiteral("B");
    const auto joined = [&](const char *container) {
        speakers.container = microphone.container = QString::fromLatin1(container);
        const auto both = classified({speakers, microphone});
        return isSameDevice(both.at(0), both.at(1));
    };
    EXPECT_EQ(joined("{00000000-0000-0000-FFFF-FFFFFFFFFFFF}"), std::optional(false));
    EXPECT_EQ(joined("{00000000-0000-0000-0000-000000000000}"), std::optional(false));
    EXPECT_EQ(joined("{3D1C5A60-6B0E-5A43-8F0B-0F7A1C2E9B11}"), std::optional(true));
    microphone.bus = speakers.bus = QString();
    EXPECT_EQ(joined(""), std::nullopt) << "neither container nor bus";
    microphone.adapter.clear();
    microphone.bus = speakers.bus = QStringLiteral("USB");
    EXPECT_EQ(joined(""), std::nullopt);
}

TEST(SoundTraits, BluetoothIsHandsFreeUnlessItIsKnownToBeBetter)
{
    const auto of = [](const char *bus, std::optional<int> rate) {
        SoundDevice microphone = device(input, "Headset (X)", "headset", bus);
        microphone.callSampleRateHz = rate;
        return isHandsFree(classified({microphone}).at(0));
    };
    EXPECT_TRUE(of("BTHHFENUM", std::nullopt));
    EXPECT_TRUE(of("BTHHFENUM", 8000));
    EXPECT_TRUE(of("BTHENUM", 16000));
    EXPECT_TRUE(of("BTHENUM", 48000)) << "the engine's own rate tells nothing about the air";
    EXPECT_FALSE(of("BTHENUM", 32000));
    EXPECT_FALSE(of("BTHLEDEVICE", 16000));
    EXPECT_FALSE(of("USB", 16000));
}

TEST(SoundTraits, NamesAreSpokenWithoutDriverPathsAndOwners)
{
    const auto spoken = [](const char *name, const char *bus) { return spokenName(device(output, name, "", bus)); };
    EXPECT_EQ(spoken("Headset (@System32\\drivers\\bthhfenum.sys,#2;%1 Hands-Free%0\r\n;(Nothing Ear))", "BTHHFENUM"),
              QStringLiteral("Headset (Nothing Ear)"));
    EXPECT_EQ(spoken("Kopfhörer (Anna's AirPods)", "BTHENUM"), QStringLiteral("Kopfhörer (AirPods)"));
    EXPECT_EQ(spoken("Kopfhörer (AirPods von Anna)", "BTHENUM"), QStringLiteral("Kopfhörer (AirPods)"));
    EXPECT_EQ(spoken("Écouteurs (AirPods de Anna)", "BTHENUM"), QStringLiteral("Écouteurs (AirPods)"));
    EXPECT_EQ(spoken("Lautsprecher (Klang von Anna)", "USB"), QStringLiteral("Lautsprecher (Klang von Anna)"));
    EXPECT_EQ(spoken("  two\r\nlines ", "USB"), QStringLiteral("two lines"));
    EXPECT_EQ(spoken("", "USB"), QStringLiteral("?"));
    EXPECT_LE(spoken(QByteArray(5000, 'x').constData(), "USB").size(), 100);
    // Broken in any way, never a crash.
    for (const char *broken : {"@", ";(", "@;(", "@;()", "(@", ")(@;(", "'s ", " von ", "von )"})
        EXPECT_FALSE(spoken(broken, "BTHENUM").isEmpty()) << broken;
}
