// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Every next step that sends a person to a page of Windows or of a browser has a button for it, and the facts that
// addresses are made of are facts of that row's probe.
#include "core/next_steps.h"
#include "tests/probes/catalogue/shipped_catalogue.h"

#include <QtCore/QRegularExpression>
#include <gtest/gtest.h>

#include <algorithm>

namespace selfcheck {

namespace {

using namespace Qt::StringLiterals;

// How the English sentences name pages of Windows.
const QRegularExpression &pageOfWindows()
{
    static const QRegularExpression words(
        u"Windows Update|(sound|microphone|camera|display|power|privacy|network|Windows|Wi-Fi|battery) settings|power "
        u"options|"
        "control panel|Optional features|Phone and Modem|Settings >|Windows Security|default apps|Device Manager"_s);
    return words;
}

struct Step {
    const Requirement *row;
    Finding finding;
    QString key;
};

std::vector<Step> reachableSteps()
{
    const Texts texts(u"en"_s);
    std::vector<Step> steps;
    for (const test::Case &each : test::reachableCases()) {
        if (each.verdict == Verdict::Green)
            continue;
        Finding finding;
        finding.id = each.row->id;
        finding.probe = each.row->probe;
        finding.verdict = each.verdict;
        finding.say = each.say;
        steps.push_back({each.row, finding, texts.actionKey(finding)});
    }
    return steps;
}

Report reportFrom(const char *system)
{
    Report report;
    report.machine.insert({u"machine.os"_s, QString::fromLatin1(system)});
    return report;
}

TEST(NextStepPages, EverySentenceThatNamesAPageHasOne)
{
    const Texts texts(u"en"_s);
    int named = 0;
    for (const Step &step : reachableSteps()) {
        const QString sentence = texts.say(step.key);
        if (!pageOfWindows().match(sentence).hasMatch() || step.row->id.startsWith(u"12-range-"_s))
            continue;
        ++named;
        for (const char *system : {"Windows 10 Version 2009", "Windows 11 Version 25H2"})
            EXPECT_TRUE(NextSteps::shipped().page(step.finding, reportFrom(system), texts))
                << step.key.toStdString() << " on " << system << ": " << sentence.toStdString();
    }
    EXPECT_GE(named, 30);
}

TEST(NextStepPages, AnAddressInASentenceIsTheOneThatIsOpened)
{
    const Texts texts(u"en"_s);
    static const QRegularExpression fact(u"\\{(browsers\\.[a-z]+Page)\\}"_s, QRegularExpression::CaseInsensitiveOption);
    for (const Step &step : reachableSteps()) {
        const auto found = fact.match(texts.say(step.key));
        if (!found.hasMatch())
            continue;
        EXPECT_EQ(NextSteps::shipped().steps().value(step.key).value(u"windows"_s), found.captured())
            << step.key.toStdString();
    }
}

TEST(NextStepPages, EveryEntryCanBeReachedAndItsFactsAreMeasured)
{
    const std::vector<Step> steps = reachableSteps();
    const auto &table = NextSteps::shipped().steps();
    for (auto entry = table.begin(); entry != table.end(); ++entry) {
        bool isReached = false;
        for (const Step &step : steps) {
            if (step.key != entry.key())
                continue;
            isReached = true;
            const auto kind = std::ranges::find(test::shippedKinds(), step.row->probe, &ProbeKind::id);
            ASSERT_NE(kind, test::shippedKinds().end());
            for (const QString &address : *entry) {
                for (const QString &name : test::argumentsIn(address))
                    EXPECT_TRUE(std::ranges::any_of(kind->yields,
                                                    [&name](const AnyFact &each) {
                                                        return name == each.key && each.type == FactType::Text &&
                                                               each.privacy == Privacy::Open;
                                                    }))
                        << entry.key().toStdString() << ": " << name.toStdString();
            }
        }
        EXPECT_TRUE(isReached) << entry.key().toStdString() << " is said by no row";
    }
}

} // namespace

} // namespace selfcheck
