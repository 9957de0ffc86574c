// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "core/result_code.h"

#include "core/code_check.h"
#include "core/crockford.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace selfcheck::test {

namespace {

QString rowId(int chapter, int row) { return QStringLiteral("%1-r%2").arg(chapter).arg(row); }

/// Fifteen chapters with rowsEach rows, as the document has them.
Catalogue document(int codeNumber = 1, int chapters = 15, int rowsEach = 5)
{
    Catalogue catalogue;
    catalogue.codeNumber = codeNumber;
    for (int chapter = 1; chapter <= chapters; ++chapter) {
        catalogue.chapters.push_back({QString::number(chapter), {}});
        for (int row = 1; row <= rowsEach; ++row) {
            Requirement requirement;
            requirement.id = rowId(chapter, row);
            requirement.chapter = QString::number(chapter);
            catalogue.requirements.push_back(requirement);
        }
    }
    return catalogue;
}

Report randomReport(const Catalogue &catalogue, std::mt19937 &random)
{
    Report report;
    for (const Requirement &requirement : catalogue.requirements) {
        Finding finding;
        finding.id = requirement.id;
        finding.chapter = requirement.chapter;
        finding.probe = QStringLiteral("tcp");
        finding.verdict = static_cast<Verdict>(std::uniform_int_distribution<int>(0, 12)(random) % 7 % 4);
        report.findings.push_back(finding);
    }
    return report;
}

Report greenReport(const Catalogue &catalogue)
{
    std::mt19937 random;
    Report report = randomReport(catalogue, random);
    for (Finding &finding : report.findings)
        finding.verdict = Verdict::Green;
    return report;
}

DecodedCode expectedOf(const Report &report, const Catalogue &catalogue)
{
    DecodedCode expected;
    expected.catalogueCode = catalogue.codeNumber;
    for (const Chapter &chapter : catalogue.chapters)
        expected.chapters.emplace_back(chapter.id, report.chapterLight(chapter.id));
    for (const Finding *finding : report.mostImportant(3))
        expected.findings += finding->id;
    return expected;
}

std::string detailOf(const QString &typed, const std::vector<Catalogue> &known)
{
    const Result<DecodedCode> result = decodeResultCode(typed, known);
    if (result)
        return "decoded";
    EXPECT_EQ(result.failure().kind(), FailureKind::BadCode);
    return result.failure().detail().toStdString();
}

QString spaceless(QString code) { return code.remove(u' '); }

std::vector<QString> sampleCodes(int count)
{
    std::mt19937 random(99);
    const Catalogue catalogue = document();
    std::vector<QString> codes;
    for (int i = 0; i < count; ++i)
        codes.push_back(spaceless(resultCode(randomReport(catalogue, random), catalogue)));
    return codes;
}

} // namespace

TEST(ResultCode, CarriesLightsAndFindingsForEveryReport)
{
    std::mt19937 random(1);
    for (int i = 0; i < 500; ++i) {
        const Catalogue catalogue = document(1 + i % 127);
        const Report report = randomReport(catalogue, random);
        const QString code = resultCode(report, catalogue);
        const auto decoded = decodeResultCode(code, {document(128), catalogue});
        ASSERT_TRUE(decoded) << code.toStdString() << decoded.failure().toString().toStdString();
        EXPECT_EQ(*decoded, expectedOf(report, catalogue)) << code.toStdString();
    }
}

TEST(ResultCode, HasFourGroupsOfFourForTheDocument)
{
    std::mt19937 random(2);
    const QString code = resultCode(randomReport(document(), random), document());
    EXPECT_EQ(code.size(), 19);
    const QStringList groups = code.split(u' ');
    ASSERT_EQ(groups.size(), 4);
    for (const QString &group : groups)
        EXPECT_EQ(group.size(), 4);
    for (const QChar character : spaceless(code))
        EXPECT_TRUE(crockfordCharacters.contains(character));
}

TEST(ResultCode, StaysTheSameForever)
{
    // Codes are written down on paper: a change of layout needs a new format version.
    const Catalogue catalogue = document(1, 15, 4);
    Report report = greenReport(catalogue);
    EXPECT_EQ(resultCode(report, catalogue).toStdString(), "FP8N 54F0 6SYA 2GJN");
    report.findings[8].verdict = Verdict::Amber;
    report.findings[57].verdict = Verdict::Red;
    EXPECT_EQ(resultCode(report, catalogue).toStdString(), "FP8X 54F1 73YR 2GXT");
}

