// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/pc/capture_consent.h"

#include "probes/system/registry.h"
#include "tests/probes/support/recorded_system.h"

#include <QtCore/QJsonObject>

#include <gtest/gtest.h>

using namespace selfcheck;

namespace {

using Denied = CaptureConsent::Denied;
using Policy = CaptureConsent::Policy;

const QString store =
    QStringLiteral("Software\\Microsoft\\Windows\\CurrentVersion\\CapabilityAccessManager\\ConsentStore\\");
const QString policies = QStringLiteral("HKLM\\SOFTWARE\\Policies\\Microsoft\\");

QJsonObject value(const QString &name, const QJsonValue &content) { return {{name, content}}; }
QJsonObject says(const char *word) { return value(QStringLiteral("Value"), QString::fromLatin1(word)); }
QJsonObject used(qint64 start, qint64 stop)
{
    return {{QStringLiteral("LastUsedTimeStart"), start}, {QStringLiteral("LastUsedTimeStop"), stop}};
}

Result<CaptureConsent> consent(const QJsonObject &keys, CaptureDevice device = CaptureDevice::Microphone)
{
    const QJsonObject registry{{QStringLiteral("64"), keys}};
    return captureConsent(*test::recordedSystem({{QStringLiteral("registry"), registry}})->registry, device);
}

} // namespace

TEST(CaptureConsent, NothingWrittenMeansAllowed)
{
    const auto answer = consent({});
    ASSERT_TRUE(answer.hasValue());
    EXPECT_EQ(answer->denied, Denied::None);
    EXPECT_EQ(answer->policy, Policy::None);
    EXPECT_TRUE(answer->heldBy.isEmpty());
    EXPECT_FALSE(answer->lastUsed.has_value());
}

TEST(CaptureConsent, EverySwitchAloneDeniesAndIsNamed)
{
    const std::pair<QString, Denied> switches[] = {
        {QStringLiteral("HKLM\\") + store + QStringLiteral("microphone"), Denied::Machine},
        {QStringLiteral("HKCU\\") + store + QStringLiteral("microphone"), Denied::User},
        {QStringLiteral("HKCU\\") + store + QStringLiteral("microphone\\NonPackaged"), Denied::DesktopApps},
    };
    QJsonObject all;
    for (const auto &[key, level] : switches)
        all.insert(key, says("Allow"));
    EXPECT_EQ(consent(all)->denied, Denied::None);
    for (const auto &[key, level] : switches) {
        QJsonObject one = all;
        one.insert(key, says("deny"));
        const auto answer = consent(one);
        ASSERT_TRUE(answer.hasValue());
        EXPECT_EQ(answer->denied, level);
        EXPECT_EQ(answer->place, key + QStringLiteral("\\Value"));
        EXPECT_EQ(consent(one, CaptureDevice::Camera)->denied, Denied::None) << "the camera has switches of its own";
    }
}

TEST(CaptureConsent, TheWidestSwitchIsTheOneToTurnOnFirst)
{
    const auto answer = consent({{QStringLiteral("HKLM\\") + store + QStringLiteral("webcam"), says("Deny")},
                                 {QStringLiteral("HKCU\\") + store + QStringLiteral("webcam"), says("Deny")}},
                                CaptureDevice::Camera);
    ASSERT_TRUE(answer.hasValue());
    EXPECT_EQ(answer->denied, Denied::Machine);
}

TEST(CaptureConsent, ASwitchThatCannotBeUnderstoodIsNeverAllowed)
{
    const QString user = QStringLiteral("HKCU\\") + store + QStringLiteral("microphone");
    const auto odd = consent({{user, says("Maybe")}});
    ASSERT_FALSE(odd.hasValue());
    EXPECT_EQ(odd.failure().kind(), FailureKind::BadContent);
    EXPECT_EQ(odd.failure().place(), user + QStringLiteral("\\Value"));
    EXPECT_FALSE(consent({{user, value(QStringLiteral("Value"), 1)}}).hasValue());

    const QJsonObject refused{{QStringLiteral("denied"), true}};
    const auto unreadable = consent({{user, value(QStringLiteral("Value"), refused)}});
    ASSERT_FALSE(unreadable.hasValue());
    EXPECT_EQ(unreadable.failure().kind(), FailureKind::PermissionDenied);
}

