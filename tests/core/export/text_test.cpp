// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "core/export/text.h"

#include "core/report_json.h"

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace selfcheck {
namespace {

const QString code = QStringLiteral("7KQ2 M3XD 0A9F TC5V");

Report goldenReport(const char *name)
{
    QFile file(QStringLiteral(SELFCHECK_TEST_DATA "/reports/input/%1.json").arg(QString::fromLatin1(name)));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    const Result<Report> report = reportFromJson(file.readAll(), file.fileName());
    EXPECT_TRUE(report.hasValue());
    return report ? *report : Report();
}

class TextInLanguage : public testing::TestWithParam<const char *> {
protected:
    Texts texts{QString::fromLatin1(GetParam())};
};
INSTANTIATE_TEST_SUITE_P(Languages, TextInLanguage, testing::Values("de", "en", "fr"));

TEST_P(TextInLanguage, BeginsWithWhatMatters)
{
    const Report report = goldenReport("sick");
    const QStringList lines = toText(report, texts, code).split(u'\n');
    EXPECT_EQ(lines.value(0), texts.say(QStringLiteral("report.title")));
    EXPECT_EQ(lines.value(2), u'[' + texts.verdictWord(Verdict::Red) + QLatin1StringView("] ") + texts.overall(report));
    EXPECT_TRUE(lines.value(4).endsWith(code)) << lines.value(4).toStdString();
    EXPECT_TRUE(lines.value(5).endsWith(report.id)) << lines.value(5).toStdString();
}

TEST_P(TextInLanguage, CausesComeInOrderWithProofStepAndOwner)
{
    const Report report = goldenReport("sick");
    const QString text = toText(report, texts, code);
    qsizetype place = text.indexOf(texts.say(QStringLiteral("report.important")));
    for (const Finding *finding : report.mostImportant(report.findings.size())) {
        for (const QString &part : {finding->number + u' ' + texts.title(finding->id), texts.found(*finding, report),
                                    texts.action(*finding, report), texts.owner(*finding, report)}) {
            place = text.indexOf(part, place);
            ASSERT_GE(place, 0) << finding->id.toStdString() << ": " << part.toStdString();
        }
    }
}

TEST_P(TextInLanguage, EveryChapterFollowsWithItsRows)
{
    const Report report = goldenReport("healthy");
    const QString text = toText(report, texts, code);
    qsizetype place = 0;
    for (const QString &chapter : report.chapters) {
        const auto findings = report.ofChapter(chapter);
        if (findings.empty())
            continue;
        place = text.indexOf(chapter + u' ' + texts.chapterTitle(chapter), place);
        ASSERT_GE(place, 0) << chapter.toStdString();
        for (const Finding *finding : findings) {
            place = text.indexOf(u'[' + texts.verdictWord(finding->verdict) + QLatin1StringView("] ") + finding->number,
                                 place);
            ASSERT_GE(place, 0) << finding->id.toStdString();
        }
    }
    EXPECT_TRUE(text.endsWith(u'\n'));
}

// The sentences of the catalogue are held by its own tests.
TEST_P(TextInLanguage, NoWordOfTheReportIsMissing)
{
    static const QRegularExpression missing(
        QStringLiteral("\u27e6(report|unit|value|format|list|verdict|grey|owner|overall|fact)\\."));
    for (const char *name : {"healthy", "sick"}) {
        const QString text = toText(goldenReport(name), texts, code);
        EXPECT_FALSE(text.contains(missing)) << text.mid(text.indexOf(missing), 60).toStdString();
    }
}

TEST(Text, MaskedReportShowsNothingPrivate)
{
    const QString text = toText(goldenReport("sick").masked(), Texts(QStringLiteral("en")), code);
    EXPECT_FALSE(text.contains(QStringLiteral("HO-PC-0388")));
    EXPECT_TRUE(text.contains(maskedText()));
}

TEST(Text, NothingToDoIsSaid)
{
    const Texts texts(QStringLiteral("en"));
    EXPECT_TRUE(toText(goldenReport("healthy"), texts, code).contains(QStringLiteral("Nothing needs your attention.")));
}

} // namespace
} // namespace selfcheck
