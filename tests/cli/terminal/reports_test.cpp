// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/terminal/streams.h"

#include "app/cli/exit_code.h"
#include "core/catalogue_loader.h"
#include "core/result_code.h"
#include "probes/all_probes.h"

#include <QtCore/QDir>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtGui/QFontDatabase>

namespace selfcheck::test {
namespace {

using namespace Qt::StringLiterals;

class ReportFiles : public testing::Test {
protected:
    [[nodiscard]] QString at(const QString &name) const { return m_folder.filePath(name); }
    void putReport(const QString &name, const char *from, const QString &member, const QJsonValue &value) const
    {
        QJsonObject json = QJsonDocument::fromJson(contentOf(sample(from))).object();
        json.insert(member, value);
        put(at(name), QJsonDocument(json).toJson());
    }

private:
    QTemporaryDir m_folder;
};

TEST_F(ReportFiles, ExitCodeIsTheWorstLight)
{
    EXPECT_EQ(ran({u"show"_s, sample("healthy")}).code, exit_code::green);
    EXPECT_EQ(ran({u"show"_s, sample("sick")}).code, exit_code::red);
}

TEST_F(ReportFiles, JsonIsWhatTheWindowExports)
{
    const Result<Report> report = openReport(sample("sick"));
    ASSERT_TRUE(report.hasValue());
    EXPECT_EQ(ran({u"show"_s, sample("sick"), u"--json"_s}).bytes, toJson(report->masked()));
    EXPECT_EQ(ran({u"show"_s, sample("sick"), u"--json"_s, u"--show-private"_s}).bytes, toJson(*report));
    EXPECT_FALSE(ran({u"show"_s, sample("sick"), u"--json"_s}).out.contains(u"öztürk"_s));
}

TEST_F(ReportFiles, SavedPdfOpensAgain)
{
    if (QFontDatabase::families().isEmpty())
        GTEST_SKIP() << "no font";
    const Ended saved = ran({u"show"_s, sample("sick"), u"--pdf"_s, at(u"r.pdf"_s), u"--json-file"_s, at(u"r.json"_s),
                             u"--text"_s, at(u"r.txt"_s), u"--lang"_s, u"de"_s});
    EXPECT_EQ(saved.code, exit_code::red) << saved.err.toStdString();
    EXPECT_EQ(ran({u"show"_s, at(u"r.pdf"_s), u"--json"_s}).bytes, contentOf(at(u"r.json"_s)));
    EXPECT_TRUE(contentOf(at(u"r.txt"_s)).startsWith("Self-Check-Bericht")) << contentOf(at(u"r.txt"_s)).toStdString();
    EXPECT_TRUE(saved.out.contains(u"Gespeichert: "_s + at(u"r.pdf"_s).left(10)));

    const QByteArray pdf = contentOf(at(u"r.pdf"_s));
    put(at(u"half.pdf"_s), pdf.left(pdf.size() / 2));
    const Ended broken = ran({u"show"_s, at(u"half.pdf"_s)});
    EXPECT_EQ(broken.code, exit_code::badFile);
    EXPECT_TRUE(broken.err.contains(u"half.pdf"_s)) << broken.err.toStdString();
    EXPECT_TRUE(broken.out.isEmpty());
}

TEST_F(ReportFiles, BadInputIsNamedAndLeavesNothingBehind)
{
    put(at(u"broken.json"_s), "{\"format\":\"selfcheck-report\", \"schema\":");
    put(at(u"empty.json"_s), {});
    put(at(u"other.json"_s), "{\"a\":1}");
    putReport(u"future.json"_s, "sick", u"schema"_s, 99);
    putReport(u"wrong.json"_s, "sick", u"findings"_s, 7);
    QFile huge(at(u"huge.json"_s));
    ASSERT_TRUE(huge.open(QIODevice::WriteOnly) && huge.resize(100 * 1024 * 1024));
    const QStringList names{u"broken.json"_s, u"empty.json"_s, u"other.json"_s, u"future.json"_s,
                            u"wrong.json"_s,  u"huge.json"_s,  u"none.json"_s};
    for (const QString &name : names) {
        const Ended ended = ran({u"show"_s, at(name), u"--json-file"_s, at(u"out.json"_s)});
        EXPECT_EQ(ended.code, exit_code::badFile) << name.toStdString();
        EXPECT_TRUE(ended.out.isEmpty()) << name.toStdString();
        EXPECT_TRUE(ended.err.simplified().remove(u' ').contains(name)) << ended.err.toStdString();
        EXPECT_FALSE(QFile::exists(at(u"out.json"_s)));
    }
    EXPECT_TRUE(ran({u"show"_s, at(u"future.json"_s)}).err.contains(u"newer version"_s));
    EXPECT_TRUE(ran({u"show"_s, at(u"wrong.json"_s)}).err.contains(u"#/findings"_s));
    EXPECT_TRUE(ran({u"show"_s, at(u"huge.json"_s)}).err.contains(u"too large"_s));
}

TEST_F(ReportFiles, NamesOfFilesMayBeOdd)
{
    put(at(u"[a]"_s), contentOf(sample("healthy")));
    EXPECT_EQ(ran({u"show"_s, at(u"[a]"_s)}).code, exit_code::green);
    EXPECT_EQ(ran({u"compare"_s, at(u"[a]"_s), at(u"[a]"_s)}).code, exit_code::green);
    ASSERT_TRUE(QDir(at({})).mkdir(u"C#"_s));
    put(at(u"C#/broken.json"_s), "{");
    putReport(u"C#/wrong.json"_s, "sick", u"findings"_s, 7);
    putReport(u"C#/future.json"_s, "sick", u"schema"_s, 99);
    for (const QString &name : {u"C#/broken.json"_s, u"C#/wrong.json"_s, u"C#/future.json"_s, u"C#/none.json"_s}) {
        const Ended ended = ran({u"show"_s, at(name)});
        EXPECT_TRUE(ended.err.section(u'\u201D', 0, 0).simplified().remove(u' ').endsWith(name))
            << ended.err.toStdString();
    }
}

TEST_F(ReportFiles, ComparisonSaysWhatChanged)
{
    const Ended worse = ran({u"compare"_s, sample("healthy"), sample("sick")});
    EXPECT_EQ(worse.code, exit_code::red);
    EXPECT_TRUE(worse.out.contains(u"Worse"_s)) << worse.out.toStdString();
    EXPECT_TRUE(worse.out.contains(u"Before: ✔\u00A0All good"_s));
    EXPECT_FALSE(worse.out.contains(u"⟦"_s));
    const Ended better = ran({u"compare"_s, sample("sick"), sample("healthy")});
    EXPECT_EQ(better.code, exit_code::green);
    EXPECT_TRUE(better.out.contains(u"Better"_s));
    EXPECT_FALSE(better.out.contains(u"Worse"_s));
    const Ended same = ran({u"compare"_s, sample("sick"), sample("sick")});
    EXPECT_TRUE(same.out.contains(u"84 points are unchanged."_s)) << same.out.toStdString();
    EXPECT_EQ(ran({u"compare"_s, sample("sick")}).code, exit_code::wrongUsage);
}

QString codeOf(const char *name)
{
    const Result<Report> report = openReport(sample(name));
    const Result<Catalogue> catalogue = loadCatalogue(u":/catalogue/engage-22.3"_s, allProbes({}));
    return report && catalogue ? resultCode(*report, *catalogue) : QString();
}

TEST(DecodeCommand, ShowsTheLightsOfAReport)
{
    const QString code = codeOf("sick");
    ASSERT_FALSE(code.isEmpty());
    const Ended whole = ran({u"decode"_s, code});
    EXPECT_EQ(whole.code, exit_code::red);
    EXPECT_TRUE(whole.out.contains(u"✖ Action needed  12 "_s)) << whole.out.toStdString();
    EXPECT_TRUE(whole.out.contains(u"▲ Attention      1 "_s)) << whole.out.toStdString();
    const Ended groups = ran(QStringList{u"decode"_s} + code.toLower().split(u' '));
    EXPECT_EQ(groups.out, whole.out);
    EXPECT_EQ(ran({u"decode"_s, codeOf("healthy")}).code, exit_code::green);

    const QJsonObject json = QJsonDocument::fromJson(ran({u"decode"_s, code, u"--json"_s}).bytes).object();
    EXPECT_EQ(json.value(u"chapters"_s).toArray().size(), 15);
    EXPECT_EQ(json.value(u"findings"_s).toArray().size(), 3);
}

TEST(DecodeCommand, ASlipIsNoticedAndNothingIsShown)
{
    QString code = codeOf("sick");
    code[3] = code.at(3) == u'A' ? u'B' : u'A';
    const Ended typo = ran({u"decode"_s, code});
    EXPECT_EQ(typo.code, exit_code::badFile);
    EXPECT_TRUE(typo.out.isEmpty());
    EXPECT_TRUE(typo.err.contains(u"does not fit"_s)) << typo.err.toStdString();
    EXPECT_TRUE(ran({u"decode"_s, u"ABCD"_s}).err.contains(u"too short"_s));
    EXPECT_EQ(ran({u"decode"_s}).code, exit_code::wrongUsage);
}

} // namespace
} // namespace selfcheck::test
