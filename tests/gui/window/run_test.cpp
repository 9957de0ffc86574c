// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Real runs in the window, of this machine only: start, stop, check again, check one point again.
#include "app/gui/finding_card.h"
#include "app/gui/history_view.h"
#include "app/gui/overview_page.h"
#include "tests/gui/window/fixture.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>

namespace selfcheck::test {
namespace {

struct RunTest : testing::Test {
    RunTest() : window(shownWindow(localFrontEnd(u"en"_s))) {}

    [[nodiscard]] const Showing &showing() const { return window->session().showing(); }
    void run()
    {
        QSignalSpy finished(&window->session(), &WindowSession::finished);
        QTest::mouseClick(visibleButton(*window, u"Start check"_s), Qt::LeftButton);
        ASSERT_TRUE(finished.wait(10000));
    }
    std::unique_ptr<MainWindow> window;
};

TEST_F(RunTest, LightsAppearAndTheReportFollows)
{
    QStringList found;
    QObject::connect(&window->session(), &WindowSession::found, window.get(), [&](const Finding &finding) {
        EXPECT_EQ(showing().stage, Stage::Running);
        EXPECT_EQ(showing().lightOf(finding.chapter).has_value(), true);
        found += finding.id;
    });
    run();
    found.sort();
    EXPECT_EQ(found, QStringList({u"1-os-hardware"_s, u"4.2-disk"_s, u"4.2-windows"_s}));
    EXPECT_EQ(showing().stage, Stage::Done);
    EXPECT_EQ(showing().lightOf(u"1"), Verdict::Green);
    EXPECT_EQ(showing().lightOf(u"4.2"), Verdict::Red);
    EXPECT_FALSE(showing().resultCode.isEmpty());
    const QList<FindingCard *> cards = window->findChildren<FindingCard *>();
    ASSERT_EQ(cards.size(), 1);
    EXPECT_EQ(cards.first()->id(), u"4.2-windows"_s);
}

TEST_F(RunTest, TheFocusFollowsFromStartToStopToTheSentence)
{
    QTest::mouseClick(visibleButton(*window, u"Start check"_s), Qt::LeftButton);
    ASSERT_TRUE(QApplication::focusWidget());
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"stop"_s);
    QSignalSpy finished(&window->session(), &WindowSession::finished);
    ASSERT_TRUE(finished.wait(10000));
    ASSERT_TRUE(QApplication::focusWidget());
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"sentence"_s);
    EXPECT_TRUE(QApplication::focusWidget()->accessibleName().contains(Texts(u"en"_s).overall(showing().report)));
}

TEST_F(RunTest, StopEndsTheRunAndKeepsWhatIsKnown)
{
    QSignalSpy finished(&window->session(), &WindowSession::finished);
    QTest::mouseClick(visibleButton(*window, u"Start check"_s), Qt::LeftButton);
    QTest::mouseClick(visibleButton(*window, u"Stop"_s), Qt::LeftButton);
    ASSERT_TRUE(finished.count() == 1 || finished.wait(2000));
    EXPECT_EQ(showing().stage, Stage::Done);
    EXPECT_TRUE(showing().report.cancelled);
    EXPECT_EQ(showing().report.findings.size(), 3U);
    EXPECT_TRUE(visibleButton(*window, u"Check again"_s));
}

TEST_F(RunTest, EscapeStopsToo)
{
    QSignalSpy finished(&window->session(), &WindowSession::finished);
    QTest::mouseClick(visibleButton(*window, u"Start check"_s), Qt::LeftButton);
    QTest::keyClick(window.get(), Qt::Key_Escape);
    ASSERT_TRUE(finished.count() == 1 || finished.wait(2000));
    EXPECT_TRUE(showing().report.cancelled);
}

TEST_F(RunTest, OnePointCheckedAgainShowsBeforeAndNow)
{
    run();
    QSignalSpy finished(&window->session(), &WindowSession::finished);
    QTest::mouseClick(visibleButton(*window, u"Check just this again"_s), Qt::LeftButton);
    EXPECT_EQ(showing().rechecking, u"4.2-windows"_s);
    EXPECT_FALSE(showing().lightOfRow(u"4.2-windows")) << "unknown while it is measured";
    EXPECT_EQ(showing().lightOfRow(u"4.2-disk"), Verdict::Green) << "the others keep their lights";
    ASSERT_TRUE(finished.wait(10000));

    const Finding *finding = showing().report.find(u"4.2-windows");
    ASSERT_TRUE(finding);
    ASSERT_EQ(finding->earlier.size(), 1U);
    EXPECT_EQ(finding->earlier.front().verdict, Verdict::Red);
    EXPECT_TRUE(window->findChild<FindingCard *>()->findChild<HistoryView *>()->isVisible());
    EXPECT_TRUE(showing().report.find(u"4.2-disk")->earlier.empty());
}

TEST_F(RunTest, WhatEndsMeanwhileIsToldOfThisPcNotOfTheReportInSight)
{
    run();
    QSignalSpy finished(&window->session(), &WindowSession::finished);
    QTest::mouseClick(visibleButton(*window, u"Check just this again"_s), Qt::LeftButton);
    Report other = fixedReport(u"healthy.json"_s);
    for (Finding &finding : other.findings)
        finding.verdict = Verdict::Green;
    window->session().show(other, u"healthy.json"_s);
    ASSERT_TRUE(finished.wait(10000));
    const Texts texts(u"en"_s);
    EXPECT_TRUE(
        visibleTexts(*window).contains(texts.title(u"4.2-windows"_s) + u": "_s + texts.verdictWord(Verdict::Red)))
        << qPrintable(visibleTexts(*window).join(u'\n'));
}

TEST_F(RunTest, TheLanguageCanBeSwitchedWhileItRuns)
{
    QTest::mouseClick(visibleButton(*window, u"Start check"_s), Qt::LeftButton);
    window->setLanguage(u"fr"_s);
    EXPECT_TRUE(visibleButton(*window, u"Arrêter"_s));
    EXPECT_TRUE(window->session().isRunning());
    QSignalSpy finished(&window->session(), &WindowSession::finished);
    ASSERT_TRUE(finished.wait(10000));
    EXPECT_TRUE(visibleTexts(*window).contains(Texts(u"fr"_s).overall(showing().report)));
}

TEST_F(RunTest, ChangingTheWorkplaceKeepsItsTicks)
{
    window->findChild<QCheckBox *>(u"whatsapp"_s)->setChecked(true);
    run();
    QTest::mouseClick(visibleButton(*window, u"Change workplace"_s), Qt::LeftButton);
    EXPECT_EQ(showing().stage, Stage::Before);
    EXPECT_TRUE(window->findChild<QCheckBox *>(u"whatsapp"_s)->isChecked());
    EXPECT_TRUE(visibleButton(*window, u"Start check"_s));
}

TEST_F(RunTest, AReportCanBeLookedAtAndLeftWithoutLosingTheOwn)
{
    run();
    const QString own = showing().report.id;
    window->session().show(fixedReport(u"healthy.json"_s), u"healthy.json"_s);
    EXPECT_NE(showing().report.id, own);
    QTest::mouseClick(visibleButton(*window, u"Back to this PC"_s), Qt::LeftButton);
    EXPECT_EQ(showing().report.id, own);
    EXPECT_EQ(showing().stage, Stage::Done);
}

} // namespace
} // namespace selfcheck::test
