// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "core/report_json.h"

#include "core/export/pdf.h"
#include "tests/core/same_report.h"
#include "tests/support/json_schema.h"
#include "tests/support/random_report.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTemporaryDir>

#include <gtest/gtest.h>

#include <functional>

namespace selfcheck::test {

namespace {

const QString name = QStringLiteral("r.json");

QString golden(const char *file)
{
    return QStringLiteral(SELFCHECK_TEST_DATA "/reports/input/") + QString::fromLatin1(file);
}

QByteArray bytesOf(const QString &file)
{
    QFile opened(file);
    EXPECT_TRUE(opened.open(QIODevice::ReadOnly)) << file.toStdString();
    return opened.readAll();
}

QString write(const QTemporaryDir &folder, const char *file, const QByteArray &bytes)
{
    QFile opened(folder.filePath(QString::fromLatin1(file)));
    EXPECT_TRUE(opened.open(QIODevice::WriteOnly));
    opened.write(bytes);
    return opened.fileName();
}

std::string wordsOf(const Result<Report> &result)
{
    return result ? std::string("no failure") : result.failure().toString().toStdString();
}

/// The healthy report with one thing changed.
QByteArray changed(const std::function<void(QJsonObject &)> &change)
{
    QJsonObject root = QJsonDocument::fromJson(bytesOf(golden("healthy.json"))).object();
    change(root);
    return QJsonDocument(root).toJson();
}

QByteArray changedFinding(const char *id, const std::function<void(QJsonObject &)> &change)
{
    return changed([&](QJsonObject &root) {
        QJsonArray findings = root.value(QLatin1StringView("findings")).toArray();
        for (auto &&entry : findings) {
            QJsonObject finding = entry.toObject();
            if (finding.value(QLatin1StringView("id")).toString() == QLatin1StringView(id))
                change(finding);
            entry = finding;
        }
        root.insert(QLatin1StringView("findings"), findings);
    });
}

} // namespace

TEST(ReportJson, NothingIsLostOnTheWay)
{
    RandomReports random(20260304);
    for (int i = 0; i < 300 && !testing::Test::HasFailure(); ++i) {
        const Report written = random.report();
        const QByteArray bytes = toJson(written);
        const Result<Report> read = reportFromJson(bytes, name);
        ASSERT_TRUE(read) << wordsOf(read) << bytes.toStdString();
        expectSame(*read, written);
        EXPECT_EQ(toJson(*read), bytes);
    }
}

TEST(ReportJson, EveryReportFitsTheSchema)
{
    const QJsonObject schema = readObject(QStringLiteral(SELFCHECK_SOURCE_DIR "/resources/schemas/report.schema.json"));
    RandomReports random(20260305);
    for (int i = 0; i < 100 && !testing::Test::HasFailure(); ++i) {
        const QByteArray bytes = toJson(random.report());
        EXPECT_EQ(schemaErrors(schema, QJsonDocument::fromJson(bytes).object()), QStringList()) << bytes.toStdString();
    }
    for (const char *file : {"healthy.json", "sick.json"})
        EXPECT_EQ(schemaErrors(schema, readObject(golden(file))), QStringList()) << file;
    const QByteArray contradiction = changedFinding(
        "4.2-disk", [](QJsonObject &finding) { finding.insert(QLatin1StringView("grey"), QStringLiteral("failed")); });
    EXPECT_NE(schemaErrors(schema, QJsonDocument::fromJson(contradiction).object()), QStringList());
}

TEST(ReportJson, SameReportSameBytesWithALineFeedAtTheEnd)
{
    RandomReports random(7);
    RandomReports again(7);
    Report report = random.report();
    Report twin = again.report();
    twin.id = report.id;
    EXPECT_EQ(toJson(report), toJson(twin));
    EXPECT_TRUE(toJson(report).endsWith('\n'));
}

TEST(ReportJson, TimesOfOtherZonesAreTheSameTime)
{
    RandomReports random(8);
    Report report = random.report();
    Report local = report;
    local.started = report.started.toOffsetFromUtc(7200);
    EXPECT_EQ(toJson(local), toJson(report));
}

TEST(ReportJson, GoldenReportsAreWrittenAsTheyWereRead)
{
    for (const char *file : {"healthy.json", "sick.json", "remote.json"}) {
        const QByteArray bytes = bytesOf(golden(file));
        const Result<Report> report = reportFromJson(bytes, QString::fromLatin1(file));
        ASSERT_TRUE(report) << wordsOf(report);
        EXPECT_TRUE(toJson(*report) == bytes) << file;
    }
}

TEST(ReportJson, GoldenReportsShowWhatTheyShould)
{
    const Result<Report> healthy = openReport(golden("healthy.json"));
    ASSERT_TRUE(healthy) << wordsOf(healthy);
    EXPECT_EQ(healthy->overall(), Verdict::Green);
    EXPECT_EQ(healthy->chapters.size(), 15U);
    const Result<Report> sick = openReport(golden("sick.json"));
    ASSERT_TRUE(sick) << wordsOf(sick);
    EXPECT_EQ(sick->overall(), Verdict::Red);
    for (const Verdict verdict : {Verdict::Green, Verdict::Amber, Verdict::Red, Verdict::Grey})
        EXPECT_GT(sick->count(verdict), 3);
    EXPECT_FALSE(toJson(sick->masked()).contains("192.168.178.1"));
}

TEST(ReportJson, UnknownMembersArePassedOver)
{
    const QByteArray bytes = changed([](QJsonObject &root) {
        root.insert(QLatin1StringView("later"), 1);
        for (const auto *member : {"program", "catalogue", "profile", "workplace"}) {
            QJsonObject object = root.value(QLatin1StringView(member)).toObject();
            object.insert(QLatin1StringView("later"), QJsonArray{1, 2});
            root.insert(QLatin1StringView(member), object);
        }
        QJsonArray findings = root.value(QLatin1StringView("findings")).toArray();
        QJsonObject first = findings.first().toObject();
        first.insert(QLatin1StringView("later"), QJsonObject());
        findings.replace(0, first);
        root.insert(QLatin1StringView("findings"), findings);
    });
    const Result<Report> report = reportFromJson(bytes, name);
    ASSERT_TRUE(report) << wordsOf(report);
    expectSame(*report, *openReport(golden("healthy.json")));
}

TEST(ReportJson, ANewerVersionIsNamed)
{
    const Result<Report> report =
        reportFromJson(changed([](QJsonObject &root) {
                           root.insert(QLatin1StringView("schema"), 2);
                           root.insert(QLatin1StringView("program"),
                                       QJsonObject{{QStringLiteral("version"), QStringLiteral("3.1.4")}});
                           root.remove(QLatin1StringView("findings"));
                       }),
                       name);
    ASSERT_FALSE(report);
    EXPECT_EQ(report.failure().kind(), FailureKind::NewerVersion);
    EXPECT_EQ(report.failure().detail(), QStringLiteral("3.1.4"));
    EXPECT_EQ(report.failure().place(), name);
}

QJsonArray repeated(const QJsonValue &value, int times)
{
    QJsonArray array;
    for (int i = 0; i < times; ++i)
        array.append(value);
    return array;
}

struct Damage {
    const char *title;
    QByteArray bytes;
    const char *message;
};

TEST(ReportJson, DamageIsNamedByItsPlace)
{
    const auto removed = [](const char *member) {
        return changed([member](QJsonObject &root) { root.remove(QLatin1StringView(member)); });
    };
    const auto set = [](const char *member, const QJsonValue &value) {
        return changed([&](QJsonObject &root) { root.insert(QLatin1StringView(member), value); });
    };
    const auto inDisk = [](const char *member, const QJsonValue &value) {
        return changedFinding("4.2-disk",
                              [&](QJsonObject &finding) { finding.insert(QLatin1StringView(member), value); });
    };
    const QJsonObject badFact{{QStringLiteral("key"), QStringLiteral("a")},
                              {QStringLiteral("type"), QStringLiteral("integer")},
                              {QStringLiteral("value"), QStringLiteral("seven")},
                              {QStringLiteral("ours"), false}};
    const QJsonObject goodFact{{QStringLiteral("key"), QStringLiteral("a")},
                               {QStringLiteral("type"), QStringLiteral("flag")},
                               {QStringLiteral("value"), true}};
    const QJsonObject longList{{QStringLiteral("key"), QStringLiteral("a")},
                               {QStringLiteral("type"), QStringLiteral("texts")},
                               {QStringLiteral("value"), repeated(QStringLiteral("x"), 1001)}};
    const QJsonObject longText{{QStringLiteral("key"), QStringLiteral("a")},
                               {QStringLiteral("type"), QStringLiteral("text")},
                               {QStringLiteral("value"), QString(10'001, u'x')}};
    const std::vector<Damage> cases{
        {"schema", set("schema", QStringLiteral("1")), "bad_content at r.json#/schema: a whole number is expected"},
        {"schema 0", set("schema", 0), "bad_content at r.json#/schema: a whole number is expected"},
        {"id", removed("id"), "bad_content at r.json#/id: is missing"},
        {"program", set("program", 3), "bad_content at r.json#/program: an object is expected"},
        {"started", set("started", QStringLiteral("yesterday")), "bad_content at r.json#/started: a time"},
        {"cancelled", set("cancelled", 1), "bad_content at r.json#/cancelled: true or false is expected"},
        {"machine", set("machine", QJsonObject()), "bad_content at r.json#/machine: a list of facts is expected"},
        {"machine fact", set("machine", QJsonArray{badFact}), "bad_content at r.json#/machine/0/value: does not fit"},
        {"chapters", set("chapters", QJsonArray{1}), "bad_content at r.json#/chapters/0/id: is missing"},
        {"findings", removed("findings"), "bad_content at r.json#/findings: is missing"},
        {"workplace", set("workplace", QJsonObject{{QStringLiteral("role"), QStringLiteral("boss")}}),
         "bad_content at r.json#/workplace/role: \"boss\" is none of"},
        {"light", inDisk("verdict", QStringLiteral("pink")),
         "bad_content at r.json#/findings/15/verdict: \"pink\" is no light"},
        {"reason", inDisk("grey", QStringLiteral("failed")),
         "bad_content at r.json#/findings/15/grey: a reason belongs"},
        {"no reason", inDisk("verdict", QStringLiteral("grey")),
         "bad_content at r.json#/findings/15/grey: a reason belongs"},
        {"owner", inDisk("owner", QStringLiteral("cat")),
         "bad_content at r.json#/findings/15/owner: \"cat\" is no owner"},
        {"duration", inDisk("durationMs", -1), "bad_content at r.json#/findings/15/durationMs: a whole number"},
        {"fact", inDisk("facts", QJsonArray{badFact}),
         "bad_content at r.json#/findings/15/facts/0/value: does not fit"},
        {"demand", inDisk("demand", badFact), "bad_content at r.json#/findings/15/demand/value: does not fit"},
        {"failure", inDisk("failure", QJsonObject{{QStringLiteral("kind"), QStringLiteral("odd")}}),
         "bad_content at r.json#/findings/15/failure/kind: \"odd\" is no kind of failure"},
        {"earlier", inDisk("earlier", QJsonArray{QJsonObject()}),
         "bad_content at r.json#/findings/15/earlier/0/verdict"},
        {"too many rows", set("findings", repeated(QJsonObject(), 5001)),
         "bad_content at r.json#/findings: has 5001 entries, at most 5000 are expected"},
        {"too many chapters", set("chapters", repeated(QJsonObject(), 201)),
         "bad_content at r.json#/chapters: has 201 entries, at most 200 are expected"},
        {"chapter twice", set("chapters", repeated(QJsonObject{{QStringLiteral("id"), QStringLiteral("1")}}, 2)),
         "bad_content at r.json#/chapters/1/id: \"1\" stands here twice"},
        {"too many facts", inDisk("facts", repeated(goodFact, 1001)),
         "bad_content at r.json#/findings/15/facts: more than 1000 facts"},
        {"fact twice", inDisk("facts", repeated(goodFact, 2)),
         "bad_content at r.json#/findings/15/facts/1/key: stands here twice"},
        {"too many texts", inDisk("facts", QJsonArray{longList}),
         "bad_content at r.json#/findings/15/facts/0/value: does not fit"},
        {"long fact", inDisk("facts", QJsonArray{longText}),
         "bad_content at r.json#/findings/15/facts/0/value: does not fit"},
        {"long text", inDisk("say", QString(10'001, u'x')),
         "bad_content at r.json#/findings/15/say: has 10001 characters, at most 10000 are expected"},
        {"too many earlier lights", inDisk("earlier", repeated(QJsonObject(), 1001)),
         "bad_content at r.json#/findings/15/earlier: has 1001 entries"},
        {"twice", inDisk("id", QStringLiteral("12-internet")), "stands here twice"},
        {"chapter", inDisk("chapter", QStringLiteral("99")), "bad_content at r.json#/findings/15/chapter: is none"},
    };
    for (const Damage &damage : cases) {
        const Result<Report> report = reportFromJson(damage.bytes, name);
        ASSERT_FALSE(report) << damage.title;
        EXPECT_NE(wordsOf(report).find(damage.message), std::string::npos) << damage.title << ": " << wordsOf(report);
    }
}

TEST(ReportJson, EveryMistakeIsNamed)
{
    const Result<Report> report = reportFromJson(changed([](QJsonObject &root) {
                                                     root.remove(QLatin1StringView("id"));
                                                     root.remove(QLatin1StringView("language"));
                                                 }),
                                                 name);
    ASSERT_FALSE(report);
    EXPECT_EQ(report.failure().all().size(), 2U);
}

TEST(ReportJson, WhatIsNoReportIsBadSyntax)
{
    for (const char *bytes :
         {"", "{", "[]", "7", "null", "{}", "{\"schema\":1,\"id\":\"engage\"}", "hello", "\xff\xfe{"}) {
        const Result<Report> report = reportFromJson(bytes, name);
        ASSERT_FALSE(report) << bytes;
        EXPECT_EQ(report.failure().kind(), FailureKind::BadSyntax) << bytes;
        EXPECT_EQ(report.failure().place(), name);
    }
}

TEST(ReportJson, EveryTruncationIsNoticed)
{
    const QByteArray bytes = bytesOf(golden("sick.json")).trimmed();
    for (qsizetype length = 0; length < bytes.size(); length += 97) {
        const Result<Report> report = reportFromJson(bytes.left(length), name);
        ASSERT_FALSE(report) << length;
        EXPECT_EQ(report.failure().kind(), FailureKind::BadSyntax);
    }
}

TEST(ReportJson, AMarkThatEditorsAddIsNoDamage)
{
    EXPECT_TRUE(reportFromJson("\xef\xbb\xbf" + bytesOf(golden("healthy.json")), name));
}

TEST(OpenReport, NamesWhatIsWrongWithTheFile)
{
    const QTemporaryDir folder;
    EXPECT_EQ(openReport(folder.filePath(QStringLiteral("none.json"))).failure().kind(), FailureKind::FileMissing);
    EXPECT_EQ(openReport(folder.path()).failure().kind(), FailureKind::FileUnreadable);
    EXPECT_EQ(openReport(write(folder, "empty.json", {})).failure().toString(),
              QStringLiteral("bad_syntax at %1: the file is empty").arg(folder.filePath(QStringLiteral("empty.json"))));
    EXPECT_EQ(openReport(write(folder, "text.pdf", "%PD")).failure().kind(), FailureKind::BadSyntax);
    QFile large(folder.filePath(QStringLiteral("large.json")));
    ASSERT_TRUE(large.open(QIODevice::WriteOnly) && large.resize(reportSizeLimitBytes + 1));
    EXPECT_EQ(openReport(large.fileName()).failure().kind(), FailureKind::FileTooLarge);
}

TEST(OpenReport, OpensAReportInsideAPdfAgain)
{
    const QTemporaryDir folder;
    const Result<Report> sick = openReport(golden("sick.json"));
    ASSERT_TRUE(sick);
    const Result<QByteArray> pdf = toPdf(*sick, Texts(QStringLiteral("en")), QStringLiteral("FP8N 54F0 6SYA 2GJN"));
    ASSERT_TRUE(pdf) << pdf.failure().toString().toStdString();
    const Result<Report> read = openReport(write(folder, "named-wrongly.json", *pdf));
    ASSERT_TRUE(read) << wordsOf(read);
    expectSame(*read, *sick);
    const Result<Report> truncated = openReport(write(folder, "truncated.pdf", pdf->left(pdf->size() / 2)));
    ASSERT_FALSE(truncated);
    EXPECT_EQ(truncated.failure().kind(), FailureKind::BadSyntax);
}

TEST(OpenReport, TellsJsonFromPdfByContent)
{
    const QTemporaryDir folder;
    const QByteArray json = bytesOf(golden("healthy.json"));
    EXPECT_TRUE(openReport(write(folder, "json.pdf", json)));
    // A report that quotes the mark of a PDF is still JSON.
    QByteArray quoting = json;
    quoting.insert(quoting.indexOf('{') + 1, "\"aaa\": \"%PDF-1.7\",");
    EXPECT_TRUE(openReport(write(folder, "quoting.json", quoting)));
    const Result<Report> broken = openReport(write(folder, "broken.json", "%PDF-1.7\nnothing"));
    ASSERT_FALSE(broken);
    EXPECT_EQ(broken.failure().place().section(u'#', 0, 0), folder.filePath(QStringLiteral("broken.json")));
    EXPECT_FALSE(broken.failure().detail().contains(QLatin1StringView("line 1"))) << "not tried as JSON";
}

} // namespace selfcheck::test
