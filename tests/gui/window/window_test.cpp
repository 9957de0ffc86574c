// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The whole window: navigation, language, reports from elsewhere, result codes, exports.
#include "app/gui/overview_page.h"
#include "app/gui/result_view.h"
#include "app/gui/side_panel.h"
#include "core/export/pdf.h"
#include "tests/gui/window/fixture.h"

#include <QtCore/QMimeData>
#include <QtCore/QTemporaryDir>
#include <QtGui/QClipboard>
#include <QtGui/QDropEvent>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>

namespace selfcheck::test {
namespace {

QString reportFile(const QString &name) { return dataFile(u"reports/input/"_s + name); }

bool says(const MainWindow &window, const QString &part)
{
    const QStringList texts = visibleTexts(window);
    return std::ranges::any_of(texts, [&](const QString &text) { return text.contains(part); });
}

void open(MainWindow &window, const QString &file)
{
    QSignalSpy opened(&window.session(), &WindowSession::opened);
    window.session().openFile(file);
    ASSERT_TRUE(opened.wait(5000));
}

TEST(NavigationTest, KeepsTheDocumentsNumbersInTheirOrder)
{
    const auto window = shownWindow(frontEnd(u"de"_s));
    const Navigation &navigation = *window->findChild<Navigation *>();
    QStringList spoken;
    for (int row = 1; row + 1 < navigation.count(); ++row)
        spoken += navigation.item(row)->data(Qt::AccessibleTextRole).toString().section(u',', 0, 0);
    EXPECT_EQ(spoken.join(u' '), u"1 2 3 4.1 4.2 4.3 4.4 5 6 7 8 9 10 11 12"_s);
    EXPECT_EQ(navigation.item(0)->text(), u"Übersicht"_s);
    EXPECT_EQ(navigation.item(navigation.count() - 1)->text(), u"Helpdesk"_s);
}

TEST(NavigationTest, SpeaksTheLightOfEachChapter)
{
    const auto window = shownWindow(frontEnd(u"fr"_s));
    const Navigation &navigation = *window->findChild<Navigation *>();
    EXPECT_EQ(navigation.item(5)->data(Qt::AccessibleTextRole).toString().count(u','), 1) << "no light before a run";
    open(*window, reportFile(u"sick.json"_s));
    const Report &report = window->session().showing().report;
    const Texts texts(u"fr"_s);
    for (std::size_t i = 0; i < report.chapters.size(); ++i) {
        const QString words = navigation.item(static_cast<int>(i) + 1)->data(Qt::AccessibleTextRole).toString();
        EXPECT_TRUE(words.startsWith(report.chapters[i] + u','));
        const bool hasPoints = !report.ofChapter(report.chapters[i]).empty();
        EXPECT_TRUE(words.endsWith(hasPoints ? texts.verdictWord(report.chapterLight(report.chapters[i]))
                                             : texts.say(u"report.chapter.empty"_s)))
            << qPrintable(words);
    }
}

TEST(NavigationTest, ArrowKeysMoveThroughThePages)
{
    const auto window = shownWindow(frontEnd(u"en"_s));
    Navigation &navigation = *window->findChild<Navigation *>();
    navigation.setFocus();
    QTest::keyClick(&navigation, Qt::Key_Down);
    EXPECT_TRUE(says(*window, Texts(u"en"_s).chapterTitle(u"1"_s)));
    EXPECT_EQ(navigation.chosen(), u"1"_s);
    QTest::keyClick(&navigation, Qt::Key_End);
    EXPECT_EQ(navigation.chosen(), Navigation::helpdesk());
    EXPECT_TRUE(window->page()->findChild<QLineEdit *>()->isVisible());
}

class LanguageTest : public testing::TestWithParam<const char *> {};

TEST_P(LanguageTest, SwitchingShowsExactlyWhatStartingInThatLanguageShows)
{
    const QString language = QString::fromLatin1(GetParam());
    const QString other = language == u"de"_s ? u"fr"_s : u"de"_s;
    const auto switched = shownWindow(frontEnd(other));
    open(*switched, reportFile(u"sick.json"_s));
    for (const QString &place : {Navigation::overview(), u"2"_s, u"12"_s, Navigation::helpdesk()}) {
        switched->goTo(place);
        QComboBox &choice = *switched->findChild<QComboBox *>(u"language"_s);
        choice.setCurrentIndex(choice.findData(language));
        emit choice.activated(choice.currentIndex());
        const QStringList now = visibleTexts(*switched);

        const auto fresh = shownWindow(frontEnd(language));
        open(*fresh, reportFile(u"sick.json"_s));
        fresh->goTo(place);
        EXPECT_EQ(now, visibleTexts(*fresh)) << qPrintable(place);
        switched->setLanguage(other);
        EXPECT_NE(now, visibleTexts(*switched)) << qPrintable(place);
    }
}

INSTANTIATE_TEST_SUITE_P(All, LanguageTest, testing::Values("de", "en", "fr"));

TEST(OpenReportTest, IsMarkedAsSomebodyElsesAndCanBeLeft)
{
    const auto window = shownWindow(frontEnd(u"en"_s));
    open(*window, reportFile(u"sick.json"_s));
    const Report &report = window->session().showing().report;
    const Texts texts(u"en"_s);
    EXPECT_TRUE(says(*window, u"made on "_s + texts.dateInSentence(report.finished)));
    EXPECT_TRUE(says(*window, texts.overall(report)));
    EXPECT_FALSE(visibleButton(*window, u"Check again"_s));
    EXPECT_FALSE(visibleButton(*window, u"Check just this again"_s));

    QTest::mouseClick(visibleButton(*window, u"Back to this PC"_s), Qt::LeftButton);
    EXPECT_TRUE(visibleButton(*window, u"Start check"_s));
    EXPECT_FALSE(says(*window, u"made on"_s));
}

TEST(OpenReportTest, AFileDroppedOntoTheWindowOpens)
{
    const auto window = shownWindow(frontEnd(u"en"_s));
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(reportFile(u"healthy.json"_s))});
    QDragEnterEvent enter(QPoint(500, 300), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window.get(), &enter);
    EXPECT_TRUE(enter.isAccepted());
    QSignalSpy opened(&window->session(), &WindowSession::opened);
    QDropEvent drop(QPointF(500, 300), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window.get(), &drop);
    ASSERT_TRUE(opened.wait(5000));
    EXPECT_EQ(window->session().showing().file, u"healthy.json"_s);
}

