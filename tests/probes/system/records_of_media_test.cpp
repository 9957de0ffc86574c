// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Cameras, video encoders and telephone lines written as a record and read back.
#include "probes/system/cameras.h"
#include "probes/system/telephony.h"
#include "probes/system/video_encoders.h"
#include "probes/wire/tapi_caps.h"
#include "tests/probes/support/recorded_system.h"

#include <QtCore/QJsonDocument>

#include <gtest/gtest.h>

using namespace selfcheck;

TEST(Records, OfCamerasComeBack)
{
    const Cameras cameras{{{QStringLiteral("Integrated Camera"), {}}, {QStringLiteral("B"), true}, {{}, false}}};
    EXPECT_EQ(camerasFromRecord(toRecord(cameras)), cameras);
    EXPECT_EQ(camerasFromRecord({}), Cameras());
    EXPECT_EQ(camerasFromRecord({{QStringLiteral("list"), 7}}), Cameras());
}

TEST(Records, OfVideoEncodersComeBack)
{
    using Kind = VideoEncoder::Kind;
    VideoEncoders encoders;
    encoders.list = {{QStringLiteral("A"), QStringLiteral("H.264"), Kind::Hardware},
                     {QStringLiteral("B"), QStringLiteral("AV1"), Kind::Software},
                     {QStringLiteral("C"), QStringLiteral("VP9"), Kind::Library}};
    encoders.errors = QStringList{QStringLiteral("MFTEnumEx HEVC 80070005")};
    EXPECT_EQ(videoEncodersFromRecord(toRecord(encoders)), encoders);
    encoders = {};
    encoders.frameworkMissing = true;
    EXPECT_EQ(videoEncodersFromRecord(toRecord(encoders)), encoders);
    EXPECT_EQ(videoEncodersFromRecord({}), VideoEncoders());
}

TEST(Records, OfTelephoneLinesComeBackWithoutNames)
{
    const QJsonObject file = test::jsonFile(QStringLiteral(SELFCHECK_TEST_DATA "/tapi/input/complete.json"));
    const Telephony named = telephonyFromRecord(file.value(QLatin1StringView("telephony")).toObject());
    ASSERT_EQ(named.lines.size(), 4u);
    EXPECT_EQ(TapiLineCaps::parse(named.lines[3].caps.bytes, named.lines[3].apiVersion)->name,
              QStringLiteral("Anna Berger"));

    const QJsonObject record = toRecord(named);
    const Telephony nameless = telephonyFromRecord(record);
    EXPECT_EQ(telephonyFromRecord(toRecord(nameless)), nameless);
    ASSERT_EQ(nameless.lines.size(), 4u);
    EXPECT_EQ(nameless.lineCount, 4u);
    const Telephony::Line &line = nameless.lines[3];
    EXPECT_EQ(TapiLineCaps::parse(line.caps.bytes, line.apiVersion)->name, QStringLiteral("xxxxxxxxxxx"));
    EXPECT_EQ(TapiAddressCaps::parse(line.addresses.at(0).bytes, line.apiVersion)->address, QStringLiteral("xxx"));
    EXPECT_EQ(TapiAddressCaps::parse(line.addresses.at(0).bytes, line.apiVersion)->features,
              TapiAddressCaps::parse(named.lines[3].addresses.at(0).bytes, line.apiVersion)->features);
    const QByteArray written = QJsonDocument(record).toJson();
    EXPECT_FALSE(written.contains(QByteArray("A\0n\0n\0a", 7).toHex()));
    EXPECT_TRUE(written.contains(QByteArray("C\0a\0l\0l\0B", 9).toHex()));
}

// Wine lists none of either and says so; everything else gives a list.
TEST(ThisMachine, TellsItsCamerasAndEncodersOrWhyNot)
{
    if (const auto cameras = readCameras(); !cameras) {
        EXPECT_EQ(cameras.failure().kind(), FailureKind::SystemCall);
    }
    const auto encoders = readVideoEncoders();
    if (!encoders) {
        EXPECT_EQ(encoders.failure().kind(), FailureKind::SystemCall);
        return;
    }
    for (const VideoEncoder &each : encoders->list)
        EXPECT_FALSE(each.format.isEmpty());
}

TEST(Records, OfARefusingLineKeepTheError)
{
    Telephony telephony;
    telephony.lineCount = 9;
    telephony.lines.push_back({7, 0, {{}, QStringLiteral("lineNegotiateAPIVersion 0x8000000c")}, {}});
    EXPECT_EQ(telephonyFromRecord(toRecord(telephony)), telephony);
}
