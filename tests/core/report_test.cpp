// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "core/report.h"

#include "core/crockford.h"

#include <gtest/gtest.h>

namespace selfcheck::test {

namespace {

Finding finding(const char *id, Verdict verdict, const char *because = "", const char *probe = "tcp")
{
    Finding result;
    result.id = QString::fromLatin1(id);
    result.chapter = result.id.section(u'-', 0, 0);
    result.verdict = verdict;
    result.because = QString::fromLatin1(because);
    result.probe = QString::fromLatin1(probe);
    return result;
}

QStringList idsOf(const std::vector<const Finding *> &findings)
{
    QStringList ids;
    for (const Finding *each : findings)
        ids += each->id;
    return ids;
}

const Fact<QString> host{QLatin1StringView("machine.host"), Privacy::Private};
const Fact<QString> user{QLatin1StringView("machine.user"), Privacy::Private};
const Fact<QString> os{QLatin1StringView("machine.os")};

} // namespace

TEST(Report, LightsAreTheWorstOfTheirFindings)
{
    Report report;
    EXPECT_EQ(report.overall(), Verdict::Grey);
    report.findings = {finding("1-a", Verdict::Green), finding("1-b", Verdict::Grey), finding("3-a", Verdict::Amber),
                       finding("12-a", Verdict::Green), finding("12-b", Verdict::Red)};
    EXPECT_EQ(report.overall(), Verdict::Red);
    EXPECT_EQ(report.chapterLight(u"1"), Verdict::Green);
    EXPECT_EQ(report.chapterLight(u"3"), Verdict::Amber);
    EXPECT_EQ(report.chapterLight(u"12"), Verdict::Red);
    EXPECT_EQ(report.chapterLight(u"2"), Verdict::Grey) << "a chapter without rows";
    EXPECT_EQ(report.count(Verdict::Green), 2);
    EXPECT_EQ(report.count(Verdict::Grey), 1);
}

TEST(Report, FindsRowsAndChapters)
{
    Report report;
    report.findings = {finding("1-a", Verdict::Green), finding("12-a", Verdict::Green), finding("1-b", Verdict::Red)};
    ASSERT_NE(report.find(u"12-a"), nullptr);
    EXPECT_EQ(report.find(u"12-a")->chapter, QStringLiteral("12"));
    EXPECT_EQ(report.find(u"12"), nullptr);
    EXPECT_EQ(idsOf(report.ofChapter(u"1")), (QStringList{QStringLiteral("1-a"), QStringLiteral("1-b")}));
}

TEST(Report, MostImportantAreRedsThenAmbersWithoutRepetition)
{
    Report report;
    report.findings = {
        finding("3-amber", Verdict::Amber),
        finding("4.1-derived", Verdict::Red, "12-red", ""),
        finding("4.4-derived", Verdict::Red, "4.1-derived", ""),
        finding("6-grey", Verdict::Grey),
        finding("12-red", Verdict::Red),
        finding("12-green", Verdict::Green),
        finding("12-second", Verdict::Red),
    };
    EXPECT_EQ(idsOf(report.mostImportant(9)),
              (QStringList{QStringLiteral("12-red"), QStringLiteral("12-second"), QStringLiteral("3-amber")}));
    EXPECT_EQ(idsOf(report.mostImportant(1)), QStringList{QStringLiteral("12-red")})
        << "left out even where the limit cuts off what it repeats";
    EXPECT_TRUE(report.mostImportant(0).empty());
}

TEST(Report, OneMeasurementBehindTwoRowsIsToldOnce)
{
    Report report;
    report.findings = {finding("3-browser", Verdict::Red), finding("4.1-browser", Verdict::Red),
                       finding("6-browser", Verdict::Red)};
    report.findings[0].facts.set(os, QStringLiteral("no browser"));
    report.findings[1].facts.set(os, QStringLiteral("no browser"));
    report.findings[2].facts.set(os, QStringLiteral("another"));
    EXPECT_EQ(idsOf(report.mostImportant(9)), (QStringList{QStringLiteral("3-browser"), QStringLiteral("6-browser")}));
}

TEST(Report, WhatRepeatsARowThatIsNotThereStays)
{
    Report report;
    report.findings = {finding("4.1-derived", Verdict::Red, "12-gone", ""),
                       finding("4.2-own", Verdict::Red, "4.1-derived")};
    EXPECT_EQ(idsOf(report.mostImportant(9)), (QStringList{QStringLiteral("4.1-derived"), QStringLiteral("4.2-own")}));
}

TEST(Report, MaskingHidesPrivateValuesEverywhere)
{
    Report report;
    report.machine.set(user, QStringLiteral("m.weber"));
    report.machine.set(host, QStringLiteral("PC"));
    report.machine.set(os, QStringLiteral("Windows 11"));
    report.findings = {finding("4.2-disk", Verdict::Grey)};
    report.findings[0].facts.set(Fact<QStringList>{QLatin1StringView("x.addresses"), Privacy::Private},
                                 {QStringLiteral("192.168.1.7"), QStringLiteral("192.168.1.77")});
    report.findings[0].failure = Failure::several(
        {Failure::fileUnreadable(QStringLiteral("C:\\Users\\M.Weber\\x"), QStringLiteral("PC refused 192.168.1.77")),
         Failure::systemCall(QStringLiteral("open"), QStringLiteral("m.weber"))});

    const Report masked = report.masked();
    EXPECT_TRUE(masked.isMasked);
    EXPECT_FALSE(report.isMasked);
    EXPECT_EQ(masked.machine.get(user), maskedText());
    EXPECT_EQ(masked.machine.get(host), maskedText());
    EXPECT_EQ(masked.machine.get(os), QStringLiteral("Windows 11"));
    const Finding &disk = masked.findings[0];
    EXPECT_EQ(std::get<QStringList>(*disk.facts.value("x.addresses")), (QStringList{maskedText(), maskedText()}));
    EXPECT_EQ(disk.failure->place(), QStringLiteral("C:\\Users\\%1\\x").arg(maskedText()));
    EXPECT_EQ(disk.failure->detail(), QStringLiteral("PC refused %1").arg(maskedText()))
        << "two letters occur everywhere; an address is masked whole";
    EXPECT_EQ(disk.failure->all()[1].detail(), QStringLiteral("open: %1").arg(maskedText()));
    EXPECT_EQ(disk.failure->kind(), FailureKind::FileUnreadable);
}

TEST(Report, IdsAreSpeakableAndDiffer)
{
    QSet<QString> ids;
    for (int i = 0; i < 1000; ++i) {
        const QString id = newReportId();
        ASSERT_EQ(id.size(), 9);
        ASSERT_EQ(id.at(4), u'-');
        for (const QChar character : id)
            ASSERT_TRUE(character == u'-' || crockfordCharacters.contains(character)) << id.toStdString();
        ids.insert(id);
    }
    EXPECT_EQ(ids.size(), 1000);
}

} // namespace selfcheck::test
