// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// What shows up only some time after a run, with probes that measure nothing.
#include "tests/cli/terminal/streams.h"

#include "app/cli/exit_code.h"
#include "app/cli/progress_line.h"
#include "app/cli/run_command.h"
#include "tests/support/late_disk.h"

namespace selfcheck::test {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class WatchOption : public testing::Test {
protected:
    Ended run(CommandLine line, std::chrono::milliseconds late, const Canvas &canvas = {})
    {
        TextStream out(canvas);
        TextStream err(canvas);
        line.jsonFile = folder.filePath(u"r.json"_s);
        const int code = runCheck(line, {out, err}, lateFrontEnd(probes, late));
        const Result<Report> saved = openReport(line.jsonFile);
        EXPECT_TRUE(saved.hasValue());
        if (saved)
            report = *saved;
        return {code, out.bytes(), out.text(), err.text()};
    }
    [[nodiscard]] const Finding &disk() const { return *report.find(u"4.2-disk"); }

    QTemporaryDir folder;
    ScriptedProbes probes;
    Report report;
};

TEST_F(WatchOption, WithoutItNobodyWaits)
{
    const Ended ended = run({}, 1h);
    EXPECT_EQ(disk().verdict, Verdict::Green);
    EXPECT_FALSE(ended.out.contains(u"Still watching"_s));
    EXPECT_TRUE(probes.running().isEmpty()) << "the program ends";
}

TEST_F(WatchOption, WaitsForWhatIsSeenLaterAndSavesThat)
{
    CommandLine line;
    line.watch = true;
    const Ended ended = run(line, 300ms);
    EXPECT_EQ(disk().verdict, Verdict::Red);
    ASSERT_EQ(disk().earlier.size(), 1u);
    EXPECT_EQ(disk().earlier[0].verdict, Verdict::Green);
    EXPECT_EQ(ended.code, exitCodeFor(Verdict::Red));
    const Texts texts(u"en"_s);
    const qsizetype waiting = ended.out.indexOf(u"Still watching: 4.2.2 "_s + texts.title(u"4.2-disk"_s));
    const qsizetype changed = ended.out.indexOf(u"4.2.2"_s, waiting + 20);
    EXPECT_GT(waiting, 0) << ended.out.toStdString();
    EXPECT_GT(changed, waiting) << "told again when it has changed";
    EXPECT_EQ(ended.out.count(texts.say(u"report.chapters"_s)), 1) << "one summary, of the newest report";
    EXPECT_GT(ended.out.indexOf(texts.say(u"report.chapters"_s)), changed);
}

TEST_F(WatchOption, OnATerminalTheLineSaysWhatItWaitsFor)
{
    CommandLine line;
    line.watch = true;
    const Ended ended = run(line, 100ms, {.colours = true, .live = true});
    EXPECT_TRUE(ended.out.contains(u"\rStill watching: 4.2.2 "_s)) << ended.out.toStdString();
    EXPECT_TRUE(ended.out.endsWith(u'\n'));
}

TEST_F(WatchOption, DataAloneOnTheOutputIsTheNewest)
{
    CommandLine line;
    line.watch = true;
    line.json = true;
    const Ended ended = run(line, 100ms);
    EXPECT_EQ(ended.bytes, toJson(report));
    EXPECT_EQ(disk().verdict, Verdict::Red);
    EXPECT_TRUE(ended.err.contains(u"4.2.2"_s));
}

TEST(WatchLine, FitsTheWidth)
{
    Report report;
    for (const char *number : {"6.2", "8.2"}) {
        Finding finding;
        finding.id = u"6-websocket"_s;
        finding.number = QString::fromLatin1(number);
        report.findings.push_back(finding);
    }
    const Texts texts(u"en"_s);
    for (const int width : {20, 40, 60, 200}) {
        Canvas canvas;
        canvas.width = width;
        const QString line = watchLine({u"6-websocket"_s}, 118, report, texts, canvas);
        EXPECT_LT(line.size(), width) << line.toStdString();
        EXPECT_TRUE(line.startsWith(u"Still watching"_s));
        const bool hasNumbers = line.contains(u"6.2"_s) && line.contains(u"120 seconds"_s);
        EXPECT_TRUE(hasNumbers || width < 60) << line.toStdString();
    }
}

} // namespace
} // namespace selfcheck::test
