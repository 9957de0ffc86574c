// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// A light that changes by itself some time after the check, with probes that measure nothing.
#include "app/gui/finding_card.h"
#include "app/gui/history_view.h"
#include "tests/gui/window/fixture.h"
#include "tests/support/late_disk.h"

#include <QtTest/QSignalSpy>

namespace selfcheck::test {
namespace {

using namespace std::chrono_literals;

class LateLight : public testing::Test {
protected:
    void open(std::chrono::milliseconds late)
    {
        window = shownWindow(lateFrontEnd(probes, late));
        QSignalSpy finished(&session(), &WindowSession::finished);
        session().start({});
        ASSERT_TRUE(finished.wait(10000));
    }
    [[nodiscard]] WindowSession &session() const { return window->session(); }
    [[nodiscard]] Verdict disk() const { return session().own().report.find(u"4.2-disk")->verdict; }
    [[nodiscard]] bool saysThatItWatches() const
    {
        return visibleTexts(*window).join(u'\n').contains(u"This is still being watched."_s);
    }

    ScriptedProbes probes;
    std::unique_ptr<MainWindow> window;
};

TEST_F(LateLight, IsMarkedWhileItIsWatchedAndChangesByItself)
{
    open(1h);
    EXPECT_FALSE(session().isRunning());
    EXPECT_EQ(session().showing().stage, Stage::Done);
    EXPECT_EQ(session().showing().watched, QStringList{u"4.2-disk"_s});
    window->goToRow(u"4.2-disk"_s);
    EXPECT_TRUE(saysThatItWatches());

    const QString id = session().own().report.id;
    QSignalSpy lights(&session(), &WindowSession::lightsChanged);
    Facts none;
    none.set(lateFreeBytes, 0);
    probes.amend(u"disk"_s, none);
    ASSERT_TRUE(lights.wait(10000));
    EXPECT_EQ(lights.first().first().toStringList(), QStringList{u"4.2-disk"_s});
    EXPECT_EQ(disk(), Verdict::Red);
    EXPECT_EQ(session().own().report.id, id);
    EXPECT_TRUE(saysThatItWatches());
    EXPECT_EQ(session().own().resultCode, session().frontEnd().resultCode(session().own().report));

    QSignalSpy changed(&session(), &WindowSession::changed);
    probes.endWatching(u"disk"_s);
    ASSERT_TRUE(changed.wait(10000));
    EXPECT_FALSE(saysThatItWatches());
    EXPECT_TRUE(session().own().watched.isEmpty());
    const auto histories = window->findChildren<HistoryView *>();
    EXPECT_TRUE(std::ranges::any_of(histories, [](const HistoryView *view) { return view->isVisible(); }));
}

TEST_F(LateLight, GoesOnBeingWatchedWhileAnotherPointIsCheckedAgain)
{
    open(1h);
    QSignalSpy finished(&session(), &WindowSession::finished);
    session().recheck(u"4.2-windows"_s);
    ASSERT_TRUE(finished.wait(10000));
    EXPECT_EQ(session().own().watched, QStringList{u"4.2-disk"_s});
    QSignalSpy lights(&session(), &WindowSession::lightsChanged);
    Facts none;
    none.set(lateFreeBytes, 0);
    probes.amend(u"disk"_s, none);
    ASSERT_TRUE(lights.wait(10000));
    EXPECT_EQ(disk(), Verdict::Red);
}

TEST_F(LateLight, AReportFromElsewhereIsNotTouchedByIt)
{
    open(1h);
    const Report other = fixedReport(u"healthy.json"_s);
    session().show(other, u"healthy.json"_s);
    QSignalSpy lights(&session(), &WindowSession::lightsChanged);
    Facts none;
    none.set(lateFreeBytes, 0);
    probes.amend(u"disk"_s, none);
    ASSERT_TRUE(lights.wait(10000));
    EXPECT_EQ(session().showing().report.id, other.id);
    EXPECT_FALSE(saysThatItWatches());
    EXPECT_EQ(disk(), Verdict::Red);
}

TEST_F(LateLight, ANewCheckOrAnotherWorkplaceEndsTheWatching)
{
    open(1h);
    session().startOver();
    EXPECT_TRUE(probes.running().isEmpty());
    open(1h);
    session().start({});
    EXPECT_FALSE(probes.running().contains(u"disk"_s));
}

TEST_F(LateLight, AClosedWindowWaitsForNothing)
{
    open(1h);
    window.reset();
    EXPECT_TRUE(probes.running().isEmpty());
}

} // namespace
} // namespace selfcheck::test
