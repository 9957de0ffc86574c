// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// What the Internet settings of recorded PCs say.
#include "probes/network/proxy_settings.h"

#include "tests/probes/support/recorded_system.h"

#include <gtest/gtest.h>

#include <filesystem>

using namespace selfcheck;
using namespace selfcheck::test;

namespace {

const QString folder = QStringLiteral(SELFCHECK_TEST_DATA "/proxy_settings");

QStringList cases()
{
    QStringList names;
    for (const auto &entry : std::filesystem::directory_iterator((folder + QStringLiteral("/input")).toStdString()))
        names += QString::fromStdString(entry.path().stem().string());
    names.sort();
    return names;
}

QJsonObject told(const Result<ProxySettings> &settings)
{
    if (!settings)
        return {{QStringLiteral("failure"), QString(wordOf(settings.failure().kind()))},
                {QStringLiteral("place"),
                 settings.failure().place().isEmpty() ? settings.failure().detail() : settings.failure().place()}};
    return {{QStringLiteral("origin"), QString(wordOf(settings->origin))},
            {QStringLiteral("servers"), settings->servers},
            {QStringLiteral("script"), settings->script}};
}

} // namespace

TEST(ProxySettings, AreReadFromTheRegistryOfRecordedPcs)
{
    ASSERT_GE(cases().size(), 8);
    for (const QString &name : cases()) {
        const auto system = recordedSystem(jsonFile(folder + QStringLiteral("/input/%1.json").arg(name)));
        ASSERT_TRUE(system->registry) << name.toStdString();
        EXPECT_EQ(told(windowsProxySettings(*system->registry)),
                  jsonFile(folder + QStringLiteral("/expected/%1.json").arg(name)))
            << name.toStdString();
    }
}