TEST(OpenReportTest, TextOnTheClipboardIsNoFileAndIsRefused)
{
    const auto window = shownWindow(frontEnd(u"en"_s));
    QMimeData mime;
    mime.setText(u"https://example.com/report.pdf"_s);
    QDragEnterEvent enter(QPoint(500, 300), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(window.get(), &enter);
    EXPECT_FALSE(enter.isAccepted());
}

TEST(OpenReportTest, ADamagedFileIsExplainedAndNothingIsLost)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"broken.json"_s);
    QFile broken(file);
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
    broken.write("{\"schema\": 1, \"findings\": [");
    broken.close();
    QFile future(folder.filePath(u"future.json"_s));
    ASSERT_TRUE(future.open(QIODevice::WriteOnly));
    future.write(R"({"format": "selfcheck-report", "schema": 99, "program": {"version": "9.9"}})");
    future.close();

    const auto window = shownWindow(frontEnd(u"en"_s));
    for (const QString &name : {file, folder.filePath(u"absent.pdf"_s), future.fileName(), folder.path()}) {
        QSignalSpy failed(&window->session(), &WindowSession::failed);
        window->session().openFile(name);
        ASSERT_TRUE(failed.wait(5000));
        EXPECT_TRUE(says(*window, name));
        EXPECT_TRUE(visibleButton(*window, u"Start check"_s)) << "the own page is still there";
    }
}

struct CodeTest : testing::Test {
    CodeTest()
        : front(frontEnd(u"de"_s)), code(front.resultCode(fixedReport(u"sick.json"_s))), window(shownWindow(front))
    {
        window->goTo(Navigation::helpdesk());
        field = window->findChild<QLineEdit *>(u"code"_s);
        field->setFocus();
    }
    FrontEnd front;
    QString code;
    std::unique_ptr<MainWindow> window;
    QLineEdit *field = nullptr;
};

TEST_F(CodeTest, LightsAppearAsOnTheOtherScreen)
{
    QTest::keyClicks(field, code.toLower().replace(u' ', u'-'));
    QTest::keyClick(field, Qt::Key_Return);
    const Report report = fixedReport(u"sick.json"_s);
    for (const QString &chapter : report.chapters)
        EXPECT_EQ(window->session().showing().lightOf(chapter), report.chapterLight(chapter)) << qPrintable(chapter);
    EXPECT_TRUE(says(*window, u"Ampeln zum Ergebniscode"_s));
    const Texts texts(u"de"_s);
    for (const Finding *finding : report.mostImportant(3))
        EXPECT_TRUE(says(*window, texts.title(finding->id))) << qPrintable(finding->id);
    EXPECT_FALSE(visibleButton(*window, u"PDF speichern"_s)) << "a code is no report";
}