TEST(CaptureConsent, ADenialThatCanBeReadCountsWhateverElseCannot)
{
    const auto answer =
        consent({{QStringLiteral("HKCU\\") + store + QStringLiteral("microphone"), says("Maybe")},
                 {QStringLiteral("HKCU\\") + store + QStringLiteral("microphone\\NonPackaged"), says("Deny")}});
    ASSERT_TRUE(answer.hasValue());
    EXPECT_EQ(answer->denied, Denied::DesktopApps);
}

TEST(CaptureConsent, PoliciesAreToldApartAndNonsenseIsRefused)
{
    const QString key = policies + QStringLiteral("Windows\\AppPrivacy");
    const QString name = QStringLiteral("LetAppsAccessMicrophone");
    const Policy meanings[] = {Policy::UserDecides, Policy::ForceAllow, Policy::ForceDeny};
    for (int number = 0; number < 3; ++number) {
        const auto answer = consent({{key, value(name, number)}});
        ASSERT_TRUE(answer.hasValue());
        EXPECT_EQ(answer->policy, meanings[number]);
        EXPECT_EQ(answer->policyPlace, key + u'\\' + name);
        EXPECT_EQ(answer->denied, Denied::None);
    }
    EXPECT_FALSE(consent({{key, value(name, 3)}}).hasValue());
    EXPECT_FALSE(consent({{key, value(name, -1)}}).hasValue());
    EXPECT_FALSE(consent({{key, value(name, QStringLiteral("2"))}}).hasValue());
    EXPECT_EQ(consent({{key, value(name, 2)}}, CaptureDevice::Camera)->policy, Policy::None);
}

TEST(CaptureConsent, CamerasCanBeSwitchedOffAltogether)
{
    const QJsonObject off{{policies + QStringLiteral("Camera"), value(QStringLiteral("AllowCamera"), 0)}};
    EXPECT_EQ(consent(off, CaptureDevice::Camera)->denied, Denied::Device);
    EXPECT_EQ(consent(off, CaptureDevice::Microphone)->denied, Denied::None);
    const QJsonObject on{{policies + QStringLiteral("Camera"), value(QStringLiteral("AllowCamera"), 1)}};
    EXPECT_EQ(consent(on, CaptureDevice::Camera)->denied, Denied::None);
}

TEST(CaptureConsent, ProgramsThatUseOrUsedTheDeviceAreNamed)
{
    const QString base = QStringLiteral("HKCU\\") + store + QStringLiteral("microphone");
    constexpr qint64 march = 133'539'840'000'000'000; // 2024-03-04 00:00 UTC
    constexpr qint64 hour = 36'000'000'000;
    const QJsonObject past{
        {base + QStringLiteral("\\NonPackaged\\C:#Program Files#Mozilla Firefox#firefox.exe"),
         used(march, march + hour)},
        {base + QStringLiteral("\\MSTeams_8wekyb3d8bbwe"), used(march - hour, march)},
    };
    const auto before = consent(past);
    ASSERT_TRUE(before.hasValue());
    EXPECT_EQ(before->heldBy, QString());
    EXPECT_EQ(before->lastProgram, QStringLiteral("firefox.exe"));
    EXPECT_EQ(before->lastUsed, QDateTime(QDate(2024, 3, 4), QTime(1, 0), Qt::UTC));

    QJsonObject now = past;
    now.insert(base + QStringLiteral("\\MSTeams_8wekyb3d8bbwe"), used(march + 2 * hour, 0));
    const auto during = consent(now);
    EXPECT_EQ(during->heldBy, QStringLiteral("MSTeams"));
    EXPECT_EQ(during->lastProgram, QStringLiteral("MSTeams"));

    QJsonObject never = past;
    never.insert(base + QStringLiteral("\\SomeApp_123"), used(0, 0));
    never.insert(base + QStringLiteral("\\OtherApp_123"), used(-5, 0));
    EXPECT_EQ(consent(never)->heldBy, QString()) << "asked for the right, never used it";
}

TEST(CaptureConsent, ProgramsRefusedOneByOneAreListed)
{
    const QString programs = QStringLiteral("HKCU\\") + store + QStringLiteral("webcam\\NonPackaged\\");
    const auto answer = consent({{programs + QStringLiteral("C:#Apps#chrome.exe"), says("Deny")},
                                 {programs + QStringLiteral("C:#Apps#game.exe"), says("Allow")},
                                 {programs + QStringLiteral("C:#Apps#new.exe"), says("Prompt")}},
                                CaptureDevice::Camera);
    ASSERT_TRUE(answer.hasValue());
    EXPECT_EQ(answer->deniedPrograms, QStringList{QStringLiteral("C:\\Apps\\chrome.exe")});
    EXPECT_EQ(answer->denied, Denied::None);
}
