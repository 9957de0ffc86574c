// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Renders the window's pages into PNG files, in every language, light and dark, at 100 % and 200 %, so that
// a person can look at them. selfcheck_screenshots FOLDER [REPORT [CHAPTER]...]: with chapters named, only these, each
// as one tall picture of the whole page, closed and with all details.
#include "app/gui/chapter_page.h"
#include "app/gui/main_window.h"
#include "app/gui/navigation.h"
#include "app/gui/overview_page.h"
#include "app/gui/row_view.h"
#include "core/report_json.h"

#include <QtCore/QDir>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollBar>

#include <cstdio>

using namespace selfcheck;
using namespace Qt::StringLiterals;

namespace {

struct Setting {
    QString language;
    Theme theme;
    int textPercent;
    int scale;
    QSize size;
};

class Studio {
public:
    Studio(const QString &folder, const Report &report) : m_folder(folder), m_report(report) {}

    bool shootAll(const Setting &setting)
    {
        FrontEndOptions options;
        options.profileFile = QStringLiteral(SELFCHECK_SOURCE_DIR "/resources/profiles/lab.json");
        options.language = setting.language;
        Result<FrontEnd> front = FrontEnd::open(options);
        if (!front) {
            std::fputs(qPrintable(front.failure().toString()), stderr);
            return false;
        }
        m_setting = setting;
        const FrontEnd known = *front;
        MainWindow window(std::move(front).value(), {setting.language, setting.theme, setting.textPercent}, {});
        window.resize(setting.size);
        window.show();
        shoot(window, u"1-before"_s);
        showRunning(window, known);
        showDone(window, known);
        showForeign(window, known);
        return true;
    }

    bool shootWhole(const Setting &setting, const QStringList &chapters)
    {
        FrontEndOptions options;
        options.profileFile = QStringLiteral(SELFCHECK_SOURCE_DIR "/resources/profiles/lab.json");
        options.language = setting.language;
        Result<FrontEnd> front = FrontEnd::open(options);
        if (!front) {
            std::fputs(qPrintable(front.failure().toString()), stderr);
            return false;
        }
        m_setting = setting;
        const FrontEnd known = *front;
        MainWindow window(std::move(front).value(), {setting.language, setting.theme, setting.textPercent}, {});
        window.resize(setting.size);
        window.show();
        const Showing done = doneShowing(known);
        for (const QString &chapter : chapters) {
            window.goTo(chapter);
            show(window, known, done);
            shootTall(window, u"chapter-%1"_s.arg(chapter));
            for (RowView *row : window.page()->findChildren<RowView *>())
                row->openDetails(true);
            show(window, known, done);
            shootTall(window, u"chapter-%1-details"_s.arg(chapter));
        }
        return true;
    }

private:
    /// The window as high as its page, for once.
    void shootTall(MainWindow &window, const QString &name)
    {
        window.resize(m_setting.size);
        QCoreApplication::processEvents();
        const QScrollBar *bar = window.page()->verticalScrollBar();
        window.resize(window.width(), window.height() + bar->maximum());
        shoot(window, name);
        window.resize(m_setting.size);
    }

    [[nodiscard]] Showing doneShowing(const FrontEnd &front) const
    {
        Showing done;
        done.stage = Stage::Done;
        done.report = m_report;
        done.resultCode = front.resultCode(m_report);
        return done;
    }

    void shoot(MainWindow &window, const QString &name)
    {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
        QImage image(window.size() * m_setting.scale, QImage::Format_RGB32);
        image.setDevicePixelRatio(m_setting.scale);
        window.render(&image);
        const QString theme = m_setting.theme == Theme::Dark ? u"dark"_s : u"light"_s;
        const QString file = u"%1-%2-%3-t%4-x%5.png"_s.arg(name, m_setting.language, theme)
                                 .arg(m_setting.textPercent)
                                 .arg(m_setting.scale);
        image.save(QDir(m_folder).filePath(file));
    }

    void show(MainWindow &window, const FrontEnd &front, const Showing &showing)
    {
        const Texts texts(m_setting.language);
        const View view{front.catalogue(), front.profile(), texts, showing};
        window.findChild<Navigation *>()->refresh(view);
        window.page()->refresh(view);
    }

    void showRunning(MainWindow &window, const FrontEnd &front)
    {
        Showing running;
        running.stage = Stage::Running;
        running.report = m_report;
        running.report.findings.resize(m_report.findings.size() / 3);
        running.progress = {37, 9, {u"4.4"_s, u"6"_s, u"12"_s}};
        window.goTo(Navigation::overview());
        show(window, front, running);
        shoot(window, u"2-running"_s);
    }

    void showDone(MainWindow &window, const FrontEnd &front)
    {
        const Showing done = doneShowing(front);
        show(window, front, done);
        shoot(window, u"3-after"_s);
        window.page()->verticalScrollBar()->setValue(100000);
        shoot(window, u"3-after-end"_s);
        for (const QString &chapter : {u"1"_s, u"2"_s, u"3"_s, u"4.1"_s, u"4.2"_s, u"5"_s, u"9"_s, u"11"_s, u"12"_s}) {
            window.goTo(chapter);
            show(window, front, done);
            shoot(window, u"4-chapter-"_s + chapter);
        }
        const QList<RowView *> rows = window.page()->findChildren<RowView *>();
        rows.at(1)->openDetails(true);
        show(window, front, done);
        shoot(window, u"5-details"_s);
        window.goTo(Navigation::helpdesk());
        shoot(window, u"6-helpdesk"_s);
    }

    void showForeign(MainWindow &window, const FrontEnd &front)
    {
        window.session().show(m_report, u"report.pdf"_s);
        shoot(window, u"7-opened"_s);
        if (window.session().enterCode(front.resultCode(m_report)))
            shoot(window, u"8-code"_s);
    }

    QString m_folder;
    Report m_report;
    Setting m_setting;
};

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        std::fputs("selfcheck_screenshots FOLDER [REPORT [CHAPTER]...]\n", stderr);
        return 64;
    }
    const QString sick = QStringLiteral(SELFCHECK_TEST_DATA "/reports/input/sick.json");
    const Result<Report> report = openReport(arguments.value(2, sick));
    if (!report) {
        std::fputs(qPrintable(report.failure().toString()), stderr);
        return 65;
    }
    QDir().mkpath(arguments.at(1));
    Studio studio(arguments.at(1), *report);
    constexpr QSize least(1024, 640);
    constexpr QSize usual(1280, 800);
    bool good = true;
    const QStringList chapters = arguments.mid(3);
    const auto shoot = [&](const Setting &setting) {
        good = (chapters.isEmpty() ? studio.shootAll(setting) : studio.shootWhole(setting, chapters)) && good;
    };
    for (const QString &language : Texts::languages()) {
        shoot({language, Theme::Light, 100, 1, least});
        shoot({language, Theme::Dark, 100, 2, usual});
        shoot({language, Theme::Light, 200, 1, usual});
    }
    return good ? 0 : 70;
}
