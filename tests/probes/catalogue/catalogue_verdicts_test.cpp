// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Every measured row of the shipped catalogue about the PC itself in every colour: facts in, light, case and owner
// out. The tables here are typed by hand from the document, not read from the catalogue. The line, the networks
// and the connections stand in catalogue_verdicts_network_test.cpp.
#include "tests/probes/catalogue/shipped_catalogue.h"
#include "tests/probes/catalogue/verdicts.h"

#include <gtest/gtest.h>

using namespace selfcheck;
using namespace selfcheck::test;

namespace {

QJsonObject windows11()
{
    return jsonOf(R"({"os.family": "windows", "os.generation": "windows-11",
    "os.name": "Windows 11 Pro", "os.version": "25H2", "os.build": "26200.7171", "os.support": "supported",
    "os.sMode": false, "cpu.windows11": "listed", "display.state": "fits", "power.concern": "none",
    "os.rebootPending": false, "os.architecture": "x86_64", "cpu.coreCount": 8, "cpu.clockMhz": 2400,
    "memory.totalBytes": 17179869184, "systemDisk.totalBytes": 510000000000, "tpm.version": "2.0",
    "firmware.kind": "uefi", "secureBoot.state": "on"})");
}

QJsonObject linux12()
{
    return jsonOf(R"({"os.family": "linux", "os.generation": "linux",
    "os.name": "Debian GNU/Linux 12", "os.version": "12", "os.support": "supported",
    "os.rebootPending": false, "os.architecture": "x86_64", "cpu.coreCount": 2,
    "memory.totalBytes": 8000000000, "systemDisk.totalBytes": 250000000000, "tpm.version": "unknown",
    "firmware.kind": "bios", "secureBoot.state": "unknown",
    "power.concern": "unknown"})");
}

struct ComputerCase {
    QJsonObject base;
    const char *changes;
    Judgement expected;
};

