// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Every measured row of the shipped catalogue in every colour: facts in, light, case and owner out. The tables
// here are typed by hand from the document, not read from the catalogue.
#include "core/judge.h"
#include "tests/probes/catalogue/shipped_catalogue.h"

#include <QtCore/QJsonDocument>

#include <gtest/gtest.h>

#include <algorithm>

using namespace selfcheck;
using namespace selfcheck::test;

namespace selfcheck {

void PrintTo(const Judgement &judgement, std::ostream *out)
{
    *out << wordOf(judgement.verdict).data() << ' ' << wordOf(judgement.greyReason).data() << " \""
         << judgement.say.toStdString() << "\" " << wordOf(judgement.owner).data();
}

} // namespace selfcheck

namespace {

QJsonObject jsonOf(const char *text)
{
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray(text));
    EXPECT_TRUE(document.isObject()) << text;
    return document.object();
}

FactValue valueOf(const QJsonValue &json)
{
    if (json.isBool())
        return json.toBool();
    if (json.isDouble())
        return json.toInteger();
    return json.toString();
}

/// Members of changes replace those of base; null removes them.
Facts factsOf(const QJsonObject &base, const QJsonObject &changes = {})
{
    QJsonObject all = base;
    for (auto each = changes.begin(); each != changes.end(); ++each)
        all.insert(each.key(), each.value());
    Facts facts;
    for (auto each = all.begin(); each != all.end(); ++each) {
        if (!each.value().isNull())
            facts.insert({each.key(), valueOf(each.value()), Privacy::Open});
    }
    return facts;
}

const Requirement &rowNamed(const QString &id)
{
    const Requirement *found = shippedCatalogue().find(id);
    EXPECT_NE(found, nullptr) << id.toStdString();
    static const Requirement none;
    return found ? *found : none;
}

Judgement judged(const QString &id, const Facts &facts) { return judge(rowNamed(id), facts, Profile()); }

Judgement light(Verdict verdict, const char *say, Owner owner)
{
    return {verdict, GreyReason::None, QString::fromLatin1(say), owner};
}

Judgement grey(const QString &id, GreyReason reason) { return {Verdict::Grey, reason, {}, rowNamed(id).owner}; }

std::vector<QString> rowsOf(const char *probe)
{
    std::vector<QString> ids;
    for (const Requirement &each : shippedCatalogue().requirements) {
        if (each.probe == QLatin1StringView(probe))
            ids.push_back(each.id);
    }
    EXPECT_FALSE(ids.empty()) << probe;
    return ids;
}

