// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Words for everything the shipped catalogue can say: none missing, none unused, the same measured values in
// every language, and the typography of each.
#include "core/texts.h"
#include "tests/probes/catalogue/shipped_catalogue.h"

#include <QtCore/QRegularExpression>

#include <gtest/gtest.h>

#include <algorithm>

using namespace selfcheck;
using namespace selfcheck::test;

namespace {

const QString wordsOfFindings = QStringLiteral("findings");

QString name(const Case &each) { return each.row->id + u' ' + wordOf(each.verdict) + u' ' + each.say; }

/// Where a sentence may stand, most special first (core/catalogue.h, Band::say).
QStringList keysOf(const Case &each, const QString &kind)
{
    QStringList keys;
    if (!each.say.isEmpty())
        keys = {each.row->id + u'.' + kind + u'.' + each.say, each.row->probe + u'.' + kind + u'.' + each.say};
    return keys << each.row->id + u'.' + kind;
}

bool asksForAStep(const Case &each) { return each.verdict == Verdict::Amber || each.verdict == Verdict::Red; }

QString keyIn(const QHash<QString, QString> &words, const Case &each, const QString &kind)
{
    for (const QString &key : keysOf(each, kind)) {
        if (words.contains(key))
            return key;
    }
    return {};
}

/// Sentences of grey that a row has to itself: stated choices, and the reasons its bands name.
QSet<QString> greyKeys(const Requirement &row)
{
    QSet<QString> keys;
    const QString grey = row.id + QLatin1StringView(".grey.");
    if (row.information) {
        keys.insert(grey + QLatin1StringView("information"));
        for (const QString &hosting : Workplace::knownHostings())
            keys.insert(grey + QLatin1StringView("information.") + hosting);
    }
    for (const Band &band : row.bands) {
        if (band.verdict == Verdict::Grey)
            keys.insert(grey + wordOf(band.greyReason));
    }
    // What Windows alone has is named on other systems.
    if (!row.probe.isEmpty())
        keys.insert(grey + wordOf(GreyReason::Unsupported));
    return keys;
}

/// Greys with a case of their own: measured, so they may name values, and a next step may belong to them.
std::vector<Case> toldGreys()
{
    std::vector<Case> cases;
    for (const Requirement &row : shippedCatalogue().requirements) {
        for (const Band &band : row.bands) {
            if (band.verdict == Verdict::Grey && !band.say.isEmpty())
                cases.push_back({&row, band.verdict, band.say});
        }
    }
    return cases;
}

QSet<QString> factsOf(const Requirement &row)
{
    QSet<QString> facts;
    for (const ProbeKind &kind : shippedKinds()) {
        if (kind.id != row.probe)
            continue;
        for (const AnyFact &fact : kind.yields)
            facts.insert(QString(fact.key));
    }
    return facts;
}

bool needsProfile(const QJsonValue &parameters)
{
    if (parameters.isArray()) {
        const QJsonArray list = parameters.toArray();
        return std::ranges::any_of(list, [](const QJsonValue &entry) { return needsProfile(entry); });
    }
    const QJsonObject object = parameters.toObject();
    if (object.value(QLatin1StringView("profile")).isString())
        return !object.value(QLatin1StringView("optional")).toBool();
    return std::ranges::any_of(object, [](const QJsonValue &member) { return needsProfile(member); });
}

QSet<QString> allowedArguments(const Requirement &row)
{
    QSet<QString> allowed = factsOf(row);
    if (row.demand)
        allowed.insert(QStringLiteral("required"));
    if (!row.worstOf.isEmpty())
        allowed.insert(QStringLiteral("row"));
    // Without a profile there is no name, and „mit Ihr Telefonie-Anbieter“ is no German.
    if (needsProfile(row.parameters))
        allowed.insert(QStringLiteral("provider"));
    return allowed;
}

Report reportWithProfile()
{
    Report report;
    report.profile.name = QStringLiteral("Example Telephony");
    return report;
}

Finding findingOf(const Case &each)
{
    Finding finding;
    finding.id = each.row->id;
    finding.chapter = each.row->chapter;
    finding.number = each.row->number;
    finding.probe = each.row->probe;
    finding.verdict = each.verdict;
    finding.say = each.say;
    finding.demand = each.row->demand;
    return finding;
}

bool isMissing(const QString &text) { return text.isEmpty() || text.contains(u'\u27e6'); }

class CatalogueSentences : public testing::TestWithParam<const char *> {
protected:
    [[nodiscard]] QString language() const { return QString::fromLatin1(GetParam()); }
    [[nodiscard]] QHash<QString, QString> words() const { return sentences(wordsOfFindings, language()); }
};

} // namespace