std::vector<ComputerCase> computerCases()
{
    constexpr Verdict green = Verdict::Green;
    constexpr Verdict amber = Verdict::Amber;
    constexpr Verdict red = Verdict::Red;
    constexpr Owner it = Owner::It;
    return {
        {windows11(), "{}", light(green, "supported", it)},
        {windows11(), R"({"os.support": "unknown"})", light(green, "support-unknown", it)},
        {windows11(), R"({"secureBoot.state": "off"})", light(green, "supported", it)},
        {windows11(), R"({"memory.totalBytes": 6442450944})", light(green, "supported", it)},
        {windows11(), R"({"systemDisk.totalBytes": 62000000000})", light(green, "supported", it)},
        {windows11(), R"({"os.generation": "windows-10", "tpm.version": "none", "firmware.kind": "bios"})",
         light(green, "supported", it)},
        {windows11(), R"({"os.generation": "windows-server", "tpm.version": "none"})", light(green, "supported", it)},
        {linux12(), "{}", light(green, "linux", it)},
        {linux12(), R"({"os.support": "unknown", "os.version": null})", light(green, "linux-support-unknown", it)},

        {windows11(), R"({"os.generation": "windows-older", "os.support": "unknown"})", light(amber, "older", it)},
        {windows11(), R"({"os.generation": "windows-10", "os.build": "19045.6456", "os.support": "ended",
         "os.extendedUpdates": false})",
         light(amber, "ended-windows-10", it)},
        {windows11(), R"({"os.generation": "windows-10", "os.build": "19045.6700", "os.support": "ended",
         "os.extendedUpdates": true})",
         light(amber, "extended-windows-10", it)},
        {windows11(), R"({"os.generation": "windows-10", "os.build": "19044.5000", "os.support": "ended"})",
         light(amber, "ended", it)},
        {windows11(), R"({"os.support": "ended"})", light(amber, "ended-windows-11", Owner::You)},
        {linux12(), R"({"os.support": "ended"})", light(amber, "ended", it)},
        {windows11(), R"({"os.support": "ending"})", light(amber, "ending-windows-11", Owner::You)},
        {windows11(), R"({"os.generation": "windows-10", "os.support": "ending"})", light(amber, "ending", it)},
        {windows11(), R"({"os.rebootPending": true})", light(amber, "reboot", Owner::You)},
        {linux12(), R"({"os.rebootPending": true})", light(amber, "reboot", Owner::You)},
        {windows11(), R"({"memory.totalBytes": 4294967296})", light(amber, "memory-tight", it)},
        {windows11(), R"({"os.generation": "windows-10", "memory.totalBytes": 2147483648})",
         light(amber, "memory-tight", it)},
        {linux12(), R"({"memory.totalBytes": 2147483648})", light(amber, "memory-tight", it)},
        {windows11(), R"({"tpm.version": "unknown"})", light(amber, "security-unknown", it)},
        {windows11(), R"({"secureBoot.state": "unknown"})", light(amber, "security-unknown", it)},
        {windows11(), R"({"cpu.windows11": "not-listed"})", light(amber, "processor", it)},
        {windows11(), R"({"os.generation": "windows-10", "cpu.windows11": "not-listed"})",
         light(green, "supported", it)},
        {windows11(), R"({"cpu.windows11": "unknown", "display.state": "unknown", "power.concern": "unknown"})",
         light(green, "supported", it)},
        {windows11(), R"({"display.state": "small"})", light(amber, "screen-720", Owner::You)},
        {windows11(), R"({"os.generation": "windows-10", "display.state": "small"})",
         light(amber, "screen-600", Owner::You)},
        {linux12(), R"({"display.state": "small"})", light(green, "linux", it)},
        {windows11(), R"({"power.concern": "saver"})", light(amber, "saver", Owner::You)},
        {windows11(), R"({"power.concern": "plan"})", light(amber, "plan", Owner::You)},
        {linux12(), R"({"power.concern": "plan"})", light(amber, "plan", Owner::You)},
        {windows11(), R"({"power.concern": "sleep-mains"})", light(amber, "sleep-mains", Owner::You)},
        {windows11(), R"({"power.concern": "sleep-battery"})", light(amber, "sleep-battery", Owner::You)},

        {windows11(), R"({"memory.totalBytes": 3221225472})", light(red, "memory-4gb", it)},
        {windows11(), R"({"os.generation": "windows-10", "memory.totalBytes": 1073741824})",
         light(red, "memory-2gb", it)},
        {windows11(), R"({"os.generation": "windows-10", "os.architecture": "x86", "memory.totalBytes": 536870912})",
         light(red, "memory-1gb", it)},
        {linux12(), R"({"memory.totalBytes": 1073741824})", light(red, "memory-linux", it)},
        {windows11(), R"({"systemDisk.totalBytes": 32000000000})", light(red, "disk-64gb", it)},
        {windows11(), R"({"os.generation": "windows-10", "systemDisk.totalBytes": 16000000000})",
         light(red, "disk-32gb", it)},
        {windows11(), R"({"os.generation": "windows-10", "os.build": "17763.1", "systemDisk.totalBytes": 22000000000})",
         light(green, "supported", it)},
        {windows11(), R"({"os.generation": "windows-10", "os.build": "17763.1", "systemDisk.totalBytes": 16000000000})",
         light(red, "disk-20gb", it)},
        {windows11(), R"({"os.generation": "windows-server", "systemDisk.totalBytes": 16000000000})",
         light(red, "disk-32gb", it)},
        {linux12(), R"({"systemDisk.totalBytes": 8000000000})", light(red, "disk-linux", it)},
        {windows11(), R"({"cpu.coreCount": 1})", light(red, "cores", it)},
        {windows11(), R"({"cpu.clockMhz": 800})", light(red, "clock-1000", it)},
        {windows11(), R"({"os.generation": "windows-server", "cpu.clockMhz": 1200})", light(red, "clock-1400", it)},
        {windows11(), R"({"tpm.version": "none"})", light(red, "tpm", it)},
        {windows11(), R"({"tpm.version": "1.2"})", light(red, "tpm", it)},
        {windows11(), R"({"firmware.kind": "bios"})", light(red, "firmware", it)},
        // What hardware lacks outweighs a restart or an end of support.
        {windows11(), R"({"tpm.version": "none", "os.rebootPending": true, "os.support": "ended"})",
         light(red, "tpm", it)},
    };
}

} // namespace

TEST(CatalogueVerdicts, OperatingSystemAndHardwareInEveryCase)
{
    const QString row = QStringLiteral("1-os-hardware");
    QSet<QString> seen;
    for (const ComputerCase &each : computerCases()) {
        const Judgement judgement = judged(row, factsOf(each.base, jsonOf(each.changes)));
        EXPECT_EQ(judgement, each.expected) << each.changes;
        seen.insert(judgement.say);
    }
    for (const Band &band : rowNamed(row).bands)
        EXPECT_TRUE(seen.contains(band.say)) << "no case for " << band.say.toStdString();
}

