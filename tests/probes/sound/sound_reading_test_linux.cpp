// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The real sound server with devices made for the test.
#include "probes/reading_probe.h"
#include "probes/sound/permission_reading.h"
#include "probes/sound/sound_reading.h"
#include "probes/system/sound_devices.h"
#include "tests/support/sound_server_linux.h"

#include <QtNetwork/QLocalServer>

#include <gtest/gtest.h>

using namespace selfcheck;
using test::SoundServer;

namespace {

const QByteArrayList headset{
    "load-module module-null-sink sink_name=headset_out rate=48000 channels=2 "
    "sink_properties=\"device.description=Lab_Headset device.form_factor=headset device.bus=usb\"",
    "load-module module-null-sink sink_name=mic_in rate=16000 channels=1",
    "load-module module-remap-source source_name=headset_mic master=mic_in.monitor rate=16000 channels=1 "
    "source_properties=\"device.description=Lab_Microphone device.form_factor=headset device.bus=usb\"",
    "set-default-sink headset_out",
    "set-default-source headset_mic",
};

Outcome asked(Reading reading) { return reading(*thisSystem(), Parameters()); }

class SoundReadingOnLinux : public testing::Test {
protected:
    void start(const QByteArrayList &commands)
    {
        if (!SoundServer::isInstalled())
            GTEST_SKIP() << "pulseaudio is not installed";
        ASSERT_TRUE(server.start(commands)) << server.said().toStdString();
    }
    SoundServer server;
};

} // namespace

TEST_F(SoundReadingOnLinux, FindsAHeadsetInEveryRole)
{
    ASSERT_NO_FATAL_FAILURE(start(headset));
    if (IsSkipped())
        return;
    const Outcome outcome = asked(sound::read);
    ASSERT_TRUE(outcome.hasValue()) << outcome.failure().toString().toStdString();
    EXPECT_EQ(outcome->get(sound::state), QStringLiteral("ready"));
    EXPECT_EQ(outcome->get(sound::headset), QStringLiteral("headset"));
    EXPECT_EQ(outcome->get(sound::outputName), QStringLiteral("Lab_Headset"));
    EXPECT_EQ(outcome->get(sound::inputName), QStringLiteral("Lab_Microphone"));
    EXPECT_EQ(outcome->get(sound::inputMuted), false);
    EXPECT_EQ(outcome->get(sound::inputVolume), 100);
    EXPECT_EQ(outcome->get(sound::inputRate), 16000);
    EXPECT_EQ(outcome->get(sound::outputRate), 48000);
    EXPECT_EQ(outcome->get(sound::inputs), QStringList{QStringLiteral("Lab_Microphone")});
    EXPECT_TRUE(outcome->get(sound::server).value_or(QString()).contains(QLatin1StringView("pulseaudio")));

    const Outcome permitted = asked(permission::read);
    ASSERT_TRUE(permitted.hasValue());
    EXPECT_EQ(permitted->get(permission::state), QStringLiteral("server"));
}

TEST_F(SoundReadingOnLinux, SeesMuteAndLevel)
{
    ASSERT_NO_FATAL_FAILURE(
        start(headset + QByteArrayList{"set-source-mute headset_mic 1", "set-source-volume headset_mic 0x1333"}));
    if (IsSkipped())
        return;
    const Outcome outcome = asked(sound::read);
    ASSERT_TRUE(outcome.hasValue());
    EXPECT_EQ(outcome->get(sound::inputMuted), true);
    EXPECT_EQ(outcome->get(sound::inputVolume), 7) << "0x1333 of 0x10000";
    EXPECT_EQ(outcome->get(sound::outputMuted), false);
}

TEST_F(SoundReadingOnLinux, TakesAMonitorForNoMicrophone)
{
    ASSERT_NO_FATAL_FAILURE(start(headset + QByteArrayList{"set-default-source headset_out.monitor"}));
    if (IsSkipped())
        return;
    const Outcome outcome = asked(sound::read);
    ASSERT_TRUE(outcome.hasValue());
    EXPECT_EQ(outcome->get(sound::state), QStringLiteral("ready")) << "there is a microphone";
    EXPECT_EQ(outcome->get(sound::headset), QStringLiteral("wrong-microphone"));
}

TEST_F(SoundReadingOnLinux, ADummyIsNoSoundCard)
{
    ASSERT_NO_FATAL_FAILURE(start({"load-module module-null-sink sink_name=auto_null"}));
    if (IsSkipped())
        return;
    const Outcome outcome = asked(sound::read);
    ASSERT_TRUE(outcome.hasValue());
    EXPECT_EQ(outcome->get(sound::state), QStringLiteral("none"));
    EXPECT_EQ(outcome->get(sound::inputs), QStringList());
}

TEST_F(SoundReadingOnLinux, NoServerIsAnAnswer)
{
    const auto sound = readSoundDevices();
    ASSERT_TRUE(sound.hasValue()) << sound.failure().toString().toStdString();
    EXPECT_EQ(sound->service, SoundDevices::Service::Stopped);
    const Outcome outcome = asked(sound::read);
    ASSERT_TRUE(outcome.hasValue());
    EXPECT_EQ(outcome->get(sound::state), QStringLiteral("no-server"));
    EXPECT_FALSE(asked(permission::read).hasValue()) << "nobody there who could have let anybody in";
}

TEST_F(SoundReadingOnLinux, AServerThatSaysNothingIsNotWaitedForForever)
{
    QLocalServer silent;
    ASSERT_TRUE(silent.listen(server.socket())) << silent.errorString().toStdString();
    const auto sound = readSoundDevices();
    ASSERT_FALSE(sound.hasValue());
    EXPECT_EQ(sound.failure().kind(), FailureKind::TimedOut);
}