INSTANTIATE_TEST_SUITE_P(Languages, CatalogueSentences, testing::Values("de", "en", "fr"),
                         [](const auto &each) { return std::string(each.param); });

TEST_P(CatalogueSentences, SayWhatWasFoundInEveryCase)
{
    const Texts texts(language());
    const Report report = reportWithProfile();
    for (const Case &each : reachableCases())
        EXPECT_FALSE(isMissing(texts.found(findingOf(each), report))) << name(each).toStdString();
}

TEST_P(CatalogueSentences, HaveOneNextStepForEveryRedAndAmber)
{
    const Texts texts(language());
    const Report report = reportWithProfile();
    for (const Case &each : reachableCases()) {
        const QString action = texts.action(findingOf(each), report);
        EXPECT_EQ(asksForAStep(each), !action.isEmpty()) << name(each).toStdString();
        EXPECT_FALSE(action.contains(u'\u27e6')) << name(each).toStdString();
    }
}

TEST_P(CatalogueSentences, StateTheChoicesOfTheWorkplace)
{
    const Texts texts(language());
    for (const Requirement &row : shippedCatalogue().requirements) {
        if (!row.information)
            continue;
        for (const QString &hosting : Workplace::knownHostings()) {
            Report report = reportWithProfile();
            report.workplace.hosting = hosting;
            Finding finding = findingOf({&row, Verdict::Grey, {}});
            finding.greyReason = GreyReason::Information;
            const QString found = texts.found(finding, report);
            EXPECT_FALSE(isMissing(found)) << row.id.toStdString();
            EXPECT_NE(found, texts.say(QStringLiteral("grey.information"))) << row.id.toStdString();
        }
    }
}

TEST_P(CatalogueSentences, NameTitleRequirementAndReasonOfEveryRow)
{
    const Texts texts(language());
    for (const Requirement &row : shippedCatalogue().requirements) {
        for (const char *part : {".title", ".requirement", ".why"})
            EXPECT_TRUE(texts.has(row.id + QLatin1StringView(part))) << row.id.toStdString() << part;
    }
    for (const Chapter &chapter : shippedCatalogue().chapters)
        EXPECT_TRUE(texts.has(QLatin1StringView("chapter.") + chapter.id)) << chapter.id.toStdString();
    for (const PortRule &rule : shippedCatalogue().ports)
        EXPECT_TRUE(texts.has(QLatin1StringView("port.") + rule.purpose)) << rule.purpose.toStdString();
}

TEST_P(CatalogueSentences, UseOnlyValuesThatAreMeasuredThere)
{
    const QHash<QString, QString> all = words();
    const auto check = [&all](const QString &key, const Requirement &row) {
        const QSet<QString> unknown = argumentsIn(all.value(key)) - allowedArguments(row);
        EXPECT_TRUE(unknown.isEmpty()) << row.id.toStdString() << ", " << key.toStdString() << ": "
                                       << QStringList(unknown.begin(), unknown.end()).join(u' ').toStdString();
    };
    for (const Case &each : reachableCases()) {
        check(keyIn(all, each, wordOf(each.verdict)), *each.row);
        if (asksForAStep(each))
            check(keyIn(all, each, QStringLiteral("action")), *each.row);
    }
    for (const Case &each : toldGreys()) {
        const QString key = keyIn(all, each, wordOf(each.verdict));
        EXPECT_FALSE(key.isEmpty()) << name(each).toStdString();
        check(key, *each.row);
        check(keyIn(all, each, QStringLiteral("action")), *each.row);
    }
    // Grey may come out before anything was measured.
    for (const Requirement &row : shippedCatalogue().requirements) {
        for (const QString &key : greyKeys(row))
            EXPECT_TRUE(argumentsIn(all.value(key)).isEmpty()) << key.toStdString();
    }
}

TEST_P(CatalogueSentences, AreAllUsed)
{
    const QHash<QString, QString> all = words();
    QSet<QString> unused(all.keyBegin(), all.keyEnd());
    for (const Case &each : reachableCases()) {
        unused.remove(keyIn(all, each, wordOf(each.verdict)));
        if (asksForAStep(each))
            unused.remove(keyIn(all, each, QStringLiteral("action")));
    }
    for (const Case &each : toldGreys()) {
        unused.remove(keyIn(all, each, wordOf(each.verdict)));
        unused.remove(keyIn(all, each, QStringLiteral("action")));
    }
    for (const Requirement &row : shippedCatalogue().requirements)
        unused -= greyKeys(row);
    EXPECT_TRUE(unused.isEmpty()) << QStringList(unused.begin(), unused.end()).join(u' ').toStdString();
}

