// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Every recorded PC in tests/data/<reading>/input against the facts in expected/ of the same name. A fact that
// must not be there is written null.
#include "probes/browsers/browsers_reading.h"
#include "probes/browsers/clickonce_browsers_reading.h"
#include "probes/browsers/flash_reading.h"
#include "probes/camera/cameras_reading.h"
#include "probes/pc/clickonce_reading.h"
#include "probes/pc/computer_reading.h"
#include "probes/pc/deployment_reading.h"
#include "probes/pc/disk_reading.h"
#include "probes/pc/dotnet_reading.h"
#include "probes/pc/encoders_reading.h"
#include "probes/pc/installer_reading.h"
#include "probes/pc/power_facts.h"
#include "probes/pc/session_facts.h"
#include "probes/reading_probe.h"
#include "probes/sound/permission_reading.h"
#include "probes/sound/sound_reading.h"
#include "probes/voip/tapi_reading.h"
#include "tests/probes/support/declared_facts.h"
#include "tests/probes/support/recorded_system.h"

#include <QtCore/QDir>
#include <QtCore/QJsonObject>

#include <gtest/gtest.h>

namespace selfcheck {

namespace {

struct RecordedCase {
    std::string folder;
    std::string file;
    Reading reading;
    std::vector<AnyFact> (*yields)();
};

void PrintTo(const RecordedCase &each, std::ostream *out) { *out << each.folder << '/' << each.file; }

std::vector<RecordedCase> recordedCases()
{
    std::vector<RecordedCase> cases;
    const auto add = [&cases](const char *folder, Reading reading, std::vector<AnyFact> (*yields)()) {
        const QDir inputs(QStringLiteral(SELFCHECK_TEST_DATA "/%1/input").arg(QLatin1StringView(folder)));
        for (const QString &file : inputs.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
            cases.push_back({folder, file.toStdString(), reading, yields});
    };
    add("computer", computer::read, computer::yields);
    add("disk", disk::read, disk::yields);
    add("dotnet", dotnet::read, dotnet::yields);
    add("clickonce", clickonce::read, clickonce::yields);
    add("clickonce_browsers", clickonce_browsers::read, clickonce_browsers::yields);
    add("installer", installer::read, installer::yields);
    add("deployment", deployment::read, deployment::yields);
    // Parts of the computer reading, tried alone.
    add(
        "session", [](const System &system, const Parameters &) -> Outcome { return session::facts(system); },
        session::yields);
    add(
        "power", [](const System &system, const Parameters &) -> Outcome { return power::facts(system); },
        power::yields);
    add("browsers", browsers::read, browsers::yields);
    add("flash", flash::read, flash::yields);
    add("cameras", cameras::read, cameras::yields);
    add("encoders", encoders::read, encoders::yields);
    add("tapi", tapi::read, tapi::yields);
    add("sound", sound::read, sound::yields);
    add("permission", permission::read, permission::yields);
    return cases;
}

QJsonObject byKey(const Facts &facts)
{
    QJsonObject object;
    for (const QJsonValue &fact : facts.toJson())
        object.insert(fact.toObject().value(QLatin1StringView("key")).toString(),
                      fact.toObject().value(QLatin1StringView("value")));
    return object;
}

class RecordedReadings : public testing::TestWithParam<RecordedCase> {};

TEST_P(RecordedReadings, GiveTheExpectedFacts)
{
    const QString folder = QStringLiteral(SELFCHECK_TEST_DATA "/%1/").arg(QString::fromStdString(GetParam().folder));
    const QString file = QString::fromStdString(GetParam().file);
    const QJsonObject record = test::jsonFile(folder + QStringLiteral("input/") + file);
    const QJsonObject expected = test::jsonFile(folder + QStringLiteral("expected/") + file);

    const Outcome outcome = GetParam().reading(*test::recordedSystem(record),
                                               Parameters(record.value(QLatin1StringView("parameters")).toObject()));
    ASSERT_TRUE(outcome.hasValue()) << outcome.failure().toString().toStdString();
    const QJsonObject facts = byKey(*outcome);
    for (auto each = expected.begin(); each != expected.end(); ++each) {
        if (each.value().isNull())
            EXPECT_FALSE(facts.contains(each.key())) << each.key().toStdString();
        else
            EXPECT_EQ(facts.value(each.key()), each.value())
                << each.key().toStdString() << " is " << facts.value(each.key()).toVariant().toString().toStdString();
    }
}

TEST_P(RecordedReadings, YieldOnlyDeclaredFacts)
{
    const QString file = QStringLiteral(SELFCHECK_TEST_DATA "/%1/input/%2")
                             .arg(QString::fromStdString(GetParam().folder), QString::fromStdString(GetParam().file));
    const Outcome outcome = GetParam().reading(*test::recordedSystem(test::jsonFile(file)), Parameters());
    ASSERT_TRUE(outcome.hasValue());
    EXPECT_EQ(test::undeclaredFacts(*outcome, GetParam().yields()), QStringList());
}

INSTANTIATE_TEST_SUITE_P(All, RecordedReadings, testing::ValuesIn(recordedCases()), [](const auto &each) {
    std::string name = each.param.folder + "_" + each.param.file;
    name.resize(name.size() - 5);
    for (char &letter : name) {
        if (!std::isalnum(static_cast<unsigned char>(letter)))
            letter = '_';
    }
    return name;
});

TEST(Readings, AnEmptySystemIsUnsupported)
{
    for (const Reading reading : {computer::read, disk::read, browsers::read, flash::read, cameras::read,
                                  encoders::read, tapi::read, sound::read, permission::read, dotnet::read,
                                  clickonce::read, clickonce_browsers::read, installer::read, deployment::read}) {
        const Outcome outcome = reading(System(), Parameters());
        ASSERT_FALSE(outcome.hasValue());
        EXPECT_EQ(outcome.failure().kind(), FailureKind::Unsupported);
    }
}

TEST(Readings, ThisMachineAnswers)
{
    const auto system = thisSystem();
    const Outcome pc = computer::read(*system, Parameters());
    ASSERT_TRUE(pc.hasValue()) << pc.failure().toString().toStdString();
    EXPECT_GT(pc->get(computer::cpuCores).value_or(0), 0);
    EXPECT_GT(pc->get(computer::memoryTotal).value_or(0), 1LL << 28);
    EXPECT_FALSE(pc->get(computer::name).value_or(QString()).isEmpty());
    const Outcome drive = disk::read(*system, Parameters());
    ASSERT_TRUE(drive.hasValue()) << drive.failure().toString().toStdString();
    EXPECT_GT(drive->get(disk::total).value_or(0), 0);
    EXPECT_TRUE(browsers::read(*system, Parameters()).hasValue());
}

} // namespace

} // namespace selfcheck
