// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/sound/sound_reading.h"

#include "probes/sound/headset_state.h"
#include "probes/system/record_scrubber.h"
#include "tests/probes/support/recorded_system.h"

#include <QtCore/QDir>

#include <gtest/gtest.h>

using namespace selfcheck;

namespace {

std::vector<QJsonObject> recordedPcs()
{
    std::vector<QJsonObject> records;
    const QDir folder(QStringLiteral(SELFCHECK_TEST_DATA "/sound/input"));
    for (const QString &file : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        records.push_back(test::jsonFile(folder.filePath(file)));
    return records;
}

Outcome readingOf(const QJsonObject &record) { return sound::read(*test::recordedSystem(record), Parameters()); }

} // namespace

// Containers and sockets are GUIDs, and what they mean must outlive the cleaning of a record.
TEST(SoundReading, ComesToTheSameWithoutPrivateValues)
{
    const auto records = recordedPcs();
    ASSERT_GE(records.size(), 40U);
    for (const QJsonObject &record : records) {
        const Outcome before = readingOf(record);
        const Outcome after = readingOf(scrubbed(record, {}).record);
        ASSERT_TRUE(before.hasValue() && after.hasValue());
        EXPECT_EQ(before->get(sound::state), after->get(sound::state));
        EXPECT_EQ(before->get(sound::headset), after->get(sound::headset))
            << before->get(sound::headsetName).value_or(QString()).toStdString();
    }
}

TEST(SoundReading, AFailureOfTheSystemIsPassedOn)
{
    const QJsonObject refused{{QStringLiteral("failure"), QStringLiteral("permission_denied")},
                              {QStringLiteral("detail"), QStringLiteral("sound server")}};
    const Outcome outcome = readingOf({{QStringLiteral("soundDevices"), refused}});
    ASSERT_FALSE(outcome.hasValue());
    EXPECT_EQ(outcome.failure().kind(), FailureKind::PermissionDenied);
}

// Where nothing is marked as default, nothing is in use, however many devices there are.
TEST(HeadsetState, NeedsRolesToJudge)
{
    SoundDevice output;
    output.name = QStringLiteral("Headset (X)");
    SoundDevice input = output;
    input.flow = SoundDevice::Flow::Input;
    EXPECT_EQ(headsetState(classified({output, input})).state, QStringLiteral("none"));
    EXPECT_EQ(headsetState({}).state, QStringLiteral("none"));
    output.isDefault = true;
    input.isDefault = true;
    EXPECT_EQ(headsetState(classified({output, input})).state, QStringLiteral("headset"));
    // A default that can't be used is none.
    input.state = SoundDevice::State::Unplugged;
    EXPECT_EQ(headsetState(classified({output, input})).state, QStringLiteral("none"));
}
