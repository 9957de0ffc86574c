// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "core/comparison.h"

#include "core/report_json.h"

#include <gtest/gtest.h>

namespace selfcheck::test {

namespace {

const Fact<qint64> bytes{QLatin1StringView("disk.freeBytes")};
const Fact<double> timing{QLatin1StringView("tcp.connectMs")};
const Fact<QString> address{QLatin1StringView("link.address"), Privacy::Private};

Finding finding(const char *id, Verdict verdict)
{
    Finding result;
    result.id = QString::fromLatin1(id);
    result.verdict = verdict;
    if (verdict == Verdict::Grey)
        result.greyReason = GreyReason::TimedOut;
    return result;
}

Change changeOf(const Finding &first, const Finding &second)
{
    Report a;
    Report b;
    a.findings = {first};
    b.findings = {second};
    return compare(a, b).rows.at(0).change;
}

Change changeOf(Verdict first, Verdict second) { return changeOf(finding("1-a", first), finding("1-a", second)); }

} // namespace

TEST(Comparison, TellsBetterFromWorse)
{
    using enum Verdict;
    EXPECT_EQ(changeOf(Red, Amber), Change::Better);
    EXPECT_EQ(changeOf(Red, Green), Change::Better);
    EXPECT_EQ(changeOf(Amber, Green), Change::Better);
    EXPECT_EQ(changeOf(Green, Amber), Change::Worse);
    EXPECT_EQ(changeOf(Green, Red), Change::Worse);
    EXPECT_EQ(changeOf(Amber, Red), Change::Worse);
    for (const Verdict light : {Green, Amber, Red}) {
        EXPECT_EQ(changeOf(Grey, light), Change::NowMeasured) << "grey is neither better nor worse";
        EXPECT_EQ(changeOf(light, Grey), Change::NoLongerMeasured);
        EXPECT_EQ(changeOf(light, light), Change::None);
    }
    EXPECT_EQ(changeOf(Grey, Grey), Change::None);
}

TEST(Comparison, SameLightForOtherReasons)
{
    const Finding red = finding("1-a", Verdict::Red);
    Finding other = red;
    other.say = QStringLiteral("refused");
    EXPECT_EQ(changeOf(red, other), Change::OtherFacts);
    other = red;
    other.owner = Owner::Provider;
    EXPECT_EQ(changeOf(red, other), Change::OtherFacts);
    other = red;
    other.because = QStringLiteral("12-internet");
    EXPECT_EQ(changeOf(red, other), Change::OtherFacts);
    other = red;
    other.facts.set(bytes, 5);
    EXPECT_EQ(changeOf(red, other), Change::OtherFacts);
    Finding grey = finding("1-a", Verdict::Grey);
    other = grey;
    other.greyReason = GreyReason::Blocked;
    EXPECT_EQ(changeOf(grey, other), Change::OtherFacts);
    other = red;
    other.when = QDateTime::currentDateTimeUtc();
    other.durationMs = 7;
    EXPECT_EQ(changeOf(red, other), Change::None) << "when and how long is no news";
}

TEST(Comparison, MeasuredTimesAloneAreNoNewsButAreListed)
{
    Report first;
    Report second;
    first.findings = {finding("1-a", Verdict::Green)};
    second.findings = first.findings;
    first.findings[0].facts.set(timing, 12.5);
    second.findings[0].facts.set(timing, 13.5);
    const Comparison comparison = compare(first, second);
    EXPECT_EQ(comparison.rows[0].change, Change::None);
    EXPECT_EQ(comparison.rows[0].facts, (std::vector<FactChange>{{QString(timing.key), 12.5, 13.5}}));
    second.findings[0].facts = {};
    EXPECT_EQ(compare(first, second).rows[0].change, Change::OtherFacts) << "a time that is missing is news";
}

TEST(Comparison, ListsWhatDiffersInOrder)
{
    Report first;
    Report second;
    first.findings = {finding("1-a", Verdict::Green)};
    second.findings = {finding("1-a", Verdict::Red)};
    first.findings[0].facts.set(timing, 1);
    first.findings[0].facts.set(bytes, 2);
    second.findings[0].facts.set(address, QStringLiteral("10.0.0.1"));
    second.findings[0].facts.set(bytes, 3);
    const std::vector<FactChange> expected{{QString(timing.key), 1.0, std::nullopt},
                                           {QString(bytes.key), qint64(2), qint64(3)},
                                           {QString(address.key), std::nullopt, QStringLiteral("10.0.0.1")}};
    EXPECT_EQ(compare(first, second).rows[0].facts, expected);
}

TEST(Comparison, AMaskedValueIsNoChange)
{
    Report first;
    first.findings = {finding("1-a", Verdict::Green)};
    first.findings[0].facts.set(address, QStringLiteral("10.0.0.1"));
    first.findings[0].facts.set(Fact<QStringList>{QLatin1StringView("x.list"), Privacy::Private},
                                {QStringLiteral("a"), QStringLiteral("b")});
    const Report second = first.masked();
    EXPECT_EQ(compare(first, second).rows[0].change, Change::None);
    EXPECT_TRUE(compare(second, first).rows[0].facts.empty());
}

TEST(Comparison, RowsOfOneReportStandWhereTheyBelong)
{
    Report first;
    Report second;
    first.findings = {finding("1-a", Verdict::Green), finding("1-b", Verdict::Green), finding("3-a", Verdict::Green)};
    second.findings = {finding("0-new", Verdict::Green), finding("1-a", Verdict::Green),
                       finding("1-x", Verdict::Green),   finding("1-y", Verdict::Green),
                       finding("3-a", Verdict::Red),     finding("9-new", Verdict::Green)};
    const Comparison comparison = compare(first, second);
    QStringList log;
    for (const RowComparison &row : comparison.rows)
        log += row.id + u' ' + wordOf(row.change);
    EXPECT_EQ(log.join(u'\n'),
              QStringLiteral("0-new only_in_second\n1-a none\n1-x only_in_second\n"
                             "1-y only_in_second\n1-b only_in_first\n3-a worse\n9-new only_in_second"));
    EXPECT_EQ(comparison.rows[0].first, nullptr);
    EXPECT_EQ(comparison.rows[0].second, &second.findings[0]);
    EXPECT_EQ(comparison.rows[4].second, nullptr);
    EXPECT_EQ(comparison.count(Change::OnlyInSecond), 4);
    EXPECT_EQ(comparison.overall, Change::Worse);
}

TEST(Comparison, SaysWhenTheTwoAreNotAlike)
{
    Report first;
    Report second;
    EXPECT_TRUE(compare(first, second).sameDocument);
    EXPECT_TRUE(compare(first, second).sameWorkplace);
    second.catalogueVersion = QStringLiteral("23.1");
    second.workplace.role = QStringLiteral("server");
    EXPECT_FALSE(compare(first, second).sameDocument);
    EXPECT_FALSE(compare(first, second).sameWorkplace);
}

TEST(Comparison, OfTheGoldenReports)
{
    const auto healthy = openReport(QStringLiteral(SELFCHECK_TEST_DATA "/reports/input/healthy.json"));
    const auto sick = openReport(QStringLiteral(SELFCHECK_TEST_DATA "/reports/input/sick.json"));
    ASSERT_TRUE(healthy && sick);
    const Comparison comparison = compare(*healthy, *sick);
    EXPECT_EQ(comparison.rows.size(), healthy->findings.size());
    EXPECT_EQ(comparison.overall, Change::Worse);
    EXPECT_EQ(comparison.count(Change::Better), 0);
    EXPECT_GT(comparison.count(Change::Worse), 10);
    EXPECT_EQ(comparison.count(Change::NoLongerMeasured), 1);
    for (const RowComparison &row : compare(*sick, *sick).rows)
        EXPECT_TRUE(row.change == Change::None && row.facts.empty()) << row.id.toStdString();
}

} // namespace selfcheck::test
