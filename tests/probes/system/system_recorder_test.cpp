// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/system_recorder.h"

#include "probes/system/browser_files.h"
#include "probes/system/power.h"
#include "probes/system/registry.h"
#include "probes/system/session.h"
#include "probes/system/storage.h"
#include "tests/probes/support/recorded_system.h"

#include <QtCore/QJsonDocument>

#include <gtest/gtest.h>

#include <atomic>
#include <thread>

namespace selfcheck {

namespace {

using namespace Qt::StringLiterals;

QJsonObject jsonOf(const char *text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    EXPECT_TRUE(document.isObject()) << text;
    return document.object();
}

QJsonObject registry64(const SystemRecorder &recorder)
{
    return recorder.record().value("registry"_L1).toObject().value("64"_L1).toObject();
}

TEST(SystemRecorder, WritesDownWhatWasAskedAndNothingElse)
{
    const SystemRecorder recorder(test::recordedSystem(jsonOf(R"({"registry": {"64": {
        "HKLM\\A": {"Text": "t", "Number": 5000000000, "List": ["a", "b"], "Bytes": {"binary": "00ff"},
                    "Denied": {"denied": true}, "Odd": {"kind": "REG_LINK"}, "Secret": "never asked"},
        "HKLM\\B": {"Never": 1}}}})")));
    const auto system = recorder.listen();
    for (const char *name : {"Text", "Number", "List", "Bytes", "Denied", "Odd", "Missing"})
        static_cast<void>(system->registry->ask(u"HKLM\\A"_s, QString::fromLatin1(name)));

    EXPECT_EQ(registry64(recorder), jsonOf(R"({"HKLM\\A": {"Text": "t", "Number": 5000000000, "List": ["a", "b"],
        "Bytes": {"binary": "00ff"}, "Denied": {"denied": true}, "Odd": {"kind": "REG_LINK"}}})"));
}

TEST(SystemRecorder, KeepsKeysAndNamesThatWereOnlyListed)
{
    const SystemRecorder recorder(test::recordedSystem(jsonOf(R"({"registry": {"64": {
        "HKLM\\A\\One": {"Secret": "x"}, "HKLM\\A\\Two": {}, "HKLM\\V": {"First": "1", "Second": "2", "": "d"},
        "HKLM\\There": {"Secret": "x"}}}})")));
    const auto system = recorder.listen();
    EXPECT_EQ(system->registry->subkeys(u"HKLM\\A"_s), (QStringList{u"One"_s, u"Two"_s}));
    EXPECT_EQ(system->registry->valueNames(u"HKLM\\V"_s), (QStringList{u"First"_s, u"Second"_s}));
    EXPECT_EQ(system->registry->text(u"HKLM\\V"_s, u"Second"_s), u"2"_s);
    EXPECT_TRUE(system->registry->hasKey(u"HKLM\\There"_s));
    EXPECT_FALSE(system->registry->hasKey(u"HKLM\\Not there"_s));

    EXPECT_EQ(registry64(recorder), jsonOf(R"({"HKLM\\A\\One": {}, "HKLM\\A\\Two": {}, "HKLM\\There": {},
        "HKLM\\V": {"First": {"unread": true}, "Second": "2"}})"));
    // And that replays.
    const auto replayed = test::recordedSystem(recorder.record());
    EXPECT_EQ(replayed->registry->subkeys(u"HKLM\\A"_s), (QStringList{u"One"_s, u"Two"_s}));
    EXPECT_EQ(replayed->registry->valueNames(u"HKLM\\V"_s), (QStringList{u"First"_s, u"Second"_s}));
    EXPECT_TRUE(replayed->registry->hasKey(u"HKLM\\There"_s));
    EXPECT_FALSE(replayed->registry->hasKey(u"HKLM\\Not there"_s));
}

TEST(SystemRecorder, TakesSpellingsOfTheSamePlaceForOne)
{
    const SystemRecorder recorder(
        test::recordedSystem(jsonOf(R"({"registry": {"64": {"HKLM\\Software\\A": {"Name": "t"}}}})")));
    const auto system = recorder.listen();
    EXPECT_EQ(system->registry->text(u"HKLM\\SOFTWARE\\A"_s, u"NAME"_s), u"t"_s);
    EXPECT_EQ(system->registry->valueNames(u"HKLM\\Software\\A"_s), QStringList{u"Name"_s});
    EXPECT_EQ(system->registry->text(u"HKLM\\software\\a"_s, u"name"_s), u"t"_s);
    ASSERT_EQ(registry64(recorder).size(), 1);
    EXPECT_EQ(registry64(recorder).begin()->toObject().size(), 1);
}