TEST_F(CodeTest, AMistypedCodeIsExplainedAndStaysInTheField)
{
    QString wrong = code;
    wrong[1] = wrong.at(1) == u'7' ? u'8' : u'7';
    QTest::keyClicks(field, wrong);
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_TRUE(says(*window, u"Ein Zeichen im Code passt nicht. Vergleichen Sie ihn Gruppe für Gruppe."_s));
    EXPECT_EQ(field->text(), wrong);
    EXPECT_EQ(window->session().showing().stage, Stage::Before);

    QTest::keyClick(field, Qt::Key_Backspace);
    EXPECT_FALSE(says(*window, u"passt nicht"_s)) << "typing on takes the sentence away";
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_TRUE(says(*window, u"Der Code ist zu kurz. Es fehlt ein Zeichen."_s));
}

struct ExportTest : testing::Test {
    ExportTest() : window(shownWindow(frontEnd(u"de"_s)))
    {
        window->session().show(fixedReport(u"sick.json"_s), u"sick.json"_s);
    }
    bool exported(const std::function<void()> &act)
    {
        QSignalSpy spy(window.get(), &MainWindow::exported);
        act();
        return spy.wait(10000);
    }
    std::unique_ptr<MainWindow> window;
    QTemporaryDir folder;
};

TEST_F(ExportTest, APdfCanBeOpenedAgainAndHidesPersonalDetails)
{
    const QString file = folder.filePath(u"bericht.pdf"_s);
    ASSERT_TRUE(exported([&] { window->exportPdf(file, false); }));
    EXPECT_TRUE(says(*window, u"wurde gespeichert."_s));
    const Result<Report> report = openReport(file);
    ASSERT_TRUE(report.hasValue());
    EXPECT_EQ(report->id, window->session().showing().report.id);
    EXPECT_TRUE(report->isMasked);
    EXPECT_EQ(toJson(*report), toJson(window->session().showing().report.masked()));
}

TEST_F(ExportTest, PersonalDetailsGoOutOnlyWhenTicked)
{
    const QString file = folder.filePath(u"report.json"_s);
    ASSERT_TRUE(exported([&] { window->exportData(file, true); }));
    QFile written(file);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    EXPECT_EQ(written.readAll(), toJson(window->session().showing().report));
}

TEST_F(ExportTest, AnUnwritableFolderIsNamedAndTheReportStays)
{
    const QString file = folder.filePath(u"no/such/folder/report.pdf"_s);
    ASSERT_TRUE(exported([&] { window->exportPdf(file, false); }));
    EXPECT_TRUE(says(*window, u"Wählen Sie einen anderen Ordner."_s));
    EXPECT_TRUE(says(*window, file));
    EXPECT_EQ(window->session().showing().stage, Stage::Opened);
}

TEST_F(ExportTest, ClosingTheWindowDoesNotCutItShort)
{
    const QString file = folder.filePath(u"last.pdf"_s);
    QTimer::singleShot(0, window.get(), [&] {
        window->exportPdf(file, false);
        window->close();
    });
    QApplication::exec();
    EXPECT_TRUE(openReport(file).hasValue());
}

TEST_F(ExportTest, TheTextIsOnTheClipboard)
{
    QTest::mouseClick(visibleButton(*window, u"Text kopieren"_s), Qt::LeftButton);
    const QString text = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(text.contains(Texts(u"de"_s).overall(window->session().showing().report)));
    EXPECT_TRUE(text.contains(window->session().showing().report.id));
    EXPECT_TRUE(says(*window, u"Der Text wurde kopiert."_s));
}

TEST(ThemeSwitchTest, DarkLightAndTextSizeTakeEffectAtOnce)
{
    const auto window = shownWindow(frontEnd(u"en"_s));
    const QColor light = window->palette().color(QPalette::Window);
    const int small = window->findChild<QLabel *>()->font().pixelSize();
    window->setTheme(Theme::Dark);
    EXPECT_LT(window->palette().color(QPalette::Window).lightness(), light.lightness());
    window->setTextPercent(200);
    EXPECT_EQ(window->findChild<QLabel *>()->font().pixelSize(), 2 * small);
    window->setTextPercent(100);
    window->setTheme(Theme::Light);
    EXPECT_EQ(window->palette().color(QPalette::Window), light);
}

} // namespace
} // namespace selfcheck::test
