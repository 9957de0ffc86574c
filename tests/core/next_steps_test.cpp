// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "core/next_steps.h"

#include "tests/support/json_schema.h"

#include <QtCore/QFile>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace selfcheck {

namespace {

using namespace Qt::StringLiterals;
using testing::HasSubstr;

Result<NextSteps> read(const char *steps, const char *rest = "")
{
    const QByteArray json = QByteArrayLiteral("{\"schema\": 1, \"steps\": {") + steps + "}" + rest + "}";
    return NextSteps::fromJson(json, u"steps.json"_s, [](const QString &key) { return key.contains(u".action"_s); });
}

std::string mistakeOf(const Result<NextSteps> &table)
{
    return table ? "none" : table.failure().toString().toStdString();
}

Report reportOf(const char *system)
{
    Report report;
    report.machine.insert({u"machine.os"_s, QString::fromLatin1(system)});
    return report;
}

Finding findingOf(const char *row, const char *probe, const char *say)
{
    Finding finding;
    finding.id = QString::fromLatin1(row);
    finding.probe = QString::fromLatin1(probe);
    finding.say = QString::fromLatin1(say);
    finding.verdict = Verdict::Red;
    return finding;
}

TEST(NextSteps, KnowsThePagesThatCanBeOpened)
{
    EXPECT_EQ(pageFrom(u"ms-settings:sound"_s)->kind, PageKind::Settings);
    EXPECT_EQ(pageFrom(u"windowsdefender:"_s)->kind, PageKind::Security);
    EXPECT_EQ(pageFrom(u"control:mmsys.cpl,,1"_s)->kind, PageKind::ControlPanel);
    EXPECT_EQ(pageFrom(u"edge://settings/help"_s)->kind, PageKind::Browser);
    EXPECT_EQ(pageFrom(u"about:preferences"_s)->kind, PageKind::Browser);
    EXPECT_EQ(pageFrom(u"https://provider.example/help"_s)->kind, PageKind::Web);
    for (const char *address : {"", "sound", "http://a.example", "file:///C:/Windows", "javascript:alert(1)", "cmd:/c",
                                "control:", "https:", "control:cmd.exe", "control:a.cpl & calc", "control:..\\a.cpl",
                                "control:A B.cpl", "ms-settings:a b", "ms-settings:\"x", "shell:startup"})
        EXPECT_FALSE(pageFrom(QString::fromLatin1(address))) << address;
}

TEST(NextSteps, AControlPanelPageIsTypedAsACommand)
{
    EXPECT_EQ(pageFrom(u"control:mmsys.cpl"_s)->typed(), u"control mmsys.cpl"_s);
    EXPECT_EQ(pageFrom(u"ms-settings:sound"_s)->typed(), u"ms-settings:sound"_s);
}

TEST(NextSteps, MistakesAreNamedWithTheirPlace)
{
    EXPECT_EQ(mistakeOf(read(R"("a.action": {"windows": "ms-settings:sound"})")), "none");
    EXPECT_THAT(mistakeOf(read(R"("a.word": {"windows": "ms-settings:sound"})")),
                HasSubstr("steps.json#/steps/a.word:"));
    EXPECT_THAT(mistakeOf(read(R"("a.action": {"windows": "ftp://x"})")),
                HasSubstr("steps.json#/steps/a.action/windows:"));
    EXPECT_THAT(mistakeOf(read(R"("a.action": {"windows": 1})")), HasSubstr("#/steps/a.action/windows:"));
    EXPECT_THAT(mistakeOf(read(R"("a.action": {"os2": "ms-settings:x"})")), HasSubstr("#/steps/a.action/os2"));
    EXPECT_THAT(mistakeOf(read(R"("a.action": {})")), HasSubstr("#/steps/a.action:"));
    EXPECT_THAT(mistakeOf(read(R"("a.action": {"windows": "{a.b}{c.d}"})")), HasSubstr("#/steps/a.action/windows:"));
    EXPECT_THAT(mistakeOf(read("", R"(, "instead": {"ms-settings:x": "cmd"})")), HasSubstr("#/instead/"));
    EXPECT_THAT(mistakeOf(read("", R"(, "more": 1)")), HasSubstr("#/more"));
    EXPECT_NE(mistakeOf(NextSteps::fromJson("{", u"s"_s, [](const QString &) { return true; })), "none");
    EXPECT_NE(mistakeOf(NextSteps::fromJson("[]", u"s"_s, [](const QString &) { return true; })), "none");
    EXPECT_NE(
        mistakeOf(NextSteps::fromJson(R"({"schema": 2, "steps": {}})", u"s"_s, [](const QString &) { return true; })),
        "none");
}

TEST(NextSteps, ThePlatformIsTheReports)
{
    EXPECT_EQ(platformOf(reportOf("Windows 11 Version 25H2")), u"windows-11"_s);
    EXPECT_EQ(platformOf(reportOf("Windows 10 Version 2009")), u"windows-10"_s);
    EXPECT_EQ(platformOf(reportOf("Windows Server 2022")), u"windows"_s);
    EXPECT_EQ(platformOf(reportOf("Windows 110")), u"windows"_s);
    EXPECT_EQ(platformOf(reportOf("Debian GNU/Linux 12 (bookworm)")), u"linux"_s);
    EXPECT_EQ(platformOf(Report()), u"linux"_s);
}

TEST(NextSteps, AreFoundByTheSentenceThatIsShown)
{
    const Texts texts(u"en"_s);
    // Every row of this probe shares the sentence.
    const Finding finding = findingOf("4.1-browser", "browsers", "behind");
    ASSERT_EQ(texts.actionKey(finding), u"browsers.action.behind"_s);
    const auto table =
        read(R"("browsers.action.behind": {"windows": "ms-settings:about", "windows-10": "control:a.cpl"})");
    ASSERT_TRUE(table);
    EXPECT_EQ(table->page(finding, reportOf("Windows 11"), texts)->address, u"ms-settings:about"_s);
    EXPECT_EQ(table->page(finding, reportOf("Windows 10"), texts)->address, u"control:a.cpl"_s);
    EXPECT_EQ(table->page(finding, reportOf("Windows Server 2022"), texts)->address, u"ms-settings:about"_s);
    EXPECT_FALSE(table->page(finding, reportOf("Debian"), texts));
    Finding green = finding;
    green.verdict = Verdict::Green;
    EXPECT_FALSE(table->page(green, reportOf("Windows 11"), texts));
    EXPECT_FALSE(table->page(findingOf("4.1-browser", "browsers", "none"), reportOf("Windows 11"), texts));
}

TEST(NextSteps, FactsFillTheAddressAndAreCheckedAgain)
{
    const Texts texts(u"en"_s);
    const auto table = read(R"("browsers.action.behind": {"windows": "{browsers.updatePage}"})");
    ASSERT_TRUE(table);
    Finding finding = findingOf("4.1-browser", "browsers", "behind");
    const Report report = reportOf("Windows 11");
    EXPECT_FALSE(table->page(finding, report, texts));
    const auto pageWith = [&](const QString &value) {
        finding.facts = Facts();
        finding.facts.insert({u"browsers.updatePage"_s, value});
        return table->page(finding, report, texts);
    };
    EXPECT_EQ(pageWith(u"edge://settings/help"_s), (StepPage{PageKind::Browser, u"edge://settings/help"_s}));
    EXPECT_FALSE(pageWith(u"file:///etc/passwd"_s));
    EXPECT_FALSE(pageWith(u"control:calc.exe"_s));
    EXPECT_FALSE(pageWith(maskedText()));
    EXPECT_FALSE(pageWith(u"{browsers.updatePage}"_s));
}

TEST(NextSteps, TheWayIsSaidOnceAndInEveryLanguage)
{
    Finding finding = findingOf("4.1-browser", "browsers", "behind");
    finding.facts.insert({u"browsers.updatePage"_s, u"edge://settings/help"_s});
    const Report report = reportOf("Windows 11");
    for (const QString &language : Texts::languages()) {
        const Texts texts(language);
        // The sentence names that address itself.
        EXPECT_EQ(wayTo(*pageFrom(u"edge://settings/help"_s), finding, report, texts), QString());
        for (const char *address :
             {"edge://policy", "ms-settings:sound", "windowsdefender:", "https://provider.example/"}) {
            const QString way = wayTo(*pageFrom(QString::fromLatin1(address)), finding, report, texts);
            EXPECT_TRUE(way.contains(QLatin1StringView(address))) << way.toStdString();
        }
        const QString way = wayTo(*pageFrom(u"control:mmsys.cpl"_s), finding, report, texts);
        EXPECT_TRUE(way.contains(u"control mmsys.cpl"_s)) << way.toStdString();
    }
}

TEST(NextSteps, TheShippedTableIsRightAndFitsItsSchema)
{
    QFile file(u":/tables/next_steps.json"_s);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const Texts texts(u"en"_s);
    const auto table = NextSteps::fromJson(file.readAll(), u"next_steps.json"_s,
                                           [&texts](const QString &key) { return texts.has(key); });
    EXPECT_EQ(mistakeOf(table), "none");
    EXPECT_FALSE(NextSteps::shipped().steps().isEmpty());
    const QString source = u"" SELFCHECK_SOURCE_DIR "/resources/"_s;
    EXPECT_EQ(test::schemaErrors(test::readObject(source + u"schemas/next_steps.schema.json"_s),
                                 test::readObject(source + u"tables/next_steps.json"_s))
                  .join(u'\n')
                  .toStdString(),
              "");
}

TEST(NextSteps, AHiddenPageHasAnother)
{
    const auto other = NextSteps::shipped().insteadOf(*pageFrom(u"ms-settings:sound"_s));
    ASSERT_TRUE(other);
    EXPECT_EQ(other->address, u"control:mmsys.cpl"_s);
    EXPECT_FALSE(NextSteps::shipped().insteadOf(*pageFrom(u"ms-settings:privacy-microphone"_s)));
}

} // namespace

} // namespace selfcheck
