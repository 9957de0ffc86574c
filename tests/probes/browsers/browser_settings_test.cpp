// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/browsers/browser_settings.h"

#include <QtCore/QJsonArray>

#include <gtest/gtest.h>

using namespace selfcheck;

namespace {

const QString one = QStringLiteral("one = 2");
const QString two = QStringLiteral("two = 2");

const ConcernState &javascript(const BrowserSettings &settings) { return settings.of(Concern::JavaScript); }

} // namespace

TEST(BrowserSettings, TheWorstEffectCountsWithItsCulprits)
{
    BrowserSettings settings;
    EXPECT_EQ(javascript(settings).effect, Effect::Works);
    settings.add(Concern::JavaScript, Effect::BySite, true, one);
    settings.add(Concern::JavaScript, Effect::Off, false, two);
    settings.add(Concern::JavaScript, Effect::Unknown, true, one);
    EXPECT_EQ(javascript(settings).effect, Effect::Off);
    EXPECT_FALSE(javascript(settings).byPolicy);
    EXPECT_EQ(javascript(settings).culprits, QStringList{two});
    EXPECT_EQ(settings.found(), (QStringList{one, two}));
    EXPECT_EQ(settings.of(Concern::Cookies).effect, Effect::Works);
}

TEST(BrowserSettings, EqualEffectsShareTheBlame)
{
    BrowserSettings settings;
    settings.add(Concern::JavaScript, Effect::Off, false, one);
    settings.add(Concern::JavaScript, Effect::Off, true, two);
    settings.add(Concern::JavaScript, Effect::Off, true, two);
    EXPECT_EQ(javascript(settings).culprits, (QStringList{one, two}));
    EXPECT_TRUE(javascript(settings).byPolicy);
}

TEST(BrowserSettings, WhatCannotBeToldOutweighsWhatIsLimited)
{
    BrowserSettings settings;
    settings.addToAll(Effect::Unknown, one);
    settings.add(Concern::Cookies, Effect::Limited, true, two);
    EXPECT_EQ(settings.of(Concern::Cookies).effect, Effect::Unknown);
    EXPECT_EQ(settings.of(Concern::Sleep).effect, Effect::Unknown);
}

TEST(BrowserSettings, ProfilesThatDifferLeaveItOpen)
{
    BrowserSettings on;
    BrowserSettings off;
    off.add(Concern::JavaScript, Effect::Off, false, one);
    on.add(Concern::Cookies, Effect::Off, true, two);
    off.add(Concern::Cookies, Effect::Off, true, two);
    const BrowserSettings both = BrowserSettings::together(on, off);
    EXPECT_EQ(javascript(both).effect, Effect::Unknown);
    EXPECT_EQ(javascript(both).culprits, QStringList{one});
    EXPECT_EQ(both.of(Concern::Cookies).effect, Effect::Off);
    EXPECT_TRUE(both.of(Concern::Cookies).byPolicy);
    EXPECT_EQ(both.of(Concern::Camera).effect, Effect::Works);
}

TEST(BrowserSettings, ValuesAreWrittenAsTheyStand)
{
    const QString place = QStringLiteral("p");
    EXPECT_EQ(settingText(place, 2), QStringLiteral("p = 2"));
    EXPECT_EQ(settingText(place, false), QStringLiteral("p = false"));
    EXPECT_EQ(settingText(place, QStringLiteral("a")), QStringLiteral("p = \"a\""));
    EXPECT_EQ(settingText(place, QJsonArray{1, 2}), QStringLiteral("p = \"[1,2]\""));
    EXPECT_LT(settingText(place, QString(5000, u'x')).size(), 80);
    EXPECT_FALSE(settingText(place, QStringLiteral("\x1b[31m")).contains(u'\x1b'));
}
