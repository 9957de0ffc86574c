// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "core/export/pdf.h"

#include "core/export/pdf_finish.h"
#include "core/export/pdf_sheet.h"
#include "core/report_json.h"
#include "tests/core/export/pdf_file.h"
#include "tests/support/application.h"

#include <QtCore/QBuffer>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace selfcheck {
namespace {

using test::PdfFile;
using testing::Each;
using testing::Ge;

const test::ApplicationChoice gui([](int &argc, char **argv) -> std::unique_ptr<QCoreApplication> {
    return std::make_unique<QGuiApplication>(argc, argv);
});

const QString code = QStringLiteral("7KQ2 M3XD 0A9F TC5V");

Report goldenReport(const char *name)
{
    QFile file(QStringLiteral(SELFCHECK_TEST_DATA "/reports/input/%1.json").arg(QString::fromLatin1(name)));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    const Result<Report> report = reportFromJson(file.readAll(), file.fileName());
    EXPECT_TRUE(report.hasValue());
    return report ? *report : Report();
}

QByteArray pdfOf(const Report &report, const char *language)
{
    const Result<QByteArray> pdf = toPdf(report, Texts(QString::fromLatin1(language)), code);
    EXPECT_TRUE(pdf.hasValue()) << pdf.failure().toString().toStdString() << ", platform "
                                << QGuiApplication::platformName().toStdString();
    return pdf ? *pdf : QByteArray();
}

/// Lines and blanks are where the layout put them.
QString squeezed(QString text)
{
    text.removeIf([](QChar character) { return character.isSpace(); });
    return text;
}

bool shows(const QString &page, const QString &text) { return squeezed(page).contains(squeezed(text)); }

class PdfInLanguage : public testing::TestWithParam<const char *> {};
INSTANTIATE_TEST_SUITE_P(Languages, PdfInLanguage, testing::Values("de", "en", "fr"));

TEST_P(PdfInLanguage, IsSoundAndSmall)
{
    const QByteArray bytes = pdfOf(goldenReport("sick"), GetParam());
    const PdfFile pdf(bytes);
    EXPECT_TRUE(pdf.problems().isEmpty()) << pdf.problems().join(u'\n').toStdString();
    EXPECT_LT(bytes.size(), 500 * 1024);
    EXPECT_EQ(pdf.pageSize(), QList<int>({595, 842}));
    EXPECT_GE(pdf.fontCount(), 2);
    EXPECT_TRUE(pdf.allFontsEmbedded());
}

TEST_P(PdfInLanguage, SaysWhatItIs)
{
    const Texts texts(QString::fromLatin1(GetParam()));
    const PdfFile pdf(pdfOf(goldenReport("sick"), GetParam()));
    EXPECT_EQ(pdf.language().left(2), QString::fromLatin1(GetParam()));
    EXPECT_EQ(pdf.property("/Title"), texts.say(QStringLiteral("report.title")) + QStringLiteral(" 7KQ2-M3XD"));
    EXPECT_EQ(pdf.property("/Author"), QStringLiteral("Self Check 0.1.0"));
    EXPECT_EQ(pdf.property("/Keywords"), code);
    EXPECT_EQ(pdf.property("/CreationDate"), QStringLiteral("D:20261126081410Z"));
    EXPECT_TRUE(pdf.showsTitle());
}

TEST_P(PdfInLanguage, FirstPageTellsEverything)
{
    const Texts texts(QString::fromLatin1(GetParam()));
    const Report report = goldenReport("sick");
    const QString page = PdfFile(pdfOf(report, GetParam())).textOfPage(0);
    for (const QString &expected :
         {report.id, code, texts.overall(report), texts.verdictWord(Verdict::Red), report.profile.name,
          QStringLiteral("HO-PC-0388"), texts.date(report.finished), texts.time(report.finished)})
        EXPECT_TRUE(shows(page, expected)) << expected.toStdString();
    for (const QString &chapter : report.chapters)
        EXPECT_TRUE(shows(page, chapter + texts.chapterTitle(chapter))) << chapter.toStdString();
    const auto important = report.mostImportant(2);
    ASSERT_EQ(important.size(), 2u);
    for (const Finding *finding : important) {
        EXPECT_TRUE(shows(page, finding->number + texts.title(finding->id)));
        EXPECT_TRUE(shows(page, texts.found(*finding, report)));
        EXPECT_TRUE(shows(page, texts.action(*finding, report)));
        EXPECT_TRUE(shows(page, texts.owner(*finding, report)));
    }
}

TEST_P(PdfInLanguage, EveryPageHasItsFooter)
{
    const Texts texts(QString::fromLatin1(GetParam()));
    const PdfFile pdf(pdfOf(goldenReport("healthy"), GetParam()));
    ASSERT_GT(pdf.pageCount(), 2);
    for (int page = 0; page < pdf.pageCount(); ++page) {
        const QString text = pdf.textOfPage(page);
        EXPECT_TRUE(shows(text, texts.say(QStringLiteral("report.page"),
                                          {{QStringLiteral("page"), QString::number(page + 1)},
                                           {QStringLiteral("total"), QString::number(pdf.pageCount())}})));
        EXPECT_TRUE(shows(text, QStringLiteral("9F3K-7QWM")));
        EXPECT_TRUE(shows(text, code));
    }
}

TEST_P(PdfInLanguage, EveryRowIsThere)
{
    const Texts texts(QString::fromLatin1(GetParam()));
    const Report report = goldenReport("sick");
    const QString text = PdfFile(pdfOf(report, GetParam())).text();
    for (const Finding &finding : report.findings) {
        EXPECT_TRUE(shows(text, finding.number + texts.verdictWord(finding.verdict) + texts.title(finding.id)))
            << finding.id.toStdString();
        EXPECT_TRUE(shows(text, texts.found(finding, report))) << finding.id.toStdString();
    }
}

// The sentences of the catalogue are held by its own tests.
TEST_P(PdfInLanguage, NoWordOfTheReportIsMissing)
{
    static const QRegularExpression missing(
        QStringLiteral("\u27e6(report|unit|value|format|list|verdict|grey|owner|overall|earlier|method|fact)\\."));
    for (const char *name : {"healthy", "sick"}) {
        const QString text = PdfFile(pdfOf(goldenReport(name), GetParam())).text();
        EXPECT_FALSE(text.contains(missing)) << text.mid(text.indexOf(missing), 60).toStdString();
        EXPECT_FALSE(text.contains(u'{')) << text.mid(text.indexOf(u'{'), 60).toStdString();
    }
}

TEST(Pdf, TextIsFoundAsTyped)
{
    Report report = goldenReport("healthy");
    report.profile.name = QString::fromUtf8("Office fluffig – Über 5 € ‚ŒUVRE‘");
    const QString text = PdfFile(pdfOf(report, "de")).text();
    EXPECT_TRUE(text.contains(report.profile.name)); // with its blanks, and without ligatures
    EXPECT_FALSE(text.contains(u'\t'));
    EXPECT_FALSE(text.contains(u'\ufffd'));
}

TEST(Pdf, BookmarksLeadToTheChapters)
{
    const Report report = goldenReport("healthy");
    const PdfFile pdf(pdfOf(report, "fr"));
    const Texts texts(QStringLiteral("fr"));
    QStringList expected{texts.say(QStringLiteral("report.overview"))};
    for (const QString &chapter : report.chapters)
        expected += chapter + u' ' + texts.chapterTitle(chapter);
    expected += texts.say(QStringLiteral("report.environment"));
    expected += texts.say(QStringLiteral("report.measured"));
    EXPECT_EQ(pdf.bookmarks(), expected);
    const QList<int> pages = pdf.bookmarkedPages();
    EXPECT_EQ(pages.value(0), 0);
    EXPECT_EQ(pages.value(1), 1);
    EXPECT_TRUE(std::ranges::is_sorted(pages));
}

TEST(Pdf, ReportComesBackWhole)
{
    const Report report = goldenReport("sick");
    const QByteArray pdf = pdfOf(report, "de");
    const Result<QByteArray> json = reportJsonInPdf(pdf, QStringLiteral("report.pdf"));
    ASSERT_TRUE(json.hasValue());
    EXPECT_EQ(*json, toJson(report));
}

TEST(Pdf, SameReportSameBytes)
{
    const Report report = goldenReport("healthy");
    EXPECT_EQ(pdfOf(report, "de"), pdfOf(report, "de"));
}

TEST(Pdf, MaskedReportShowsNothingPrivate)
{
    const Report report = goldenReport("sick").masked();
    const QByteArray bytes = pdfOf(report, "de");
    const QString text = PdfFile(bytes).text();
    EXPECT_FALSE(text.contains(QStringLiteral("HO-PC-0388")));
    EXPECT_FALSE(text.contains(QStringLiteral("m.weber")));
    EXPECT_TRUE(text.contains(maskedText()));
    EXPECT_FALSE(reportJsonInPdf(bytes, QStringLiteral("x"))->contains("HO-PC-0388"));
}

TEST(Pdf, FiguresStandWithLabelAndTime)
{
    const Texts texts(QStringLiteral("de"));
    const Report report = goldenReport("sick");
    const QString text = PdfFile(pdfOf(report, "de")).text();
    const Finding *disk = report.find(u"4.2-disk");
    ASSERT_NE(disk, nullptr);
    for (const Facts::Entry &entry : disk->facts.entries())
        EXPECT_TRUE(shows(text, texts.factLabel(entry.key) + texts.value(entry.key, entry.value)))
            << entry.key.toStdString();
    EXPECT_TRUE(shows(text, texts.milliseconds(static_cast<double>(disk->durationMs))));
}

TEST(Pdf, MeasurementThatServedSeveralRowsStandsOnce)
{
    const Report report = goldenReport("healthy");
    const QString text = PdfFile(pdfOf(report, "en")).text();
    EXPECT_TRUE(shows(text, QStringLiteral("Points 3.1, 3.2, 3.3, 4.1.1 and 4.1.4")));
    EXPECT_EQ(text.count(Texts(QStringLiteral("en")).say(QStringLiteral("method.browsers"))), 1);
}

// Whoever receives it reads page 1, then a few pages of tables, more where there is much to do, then the figures.
TEST_P(PdfInLanguage, TablesAreShort)
{
    struct Limit {
        const char *name;
        qsizetype figures;
        int pages;
    };
    for (const Limit &limit : {Limit{"healthy", 6, 12}, Limit{"sick", 9, 16}}) {
        const Report report = goldenReport(limit.name);
        const PdfFile pdf(pdfOf(report, GetParam()));
        const auto figures = pdf.bookmarkedPages().value(static_cast<qsizetype>(report.chapters.size()) + 1);
        EXPECT_LE(figures, limit.figures) << limit.name;
        EXPECT_LE(pdf.pageCount(), limit.pages) << limit.name;
    }
}

TEST_P(PdfInLanguage, ServersAreToldInWords)
{
    const PdfFile pdf(pdfOf(goldenReport("sick"), GetParam()));
    EXPECT_FALSE(pdf.text().contains(QStringLiteral("certificate-untrusted")));
    const Texts texts(QString::fromLatin1(GetParam()));
    const QString word = texts.say(QStringLiteral("value.tcp.state.certificate-untrusted"));
    EXPECT_TRUE(shows(pdf.text(), QStringLiteral("agent.provider.example:443 (%1)").arg(word)));
}

/// The lines as they stand on paper.
QStringList linesOf(const QString &text, double width)
{
    PdfSheet sheet;
    sheet.addParagraph(TextBlock(text, type::body, width));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    sheet.paint(writer, [](QPainter &, int) {});
    return PdfFile(bytes).text().split(u'\n', Qt::SkipEmptyParts);
}

TEST(Pdf, RangesAndShortWordsStayWhole)
{
    const QString range = QString::fromUtf8("(UDP\u00a025000–65535)");
    const QString text = QString::fromUtf8("Par Wi-Fi Par Wi-Fi ") + range + QStringLiteral(" Wi-Fi ") + range;
    const double narrowest = TextBlock(range, type::body, paper::textWidth).naturalWidth() + 1;
    for (double width = narrowest; width < 3 * narrowest; width += 5) {
        const TextBlock block(text, type::body, width);
        EXPECT_LE(block.naturalWidth(), width);
        for (const QString &line : linesOf(text, width)) {
            const QString shown = line.trimmed();
            EXPECT_FALSE(shown.endsWith(u'-') || shown.endsWith(QChar(0x2013))) << width << shown.toStdString();
        }
    }
}

TEST(Pdf, PathsAreCutAtTheirSteps)
{
    const QString path =
        QStringLiteral("(HKLM\\SOFTWARE\\Microsoft\\.NETFramework\\Security\\TrustManager\\PromptingLevel)");
    for (double width = 100; width < 300; width += 20) {
        const QStringList lines = linesOf(path, width);
        EXPECT_GT(lines.size(), 1);
        for (const QString &line : lines)
            EXPECT_TRUE(line.trimmed().endsWith(u'\\') || line.trimmed().endsWith(u')')) << line.toStdString();
    }
    EXPECT_EQ(linesOf(QStringLiteral("a\nb"), 100).size(), 2);
}

TEST(Pdf, WhatIsLongerThanAPageGoesOn)
{
    Report report = goldenReport("healthy");
    QStringList many;
    for (int i = 0; i < 2000; ++i)
        many += QStringLiteral("s%1e").arg(i);
    for (Finding &finding : report.findings) {
        if (finding.probe == QLatin1StringView("tcp"))
            finding.facts.insert({QStringLiteral("tcp.details"), FactValue(many), Privacy::Open});
    }
    report.profile.name = QString(3000, u'W');
    const PdfFile pdf(pdfOf(report, "de"));
    const QString text = squeezed(pdf.text());
    for (const QString &each : many)
        EXPECT_TRUE(text.contains(each)) << each.toStdString();
    EXPECT_TRUE(pdf.problems().isEmpty());
}

TEST(Pdf, EmptyReportIsAPdfToo)
{
    const PdfFile pdf(pdfOf(Report(), "en"));
    EXPECT_TRUE(shows(pdf.textOfPage(0), QStringLiteral("Nothing has been checked yet.")));
}

// ---- reading back -----------------------------------------------------------------------------------------------

QByteArray plainPdf()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    painter.drawLine(0, 0, 100, 100);
    painter.end();
    return bytes;
}