TEST(ResultCode, LooksVaried)
{
    // Long runs of one character are misheard; a healthy PC is the most frequent one.
    const Catalogue catalogue = document();
    const QString code = spaceless(resultCode(greenReport(catalogue), catalogue));
    EXPECT_GE(QSet<QChar>(code.begin(), code.end()).size(), 8) << code.toStdString();
    for (qsizetype i = 2; i < code.size(); ++i)
        EXPECT_FALSE(code.at(i) == code.at(i - 1) && code.at(i) == code.at(i - 2)) << code.toStdString();
    EXPECT_NE(detailOf(QString(16, u'0'), {catalogue}), "decoded");
}

TEST(ResultCode, EverySingleWrongCharacterIsNoticed)
{
    const std::vector<Catalogue> known{document()};
    for (const QString &code : sampleCodes(40)) {
        ASSERT_EQ(detailOf(code, known), "decoded");
        for (qsizetype place = 0; place < code.size(); ++place) {
            for (const QChar wrong : QString(crockfordCharacters)) {
                if (wrong == code.at(place))
                    continue;
                QString typed = code;
                typed[place] = wrong;
                ASSERT_EQ(detailOf(typed, known), "check") << code.toStdString() << typed.toStdString();
            }
        }
    }
}

TEST(ResultCode, EverySwapIsNoticed)
{
    const std::vector<Catalogue> known{document()};
    for (const QString &code : sampleCodes(200)) {
        for (qsizetype first = 0; first < code.size(); ++first) {
            for (qsizetype second = first + 1; second < code.size(); ++second) {
                QString typed = code;
                typed[first] = code.at(second);
                typed[second] = code.at(first);
                const std::string expected = typed == code ? "decoded" : "check";
                ASSERT_EQ(detailOf(typed, known), expected) << typed.toStdString();
            }
        }
    }
}

TEST(CodeCheck, EveryErrorInOneOrTwoPlacesIsNoticed)
{
    // The code is linear, so what holds for one codeword holds for all: an error pattern is noticed or not.
    const Symbols code = withCheck(Symbols(14, 0));
    ASSERT_EQ(code.size(), 16U);
    for (std::size_t first = 0; first < code.size(); ++first) {
        for (std::size_t second = first + 1; second < code.size(); ++second) {
            for (unsigned errors = 1; errors < 32 * 32; ++errors) {
                Symbols wrong = code;
                wrong[first] = static_cast<quint8>(wrong[first] ^ (errors & 31U));
                wrong[second] = static_cast<quint8>(wrong[second] ^ (errors >> 5));
                ASSERT_FALSE(withoutCheck(wrong)) << first << ' ' << second << ' ' << errors;
            }
        }
    }
}

TEST(CodeCheck, GivesTheDataBack)
{
    std::mt19937 random(3);
    for (std::size_t length = 0; length < 40; ++length) {
        Symbols data(length);
        std::ranges::generate(data, [&] { return static_cast<quint8>(random() & 31U); });
        EXPECT_EQ(withoutCheck(withCheck(data)), data);
    }
    EXPECT_FALSE(withoutCheck({}));
    EXPECT_FALSE(withoutCheck({3}));
}

TEST(ResultCode, TypingIsForgiving)
{
    const std::vector<Catalogue> known{document()};
    bool sawOne = false;
    bool sawZero = false;
    for (const QString &code : sampleCodes(60)) {
        const auto expected = decodeResultCode(code, known);
        QString typed = code.toLower();
        sawOne = sawOne || typed.contains(u'1');
        sawZero = sawZero || typed.contains(u'0');
        typed.replace(typed.indexOf(u'1'), typed.contains(u'1') ? 1 : 0,
                      typed.contains(u'1') ? QStringLiteral("l") : QString());
        typed.replace(u'1', u'I');
        typed.replace(u'0', u'o');
        typed.insert(9, QStringLiteral(" . "));
        typed.insert(4, u'-');
        const auto decoded = decodeResultCode(QStringLiteral("\t") + typed + QStringLiteral("\u00a0\n"), known);
        ASSERT_TRUE(decoded) << typed.toStdString();
        EXPECT_EQ(*decoded, *expected);
    }
    EXPECT_TRUE(sawOne && sawZero);
}

