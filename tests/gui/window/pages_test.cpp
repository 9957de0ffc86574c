// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Single pages with fixed reports: the right lights and sentences stand on them, and their buttons say what
// was asked for.
#include "app/gui/chapter_page.h"
#include "app/gui/code_view.h"
#include "app/gui/finding_card.h"
#include "app/gui/history_view.h"
#include "app/gui/label.h"
#include "app/gui/light.h"
#include "app/gui/links_page.h"
#include "app/gui/overview_page.h"
#include "app/gui/row_view.h"
#include "tests/gui/window/fixture.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QProgressBar>

namespace selfcheck::test {
namespace {

TEST(ChapterPageTest, EveryRowShowsItsLightNumberDemandAndFinding)
{
    Material material(u"de"_s);
    material.show(Stage::Done, fixedReport(u"sick.json"_s));
    ChapterPage page;
    page.setChapter(u"12"_s);
    page.refresh(material.view());
    page.show();

    const QStringList texts = visibleTexts(page);
    const std::vector<const Finding *> findings = material.showing.report.ofChapter(u"12");
    const QList<RowView *> rows = page.findChildren<RowView *>();
    ASSERT_GT(findings.size(), 10U);
    ASSERT_EQ(static_cast<std::size_t>(rows.size()), findings.size());
    for (std::size_t i = 0; i < findings.size(); ++i) {
        const Finding &finding = *findings[i];
        const RowView &row = *rows.at(static_cast<qsizetype>(i));
        EXPECT_EQ(row.id(), finding.id);
        EXPECT_EQ(row.findChild<Light *>()->verdict(), finding.verdict) << qPrintable(finding.id);
        EXPECT_TRUE(texts.contains(finding.number));
        EXPECT_TRUE(texts.contains(material.texts.title(finding.id)));
        EXPECT_TRUE(texts.contains(material.texts.requirement(finding.id)));
        EXPECT_TRUE(texts.contains(material.texts.found(finding, material.showing.report))) << qPrintable(finding.id);
        const QString action = material.texts.action(finding, material.showing.report);
        EXPECT_TRUE(action.isEmpty() || visibleTexts(row).contains(action)) << qPrintable(finding.id);
    }
}

TEST(ChapterPageTest, AChapterWithoutPointsDoesNotClaimToBeUnmeasured)
{
    for (const QString &language : {u"de"_s, u"en"_s, u"fr"_s}) {
        Material material(language);
        material.show(Stage::Done, fixedReport(u"sick.json"_s));
        LinksPage page;
        page.setChapter(u"2"_s);
        page.refresh(material.view());
        page.show();
        const QStringList texts = visibleTexts(page);
        EXPECT_FALSE(texts.contains(material.texts.verdictWord(Verdict::Grey)));
        EXPECT_TRUE(texts.contains(material.texts.say(u"report.chapter.empty"_s)));
    }
}

TEST(ChapterPageTest, BeforeARunNothingIsLit)
{
    const Material material(u"en"_s);
    ChapterPage page;
    page.setChapter(u"4.2"_s);
    page.refresh(material.view());
    page.show();
    for (const Light *light : page.findChildren<Light *>())
        EXPECT_FALSE(light->verdict());
    EXPECT_TRUE(visibleTexts(page).contains(u"Nothing has been checked yet."_s));
    EXPECT_FALSE(visibleButton(page, u"Check just this again"_s));
}

TEST(ChapterPageTest, ARowThatBecomesKnownIsLitAlone)
{
    Material material(u"en"_s);
    const Report report = fixedReport(u"sick.json"_s);
    material.showing.stage = Stage::Running;
    material.showing.report = report;
    material.showing.report.findings.clear();
    ChapterPage page;
    page.setChapter(u"4.2"_s);
    page.refresh(material.view());
    const Finding disk = *report.find(u"4.2-disk");
    material.showing.report.findings.push_back(disk);
    page.take(material.view(), disk);

    for (const RowView *row : page.findChildren<RowView *>()) {
        const std::optional<Verdict> light = row->findChild<Light *>()->verdict();
        EXPECT_EQ(light, row->id() == disk.id ? std::optional(disk.verdict) : std::nullopt) << qPrintable(row->id());
    }
}

TEST(ChapterPageTest, CheckingOneRowAgainNamesThatRow)
{
    Material material(u"en"_s);
    material.show(Stage::Done, fixedReport(u"sick.json"_s));
    ChapterPage page;
    page.setChapter(u"4.2"_s);
    page.refresh(material.view());
    page.show();
    QSignalSpy spy(&page, &ChapterPage::recheckRequested);
    for (RowView *row : page.findChildren<RowView *>()) {
        if (row->id() == u"4.2-disk"_s)
            QTest::mouseClick(visibleButton(*row, u"Check just this again"_s), Qt::LeftButton);
    }
    ASSERT_EQ(spy.count(), 1);
    EXPECT_EQ(spy.first().first().toString(), u"4.2-disk"_s);
}

TEST(ChapterPageTest, AReportFromElsewhereCannotBeCheckedAgain)
{
    Material material(u"en"_s);
    material.show(Stage::Opened, fixedReport(u"sick.json"_s));
    ChapterPage page;
    page.setChapter(u"4.2"_s);
    page.refresh(material.view());
    page.show();
    EXPECT_FALSE(visibleButton(page, u"Check just this again"_s));
    EXPECT_TRUE(visibleButton(page, u"Show details"_s));
}

TEST(ChapterPageTest, DetailsShowEveryMeasuredFactWithTimeAndDuration)
{
    Material material(u"de"_s);
    material.show(Stage::Done, fixedReport(u"sick.json"_s));
    ChapterPage page;
    page.setChapter(u"1"_s);
    const auto draw = [&] { page.refresh(material.view()); };
    QObject::connect(&page, &Page::refreshRequested, &page, draw);
    draw();
    page.show();
    QTest::mouseClick(visibleButton(page, u"Details anzeigen"_s), Qt::LeftButton);

    const Finding &finding = *material.showing.report.find(u"1-os-hardware");
    const QStringList texts = visibleTexts(page);
    for (const Facts::Entry &fact : finding.facts.entries()) {
        EXPECT_TRUE(texts.contains(material.texts.factLabel(fact.key))) << qPrintable(fact.key);
        EXPECT_TRUE(texts.contains(material.texts.value(fact.key, fact.value))) << qPrintable(fact.key);
    }
    EXPECT_TRUE(texts.contains(material.texts.milliseconds(static_cast<double>(finding.durationMs))));
    EXPECT_TRUE(texts.contains(material.texts.date(finding.when) + u' ' + material.texts.time(finding.when)));
    QTest::mouseClick(visibleButton(page, u"Details ausblenden"_s), Qt::LeftButton);
    EXPECT_FALSE(visibleTexts(page).contains(material.texts.factLabel(u"cpu.name"_s)));
}

TEST(HistoryViewTest, SaysWhichLightWasWhen)
{
    const Material material(u"de"_s);
    const QDateTime before(QDate(2026, 3, 4), QTime(10, 14));
    Finding finding;
    finding.verdict = Verdict::Green;
    finding.when = before.addSecs(120);
    finding.earlier = {{Verdict::Red, before}};
    HistoryView history;
    history.refresh(finding, material.texts);
    EXPECT_EQ(history.accessibleName(), u"Handlungsbedarf 10:14, In Ordnung 10:16"_s);
    EXPECT_FALSE(history.isHidden());
    finding.earlier.clear();
    history.refresh(finding, material.texts);
    EXPECT_TRUE(history.isHidden());
}

TEST(OverviewPageTest, BeforeARunOneQuestionOneButtonAndThePresetWorkplace)
{
    const Material material(u"de"_s);
    const Workplace preset = material.front.profile().workplace();
    OverviewPage page(preset);
    page.refresh(material.view());
    page.show();
    EXPECT_TRUE(visibleTexts(page).contains(u"Ist dieser PC bereit?"_s));
    EXPECT_EQ(page.start().workplace(), preset);

    QSignalSpy spy(&page.start(), &StartView::startRequested);
    QTest::mouseClick(visibleButton(page, u"Prüfung starten"_s), Qt::LeftButton);
    EXPECT_EQ(spy.count(), 1);
}

TEST(OverviewPageTest, ChecksAndUnchecksBecomeTheWorkplace)
{
    const Material material(u"en"_s);
    Workplace preset;
    preset.channels = {u"voip"_s};
    OverviewPage page(preset);
    page.refresh(material.view());
    const auto click = [&](const QString &word) { page.findChild<QCheckBox *>(word)->click(); };
    for (const QString &word :
         {u"voip"_s, u"whatsapp"_s, u"coach-pc"_s, u"private-cloud"_s, u"professional-client-6"_s})
        click(word);
    Workplace expected;
    expected.role = u"coach-pc"_s;
    expected.hosting = u"private-cloud"_s;
    expected.channels = {u"whatsapp"_s};
    expected.clients = {u"professional-client"_s};
    EXPECT_EQ(page.start().workplace(), expected);
    click(u"coach-pc"_s);
    EXPECT_EQ(page.start().workplace().role, u"user-pc"_s);
}

TEST(OverviewPageTest, DuringARunProgressAndRemainingTime)
{
    Material material(u"de"_s);
    material.show(Stage::Running, fixedReport(u"sick.json"_s));
    material.showing.progress = {40, 12, {u"4.4"_s, u"12"_s}};
    OverviewPage page(Workplace{});
    page.refresh(material.view());
    page.show();
    EXPECT_TRUE(visibleTexts(page).contains(u"noch etwa 15 Sekunden"_s));
    EXPECT_TRUE(visibleTexts(page).contains(u"Kapitel 4.4 und 12 werden geprüft."_s));
    EXPECT_EQ(page.findChild<QProgressBar *>()->value(), 40);
    material.showing.progress = {97, 1, {u"12"_s}};
    page.advance(material.view());
    EXPECT_TRUE(visibleTexts(page).contains(u"noch etwa eine Sekunde"_s));
    EXPECT_TRUE(visibleTexts(page).contains(u"Kapitel 12 wird geprüft."_s));
    QSignalSpy spy(&page.running(), &RunningView::stopRequested);
    QTest::mouseClick(visibleButton(page, u"Stoppen"_s), Qt::LeftButton);
    EXPECT_EQ(spy.count(), 1);
}

TEST(OverviewPageTest, AfterARunOneSentenceThreeCardsAndTheCode)
{
    Material material(u"de"_s);
    const Report report = fixedReport(u"sick.json"_s);
    material.show(Stage::Done, report);
    OverviewPage page(Workplace{});
    page.refresh(material.view());
    page.show();
    EXPECT_EQ(page.result().sentence(), material.texts.overall(report));

    const std::vector<const Finding *> important = report.mostImportant(3);
    const QList<FindingCard *> cards = page.findChildren<FindingCard *>();
    ASSERT_EQ(cards.size(), 3);
    for (qsizetype i = 0; i < 3; ++i) {
        const Finding &finding = *important[static_cast<std::size_t>(i)];
        EXPECT_EQ(cards.at(i)->id(), finding.id);
        const QStringList texts = visibleTexts(*cards.at(i));
        EXPECT_TRUE(texts.contains(material.texts.found(finding, report)));
        EXPECT_TRUE(texts.contains(material.texts.action(finding, report)));
        EXPECT_TRUE(texts.contains(material.texts.owner(finding, report)));
    }
    for (const QString &group : material.showing.resultCode.split(u' '))
        EXPECT_TRUE(visibleTexts(page).contains(group));

    QSignalSpy recheck(&page.result(), &ResultView::recheckRequested);
    QTest::mouseClick(visibleButton(*cards.at(1), u"Nur diesen Punkt erneut prüfen"_s), Qt::LeftButton);
    ASSERT_EQ(recheck.count(), 1);
    EXPECT_EQ(recheck.first().first().toString(), important[1]->id);
}

TEST(OverviewPageTest, AHealthyReportNeedsNoCards)
{
    Material material(u"en"_s);
    const Report report = fixedReport(u"healthy.json"_s);
    material.show(Stage::Done, report);
    OverviewPage page(Workplace{});
    page.refresh(material.view());
    page.show();
    EXPECT_EQ(static_cast<std::size_t>(page.findChildren<FindingCard *>().size()), report.mostImportant(3).size());
    EXPECT_EQ(page.result().sentence(), material.texts.overall(report));
}

TEST(OverviewPageTest, TheCodeIsSpelledForScreenReaders)
{
    CodeView view;
    view.refresh(u"7KQ2 M3XD"_s, u"de"_s);
    view.show();
    QStringList names;
    for (const QLabel *label : view.findChildren<QLabel *>())
        names += label->accessibleName();
    EXPECT_TRUE(names.contains(u"sieben, Köln, Quickborn, zwo"_s));
    EXPECT_TRUE(names.contains(u"München, drei, Xanten, Düsseldorf"_s));
}

TEST(LinksPageTest, EveryConnectionOfTheDocumentCarriesTheLightOfItsRow)
{
    Material material(u"en"_s);
    material.show(Stage::Done, fixedReport(u"sick.json"_s));
    LinksPage page;
    page.setChapter(u"2"_s);
    page.refresh(material.view());
    page.show();
    const QList<LinkView *> links = page.findChildren<LinkView *>();
    ASSERT_EQ(static_cast<std::size_t>(links.size()), material.front.catalogue().ports.size());
    for (const LinkView *link : links) {
        const Finding *finding = material.showing.report.find(link->row());
        ASSERT_TRUE(finding) << qPrintable(link->row());
        EXPECT_TRUE(link->accessibleName().endsWith(material.texts.verdictWord(finding->verdict)));
    }
    QSignalSpy spy(&page, &LinksPage::rowRequested);
    QTest::keyClick(links.first(), Qt::Key_Space);
    ASSERT_EQ(spy.count(), 1);
    EXPECT_EQ(spy.first().first().toString(), links.first()->row());
}

} // namespace
} // namespace selfcheck::test
