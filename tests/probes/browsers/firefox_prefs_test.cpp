// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/browsers/firefox_prefs.h"

#include "probes/browsers/firefox_profile.h"

#include <gtest/gtest.h>

using namespace selfcheck;

namespace {

QJsonValue valueOf(const FirefoxPrefs &prefs, const char *name)
{
    return prefs.values.value(QString::fromLatin1(name), QJsonValue::Undefined);
}

} // namespace

TEST(FirefoxPrefs, ReadsWhatFirefoxWrites)
{
    const FirefoxPrefs prefs =
        parseFirefoxPrefs("// Mozilla User Preferences\r\n"
                          "\r\n"
                          "user_pref(\"javascript.enabled\", false);\r\n"
                          "user_pref(\"network.cookie.cookieBehavior\", 2);\r\n"
                          "user_pref(\"offset\", -60);\r\n"
                          "user_pref(\"path\", \"C:\\\\Users\\\\x \\\"y\\\" // no comment\");\r\n");
    EXPECT_EQ(prefs.damagedLine, 0);
    EXPECT_EQ(prefs.values.size(), 4);
    EXPECT_EQ(valueOf(prefs, "javascript.enabled"), QJsonValue(false));
    EXPECT_EQ(valueOf(prefs, "network.cookie.cookieBehavior"), QJsonValue(2));
    EXPECT_EQ(valueOf(prefs, "offset"), QJsonValue(-60));
    EXPECT_EQ(valueOf(prefs, "path"), QJsonValue(QStringLiteral("C:\\Users\\x \"y\" // no comment")));
}

TEST(FirefoxPrefs, ReadsWhatPeopleWrite)
{
    const FirefoxPrefs prefs = parseFirefoxPrefs("\xef\xbb\xbf# first\n/* more\n lines */ user_pref ( 'a' , true ) ;"
                                                 "user_pref(\"b\",\n  1);pref(\"c\", \"x\", locked);\n"
                                                 "sticky_pref(\"d\", 0); // why\nlockPref('e', 5);");
    EXPECT_EQ(prefs.damagedLine, 0);
    for (const char *name : {"a", "b", "c", "d", "e"})
        EXPECT_FALSE(valueOf(prefs, name).isUndefined()) << name;
}

TEST(FirefoxPrefs, TheLastLineOfANameCounts)
{
    const FirefoxPrefs prefs = parseFirefoxPrefs("user_pref(\"a\", 1);\nuser_pref(\"a\", 2);\n");
    EXPECT_EQ(valueOf(prefs, "a"), QJsonValue(2));
}

TEST(FirefoxPrefs, DamageIsToldAndTheRestIsRead)
{
    struct Damage {
        const char *text;
        int line;
    };
    for (const Damage &each : {
             Damage{"user_pref(\"x\", maybe);\nuser_pref(\"good\", 1);", 1},
             Damage{"user_pref(\"good\", 1);\nuser_pref(\"x\", 99999999999);", 2},
             Damage{"user_pref(\"good\", 1);\nuser_pref(\"x\", \"no end);\n", 2},
             Damage{"user_pref(\"good\", 1);\n\nuser_pref(\"x\", fal", 3},
             Damage{"user_pref(\"good\", 1);\n/* no end", 2},
             Damage{"user_pref(\"\", 1);\nuser_pref(\"good\", 1);", 1},
             Damage{"x = 5;\nuser_pref(\"good\", 1);", 1},
             Damage{"user_pref(\"good\", 1);\nuser_pref(\"x\", 1)", 2},
         }) {
        const FirefoxPrefs prefs = parseFirefoxPrefs(each.text);
        EXPECT_EQ(prefs.damagedLine, each.line) << each.text;
        EXPECT_EQ(valueOf(prefs, "good"), QJsonValue(1)) << each.text;
    }
}

TEST(FirefoxPrefs, NothingIsNoDamage)
{
    EXPECT_EQ(parseFirefoxPrefs({}).damagedLine, 0);
    EXPECT_EQ(parseFirefoxPrefs("\n\n// only a comment").damagedLine, 0);
}

TEST(FirefoxProfiles, TheOneOfTheInstallationGoesBeforeTheMarkedOne)
{
    const QByteArray profiles = "[Profile1]\nName=old\nIsRelative=1\nPath=Profiles/old.default\nDefault=1\n\n"
                                "[Profile0]\nName=new\nPath=Profiles/new.default-release\n\n";
    EXPECT_EQ(defaultProfilesIn(profiles), QStringList{QStringLiteral("Profiles/old.default")});
    EXPECT_EQ(defaultProfilesIn(profiles + "[InstallAB]\nDefault=Profiles/new.default-release\nLocked=1\n"),
              QStringList{QStringLiteral("Profiles/new.default-release")});
    EXPECT_EQ(defaultProfilesIn(profiles + "[InstallAB]\nDefault=Profiles/a\n[InstallCD]\nDefault=Profiles/b\n"),
              (QStringList{QStringLiteral("Profiles/a"), QStringLiteral("Profiles/b")}));
}

TEST(FirefoxProfiles, WithoutAMarkTheFirstOneCounts)
{
    EXPECT_EQ(defaultProfilesIn("[Profile0]\nPath=a\n[Profile1]\nPath=b\n"), QStringList{QStringLiteral("a")});
    EXPECT_EQ(defaultProfilesIn("[General]\nVersion=2\n"), QStringList());
    EXPECT_EQ(defaultProfilesIn("[[[\nPath=x\nDefault=1"), QStringList());
}
