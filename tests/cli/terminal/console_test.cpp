// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The console as it is seen, line by line: compared with tests/data/console/expected. After a wanted change of
// words or layout write these files anew with SELFCHECK_WRITE_EXPECTED=1 and look at the difference.
#include "tests/cli/terminal/streams.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QTimeZone>

namespace selfcheck::test {
namespace {

using namespace Qt::StringLiterals;

const Canvas wide{};
const Canvas narrow{.width = 40};
const Canvas ascii{.shapes = Shapes::Ascii, .unicode = false};
const Canvas plainFont{.shapes = Shapes::Plain};
const Canvas coloured{.colours = true, .live = true};

struct Golden {
    const char *name;
    const char *report;
    const char *language;
    const Canvas &canvas;
    bool details = false;
};

void PrintTo(const Golden &golden, std::ostream *out) { *out << golden.name; }

QString shownReport(const Golden &golden)
{
    QStringList arguments{u"show"_s, sample(golden.report), u"--lang"_s, QString::fromLatin1(golden.language)};
    if (golden.details)
        arguments += u"--details"_s;
    return ran(arguments, golden.canvas).out;
}

class ConsoleGolden : public testing::TestWithParam<Golden> {};

INSTANTIATE_TEST_SUITE_P(
    Reports, ConsoleGolden,
    testing::Values(Golden{"healthy_de", "healthy", "de", wide}, Golden{"healthy_en", "healthy", "en", wide},
                    Golden{"healthy_fr", "healthy", "fr", wide}, Golden{"sick_de", "sick", "de", wide},
                    Golden{"sick_en", "sick", "en", wide}, Golden{"sick_fr", "sick", "fr", wide},
                    Golden{"sick_de_narrow", "sick", "de", narrow}, Golden{"sick_de_ascii", "sick", "de", ascii},
                    Golden{"sick_fr_ascii", "sick", "fr", ascii}, Golden{"sick_en_plain_font", "sick", "en", plainFont},
                    Golden{"sick_en_coloured", "sick", "en", coloured},
                    Golden{"sick_en_details", "sick", "en", wide, true}),
    [](const auto &golden) { return std::string(golden.param.name); });

TEST_P(ConsoleGolden, IsAsExpected)
{
    const QString file = u"" SELFCHECK_TEST_DATA "/console/expected/%1.txt"_s.arg(QString::fromLatin1(GetParam().name));
    const QByteArray shown = shownReport(GetParam()).toUtf8();
    if (qEnvironmentVariableIsSet("SELFCHECK_WRITE_EXPECTED"))
        put(file, shown);
    EXPECT_EQ(contentOf(file).toStdString(), shown.toStdString()) << file.toStdString();
}

TEST_P(ConsoleGolden, FitsTheWidthAndLeavesNothingUntranslated)
{
    QString text = shownReport(GetParam());
    EXPECT_FALSE(text.contains(u'⟦')) << text.toStdString();
    text.remove(QRegularExpression(u"\x1b\\[[0-9]*m"_s));
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        EXPECT_LE(line.size(), GetParam().canvas.width) << line.toStdString();
        EXPECT_FALSE(line.endsWith(u' ')) << line.toStdString();
    }
    const bool isAscii = std::ranges::all_of(text, [](QChar sign) { return sign.unicode() < 0x80; });
    EXPECT_EQ(isAscii, !GetParam().canvas.unicode);
}

TEST(Console, ColoursAreTheOnlyDifference)
{
    QString text = shownReport({"", "sick", "en", coloured});
    EXPECT_TRUE(text.contains(u"\x1b[31m✖ Action needed"_s));
    EXPECT_TRUE(text.contains(u"\x1b[33m▲ Attention"_s));
    EXPECT_TRUE(text.contains(u"\x1b[32m✔ All good"_s));
    text.remove(QRegularExpression(u"\x1b\\[[0-9]*m"_s));
    EXPECT_EQ(text, shownReport({"", "sick", "en", wide}));
}

TEST(Console, GreenNeedsNoSentenceButDetailsDo)
{
    const QString brief = shownReport({"", "healthy", "en", wide});
    const QString full = shownReport({"", "healthy", "en", wide, true});
    EXPECT_FALSE(brief.contains(u"16 GB"_s));
    EXPECT_TRUE(full.contains(u"16 GB"_s) || full.contains(u"17"_s)) << full.toStdString();
    EXPECT_GT(full.size(), brief.size() * 2);
}

} // namespace
} // namespace selfcheck::test
