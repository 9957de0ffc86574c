// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Runs with the real probes, of this PC only: no test of this folder sends anything anywhere.
#include "tests/cli/terminal/streams.h"

#include "app/cli/exit_code.h"
#include "app/cli/exports.h"
#include "app/cli/progress_line.h"
#include "app/cli/workplace_option.h"

#include <QtCore/QDir>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>

namespace selfcheck::test {
namespace {

using namespace Qt::StringLiterals;

const QStringList onlyThisPc{u"run"_s, u"--unattended"_s, u"--only"_s, u"1,4.2-disk"_s};

TEST(RunCommand, ShowsLightsSavesTheReportAndEndsWithTheWorst)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"r.json"_s);
    const Ended ended = ran(onlyThisPc + QStringList{u"--json-file"_s, file});
    const Result<Report> report = openReport(file);
    ASSERT_TRUE(report.hasValue()) << ended.err.toStdString();
    EXPECT_EQ(report->findings.size(), 84u);
    EXPECT_EQ(ended.code, exitCodeFor(report->overall()));
    EXPECT_TRUE(report->isMasked);
    EXPECT_TRUE(ended.out.contains(report->id));
    EXPECT_TRUE(ended.out.contains(u"1.1 "_s));
    EXPECT_FALSE(ended.out.contains(u'\x1b')) << "no control sequences in plain lines";
    EXPECT_FALSE(ended.out.contains(u"12.1 "_s)) << "left out";
    EXPECT_EQ(report->find(u"12-internet")->greyReason, GreyReason::NotSelected);
}

TEST(RunCommand, JsonAloneStandsOnTheOutput)
{
    const Ended ended = ran(onlyThisPc + QStringList{u"--json"_s});
    const Result<Report> report = reportFromJson(ended.bytes, u"stdout"_s);
    ASSERT_TRUE(report.hasValue());
    EXPECT_EQ(ended.bytes, toJson(*report));
    EXPECT_TRUE(ended.err.contains(u"1 "_s)) << "progress";
}

TEST(RunCommand, DataThatTheOutputDoesNotTakeIsKeptElsewhere)
{
    TextStream out({});
    TextStream err({});
    out.isBroken = true;
    const int code = runCommand(QStringList{u"--lang"_s, u"en"_s} + onlyThisPc + QStringList{u"--json"_s}, {out, err});
    EXPECT_EQ(code, exit_code::badFile);
    const QString kept =
        QRegularExpression(u"kept in “(.*?)”"_s).match(err.text().simplified()).captured(1).remove(u' ');
    ASSERT_TRUE(openReport(kept).hasValue()) << err.text().toStdString();
    EXPECT_TRUE(QFile::remove(kept));
}

TEST(RunCommand, OnATerminalOneLineIsRewritten)
{
    const Ended ended = ran(onlyThisPc, {.colours = true, .live = true});
    EXPECT_TRUE(ended.out.contains(u"\x1b[K"_s));
    EXPECT_TRUE(ended.out.endsWith(u'\n'));
}

TEST(RunCommand, UnknownPointsAreRefusedWithTheOneMeant)
{
    const Ended ended = ran({u"run"_s, u"--only"_s, u"1,4.2-dsk"_s});
    EXPECT_EQ(ended.code, exit_code::wrongUsage);
    EXPECT_TRUE(ended.err.contains(u"“4.2-dsk”"_s)) << ended.err.toStdString();
    EXPECT_TRUE(ended.err.contains(u"“4.2-disk”"_s)) << ended.err.toStdString();
    EXPECT_TRUE(ended.out.isEmpty());
    EXPECT_TRUE(ran({u"run"_s, u"--only"_s, u"zzzzzzzz"_s}).err.contains(u"selfcheck-cli catalogue"_s));
}

TEST(RunCommand, UnwritablePlacesAreNamedBeforeAnythingIsMeasured)
{
    const QTemporaryDir folder;
    put(folder.filePath(u"file"_s), "x");
    const QStringList places{folder.filePath(u"missing/r.json"_s), folder.path(), folder.filePath(u"file/r.json"_s)};
    for (const QString &place : places) {
        for (const QString &option : {u"--json-file"_s, u"--pdf"_s, u"--text"_s}) {
            const Ended ended = ran(onlyThisPc + QStringList{option, place});
            EXPECT_EQ(ended.code, exit_code::badFile) << place.toStdString();
            EXPECT_TRUE(ended.out.isEmpty()) << "nothing was started";
            EXPECT_TRUE(ended.err.simplified().remove(u' ').contains(place.right(12))) << ended.err.toStdString();
        }
    }
}

TEST(Exports, WhatCannotBeSavedInTheEndIsKeptElsewhere)
{
    const Result<Report> report = openReport(sample("healthy"));
    ASSERT_TRUE(report.hasValue());
    const auto saved = saveExports({u"/nowhere/at/all/r.json"_s, {}, {}}, *report, Texts(u"en"_s), {});
    ASSERT_EQ(saved.size(), 1u);
    ASSERT_TRUE(saved[0].failure.has_value());
    EXPECT_EQ(saved[0].failure->kind(), FailureKind::FileUnwritable);
    EXPECT_TRUE(saved[0].file.startsWith(QDir::tempPath()));
    EXPECT_EQ(contentOf(saved[0].file), toJson(*report));
    EXPECT_TRUE(QFile::remove(saved[0].file));
}