TEST(CatalogueVerdicts, HardwareIsNotGreenWhileTheDecidingValueIsUnknown)
{
    const QString row = QStringLiteral("1-os-hardware");
    for (const char *missing : {"memory.totalBytes", "systemDisk.totalBytes", "cpu.coreCount", "cpu.clockMhz",
                                "tpm.version", "os.support", "os.generation", "os.rebootPending"}) {
        const QJsonObject without{{QString::fromLatin1(missing), QJsonValue::Null}};
        EXPECT_EQ(judged(row, factsOf(windows11(), without)), grey(row, GreyReason::MissingFact)) << missing;
    }
}

TEST(CatalogueVerdicts, ProfessionalClient6NeedsWindowsOutsideSMode)
{
    const QString row = QStringLiteral("4.2-windows");
    EXPECT_EQ(judged(row, factsOf(windows11())), light(Verdict::Green, "windows", Owner::It));
    EXPECT_EQ(judged(row, factsOf(windows11(), jsonOf(R"({"os.sMode": true})"))),
              light(Verdict::Red, "s-mode", Owner::It));
    EXPECT_EQ(judged(row, factsOf(linux12())), grey(row, GreyReason::Unsupported));
    EXPECT_EQ(judged(row, factsOf(windows11(), jsonOf(R"({"os.sMode": null})"))), grey(row, GreyReason::MissingFact));
}

TEST(CatalogueVerdicts, PowerAndSessionNeverRedden1OsHardware)
{
    for (const Band &band : rowNamed(QStringLiteral("1-os-hardware")).bands) {
        for (const Condition &condition : band.all) {
            const bool isOurs = condition.fact.startsWith(QLatin1StringView("power.")) ||
                                condition.fact.startsWith(QLatin1StringView("session."));
            EXPECT_FALSE(isOurs && band.verdict == Verdict::Red) << band.say.toStdString();
        }
    }
}

TEST(CatalogueVerdicts, DiskTurnsAtThreeHundredMegabytesAndAtOneGigabyte)
{
    const auto of = [](qint64 bytes) {
        return judged(QStringLiteral("4.2-disk"), factsOf({{QStringLiteral("disk.freeBytes"), bytes}}));
    };
    constexpr qint64 mega = 1024 * 1024;
    EXPECT_EQ(of(0), light(Verdict::Red, "too-little", Owner::You));
    EXPECT_EQ(of(300 * mega - 1), light(Verdict::Red, "too-little", Owner::You));
    EXPECT_EQ(of(300 * mega), light(Verdict::Amber, "little", Owner::You));
    EXPECT_EQ(of(1024 * mega - 1), light(Verdict::Amber, "little", Owner::You));
    EXPECT_EQ(of(1024 * mega), light(Verdict::Green, "enough", Owner::You));
    EXPECT_EQ(judged(QStringLiteral("4.2-disk"), Facts()), grey(QStringLiteral("4.2-disk"), GreyReason::MissingFact));
}

TEST(CatalogueVerdicts, BrowsersAreJudgedByTheirAge)
{
    expectStates(QStringLiteral("3-browser"), "browsers.state",
                 {{"current", Verdict::Green, Owner::You},
                  {"behind", Verdict::Amber, Owner::You},
                  {"unknown", Verdict::Amber, Owner::You},
                  {"far-behind", Verdict::Red, Owner::You},
                  {"none", Verdict::Red, Owner::You}});
}

TEST(CatalogueVerdicts, AStateNobodyKnowsIsGrey)
{
    for (const Requirement &row : shippedCatalogue().requirements) {
        if (row.probe.isEmpty() || row.probe == QLatin1StringView("computer"))
            continue;
        EXPECT_EQ(judge(row, Facts(), Profile()).verdict, Verdict::Grey) << row.id.toStdString();
    }
    const QJsonObject odd{{QStringLiteral("tcp.state"), QStringLiteral("melted")}};
    EXPECT_EQ(judged(QStringLiteral("12-tcp-22"), factsOf(odd)),
              grey(QStringLiteral("12-tcp-22"), GreyReason::MissingFact));
}