TEST(SystemRecorder, HalvesOfTheRegistryStayApart)
{
    const SystemRecorder recorder(
        test::recordedSystem(jsonOf(R"({"registry": {"64": {"HKLM\\A": {"V": 64}}, "32": {"HKLM\\A": {"V": 32}}}})")));
    const auto system = recorder.listen();
    EXPECT_EQ(system->registry->number(u"HKLM\\A"_s, u"V"_s, RegistryView::Bits32), 32);
    EXPECT_EQ(system->registry->number(u"HKLM\\A"_s, u"V"_s, RegistryView::Bits64), 64);
    EXPECT_EQ(recorder.record().value("registry"_L1).toObject(),
              jsonOf(R"({"64": {"HKLM\\A": {"V": 64}}, "32": {"HKLM\\A": {"V": 32}}})"));
}

TEST(SystemRecorder, DrivesAndFoldersReplay)
{
    const QJsonObject storage = jsonOf(R"({"userFolder": "D:/Profiles/x", "systemFolder": "C:/",
        "volumes": [{"root": "C:/", "totalBytes": 2, "freeBytes": 1}, {"root": "D:/", "totalBytes": 4, "freeBytes": 3}],
        "absent": ["X:/"], "files": ["%SystemRoot%/a.dll"], "profile": "roaming",
        "folders": {"D:/Profiles/x": {"bytes": 7, "files": 2, "whole": false, "writable": true, "network": true}}})");
    const SystemRecorder recorder(test::recordedSystem({{u"storage"_s, storage}}));
    const auto ask = [](const Storage &drives) {
        QStringList heard{drives.userFolder(), drives.systemFolder(), QString(wordOf(drives.userProfile()))};
        for (const QString &folder : {u"C:/"_s, u"D:/Profiles/x"_s, u"X:/"_s}) {
            const auto volume = drives.volumeOf(folder);
            const auto size = drives.sizeOf(folder);
            const auto right = drives.mayWriteInto(folder);
            heard += volume ? volume->root + QString::number(volume->freeBytes) : u"none"_s;
            heard += size ? QString::number(size->bytes) + (size->whole ? u"whole"_s : u"part"_s) : u"none"_s;
            heard += right ? QString::number(*right) : u"none"_s;
            heard += QString::number(drives.isOnNetwork(folder));
        }
        return heard + QStringList{QString::number(drives.hasFile(u"%SystemRoot%/a.dll"_s)),
                                   QString::number(drives.hasFile(u"%SystemRoot%/b.dll"_s))};
    };
    const QStringList heard = ask(*recorder.listen()->storage);
    EXPECT_TRUE(heard.contains(u"D:/3"_s));
    EXPECT_TRUE(heard.contains(u"7part"_s));
    EXPECT_EQ(ask(*test::recordedSystem(recorder.record())->storage), heard);
}

TEST(SystemRecorder, FilesOfBrowsersReplayWithTheirRefusals)
{
    const SystemRecorder recorder(
        test::recordedSystem(jsonOf(R"({"browserFiles": {"programs": {"firefox": "/usr/bin/firefox"},
        "printedVersions": {"/usr/bin/firefox": "Mozilla Firefox 140.5"}, "httpsHandler": "firefox.desktop",
        "texts": {"/p/prefs.js": "user_pref", "/p/other.js": "not read", "/closed": {
        "failure" : "file_unreadable"}
}
}
})")));
    const auto ask = [](const BrowserFiles &files) {
        QStringList heard{files.program(u"firefox"_s), files.program(u"chrome"_s), files.httpsHandler(),
                          QString::fromUtf8(files.printedVersion(u"/usr/bin/firefox"_s))};
        const auto names = files.names(u"/p"_s);
        heard += names ? *names : QStringList{u"failed"_s};
        for (const char *file : {"/p/prefs.js", "/closed", "/none"}) {
            const auto content = files.content(QString::fromLatin1(file), 1000);
            heard += content ? QString::fromUtf8(*content) : QString(wordOf(content.failure().kind()));
        }
        return heard;
    };
    const QStringList heard = ask(*recorder.listen()->browserFiles);
    EXPECT_EQ(ask(*test::recordedSystem(recorder.record())->browserFiles), heard);
    EXPECT_FALSE(QJsonDocument(recorder.record()).toJson().contains("not read"));
}