TEST(RunCommand, APasswordForTheProxyComesFromTheEnvironmentWhereNobodyIsThere)
{
    const QStringList asAgent = onlyThisPc + QStringList{u"--proxy-user"_s, u"agent1"_s};
    qunsetenv("SELFCHECK_PROXY_PASSWORD");
    const Ended without = ran(asAgent);
    EXPECT_EQ(without.code, exit_code::wrongUsage);
    EXPECT_TRUE(without.err.contains(u"SELFCHECK_PROXY_PASSWORD"_s)) << without.err.toStdString();
    EXPECT_TRUE(without.out.isEmpty()) << "nothing was measured";
    qputenv("SELFCHECK_PROXY_PASSWORD", "correct horse");
    const Ended with = ran(asAgent + QStringList{u"--json"_s, u"--show-private"_s});
    qunsetenv("SELFCHECK_PROXY_PASSWORD");
    EXPECT_NE(with.code, exit_code::wrongUsage);
    EXPECT_FALSE(with.out.isEmpty());
    EXPECT_FALSE(with.out.contains(u"correct horse"_s) || with.err.contains(u"correct horse"_s));
}

TEST(RunCommand, BadProfilesAreNamedWithTheirPlaces)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"p.json"_s);
    const QList<std::pair<QByteArray, QString>> cases{
        {"{\"schema\":1,", u"p.json"_s},
        {"{\"schema\":1,\"id\":\"a\",\"name\":\"A\",\"version\":\"1\",\"hosts\":{\"agent\":5}}", u"#/hosts/agent"_s},
        {"{\"schema\":1,\"id\":\"a\",\"name\":\"A\",\"version\":\"1\",\"hots\":{}}", u"#/hots"_s},
        {"{\"schema\":9,\"id\":\"a\",\"name\":\"A\",\"version\":\"1\"}", u"newer version"_s},
        {"{\"schema\":1,\"id\":\"a\",\"name\":\"A\",\"version\":\"1\",\"signature\":{\"algorithm\":\"ed25519\","
         "\"publicKey\":\"AAAA\",\"value\":\"AAAA\"}}",
         u"signature"_s}};
    for (const auto &[content, named] : cases) {
        put(file, content);
        const Ended ended = ran(onlyThisPc + QStringList{u"--profile"_s, file});
        EXPECT_EQ(ended.code, exit_code::badFile) << content.toStdString();
        EXPECT_TRUE(ended.out.isEmpty()) << content.toStdString();
        EXPECT_TRUE(ended.err.simplified().remove(u' ').contains(QString(named).remove(u' ')))
            << ended.err.toStdString();
    }
    EXPECT_EQ(ran(onlyThisPc + QStringList{u"--profile"_s, folder.filePath(u"none.json"_s)}).code, exit_code::badFile);
}

TEST(WorkplaceOption, ListsReplaceOnlyWhatTheyName)
{
    const auto read = workplaceFrom(u"client=professional-client, channels=voip,recording,role=coach-pc"_s, {});
    ASSERT_TRUE(std::holds_alternative<Workplace>(read));
    const Workplace &workplace = std::get<Workplace>(read);
    EXPECT_EQ(workplace.role, u"coach-pc"_s);
    EXPECT_EQ(workplace.clients, QSet<QString>{u"professional-client"_s});
    EXPECT_EQ(workplace.channels, (QSet<QString>{u"voip"_s, u"recording"_s}));
    EXPECT_EQ(workplace.hosting, Workplace().hosting);
    EXPECT_TRUE(std::get<Workplace>(workplaceFrom(u"channels="_s, {})).channels.isEmpty());
}

TEST(WorkplaceOption, UnknownWordsAreRefusedWithTheKnownOnes)
{
    for (const auto &typed : {u"channels=voip,fax"_s, u"colour=red"_s, u"role=king"_s}) {
        const Ended ended = ran(onlyThisPc + QStringList{u"--workplace"_s, typed});
        EXPECT_EQ(ended.code, exit_code::wrongUsage);
        EXPECT_TRUE(ended.err.contains(u"Possible here: "_s)) << ended.err.toStdString();
    }
}

TEST(WorkplaceOption, FilesAreReadOrNamed)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"w.json"_s);
    put(file, "{\"role\":\"coach-pc\"}");
    const auto read = workplaceFrom(file, {});
    ASSERT_TRUE(std::holds_alternative<Workplace>(read));
    EXPECT_EQ(std::get<Workplace>(read).role, u"coach-pc"_s);
    for (const char *content : {"{", "[]", "{\"role\":\"king\"}", "{\"role\":5}", ""}) {
        put(file, content);
        EXPECT_EQ(ran(onlyThisPc + QStringList{u"--workplace"_s, file}).code, exit_code::badFile) << content;
    }
    EXPECT_EQ(ran(onlyThisPc + QStringList{u"--workplace"_s, folder.filePath(u"none"_s)}).code, exit_code::badFile);
}

TEST(ProgressLine, FitsAndIsHonest)
{
    const Texts texts(u"de"_s);
    Report report;
    report.findings.push_back({});
    report.findings.back().verdict = Verdict::Red;
    const QString line = progressLine({42, 7, {}}, report, texts, {});
    EXPECT_TRUE(line.contains(u"42\u00A0%"_s)) << line.toStdString();
    EXPECT_TRUE(line.contains(u"✖ 1"_s)) << line.toStdString();
    EXPECT_FALSE(progressLine({42, -1, {}}, report, texts, {}).contains(u"Noch"_s));
    for (int width = 30; width < 90; ++width) {
        for (const int seconds : {-1, 0, 1, 7, 59, 3600})
            EXPECT_LT(progressLine({100, seconds, {}}, report, texts, {.width = width}).size(), width);
    }
    const QString plain = progressLine({42, 7, {}}, report, texts, {.shapes = Shapes::Ascii, .unicode = false});
    EXPECT_TRUE(plain.startsWith(u"########............"_s)) << plain.toStdString();
}

} // namespace
} // namespace selfcheck::test
