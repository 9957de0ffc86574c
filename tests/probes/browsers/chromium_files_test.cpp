// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/browsers/chromium_profile.h"
#include "probes/browsers/relaxed_json.h"

#include <QtCore/QJsonArray>

#include <gtest/gtest.h>

using namespace selfcheck;

namespace {

const QString place = QStringLiteral("company.json");

QString lastUsed(const QJsonValue &name)
{
    return lastUsedProfile({{QStringLiteral("profile"), QJsonObject{{QStringLiteral("last_used"), name}}}});
}

} // namespace

TEST(RelaxedJson, TakesCommentsAndCommasAtTheEnd)
{
    const auto json =
        parseRelaxedJson("\xef\xbb\xbf{ // one\n \"a\": [1, 2, /* two */ ], \"b\": \"// no /* comment\",\n}", place);
    ASSERT_TRUE(json.hasValue()) << json.failure().toString().toStdString();
    EXPECT_EQ(json->value(QLatin1StringView("a")).toArray().size(), 2);
    EXPECT_EQ(json->value(QLatin1StringView("b")).toString(), QStringLiteral("// no /* comment"));
}

TEST(RelaxedJson, RefusesWhatIsNoObject)
{
    for (const char *text : {"", "[]", "2", "{", "{\"a\":}", "{\"a\": \"", "{/*", "{\"a\" 1}", "{,,}", "/", "\"\\"}) {
        const auto json = parseRelaxedJson(text, place);
        ASSERT_FALSE(json.hasValue()) << text;
        EXPECT_EQ(json.failure().kind(), FailureKind::BadSyntax) << text;
        EXPECT_EQ(json.failure().place(), place) << text;
    }
}

TEST(ChromiumProfiles, TheOneUsedLastIsAPlainFolderName)
{
    EXPECT_EQ(lastUsedProfile({}), QStringLiteral("Default"));
    EXPECT_EQ(lastUsed(QStringLiteral("")), QStringLiteral("Default"));
    EXPECT_EQ(lastUsed(QStringLiteral("Profile 2")), QStringLiteral("Profile 2"));
    for (const char *name : {"..", ".", "../x", "a\\b", "C:", "%TEMP%", "a\nb"})
        EXPECT_TRUE(lastUsed(QString::fromLatin1(name)).isEmpty()) << name;
    EXPECT_TRUE(lastUsed(7).isEmpty());
    EXPECT_TRUE(lastUsed(QString(300, u'x')).isEmpty());
}

TEST(ChromiumProfiles, MembersAreFoundByTheirPath)
{
    const QJsonObject object{{QStringLiteral("a"), QJsonObject{{QStringLiteral("b"), 3}}}};
    EXPECT_EQ(memberAt(object, QLatin1StringView("a.b")), QJsonValue(3));
    EXPECT_TRUE(memberAt(object, QLatin1StringView("a.b.c")).isUndefined());
    EXPECT_TRUE(memberAt(object, QLatin1StringView("x")).isUndefined());
}
