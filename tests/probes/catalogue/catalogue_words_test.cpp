// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Titles, requirements and reasons of the shipped rows: the same in each language, none left over, and shaped
// for the places where they stand.
#include "core/texts.h"
#include "tests/probes/catalogue/shipped_catalogue.h"

#include <QtCore/QRegularExpression>

#include <gtest/gtest.h>

using namespace selfcheck;
using namespace selfcheck::test;

namespace {

const QString wordsOfRows = QStringLiteral("catalogue");
constexpr auto titleLimit = 46;    ///< characters; two lines of the PDF's column
constexpr auto sentenceLimit = 24; ///< words; the document's lists need a few more than twenty

QSet<QString> wordedKeys()
{
    QSet<QString> keys;
    for (const Requirement &row : shippedCatalogue().requirements) {
        for (const char *part : {".title", ".requirement", ".why"})
            keys.insert(row.id + QLatin1StringView(part));
    }
    for (const Chapter &chapter : shippedCatalogue().chapters)
        keys.insert(QLatin1StringView("chapter.") + chapter.id);
    for (const PortRule &rule : shippedCatalogue().ports)
        keys.insert(QLatin1StringView("port.") + rule.purpose);
    return keys;
}

bool isSentence(const QString &key)
{
    return key.endsWith(QLatin1StringView(".requirement")) || key.endsWith(QLatin1StringView(".why"));
}

class CatalogueWords : public testing::TestWithParam<const char *> {
protected:
    [[nodiscard]] QString language() const { return QString::fromLatin1(GetParam()); }
    [[nodiscard]] QHash<QString, QString> words() const { return sentences(wordsOfRows, language()); }
};

} // namespace

INSTANTIATE_TEST_SUITE_P(Languages, CatalogueWords, testing::Values("de", "en", "fr"),
                         [](const auto &each) { return std::string(each.param); });

TEST_P(CatalogueWords, StandForTheDocumentAndNothingElse)
{
    const QHash<QString, QString> all = words();
    EXPECT_EQ(QSet<QString>(all.keyBegin(), all.keyEnd()), wordedKeys());
}

// The window shows what the document asks before anything was measured.
TEST_P(CatalogueWords, NeedNoValue)
{
    const QHash<QString, QString> all = words();
    for (auto each = all.begin(); each != all.end(); ++each)
        EXPECT_TRUE(argumentsIn(each.value()).isEmpty()) << each.key().toStdString();
}

TEST_P(CatalogueWords, AreTitlesWithoutAndSentencesWithAFullStop)
{
    const QHash<QString, QString> all = words();
    for (auto each = all.begin(); each != all.end(); ++each) {
        EXPECT_EQ(each.value(), each.value().trimmed()) << each.key().toStdString();
        EXPECT_EQ(each.value().endsWith(u'.'), isSentence(each.key())) << each.key().toStdString();
        if (!isSentence(each.key())) {
            EXPECT_LE(each.value().size(), titleLimit) << each.key().toStdString();
        }
    }
}

TEST_P(CatalogueWords, GiveOneReasonInOneSentence)
{
    static const QRegularExpression inside(QStringLiteral("\\.\\s"));
    const QHash<QString, QString> all = words();
    for (const Requirement &row : shippedCatalogue().requirements) {
        const QString why = all.value(row.id + QLatin1StringView(".why"));
        EXPECT_FALSE(why.contains(inside)) << row.id.toStdString();
    }
}

TEST_P(CatalogueWords, CanBeReadAloud)
{
    static const QRegularExpression end(QStringLiteral("[.:;]\\s"));
    const QHash<QString, QString> all = words();
    for (auto each = all.begin(); each != all.end(); ++each) {
        const QStringList spoken = each.value().split(end);
        for (const QString &sentence : spoken) {
            const auto count = sentence.split(u' ', Qt::SkipEmptyParts).size();
            EXPECT_LE(count, sentenceLimit) << each.key().toStdString() << ": " << sentence.toStdString();
        }
    }
}

TEST_P(CatalogueWords, KeepTheTypographyOfTheLanguage)
{
    const QHash<QString, QString> forbidden{
        {QStringLiteral("de"), QStringLiteral("[\"'!]|\\d (MB|Mbit/s)|\u201d|\u00ab|\u00bb")},
        {QStringLiteral("en"), QStringLiteral("[\"'!]|\\d (MB|Mbit/s)|\u201e|\u00ab|\u00bb")},
        {QStringLiteral("fr"), QStringLiteral("[\"'!]|\\d (Mo|Mbit/s)|[^\u202f][;?]|[^\u00a0]:|\u00ab[^\u00a0]|"
                                              "[^\u00a0]\u00bb|MB|\u201c|\u201d")},
    };
    const QRegularExpression wrong(forbidden.value(language()));
    const QHash<QString, QString> all = words();
    for (auto each = all.begin(); each != all.end(); ++each) {
        const QRegularExpressionMatch match = wrong.match(each.value());
        EXPECT_FALSE(match.hasMatch()) << each.key().toStdString() << ": " << match.captured().toStdString();
    }
}

// The document's demands are quoted, so the words must carry its numbers.
TEST_P(CatalogueWords, CarryTheNumbersOfTheDocument)
{
    const QHash<QString, QString> all = words();
    const auto asks = [&all](const char *row) {
        return all.value(QString::fromLatin1(row) + QLatin1StringView(".requirement"));
    };
    EXPECT_TRUE(asks("4.2-dotnet").contains(QLatin1StringView("4.6.2")));
    EXPECT_TRUE(asks("4.2-disk").contains(QLatin1StringView("300")));
    EXPECT_TRUE(asks("4.4-agent-server").contains(QLatin1StringView("443")));
    EXPECT_TRUE(asks("9-upload").contains(QStringLiteral("1\u00a0Mbit/s")));
    for (const char *number : {"101", "5062", "5162"})
        EXPECT_TRUE(asks("11-rtp-ports").contains(QLatin1StringView(number))) << number;
    for (const char *number : {"5062", "65535"})
        EXPECT_TRUE(asks("12-source-ports").contains(QLatin1StringView(number))) << number;
    for (const PortRule &rule : shippedCatalogue().ports) {
        for (const int number : {rule.first, rule.last}) {
            for (const char *part : {".title", ".requirement"}) {
                EXPECT_TRUE(all.value(rule.row + QLatin1StringView(part)).contains(QString::number(number)))
                    << rule.row.toStdString() << part;
            }
        }
    }
}

// What a person reads on the requirement and in the port table is the same thing.
TEST_P(CatalogueWords, NamePortsByTheirPurpose)
{
    const QHash<QString, QString> all = words();
    for (const PortRule &rule : shippedCatalogue().ports) {
        const QString purpose = all.value(QLatin1StringView("port.") + rule.purpose);
        EXPECT_TRUE(all.value(rule.row + QLatin1StringView(".title")).startsWith(purpose)) << rule.row.toStdString();
    }
}
