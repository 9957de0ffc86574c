// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// For everyone: nothing is clipped at the smallest size in any language, everything is reached by keyboard
// with a visible focus, and everything that can be reached has a name.
#include "tests/gui/window/fixture.h"
#include "tests/support/application.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QScrollArea>

#include <set>

namespace selfcheck::test {
namespace {

const QStringList places{u"overview"_s, u"1"_s, u"2"_s, u"3"_s, u"4.1"_s, u"4.2"_s, u"4.3"_s, u"4.4"_s,     u"5"_s,
                         u"6"_s,        u"7"_s, u"8"_s, u"9"_s, u"10"_s,  u"11"_s,  u"12"_s,  u"helpdesk"_s};

// What a widget needs for its words, against what it has.
QString clippedBy(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    const bool wraps = (label && label->wordWrap()) || (!label && widget.hasHeightForWidth());
    const int wide = wraps ? widget.minimumSizeHint().width() : widget.sizeHint().width();
    const int high = wraps ? widget.heightForWidth(widget.width()) : widget.sizeHint().height();
    if (widget.width() >= wide && widget.height() >= high)
        return {};
    return u"%1x%2 needs %3x%4"_s.arg(widget.width()).arg(widget.height()).arg(wide).arg(high);
}

void expectNothingClipped(const QWidget &root, const QString &where)
{
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (!widget->isVisible() || (!label && !button) || (label && label->text().isEmpty()))
            continue;
        const QString words = label ? label->text() : button->text();
        EXPECT_TRUE(clippedBy(*widget).isEmpty())
            << qPrintable(clippedBy(*widget)) << " in " << qPrintable(where + u": "_s + words);
        const QWidget *parent = widget->parentWidget();
        EXPECT_TRUE(parent->rect().adjusted(-8, 0, 0, 0).contains(widget->geometry()))
            << qPrintable(where + u": outside its parent: "_s + words);
    }
}

class ClippingTest : public testing::TestWithParam<std::tuple<const char *, int>> {};

TEST_P(ClippingTest, EveryPageShowsAllOfItsWords)
{
    const auto &[language, percent] = GetParam();
    const auto window = shownWindow(frontEnd(QString::fromLatin1(language)));
    window->setTextPercent(percent);
    runEventLoop();
    expectNothingClipped(*window, u"before"_s);
    window->session().show(fixedReport(u"sick.json"_s), u"sick.json"_s);
    for (const QString &place : places) {
        window->goTo(place);
        expectNothingClipped(*window, place);
        const Page &page = *window->page();
        EXPECT_LE(page.widget()->width(), page.viewport()->width()) << qPrintable(place);
    }
}

INSTANTIATE_TEST_SUITE_P(LanguagesAndSizes, ClippingTest,
                         testing::Combine(testing::Values("de", "en", "fr"), testing::Values(100, 150, 200)));

std::vector<QWidget *> tabOrder(QWidget &window)
{
    std::vector<QWidget *> visited;
    std::set<const QWidget *> known;
    for (int i = 0; i < 200; ++i) {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window, Qt::Key_Tab);
        QWidget *focus = QApplication::focusWidget();
        if (!focus || !known.insert(focus).second)
            break;
        visited.push_back(focus);
    }
    return visited;
}

TEST(KeyboardTest, EveryControlOfTheFirstPageIsReached)
{
    const auto window = shownWindow(frontEnd(u"en"_s));
    const std::vector<QWidget *> visited = tabOrder(*window);
    std::set<const QWidget *> reached(visited.begin(), visited.end());
    int controls = 0;
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        const bool control = qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget) ||
                             qobject_cast<const Navigation *>(widget);
        if (!control || !widget->isVisible())
            continue;
        ++controls;
        EXPECT_TRUE(reached.contains(widget)) << qPrintable(widget->objectName());
    }
    EXPECT_GT(controls, 14);
}

TEST(KeyboardTest, TabLeavesNoPageAndPassesEveryButton)
{
    const auto window = shownWindow(frontEnd(u"en"_s));
    window->session().show(fixedReport(u"sick.json"_s), u"sick.json"_s);
    for (const QString &place : {u"overview"_s, u"2"_s, u"3"_s, u"helpdesk"_s}) {
        window->goTo(place);
        const std::vector<QWidget *> visited = tabOrder(*window);
        const std::set<const QWidget *> reached(visited.begin(), visited.end());
        for (const QAbstractButton *button : window->page()->findChildren<QAbstractButton *>()) {
            const bool needed = button->isVisible() && button->isEnabled();
            EXPECT_TRUE(!needed || reached.contains(button)) << qPrintable(place + u": "_s + button->text());
        }
    }
}

TEST(KeyboardTest, TheFocusIsVisibleOnEveryControl)
{
    const auto window = shownWindow(frontEnd(u"en"_s));
    window->session().show(fixedReport(u"sick.json"_s), u"sick.json"_s);
    for (const QString &place : {u"overview"_s, u"2"_s, u"helpdesk"_s}) {
        window->goTo(place);
        for (QWidget *widget : tabOrder(*window)) {
            QApplication::focusWidget()->clearFocus();
            const QImage without = widget->grab().toImage();
            widget->setFocus(Qt::TabFocusReason);
            EXPECT_FALSE(widget->grab().toImage() == without)
                << qPrintable(place) << ' ' << widget->metaObject()->className() << ' '
                << qPrintable(widget->accessibleName());
        }
    }
}

TEST(AccessibilityTest, EverythingThatTakesTheFocusHasAName)
{
    const auto window = shownWindow(frontEnd(u"de"_s));
    window->session().show(fixedReport(u"sick.json"_s), u"sick.json"_s);
    for (const QString &place : places) {
        window->goTo(place);
        for (QWidget *widget : tabOrder(*window)) {
            QAccessibleInterface *access = QAccessible::queryAccessibleInterface(widget);
            ASSERT_TRUE(access);
            EXPECT_FALSE(access->text(QAccessible::Name).isEmpty())
                << qPrintable(place) << ' ' << widget->metaObject()->className();
        }
    }
}

TEST(AccessibilityTest, EveryLightOnAPageHasItsWord)
{
    const auto window = shownWindow(frontEnd(u"de"_s));
    window->session().show(fixedReport(u"sick.json"_s), u"sick.json"_s);
    window->goTo(u"12"_s);
    const Texts texts(u"de"_s);
    QStringList words;
    for (const Verdict verdict : {Verdict::Green, Verdict::Amber, Verdict::Red, Verdict::Grey})
        words += texts.verdictWord(verdict);
    int lights = 0;
    for (const QWidget *widget : window->page()->findChildren<QWidget *>()) {
        if (QLatin1StringView(widget->metaObject()->className()) != QLatin1StringView("selfcheck::Light") ||
            !widget->isVisible())
            continue;
        ++lights;
        EXPECT_TRUE(words.contains(widget->accessibleName()));
    }
    EXPECT_GT(lights, 10);
}

} // namespace
} // namespace selfcheck::test