TEST_P(CatalogueSentences, SayTheSameAsInEnglishWithTheSameValues)
{
    const QHash<QString, QString> english = sentences(wordsOfFindings, QStringLiteral("en"));
    const QHash<QString, QString> all = words();
    EXPECT_EQ(QSet<QString>(all.keyBegin(), all.keyEnd()), QSet<QString>(english.keyBegin(), english.keyEnd()));
    for (auto each = all.begin(); each != all.end(); ++each)
        EXPECT_EQ(argumentsIn(each.value()), argumentsIn(english.value(each.key()))) << each.key().toStdString();
}

TEST_P(CatalogueSentences, KeepTheTypographyOfTheLanguage)
{
    const QHash<QString, QString> forbidden{
        {QStringLiteral("de"), QStringLiteral("[\"'!]|\\d (GB|MB|GHz|ms|%)")},
        {QStringLiteral("en"), QStringLiteral("[\"'!]|\\d (GB|MB|GHz|ms)|\\d %")},
        {QStringLiteral("fr"), QStringLiteral("[\"'!]|\\d (Go|Mo|GHz|ms|%)|[^\u202f][;?]|[^\u00a0]:|\u00ab[^\u00a0]|"
                                              "[^\u00a0]\u00bb|GB|MB")},
    };
    const QRegularExpression wrong(forbidden.value(language()));
    const QHash<QString, QString> all = words();
    for (auto each = all.begin(); each != all.end(); ++each) {
        const QRegularExpressionMatch match = wrong.match(each.value());
        EXPECT_FALSE(match.hasMatch()) << each.key().toStdString() << ": " << match.captured().toStdString();
        EXPECT_EQ(each.value(), each.value().trimmed()) << each.key().toStdString();
        EXPECT_TRUE(each.value().endsWith(u'.')) << each.key().toStdString();
    }
}

// "C:." is read as a typing error, "C: les" as the start of a list.
TEST_P(CatalogueSentences, LetADriveStandByItself)
{
    static const QRegularExpression followed(QStringLiteral("\\{disk\\.drive\\}([^ ]|$)"));
    const QHash<QString, QString> all = words();
    for (auto each = all.begin(); each != all.end(); ++each)
        EXPECT_FALSE(each.value().contains(followed)) << each.key().toStdString();
}

TEST_P(CatalogueSentences, KeepNumbersWithWhatTheyNumber)
{
    static const QRegularExpression torn(
        QStringLiteral("(port|TCP|UDP|chapter|Kapitel|chapitre|punkt|point|transport\\}|code) "
                       "(\\d|\\{udp\\.ports|\\{tcp\\.port|\\{stun\\.port|\\{stun\\.errorCode|\\{turn\\.(udpPort|"
                       "tls443Port|errorCode)|\\{row)"),
        QRegularExpression::CaseInsensitiveOption);
    const QHash<QString, QString> all = words();
    for (auto each = all.begin(); each != all.end(); ++each) {
        const QRegularExpressionMatch match = torn.match(each.value());
        EXPECT_FALSE(match.hasMatch()) << each.key().toStdString() << ": " << match.captured().toStdString();
    }
}

// They are read on paper and in a terminal too, where nothing can be clicked.
TEST_P(CatalogueSentences, NameNoButtonOfTheWindow)
{
    static const QRegularExpression click(QStringLiteral("\\b(click(?!once)|klick|cliqu)"),
                                          QRegularExpression::CaseInsensitiveOption);
    const QHash<QString, QString> all = words();
    for (auto each = all.begin(); each != all.end(); ++each)
        EXPECT_FALSE(each.value().contains(click)) << each.key().toStdString();
}

TEST_P(CatalogueSentences, NameTheConnectionInAnyOfItsKinds)
{
    const Texts texts(language());
    for (const char *kind : {"cable", "wifi", "vpn", "other"}) {
        const Requirement *row = shippedCatalogue().find(u"12-internet");
        ASSERT_NE(row, nullptr);
        Finding finding = findingOf({row, Verdict::Green, QStringLiteral("ok")});
        // A German Windows calls the adapter "WLAN", whatever the language of the report.
        finding.facts.insert({QStringLiteral("link.name"), FactValue(QStringLiteral("WLAN 2")), Privacy::Open});
        finding.facts.insert({QStringLiteral("link.kind"), FactValue(QString::fromLatin1(kind)), Privacy::Open});
        const QString found = texts.found(finding, reportWithProfile());
        const QString word = texts.say(QStringLiteral("value.link.kind.") + QString::fromLatin1(kind));
        EXPECT_TRUE(found.contains(word)) << found.toStdString();
        EXPECT_FALSE(found.contains(QStringLiteral("WLAN 2"))) << found.toStdString();
    }
}
