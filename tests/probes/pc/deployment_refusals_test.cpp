// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// What the readings about installing (.NET Framework, ClickOnce, MSI packages, the way of deployment, browsers with
// ClickOnce) can't find out is a failure that names the place: never an absence, never a good answer.
#include "probes/browsers/clickonce_browsers_reading.h"
#include "probes/pc/clickonce_reading.h"
#include "probes/pc/deployment_reading.h"
#include "probes/pc/dotnet_reading.h"
#include "probes/pc/installer_reading.h"
#include "probes/reading_probe.h"
#include "tests/probes/support/recorded_system.h"

#include <gtest/gtest.h>

using namespace selfcheck;

namespace {

constexpr auto dotnetKey = "HKLM\\SOFTWARE\\Microsoft\\NET Framework Setup\\NDP\\v4\\Full";
constexpr auto promptingKey = "HKLM\\SOFTWARE\\Microsoft\\.NETFramework\\Security\\TrustManager\\PromptingLevel";
constexpr auto integrityKey = "HKLM\\SYSTEM\\CurrentControlSet\\Control\\CI\\Policy";
constexpr auto lockerKey = "HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows\\SrpV2\\Exe";
constexpr auto saferKey = "HKCU\\SOFTWARE\\Policies\\Microsoft\\Windows\\Safer\\CodeIdentifiers";
constexpr auto quotaKey = "HKCU\\Software\\Classes\\Software\\Microsoft\\Windows\\CurrentVersion\\Deployment";
constexpr auto installerKey = "HKLM\\Software\\Policies\\Microsoft\\Windows\\Installer";
constexpr auto edgeKey = "HKLM\\SOFTWARE\\Policies\\Microsoft\\Edge";
constexpr auto edgeUserKey = "HKCU\\SOFTWARE\\Policies\\Microsoft\\Edge";
constexpr auto openCommand = "HKCR\\Application.Manifest\\shell\\open\\command";

/// A recorded healthy PC, below tests/data.
constexpr auto healthyClickOnce = "clickonce/input/ready.json";
constexpr auto healthyDotnet = "dotnet/input/48-least.json";
constexpr auto healthyInstaller = "installer/input/allowed.json";
constexpr auto healthyDeployment = "deployment/input/own-pc.json";
constexpr auto healthyEdge = "clickonce_browsers/input/edge-default.json";

QJsonObject recordOf(const char *file)
{
    return test::jsonFile(QStringLiteral(SELFCHECK_TEST_DATA "/") + QString::fromLatin1(file));
}

QJsonObject withValue(QJsonObject record, const char *half, const char *key, const char *name, const QJsonValue &value)
{
    const QString registryName = QStringLiteral("registry");
    QJsonObject registry = record.value(registryName).toObject();
    QJsonObject keys = registry.value(QString::fromLatin1(half)).toObject();
    QJsonObject values = keys.value(QString::fromLatin1(key)).toObject();
    values.insert(QString::fromLatin1(name), value);
    keys.insert(QString::fromLatin1(key), values);
    registry.insert(QString::fromLatin1(half), keys);
    record.insert(registryName, registry);
    return record;
}

const QJsonObject denied{{QStringLiteral("denied"), true}};
const QJsonObject ofAnotherKind{{QStringLiteral("kind"), QStringLiteral("REG_LINK")}};

struct Refusal {
    Reading reading;
    const char *file;
    const char *key;
    const char *name;
    QJsonValue value;
    FailureKind kind;
    const char *half = "64";
};

void PrintTo(const Refusal &refusal, std::ostream *out)
{
    *out << refusal.key << ' ' << refusal.name << ' ' << refusal.value.toVariant().toString().toStdString();
}

class Refusals : public testing::TestWithParam<Refusal> {};

std::vector<Refusal> refusals()
{
    constexpr FailureKind noRight = FailureKind::PermissionDenied;
    constexpr FailureKind odd = FailureKind::BadContent;
    return {
        {dotnet::read, healthyDotnet, dotnetKey, "Release", denied, noRight},
        {dotnet::read, healthyDotnet, dotnetKey, "Release", ofAnotherKind, odd},
        {dotnet::read, healthyDotnet, dotnetKey, "Release", QStringLiteral("528040"), odd},
        {dotnet::read, healthyDotnet, dotnetKey, "Release", QJsonArray{QStringLiteral("528040")}, odd},

        {clickonce::read, healthyClickOnce, dotnetKey, "Release", denied, noRight},
        {clickonce::read, healthyClickOnce, "HKCR\\.application", "", denied, noRight},
        {clickonce::read, healthyClickOnce, "HKCR\\.application", "", 1, odd},
        {clickonce::read, healthyClickOnce, openCommand, "", denied, noRight},
        {clickonce::read, healthyClickOnce, promptingKey, "Internet", denied, noRight},
        {clickonce::read, healthyClickOnce, promptingKey, "Internet", 1, odd},
        {clickonce::read, healthyClickOnce, promptingKey, "Internet", QStringLiteral("Sometimes"), odd},
        {clickonce::read, healthyClickOnce, promptingKey, "Internet", QString(), odd},
        {clickonce::read, healthyClickOnce, promptingKey, "Internet", QStringLiteral("Sometimes"), odd, "32"},
        {clickonce::read, healthyClickOnce, integrityKey, "SkuPolicyRequired", denied, noRight},
        {clickonce::read, healthyClickOnce, integrityKey, "VerifiedAndReputablePolicyState", ofAnotherKind, odd},
        {clickonce::read, healthyClickOnce, lockerKey, "EnforcementMode", denied, noRight},
        {clickonce::read, healthyClickOnce, lockerKey, "EnforcementMode", QStringLiteral("1"), odd},
        {clickonce::read, healthyClickOnce, saferKey, "DefaultLevel", denied, noRight},
        {clickonce::read, healthyClickOnce, quotaKey, "OnlineAppQuotaInKB", QStringLiteral("many"), odd},

        {installer::read, healthyInstaller, installerKey, "DisableMSI", denied, noRight},
        {installer::read, healthyInstaller, installerKey, "DisableMSI", QStringLiteral("2"), odd},
        {installer::read, healthyInstaller, installerKey, "DisableMSI", 7, odd},
        {installer::read, healthyInstaller, installerKey, "DisableMSI", ofAnotherKind, odd},

        {deployment::read, healthyDeployment, promptingKey, "Internet", denied, noRight},

        {clickonce_browsers::read, healthyEdge, edgeKey, "ClickOnceEnabled", denied, noRight},
        {clickonce_browsers::read, healthyEdge, edgeKey, "ClickOnceEnabled", QStringLiteral("0"), odd},
        {clickonce_browsers::read, healthyEdge, edgeUserKey, "DirectInvokeEnabled", denied, noRight},
        {clickonce_browsers::read, healthyEdge, edgeKey, "DownloadRestrictions", ofAnotherKind, odd},
    };
}

} // namespace

