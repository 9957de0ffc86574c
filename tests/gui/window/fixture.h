// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// A window or a single page with the real catalogue and fixed reports, or a window with a small catalogue
// that measures this machine only: no test of the window may touch a network.
#pragma once

#include "app/gui/line_breaks.h"
#include "app/gui/main_window.h"
#include "app/gui/navigation.h"
#include "app/gui/page.h"
#include "core/report_json.h"

#include <QtTest/QTest>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace selfcheck::test {

using namespace Qt::StringLiterals;

inline QString dataFile(const QString &path) { return QStringLiteral(SELFCHECK_TEST_DATA "/") + path; }

inline Report fixedReport(const QString &name)
{
    const Result<Report> report = openReport(dataFile(u"reports/input/"_s + name));
    EXPECT_TRUE(report.hasValue());
    return report ? *report : Report();
}

inline FrontEnd frontEnd(const QString &language, const QString &catalogueFolder = {})
{
    FrontEndOptions options;
    options.profileFile = QStringLiteral(SELFCHECK_SOURCE_DIR "/resources/profiles/lab.json");
    options.language = language;
    options.catalogueFolder = catalogueFolder;
    Result<FrontEnd> front = FrontEnd::open(options);
    if (!front)
        qFatal("%s", qPrintable(front.failure().toString()));
    return std::move(front).value();
}

/// Its catalogue reads operating system and disk: 1-os-hardware green, 4.2-windows red, 4.2-disk green.
inline FrontEnd localFrontEnd(const QString &language)
{
    return frontEnd(language, dataFile(u"gui/input/catalogue"_s));
}

inline std::unique_ptr<MainWindow> shownWindow(FrontEnd front)
{
    const QString language = front.language();
    auto window = std::make_unique<MainWindow>(std::move(front), Preferences{language, Theme::Light, 100}, QString());
    window->resize(1024, 640);
    window->show();
    QApplication::setActiveWindow(window.get());
    EXPECT_TRUE(QTest::qWaitForWindowExposed(window.get()));
    return window;
}

/// What a page is drawn from, without a window around it.
struct Material {
    explicit Material(const QString &language) : front(frontEnd(language)), texts(language)
    {
        words.use(language, texts.locale());
    }

    Material &show(Stage stage, const Report &report)
    {
        showing.stage = stage;
        showing.report = report;
        showing.resultCode = front.resultCode(report);
        return *this;
    }
    [[nodiscard]] View view() const { return {front.catalogue(), front.profile(), texts, showing}; }

    Language words;
    FrontEnd front;
    Texts texts;
    Showing showing;
};

/// Of all labels and buttons a person can see, in the order in which they were made.
inline QStringList visibleTexts(const QWidget &root)
{
    QStringList texts;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts += withoutLineBreaks(label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts += button->text();
    }
    texts.removeAll(QString());
    return texts;
}

inline QPushButton *visibleButton(const QWidget &root, const QString &text)
{
    for (QPushButton *button : root.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == text)
            return button;
    }
    return nullptr;
}

} // namespace selfcheck::test
