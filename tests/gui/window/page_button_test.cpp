// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/gui/page_button.h"

#include "tests/gui/window/fixture.h"

#include <QtGui/QClipboard>

namespace selfcheck::test {

namespace {

struct Opening {
    PageAccess access = PageAccess::Opens;
    PageAccess accessToOthers = PageAccess::Opens;
    bool succeeds = true;
    QStringList opened;

    [[nodiscard]] PageOpener opener()
    {
        return {[this](const StepPage &page) { return page.kind == PageKind::Settings ? access : accessToOthers; },
                [this](const StepPage &page) {
                    opened += page.address;
                    return succeeds;
                }};
    }
};

Finding red(const char *row, const char *probe, const char *say)
{
    Finding finding;
    finding.id = QString::fromLatin1(row);
    finding.probe = QString::fromLatin1(probe);
    finding.verdict = Verdict::Red;
    finding.say = QString::fromLatin1(say);
    return finding;
}

struct OnWindows : Material {
    explicit OnWindows(Stage stage = Stage::Done) : Material(u"en"_s)
    {
        Report report;
        report.machine.insert({u"machine.os"_s, u"Windows 11 Version 25H2"_s});
        show(stage, report);
    }
};

const Finding microphone = red("11-permission", "permission", "denied-desktop");

TEST(PageButton, OpensThePageOfTheNextStep)
{
    Opening opening;
    PageButton button(nullptr, opening.opener());
    const OnWindows material;
    button.refresh(&microphone, material.view());
    EXPECT_FALSE(button.isHidden());
    EXPECT_EQ(button.text(), u"Open Windows settings"_s);
    EXPECT_TRUE(button.note().isEmpty());
    button.click();
    EXPECT_EQ(opening.opened, QStringList{u"ms-settings:privacy-microphone"_s});
}

TEST(PageButton, APageThatDoesNotOpenIsReachedByHand)
{
    Opening opening;
    opening.succeeds = false;
    PageButton button(nullptr, opening.opener());
    int told = 0;
    QObject::connect(&button, &PageButton::noteChanged, [&told] { ++told; });
    const OnWindows material;
    button.refresh(&microphone, material.view());
    button.click();
    EXPECT_EQ(told, 1);
    EXPECT_TRUE(button.note().contains(u"ms-settings:privacy-microphone"_s));
    EXPECT_EQ(button.text(), u"Copy address"_s);
    button.click();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"ms-settings:privacy-microphone"_s);
    EXPECT_EQ(button.text(), u"Address copied"_s);
    // Drawn again, it does not forget.
    button.refresh(&microphone, material.view());
    EXPECT_EQ(button.text(), u"Address copied"_s);
    EXPECT_EQ(opening.opened.size(), 1);
}

TEST(PageButton, AHiddenPageIsSaidToBeHidden)
{
    Opening opening;
    opening.access = PageAccess::Hidden;
    PageButton button(nullptr, opening.opener());
    const OnWindows material;
    button.refresh(&microphone, material.view());
    EXPECT_TRUE(button.isHidden());
    EXPECT_TRUE(button.note().contains(u"IT department"_s));
    EXPECT_TRUE(opening.opened.isEmpty());
}

TEST(PageButton, AHiddenPageWithASiblingOpensThat)
{
    Opening opening;
    opening.access = PageAccess::Hidden;
    PageButton button(nullptr, opening.opener());
    const OnWindows material;
    const Finding sound = red("11-soundcard", "sound", "none");
    button.refresh(&sound, material.view());
    EXPECT_EQ(button.text(), u"Open control panel"_s);
    button.click();
    EXPECT_EQ(opening.opened, QStringList{u"control:mmsys.cpl"_s});
}

TEST(PageButton, InSomebodyElsesReportTheAddressIsText)
{
    Opening opening;
    PageButton button(nullptr, opening.opener());
    const OnWindows material(Stage::Opened);
    button.refresh(&microphone, material.view());
    EXPECT_TRUE(button.isHidden());
    EXPECT_TRUE(button.note().contains(u"ms-settings:privacy-microphone"_s));
}

TEST(PageButton, IsGoneWhereNothingIsToBeOpened)
{
    PageButton button;
    const OnWindows material;
    button.refresh(&microphone, material.view());
    Finding green = microphone;
    green.verdict = Verdict::Green;
    button.refresh(&green, material.view());
    EXPECT_TRUE(button.isHidden());
    EXPECT_TRUE(button.note().isEmpty());
    button.refresh(nullptr, material.view());
    EXPECT_TRUE(button.isHidden());
}

TEST(PageOpening, ThePolicyHidesPagesByName)
{
    EXPECT_TRUE(isHiddenBy(u"hide:sound;privacy-microphone"_s, u"ms-settings:privacy-microphone"_s));
    EXPECT_TRUE(isHiddenBy(u"Hide: Sound "_s, u"ms-settings:sound?x=1"_s));
    EXPECT_FALSE(isHiddenBy(u"hide:sound-devices"_s, u"ms-settings:sound"_s));
    EXPECT_TRUE(isHiddenBy(u"showonly:about;windowsupdate"_s, u"ms-settings:sound"_s));
    EXPECT_FALSE(isHiddenBy(u"showonly:about;sound"_s, u"ms-settings:sound"_s));
    EXPECT_FALSE(isHiddenBy(QString(), u"ms-settings:sound"_s));
    EXPECT_FALSE(isHiddenBy(u"nonsense"_s, u"ms-settings:sound"_s));
}

} // namespace

} // namespace selfcheck::test