TEST_P(Refusals, NameThePlace)
{
    const Refusal &refusal = GetParam();
    const QJsonObject record =
        withValue(recordOf(refusal.file), refusal.half, refusal.key, refusal.name, refusal.value);
    const Outcome outcome = refusal.reading(*test::recordedSystem(record), Parameters());
    ASSERT_FALSE(outcome.hasValue());
    EXPECT_EQ(outcome.failure().kind(), refusal.kind);
    EXPECT_TRUE(outcome.failure().toString().contains(QString::fromLatin1(refusal.key)))
        << outcome.failure().toString().toStdString();
}

INSTANTIATE_TEST_SUITE_P(All, Refusals, testing::ValuesIn(refusals()));

TEST(DeploymentRefusals, AServiceManagerThatDoesNotAnswerLeavesMsiOpen)
{
    QJsonObject record = recordOf(healthyInstaller);
    record.insert(QStringLiteral("services"),
                  QJsonObject{{QStringLiteral("failure"), QStringLiteral("permission_denied")}});
    const Outcome refused = installer::read(*test::recordedSystem(record), Parameters());
    ASSERT_FALSE(refused.hasValue());
    EXPECT_EQ(refused.failure().kind(), FailureKind::PermissionDenied);
    record.remove(QStringLiteral("services"));
    const Outcome absent = installer::read(*test::recordedSystem(record), Parameters());
    ASSERT_FALSE(absent.hasValue());
    EXPECT_EQ(absent.failure().kind(), FailureKind::Unsupported);
}

TEST(DeploymentRefusals, AServiceWhoseStartMayNotBeAskedLeavesMsiOpen)
{
    QJsonObject record = recordOf(healthyInstaller);
    const QJsonObject service{{QStringLiteral("name"), QStringLiteral("msiserver")}};
    record.insert(QStringLiteral("services"), QJsonObject{{QStringLiteral("services"), QJsonArray{service}}});
    const Outcome outcome = installer::read(*test::recordedSystem(record), Parameters());
    ASSERT_FALSE(outcome.hasValue());
    EXPECT_EQ(outcome.failure().kind(), FailureKind::PermissionDenied);
}

TEST(DeploymentRefusals, NothingIsSaidOfASessionThatIsNotTold)
{
    QJsonObject record = recordOf(healthyDeployment);
    record.insert(QStringLiteral("session"), QJsonObject());
    const Outcome untold = deployment::read(*test::recordedSystem(record), Parameters());
    ASSERT_FALSE(untold.hasValue());
    EXPECT_EQ(untold.failure().kind(), FailureKind::SystemCall);

    QJsonObject server = recordOf("deployment/input/terminal-server.json");
    QJsonObject session = server.value(QStringLiteral("session")).toObject();
    session.remove(QStringLiteral("administrator"));
    server.insert(QStringLiteral("session"), session);
    const Outcome rights = deployment::read(*test::recordedSystem(server), Parameters());
    ASSERT_FALSE(rights.hasValue());
    EXPECT_EQ(rights.failure().kind(), FailureKind::SystemCall);
}

TEST(DeploymentRefusals, ADefaultBrowserWhoseProfileCannotBeReadLeavesTheQuestionOpen)
{
    QJsonObject record = recordOf("clickonce_browsers/input/chrome-default-edge-there.json");
    QJsonObject files = record.value(QStringLiteral("browserFiles")).toObject();
    files.insert(QStringLiteral("texts"),
                 QJsonObject{{QStringLiteral("%LOCALAPPDATA%\\Google\\Chrome\\User Data\\Local State"),
                              QJsonObject{{QStringLiteral("failure"), QStringLiteral("file_unreadable")}}}});
    record.insert(QStringLiteral("browserFiles"), files);
    EXPECT_FALSE(clickonce_browsers::read(*test::recordedSystem(record), Parameters()).hasValue());
}