QJsonObject windows11()
{
    return jsonOf(R"({"os.family": "windows", "os.generation": "windows-11",
    "os.name": "Windows 11 Pro", "os.version": "25H2", "os.support": "supported", "os.sMode": false,
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
    "firmware.kind": "bios", "secureBoot.state": "unknown"})");
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
        {windows11(), R"({"os.generation": "windows-10", "os.support": "ended"})",
         light(amber, "ended-windows-10", it)},
        {windows11(), R"({"os.support": "ended"})", light(amber, "ended", it)},
        {linux12(), R"({"os.support": "ended"})", light(amber, "ended", it)},
        {windows11(), R"({"os.support": "ending"})", light(amber, "ending", it)},
        {windows11(), R"({"os.rebootPending": true})", light(amber, "reboot", Owner::You)},
        {linux12(), R"({"os.rebootPending": true})", light(amber, "reboot", Owner::You)},
        {windows11(), R"({"memory.totalBytes": 4294967296})", light(amber, "memory-tight", it)},
        {windows11(), R"({"os.generation": "windows-10", "memory.totalBytes": 2147483648})",
         light(amber, "memory-tight", it)},
        {linux12(), R"({"memory.totalBytes": 2147483648})", light(amber, "memory-tight", it)},
        {windows11(), R"({"tpm.version": "unknown"})", light(amber, "security-unknown", it)},
        {windows11(), R"({"secureBoot.state": "unknown"})", light(amber, "security-unknown", it)},

        {windows11(), R"({"memory.totalBytes": 3221225472})", light(red, "memory-4gb", it)},
        {windows11(), R"({"os.generation": "windows-10", "memory.totalBytes": 1073741824})",
         light(red, "memory-2gb", it)},
        {windows11(), R"({"os.generation": "windows-10", "os.architecture": "x86", "memory.totalBytes": 536870912})",
         light(red, "memory-1gb", it)},
        {linux12(), R"({"memory.totalBytes": 1073741824})", light(red, "memory-linux", it)},
        {windows11(), R"({"systemDisk.totalBytes": 32000000000})", light(red, "disk-64gb", it)},
        {windows11(), R"({"os.generation": "windows-10", "systemDisk.totalBytes": 16000000000})",
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

struct StateCase {
    const char *state;
    Verdict verdict;
    Owner owner;
};

const std::vector<StateCase> whileConnecting{
    {"name-not-found", Verdict::Red, Owner::Provider},
    {"name-server-silent", Verdict::Red, Owner::You},
    {"refused", Verdict::Red, Owner::Provider},
    {"refused-on-the-way", Verdict::Red, Owner::It},
    {"unreachable", Verdict::Red, Owner::Provider},
    {"no-route", Verdict::Red, Owner::It},
    {"silent", Verdict::Red, Owner::It},
    {"local-firewall", Verdict::Red, Owner::It},
};
const std::vector<StateCase> whileSecuring{
    {"tls-failed", Verdict::Red, Owner::It},
    {"certificate-expired", Verdict::Red, Owner::Provider},
    {"certificate-not-yet-valid", Verdict::Red, Owner::You},
    {"certificate-name", Verdict::Red, Owner::Provider},
    {"certificate-untrusted", Verdict::Red, Owner::It},
};
const std::vector<StateCase> whileGreeting{
    {"closed-early", Verdict::Red, Owner::Provider},
    {"no-greeting", Verdict::Red, Owner::Provider},
    {"wrong-greeting", Verdict::Red, Owner::It},
};

void expectStates(const QString &row, const char *fact, const std::vector<StateCase> &cases)
{
    for (const StateCase &each : cases) {
        const QJsonObject state{{QString::fromLatin1(fact), QString::fromLatin1(each.state)}};
        EXPECT_EQ(judged(row, factsOf(state)), light(each.verdict, each.state, each.owner)) << row.toStdString();
    }
}

bool greets(const Requirement &row, std::initializer_list<const char *> kinds)
{
    const QJsonArray targets = row.parameters.value(QLatin1StringView("targets")).toArray();
    return std::ranges::any_of(targets, [kinds](const QJsonValue &target) {
        const QString greeting = target[QLatin1StringView("greeting")].toString();
        return std::ranges::any_of(kinds,
                                   [&greeting](const char *kind) { return greeting == QLatin1StringView(kind); });
    });
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
    for (const char *missing :
         {"memory.totalBytes", "systemDisk.totalBytes", "cpu.coreCount", "cpu.clockMhz", "tpm.version", "os.support"}) {
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

TEST(CatalogueVerdicts, BrowsersAreJudgedAlikeInChapters3And4Point1)
{
    EXPECT_EQ(rowsOf("browsers"), (std::vector{QStringLiteral("3-browser"), QStringLiteral("4.1-browser")}));
    for (const QString &row : rowsOf("browsers")) {
        expectStates(row, "browsers.state",
                     {{"current", Verdict::Green, Owner::You},
                      {"behind", Verdict::Amber, Owner::You},
                      {"unknown", Verdict::Amber, Owner::You},
                      {"far-behind", Verdict::Red, Owner::You},
                      {"none", Verdict::Red, Owner::You}});
    }
}

TEST(CatalogueVerdicts, TheLineIsRedWithItsReason)
{
    expectStates(QStringLiteral("12-internet"), "internet.state",
                 {{"no-link", Verdict::Red, Owner::You},
                  {"no-address", Verdict::Red, Owner::You},
                  {"no-gateway", Verdict::Red, Owner::You},
                  {"no-dns", Verdict::Red, Owner::You},
                  {"dns-hijacked", Verdict::Red, Owner::InternetProvider},
                  {"portal", Verdict::Red, Owner::You},
                  {"no-internet", Verdict::Red, Owner::InternetProvider}});
}

namespace {

QJsonObject workingLine()
{
    return jsonOf(R"({"internet.state": "ok", "portal.state": "none", "link.kind": "cable", "clock.isKnown": false,
                      "wifi.isKnown": false})");
}

} // namespace

TEST(CatalogueVerdicts, TheLineIsGreenOnlyWithAnAnswerFromOutside)
{
    const QString row = QStringLiteral("12-internet");
    const auto with = [&row](const char *changes) { return judged(row, factsOf(workingLine(), jsonOf(changes))); };
    EXPECT_EQ(with("{}"), light(Verdict::Green, "ok", Owner::InternetProvider));
    EXPECT_EQ(with(R"({"portal.state": "unknown"})"), grey(row, GreyReason::NotConfigured));
    for (const char *unproven : {R"({"portal.state": null})", R"({"portal.state": "failed"})",
                                 R"({"clock.isKnown": true})", R"({"clock.isKnown": null, "clock.offsetSec": 300})"})
        EXPECT_EQ(with(unproven), grey(row, GreyReason::MissingFact)) << unproven;
}

TEST(CatalogueVerdicts, ALineThatIsNotProvenOrUnsteadyIsAmber)
{
    const QString row = QStringLiteral("12-internet");
    const auto with = [&row](const char *changes) { return judged(row, factsOf(workingLine(), jsonOf(changes))); };
    EXPECT_EQ(with(R"({"internet.state": "name-not-found"})"),
              light(Verdict::Amber, "name-not-found", Owner::Provider));
    EXPECT_EQ(with(R"({"portal.state": "odd"})"), light(Verdict::Amber, "page-odd", Owner::Provider));
    EXPECT_EQ(with(R"({"portal.state": "blocked"})"), light(Verdict::Amber, "page-blocked", Owner::It));
}

TEST(CatalogueVerdicts, TheClockTurnsAmberAtTwoMinutesEitherWay)
{
    const QString row = QStringLiteral("12-internet");
    const auto off = [&row](int seconds) {
        return judged(row, factsOf(workingLine(), {{QStringLiteral("clock.isKnown"), true},
                                                   {QStringLiteral("clock.offsetSec"), seconds}}));
    };
    for (const int seconds : {-119, 0, 119})
        EXPECT_EQ(off(seconds), light(Verdict::Green, "ok", Owner::InternetProvider)) << seconds;
    for (const int seconds : {120, 86400})
        EXPECT_EQ(off(seconds), light(Verdict::Amber, "clock-ahead", Owner::You)) << seconds;
    for (const int seconds : {-120, -86400})
        EXPECT_EQ(off(seconds), light(Verdict::Amber, "clock-behind", Owner::You)) << seconds;
    const QJsonObject noPage =
        jsonOf(R"({"internet.state": "no-internet", "clock.isKnown": true, "clock.offsetSec": 300})");
    EXPECT_EQ(judged(row, factsOf(workingLine(), noPage)).verdict, Verdict::Red) << "a broken line comes first";
}

TEST(CatalogueVerdicts, TheWifiTurnsAmberBelowFortyPercent)
{
    const QString row = QStringLiteral("12-internet");
    const auto at = [&row](const char *kind, int percent) {
        return judged(row, factsOf(workingLine(), {{QStringLiteral("link.kind"), QString::fromLatin1(kind)},
                                                   {QStringLiteral("wifi.isKnown"), true},
                                                   {QStringLiteral("wifi.signalPercent"), percent}}));
    };
    EXPECT_EQ(at("wifi", 40), light(Verdict::Green, "ok", Owner::InternetProvider));
    EXPECT_EQ(at("wifi", 39), light(Verdict::Amber, "wifi-weak", Owner::You));
    EXPECT_EQ(at("vpn", 39), light(Verdict::Green, "ok", Owner::InternetProvider));
    const QJsonObject unknown = jsonOf(R"({"link.kind": "wifi"})");
    EXPECT_EQ(judged(row, factsOf(workingLine(), unknown)), light(Verdict::Green, "ok", Owner::InternetProvider))
        << "nobody told the signal";
}

TEST(CatalogueVerdicts, SilentNetworksAreAmberAndRefusedOnesRed)
{
    for (const QString &row : rowsOf("networks")) {
        expectStates(row, "networks.state",
                     {{"answered", Verdict::Green, Owner::It},
                      {"partly-silent", Verdict::Amber, Owner::It},
                      {"silent", Verdict::Amber, Owner::It},
                      {"refused-on-the-way", Verdict::Red, Owner::It},
                      {"local-firewall", Verdict::Red, Owner::It},
                      {"no-route", Verdict::Red, Owner::It}});
    }
}

TEST(CatalogueVerdicts, SilenceWeighsMoreWhereAnAddressShouldHaveAnswered)
{
    const QJsonObject silent = jsonOf(R"({"networks.state": "silent", "networks.canaryState": "silent"})");
    for (const QString &row : rowsOf("networks")) {
        EXPECT_EQ(judged(row, factsOf(silent)), light(Verdict::Amber, "canary-silent", Owner::It));
        EXPECT_EQ(judged(row, factsOf(silent, jsonOf(R"({"networks.canaryState": "open"})"))),
                  light(Verdict::Amber, "silent", Owner::It));
    }
}

TEST(CatalogueVerdicts, ConnectionsAreRedWithTheWayTheyFailed)
{
    for (const QString &row : rowsOf("tcp")) {
        const Requirement &requirement = rowNamed(row);
        expectStates(row, "tcp.state", {{"open", Verdict::Green, requirement.owner}});
        expectStates(row, "tcp.state", whileConnecting);
        if (!greets(requirement, {"tls", "http", "https", "ssh", "sips", "turns", "cloudfront"}))
            continue;
        expectStates(row, "tcp.state", whileGreeting);
        if (greets(requirement, {"tls", "https", "sips", "turns", "cloudfront"}))
            expectStates(row, "tcp.state", whileSecuring);
    }
}

TEST(CatalogueVerdicts, EachConnectionSpeaksItsOwnProtocol)
{
    QStringList spoken;
    for (const QString &row : rowsOf("tcp")) {
        const QJsonArray targets = rowNamed(row).parameters.value(QLatin1StringView("targets")).toArray();
        for (const QJsonValue &target : targets) {
            const QJsonObject host = target[QLatin1StringView("host")].toObject();
            spoken += QStringLiteral("%1 %2 %3 %4")
                          .arg(row, host.value(QLatin1StringView("profile")).toString(),
                               QString::number(target[QLatin1StringView("port")].toInt()),
                               target[QLatin1StringView("greeting")].toString());
        }
    }
    EXPECT_EQ(
        spoken,
        (QStringList{
            QStringLiteral("4.4-agent-server hosts.agent 443 https"), QStringLiteral("12-tcp-5061 hosts.sip 5061 sips"),
            QStringLiteral("12-tcp-443-webrtc hosts.webrtc 443 tls"), QStringLiteral("12-tcp-80-443 hosts.web 80 http"),
            QStringLiteral("12-tcp-80-443 hosts.web 443 https"), QStringLiteral("12-tcp-22 hosts.sftp 22 ssh"),
            QStringLiteral("12-tcp-4747 hosts.cockpit 4747 none"),
            QStringLiteral("12-tcp-1549 hosts.workforce 1549 none"), QStringLiteral("12-turn-443 hosts.turn 443 turns"),
            QStringLiteral("12-cloudfront hosts.cloudfront 443 cloudfront")}));
}

TEST(CatalogueVerdicts, StunIsRedWithTheWayItFailed)
{
    for (const QString &row : rowsOf("stun")) {
        expectStates(row, "stun.state", {{"ok", Verdict::Green, rowNamed(row).owner}});
        expectStates(row, "stun.state", whileConnecting);
        expectStates(row, "stun.state",
                     {{"bad-answer", Verdict::Red, Owner::It}, {"error", Verdict::Red, Owner::Provider}});
    }
    expectStates(QStringLiteral("12-stun-tcp-3478"), "stun.state", {{"closed-early", Verdict::Red, Owner::Provider}});
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