TEST(ResultCode, SaysWhatIsWrong)
{
    const std::vector<Catalogue> known{document()};
    const QString code = sampleCodes(1).front();
    EXPECT_EQ(detailOf({}, known), "too_short:16");
    EXPECT_EQ(detailOf(code.left(12), known), "too_short:4");
    EXPECT_EQ(detailOf(code.left(15), known), "too_short:1");
    EXPECT_EQ(detailOf(code + u'7', known), "too_long:1");
    EXPECT_EQ(detailOf(code + code, known), "too_long:16");
    EXPECT_EQ(detailOf(QStringLiteral("12 3u 4"), known), "letter_u:4");
    EXPECT_EQ(detailOf(QStringLiteral("1-2-U"), known), "letter_u:3");
    EXPECT_EQ(detailOf(QStringLiteral("123\u00e4"), known), "character:4");
    EXPECT_EQ(detailOf(QStringLiteral("*"), known), "character:1");
    EXPECT_EQ(detailOf(code, {document(2)}), "catalogue:1");
    EXPECT_EQ(detailOf(code, {}), "catalogue:1");
    EXPECT_EQ(detailOf(code.left(10), {}), "too_short:6");
}

TEST(ResultCode, AFormatOfALaterVersionIsNamed)
{
    Symbols data(14, 0);
    data[0] = 2 << 1; // format version 2 in the first four bits
    QString code;
    for (const quint8 symbol : withCheck(data))
        code += crockfordCharacter(symbol);
    EXPECT_EQ(detailOf(code, {document()}), "version");
}

TEST(ResultCode, ARowThisVersionDoesNotHaveYetIsALaterVersion)
{
    const Catalogue later = document(1, 15, 9);
    Report report = greenReport(later);
    report.findings.back().verdict = Verdict::Red;
    EXPECT_EQ(detailOf(resultCode(report, later), {document(1, 15, 5)}), "version");
}

TEST(ResultCode, RowsThatDoNotFitAreLeftOut)
{
    const Catalogue huge = document(1, 15, 60);
    Report report = greenReport(huge);
    report.findings.back().verdict = Verdict::Red;
    report.findings.front().verdict = Verdict::Amber;
    const auto decoded = decodeResultCode(resultCode(report, huge), {huge});
    ASSERT_TRUE(decoded);
    EXPECT_EQ(decoded->findings, QStringList{rowId(1, 1)});
    EXPECT_EQ(decoded->chapters.back().second, Verdict::Red);
}

TEST(ResultCode, OtherDocumentsHaveOtherLengths)
{
    std::mt19937 random(6);
    const Catalogue small = document(2, 4);
    const Catalogue large = document(3, 30);
    const std::vector<Catalogue> known{document(), small, large};
    for (const Catalogue &catalogue : known) {
        const Report report = randomReport(catalogue, random);
        const auto decoded = decodeResultCode(resultCode(report, catalogue), known);
        ASSERT_TRUE(decoded);
        EXPECT_EQ(*decoded, expectedOf(report, catalogue));
    }
    EXPECT_EQ(detailOf(QString(14, u'7'), known), "too_short:2");
}

TEST(Spelling, OneWordPerCharacter)
{
    const QString code = QStringLiteral("7KQ2 0o-il");
    EXPECT_EQ(spellingOf(code, QStringLiteral("de")),
              QString::fromUtf8("sieben Köln Quickborn zwo null null eins eins").split(u' '));
    EXPECT_EQ(spellingOf(code, QStringLiteral("en")),
              QStringLiteral("seven Kilo Quebec two zero zero one one").split(u' '));
    EXPECT_EQ(spellingOf(code, QStringLiteral("fr")),
              QString::fromUtf8("sept Kléber Quintal deux zéro zéro un un").split(u' '));
    EXPECT_EQ(spellingOf(code, QStringLiteral("nl")), spellingOf(code, QStringLiteral("en")));
    EXPECT_TRUE(spellingOf(QStringLiteral(" - ."), QStringLiteral("de")).isEmpty());
}

TEST(Spelling, WordsStartWithTheirLetterAndAreAllDifferent)
{
    for (const char *language : {"de", "en", "fr"}) {
        const QStringList words = spellingOf(QString(crockfordCharacters), QString::fromLatin1(language));
        ASSERT_EQ(words.size(), 32);
        EXPECT_EQ(QSet<QString>(words.begin(), words.end()).size(), 32);
        for (qsizetype i = 10; i < 32; ++i)
            EXPECT_EQ(words.at(i).normalized(QString::NormalizationForm_D).at(0), crockfordCharacters.at(i));
    }
}

} // namespace selfcheck::test
