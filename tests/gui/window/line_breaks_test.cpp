// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/gui/line_breaks.h"

#include "app/gui/label.h"
#include "tests/gui/window/fixture.h"
#include "tests/support/application.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

namespace selfcheck::test {

namespace {

const QString path = u"HKLM\\SOFTWARE\\Microsoft\\.NETFramework\\Security\\TrustManager\\PromptingLevel\\Internet"_s;

TEST(LineBreaks, ARangeOfPortsStaysOnOneLine)
{
    EXPECT_EQ(withLineBreaks(u"(UDP\u00a035000\u201365535) \u2013 1\u20132"_s),
              u"(UDP\u00a035000\u2013\u206065535) \u2013 1\u2013\u20602"_s);
}

TEST(LineBreaks, ASettingsPageIsOneWord)
{
    EXPECT_EQ(withLineBreaks(u"dann ms-settings:sound eingeben, Wi-Fi"_s),
              u"dann ms-\u2060settings:sound eingeben, Wi-Fi"_s);
}

TEST(LineBreaks, APathMayEndALineAfterEachStep)
{
    EXPECT_EQ(withLineBreaks(u"(C:\\Users\\a b)"_s), u"(C:\\\u200bUsers\\\u200ba b)"_s);
    EXPECT_EQ(withLineBreaks(u"C:\\"_s), u"C:\\"_s);
    Label label(Type::Body);
    label.setText(path);
    label.setFixedWidth(200);
    EXPECT_LE(label.minimumSizeHint().width(), 200);
}

TEST(LineBreaks, AWordThatNoLineHoldsMayEndAnywhere)
{
    const QString word(100, u'x');
    const QString shown = withLineBreaks(word);
    EXPECT_EQ(shown.count(QChar(0x200b)), 2);
    EXPECT_EQ(withoutLineBreaks(shown), word);
    const QString usual = u"agent.provider.example:443 Telefonie-Anbieter https://www.shop.example/a/b"_s;
    EXPECT_EQ(withLineBreaks(usual), usual);
}

TEST(LineBreaks, WhoCopiesAPathGetsThePath)
{
    const PlainCopies copies;
    Label label(Type::Body);
    label.setTextInteractionFlags(Qt::TextSelectableByMouse);
    label.setText(path);
    label.setSelection(0, static_cast<int>(label.text().size()));
    QGuiApplication::clipboard()->setText(label.selectedText());
    ASSERT_TRUE(QGuiApplication::clipboard()->text().contains(QChar(0x200b)));
    runEventLoop();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), path);
}

TEST(LineBreaks, WhatOthersCopyStaysAsItIs)
{
    const PlainCopies copies;
    const QString foreign = u"a\u200bb"_s;
    QGuiApplication::clipboard()->setText(foreign);
    runEventLoop();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), foreign);
}

} // namespace

} // namespace selfcheck::test
