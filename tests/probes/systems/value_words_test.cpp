// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// No person sees "prompt-disabled" or "camelCase": what the program calls a state has words in each language. Held
// with the values the catalogue judges by and with everything the recorded PCs, the recorded readings and the golden
// reports tell.
#include "core/report_json.h"
#include "core/texts.h"
#include "tests/probes/catalogue/shipped_catalogue.h"
#include "tests/probes/support/recorded_system.h"
#include "tests/probes/systems/whole_system.h"

#include <QtCore/QDirIterator>
#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace selfcheck::test {

namespace {

using namespace Qt::StringLiterals;

using Told = std::set<std::pair<QString, QString>>;

/// Addresses, settings and names of the system are shown as they stand there.
bool isShownAsItStands(const QString &key)
{
    static const QStringList ends{u".place"_s, u".value"_s, u".version"_s, u".name"_s, u".host"_s};
    return std::ranges::any_of(ends, [&key](const QString &end) { return key.endsWith(end); });
}

/// As the program writes its own words, not as the world writes names, versions and addresses.
bool isOwnWord(const QString &value)
{
    static const QRegularExpression words(u"^([a-z][a-z0-9]*([-_][a-z0-9]+)*|[a-z]+[A-Z][A-Za-z0-9]*)$"_s);
    return words.match(value).hasMatch();
}

void add(Told &told, const QString &key, const QJsonValue &value)
{
    if (value.isString()) {
        told.insert({key, value.toString()});
        return;
    }
    const QJsonArray list = value.toArray();
    for (const QJsonValue &each : list)
        told.insert({key, each.toString()});
}

void addOperand(Told &told, const QString &key, const QVariant &operand)
{
    const QStringList words = operand.toStringList();
    for (const QString &word : words)
        told.insert({key, word});
}

void addCatalogue(Told &told)
{
    for (const Requirement &row : shippedCatalogue().requirements) {
        for (const Band &band : row.bands) {
            for (const Condition &condition : band.all)
                addOperand(told, condition.fact, condition.operand.toVariant());
        }
    }
}

void addFacts(Told &told, const Facts &facts)
{
    const QJsonArray list = facts.toJson();
    for (const QJsonValue &fact : list)
        add(told, fact["key"_L1].toString(), fact["value"_L1]);
}

void addRecorded(Told &told)
{
    QDirIterator files(u"" SELFCHECK_TEST_DATA ""_s, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    static const QRegularExpression key(u"^[a-zA-Z]+(\\.[a-zA-Z0-9]+)+$"_s);
    while (files.hasNext()) {
        const QString file = files.next();
        if (!file.contains("/expected/"_L1) || file.contains("/systems/"_L1) || file.contains("/catalogue/"_L1))
            continue;
        const QJsonObject facts = jsonFile(file);
        for (auto each = facts.begin(); each != facts.end(); ++each) {
            if (key.match(each.key()).hasMatch())
                add(told, each.key(), each.value());
        }
    }
}

Told everythingTold()
{
    Told told;
    addCatalogue(told);
    addRecorded(told);
    for (const QString &name : wholeSystems()) {
        for (const auto &[row, result] : resultsOf(wholeSystem(name))) {
            if (result.outcome)
                addFacts(told, *result.outcome);
        }
    }
    for (const char *name : {"healthy", "sick"}) {
        const auto report = openReport(u"" SELFCHECK_TEST_DATA "/reports/input/%1.json"_s.arg(QLatin1StringView(name)));
        EXPECT_TRUE(report.hasValue());
        if (!report)
            continue;
        for (const Finding &finding : report->findings)
            addFacts(told, finding.facts);
    }
    return told;
}

TEST(ValueWords, NoStateIsShownAsTheProgramCallsIt)
{
    int worded = 0;
    for (const auto &[key, value] : everythingTold()) {
        if (!isOwnWord(value) || isShownAsItStands(key))
            continue;
        ++worded;
        for (const QString &language : languages()) {
            const Texts texts(language);
            EXPECT_TRUE(texts.has(u"value."_s + key + u'.' + value))
                << language.toStdString() << ": value." << key.toStdString() << '.' << value.toStdString();
        }
    }
    EXPECT_GT(worded, 250);
}

TEST(ValueWords, NoFactIsCalledAsTheProgramCallsIt)
{
    for (const QString &language : languages()) {
        const Texts texts(language);
        for (const auto &[key, value] : everythingTold())
            EXPECT_TRUE(texts.has(u"fact."_s + key)) << language.toStdString() << ": fact." << key.toStdString();
    }
}

} // namespace

} // namespace selfcheck::test