FailureKind kindOf(const QByteArray &bytes)
{
    const Result<QByteArray> json = reportJsonInPdf(bytes, QStringLiteral("post.pdf"));
    EXPECT_FALSE(json.hasValue());
    return json ? FailureKind::Internal : json.failure().kind();
}

TEST(PdfReading, NoPdfAtAll)
{
    EXPECT_EQ(kindOf({}), FailureKind::BadSyntax);
    EXPECT_EQ(kindOf("{\"schema\":1}"), FailureKind::BadSyntax);
    EXPECT_EQ(kindOf("%PDF-1.7\nand nothing else"), FailureKind::BadSyntax);
    EXPECT_EQ(kindOf(QByteArray(100, '\0')), FailureKind::BadSyntax);
}

TEST(PdfReading, PdfOfAnotherProgram)
{
    const Result<QByteArray> json = reportJsonInPdf(plainPdf(), QStringLiteral("post.pdf"));
    ASSERT_FALSE(json.hasValue());
    EXPECT_EQ(json.failure().kind(), FailureKind::BadSyntax);
    EXPECT_EQ(json.failure().place(), QStringLiteral("post.pdf#report.json"));
}

TEST(PdfReading, CutPdfNeverGivesAnotherReport)
{
    const Report report = goldenReport("healthy");
    const QByteArray whole = pdfOf(report, "en");
    const QByteArray json = toJson(report);
    for (qsizetype length = 0; length < whole.size(); length += whole.size() / 97 + 1) {
        const Result<QByteArray> back = reportJsonInPdf(whole.left(length), QStringLiteral("cut.pdf"));
        if (back)
            EXPECT_EQ(*back, json) << length;
        else
            EXPECT_EQ(back.failure().kind(), FailureKind::BadSyntax) << length;
    }
    EXPECT_EQ(kindOf(whole.left(whole.size() / 2)), FailureKind::BadSyntax);
}

TEST(PdfReading, AttachmentThatUnpacksToGigabytesIsStopped)
{
    PdfProperties properties;
    properties.made = QDateTime(QDate(2026, 3, 4), QTime(8, 14), Qt::UTC);
    properties.attachment = QByteArray(reportSizeLimitBytes + 1, ' ');
    const Result<QByteArray> bomb = finishPdf(plainPdf(), properties);
    ASSERT_TRUE(bomb.hasValue());
    EXPECT_LT(bomb->size(), 1024 * 1024);
    EXPECT_EQ(kindOf(*bomb), FailureKind::FileTooLarge);
}

TEST(PdfReading, HugeFileIsRefusedUnread)
{
    EXPECT_EQ(kindOf("%PDF-1.7\n" + QByteArray(reportSizeLimitBytes, ' ')), FailureKind::FileTooLarge);
}

} // namespace
} // namespace selfcheck