TEST(SystemRecorder, AnAnswerIsAskedForOnceAndStays)
{
    auto system = std::make_shared<System>();
    auto asked = std::make_shared<std::atomic<int>>(0);
    system->power = [asked]() -> Result<Power> {
        Power power;
        power.batteryLevel = ++*asked;
        return power;
    };
    const SystemRecorder recorder(system);
    EXPECT_FALSE(recorder.record().contains("power"_L1));
    EXPECT_EQ(recorder.listen()->power()->batteryLevel, 1);
    EXPECT_EQ(recorder.listen()->power()->batteryLevel, 1);
    EXPECT_EQ(*asked, 1);
    EXPECT_EQ(powerFromRecord(recorder.record().value("power"_L1).toObject()).batteryLevel, 1);
}

TEST(SystemRecorder, AFailureIsAnAnswerToo)
{
    auto system = std::make_shared<System>();
    system->power = []() -> Result<Power> { return Failure::systemCall(u"PowerGetActiveScheme"_s, u"120"_s); };
    const SystemRecorder recorder(system);
    EXPECT_FALSE(recorder.listen()->power());
    const auto replayed = test::recordedSystem(recorder.record())->power();
    ASSERT_FALSE(replayed);
    EXPECT_EQ(replayed.failure().toString(), system->power().failure().toString());
    EXPECT_FALSE(recorder.listen()->session);
}

// Readings ask at the same time, and some of them are still at it when the record is taken.
TEST(SystemRecorder, ManyThreadsMayAsk)
{
    const SystemRecorder recorder(
        test::recordedSystem(jsonOf(R"({"registry": {"64": {"HKLM\\A": {"V": 1, "W": "w"}}}, "storage": {}})")));
    std::vector<std::thread> threads;
    for (int i = 0; i < 8; ++i) {
        threads.emplace_back([system = recorder.listen(), i] {
            for (int round = 0; round < 200; ++round) {
                static_cast<void>(system->registry->ask(u"HKLM\\A"_s, QString::number((i + round) % 50)));
                static_cast<void>(system->registry->text(u"HKLM\\A"_s, u"W"_s));
                static_cast<void>(system->storage->volumeOf(QString::number(round)));
            }
        });
    }
    for (int i = 0; i < 20; ++i)
        static_cast<void>(recorder.record());
    for (std::thread &thread : threads)
        thread.join();
    EXPECT_EQ(registry64(recorder), jsonOf(R"({"HKLM\\A": {"W": "w"}})"));
}

TEST(SystemRecorder, KnowsWhichWordsTheReadingsBroughtAlong)
{
    const SystemRecorder recorder(test::recordedSystem(jsonOf(R"({"registry": {"64": {
        "HKLM\\List\\{AAAAAAAA-0000-4000-8000-000000000001}": {"Name": "heike"}}}})")));
    const auto system = recorder.listen();
    const QStringList found = system->registry->subkeys(u"HKLM\\List"_s);
    ASSERT_EQ(found.size(), 1);
    const QString name = system->registry->text(u"HKLM\\List\\"_s + found.front(), u"Name"_s);
    static_cast<void>(system->registry->text(u"HKLM\\Users\\"_s + name, u"{BBBBBBBB-0000-4000-8000-000000000002}"_s));
    const QSet<QString> own = recorder.ownWords();
    EXPECT_TRUE(own.contains(u"list"_s));
    EXPECT_TRUE(own.contains(u"bbbbbbbb-0000-4000-8000-000000000002"_s));
    EXPECT_FALSE(own.contains(u"heike"_s));
    EXPECT_FALSE(own.contains(u"aaaaaaaa-0000-4000-8000-000000000001"_s));
}

} // namespace

} // namespace selfcheck
