// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The reports that screens, exports and other tests are looked at with, held to the shipped catalogue: the
// lights follow from the facts, and everything they say has words in each language.
#include "core/judge.h"
#include "core/report_json.h"
#include "core/texts.h"
#include "tests/probes/catalogue/shipped_catalogue.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace selfcheck;
using namespace selfcheck::test;

namespace {

Report goldenReport(const QString &name)
{
    Result<Report> report = openReport(QStringLiteral(SELFCHECK_TEST_DATA "/reports/input/%1.json").arg(name));
    if (report)
        return std::move(report).value();
    ADD_FAILURE() << report.failure().toString().toStdString();
    return {};
}

Judgement judgementIn(const Finding &finding)
{
    return {finding.verdict, finding.greyReason, finding.say, finding.owner};
}

bool isWorded(const QString &text) { return !text.isEmpty() && !text.contains(u'\u27e6') && !text.contains(u'{'); }

int weight(const Finding &finding)
{
    switch (finding.verdict) {
    case Verdict::Red: return 3;
    case Verdict::Amber: return 2;
    case Verdict::Grey: return needsAttention(finding) ? 1 : -1;
    case Verdict::Green: break;
    }
    return 0;
}

class GoldenReports : public testing::TestWithParam<const char *> {
protected:
    const Report report = goldenReport(QString::fromLatin1(GetParam()));
};

} // namespace

INSTANTIATE_TEST_SUITE_P(Files, GoldenReports, testing::Values("healthy", "sick", "remote"),
                         [](const auto &each) { return std::string(each.param); });

TEST_P(GoldenReports, HoldTheRowsOfTheCatalogue)
{
    const Catalogue &catalogue = shippedCatalogue();
    EXPECT_EQ(report.catalogueId, catalogue.id);
    EXPECT_EQ(report.catalogueVersion, catalogue.version);
    EXPECT_EQ(report.catalogueCode, catalogue.codeNumber);
    ASSERT_EQ(report.findings.size(), catalogue.requirements.size());
    for (std::size_t i = 0; i < report.findings.size(); ++i) {
        const Finding &finding = report.findings[i];
        const Requirement &row = catalogue.requirements[i];
        EXPECT_EQ(finding.id, row.id);
        EXPECT_EQ(finding.chapter, row.chapter) << row.id.toStdString();
        EXPECT_EQ(finding.number, row.number) << row.id.toStdString();
        ASSERT_EQ(finding.demand.has_value(), row.demand.has_value()) << row.id.toStdString();
        if (row.demand) {
            EXPECT_EQ(finding.demand->key, row.demand->key);
            EXPECT_EQ(finding.demand->value, row.demand->value);
        }
    }
}

TEST_P(GoldenReports, LightsFollowFromTheFacts)
{
    int judged = 0;
    for (const Finding &finding : report.findings) {
        if (finding.facts.entries().empty())
            continue;
        const Requirement *row = shippedCatalogue().find(finding.id);
        ASSERT_NE(row, nullptr) << finding.id.toStdString();
        EXPECT_EQ(finding.probe, row->probe) << finding.id.toStdString();
        EXPECT_EQ(judgementIn(finding), judge(*row, finding.facts, Profile())) << finding.id.toStdString();
        ++judged;
    }
    EXPECT_GT(judged, 15);
}

TEST_P(GoldenReports, ALightWithoutFactsComesFromOtherRows)
{
    for (const Finding &finding : report.findings) {
        const Requirement *row = shippedCatalogue().find(finding.id);
        ASSERT_NE(row, nullptr) << finding.id.toStdString();
        if (finding.facts.entries().empty() && finding.verdict != Verdict::Grey) {
            EXPECT_FALSE(row->worstOf.isEmpty()) << finding.id.toStdString();
        }
        if (row->worstOf.isEmpty() || finding.greyReason == GreyReason::NotApplicable)
            continue;
        std::vector<const Finding *> members;
        for (const QString &id : row->worstOf)
            members.push_back(report.find(id));
        ASSERT_EQ(std::ranges::count(members, nullptr), 0) << finding.id.toStdString();
        const auto worst = std::ranges::max_element(members, {}, [](const Finding *each) { return weight(*each); });
        EXPECT_EQ(finding.verdict, (*worst)->verdict) << finding.id.toStdString();
        EXPECT_EQ(finding.greyReason, (*worst)->greyReason) << finding.id.toStdString();
        const bool isGreen = finding.verdict == Verdict::Green;
        EXPECT_EQ(finding.because, isGreen ? QString() : (*worst)->id) << finding.id.toStdString();
        EXPECT_EQ(finding.owner, isGreen ? row->owner : (*worst)->owner) << finding.id.toStdString();
    }
}

TEST_P(GoldenReports, HaveWordsInEveryLanguage)
{
    for (const QString &language : languages()) {
        const Texts texts(language);
        for (const Finding &finding : report.findings) {
            const std::string name = language.toStdString() + ' ' + finding.id.toStdString();
            for (const QString &text : {texts.title(finding.id), texts.requirement(finding, report),
                                        texts.why(finding.id), texts.found(finding, report)})
                EXPECT_TRUE(isWorded(text)) << name << ": " << text.toStdString();
            const QString action = texts.action(finding, report);
            EXPECT_TRUE(action.isEmpty() || isWorded(action)) << name << ": " << action.toStdString();
            const bool asks = finding.verdict == Verdict::Amber || finding.verdict == Verdict::Red;
            EXPECT_EQ(isWorded(texts.owner(finding, report)), asks) << name;
            EXPECT_TRUE(isWorded(action) || !asks) << name;
            for (const Facts::Entry &fact : finding.facts.entries()) {
                EXPECT_TRUE(isWorded(texts.factLabel(fact.key))) << name << ' ' << fact.key.toStdString();
                EXPECT_FALSE(texts.value(fact.key, fact.value).contains(u'\u27e6'))
                    << name << ' ' << fact.key.toStdString();
            }
        }
        for (const QString &chapter : report.chapters)
            EXPECT_TRUE(isWorded(texts.chapterTitle(chapter))) << chapter.toStdString();
        EXPECT_TRUE(isWorded(texts.overall(report)));
    }
}
