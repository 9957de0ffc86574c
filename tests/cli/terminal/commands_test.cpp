// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/terminal/streams.h"

#include "app/cli/exit_code.h"
#include "app/cli/suggestion.h"
#include "core/texts.h"

#include <QtCore/QDirIterator>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>

namespace selfcheck::test {
namespace {

using namespace Qt::StringLiterals;

const QList<QStringList> everyCommand{{},
                                      {u"run"_s},
                                      {u"show"_s},
                                      {u"compare"_s},
                                      {u"decode"_s},
                                      {u"catalogue"_s},
                                      {u"explain"_s},
                                      {u"record-system"_s},
                                      {u"completion"_s},
                                      {u"profile"_s},
                                      {u"profile"_s, u"show"_s},
                                      {u"profile"_s, u"verify"_s},
                                      {u"profile"_s, u"sign"_s},
                                      {u"profile"_s, u"new-key"_s}};

TEST(Help, EveryCommandHasOneInEveryLanguage)
{
    for (const QStringList &command : everyCommand) {
        QSet<QString> texts;
        for (const QString &language : {u"de"_s, u"en"_s, u"fr"_s}) {
            const Ended ended = ran(command + QStringList{u"--help"_s, u"--lang"_s, language}, {.width = 60});
            EXPECT_EQ(ended.code, exit_code::success);
            EXPECT_TRUE(ended.out.contains(u"--lang de|en|fr"_s));
            EXPECT_TRUE(ended.err.isEmpty());
            const QStringList lines = ended.out.split(u'\n');
            for (const QString &line : lines)
                EXPECT_LE(line.size(), 60) << line.toStdString();
            texts.insert(ended.out);
        }
        EXPECT_EQ(texts.size(), 3) << command.join(u' ').toStdString();
    }
}

TEST(Help, TheManPageNamesEveryOptionAndCommand)
{
    QString page = QString::fromUtf8(contentOf(u"" SELFCHECK_SOURCE_DIR "/installer/linux/selfcheck-cli.1"_s));
    page.remove(u'\\');
    static const QRegularExpression option(u"--[a-z-]+"_s);
    for (const QStringList &command : everyCommand) {
        EXPECT_TRUE(page.contains(u"selfcheck-cli "_s + command.join(u' ')) || command == QStringList{u"profile"_s} ||
                    command.isEmpty())
            << command.join(u' ').toStdString();
        for (const auto &found : option.globalMatch(ran(command + QStringList{u"--help"_s}).out)) {
            const bool isCommon = found.captured() == u"--help"_s || found.captured() == u"--version"_s;
            EXPECT_TRUE(isCommon || page.contains(found.captured())) << found.captured().toStdString();
        }
    }
}

TEST(Words, AreFinishedInEveryLanguage)
{
    const auto sourcesOf = [](const char *language) {
        const QString file =
            u"" SELFCHECK_SOURCE_DIR "/translations/terminal_%1.ts"_s.arg(QString::fromLatin1(language));
        const QString content = QString::fromUtf8(contentOf(file));
        EXPECT_FALSE(content.contains(u"unfinished"_s)) << language;
        EXPECT_FALSE(content.contains(u"vanished"_s)) << language;
        QStringList sources;
        static const QRegularExpression source(u"<source>(.*?)</source>"_s,
                                               QRegularExpression::DotMatchesEverythingOption);
        for (const auto &found : source.globalMatch(content))
            sources += found.captured(1);
        return sources;
    };
    EXPECT_GT(sourcesOf("en").size(), 100);
    EXPECT_EQ(sourcesOf("de"), sourcesOf("en"));
    EXPECT_EQ(sourcesOf("fr"), sourcesOf("en"));
}

TEST(Words, NoneIsMissing)
{
    static const QRegularExpression use(u"Words::tr\\(\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+)"_s);
    static const QRegularExpression seam(u"\"\\s*\""_s);
    QString known = QString::fromUtf8(contentOf(u"" SELFCHECK_SOURCE_DIR "/translations/terminal_de.ts"_s));
    known.replace(u"&apos;"_s, u"'"_s);
    int count = 0;
    QDirIterator files(u"" SELFCHECK_SOURCE_DIR "/app/cli"_s, {u"*.cpp"_s});
    while (files.hasNext()) {
        const QString source = QString::fromUtf8(contentOf(files.next()));
        for (const auto &found : use.globalMatch(source)) {
            const QString words = found.captured(1).trimmed().remove(seam).mid(1).chopped(1);
            EXPECT_TRUE(known.contains(u"<source>"_s + words + u"</source>"_s)) << words.toStdString();
            ++count;
        }
    }
    EXPECT_GT(count, 100);
}

TEST(Usage, WrongOnesSayWhatIsMeant)
{
    struct Case {
        QStringList arguments;
        QString said;
    };
    const QList<Case> cases{{{}, u"selfcheck-cli run"_s},
                            {{u"rnu"_s}, u"“run”"_s},
                            {{u"run"_s, u"--pfd"_s, u"x"_s}, u"“--pdf”"_s},
                            {{u"run"_s, u"--pdf"_s}, u"--pdf needs a value"_s},
                            {{u"run"_s, u"--pdf"_s, u""_s}, u"--pdf needs a value"_s},
                            {{u"run"_s, u"--profile="_s}, u"--profile needs a value"_s},
                            {{u"run"_s, u"--only"_s, u""_s}, u"--only needs a value"_s},
                            {{u"run"_s, u"--only"_s, u",,"_s}, u"--only needs a value"_s},
                            {{u"run"_s, u"--only"_s, u"2"_s}, Texts(u"en"_s).say(u"report.chapter.empty"_s)},
                            {{u"show"_s}, u"REPORT is missing"_s},
                            {{u"show"_s, u"a.json"_s, u"b.json"_s}, u"“b.json” is not known here"_s},
                            {{u"profile"_s}, u"one more word"_s},
                            {{u"profile"_s, u"sign"_s, u"p.json"_s}, u"--key is missing"_s},
                            {{u"explain"_s, u"12.99"_s}, u"“12.99”"_s},
                            {{u"completion"_s, u"tcsh"_s}, u"bash, zsh, fish"_s},
                            {{u"run"_s, u"--lang"_s, u"it"_s}, u"de, en, fr"_s}};
    for (const Case &each : cases) {
        const Ended ended = ran(each.arguments);
        EXPECT_EQ(ended.code, exit_code::wrongUsage) << each.arguments.join(u' ').toStdString();
        EXPECT_TRUE(ended.out.isEmpty()) << ended.out.toStdString();
        EXPECT_TRUE(ended.err.startsWith(u"selfcheck-cli: "_s));
        EXPECT_TRUE(ended.err.contains(each.said)) << ended.err.toStdString();
    }
}

TEST(Suggestion, IsNearOrNothing)
{
    const QStringList known{u"run"_s, u"show"_s, u"4.2-disk"_s, u"12.4"_s};
    EXPECT_EQ(nearest(u"shwo"_s, known), u"show"_s);
    EXPECT_EQ(nearest(u"DISK"_s, known), u"4.2-disk"_s);
    EXPECT_EQ(nearest(u"12.44"_s, known), u"12.4"_s);
    EXPECT_EQ(nearest(u"elephant"_s, known), QString());
    EXPECT_EQ(nearest({}, known), QString());
    EXPECT_EQ(nearest(u"show"_s, known), QString()) << "no news";
}

TEST(CatalogueCommand, ListsEveryPointAndPretendsNothing)
{
    const Ended ended = ran({u"catalogue"_s});
    EXPECT_EQ(ended.code, exit_code::success);
    const QJsonObject json = QJsonDocument::fromJson(ran({u"catalogue"_s, u"--json"_s}).bytes).object();
    EXPECT_EQ(json.value(u"version"_s), u"22.3"_s);
    int rows = 0;
    int missing = 0;
    const QJsonArray chapters = json.value(u"chapters"_s).toArray();
    for (const QJsonValue &chapter : chapters) {
        for (const QJsonValue &row : chapter.toObject().value(u"rows"_s).toArray()) {
            ++rows;
            const bool isMissing = row.toObject().value(u"state"_s) == u"not_yet_measurable"_s;
            missing += isMissing ? 1 : 0;
            EXPECT_EQ(isMissing, !row.toObject().contains(u"probe"_s) && !row.toObject().contains(u"worstOf"_s) &&
                                     row.toObject().value(u"state"_s) != u"information"_s);
            EXPECT_TRUE(ended.out.contains(row.toObject().value(u"id"_s).toString()));
        }
    }
    EXPECT_EQ(rows, 84);
    EXPECT_EQ(ended.out.simplified().count(u"This version cannot measure it yet"_s), missing);
    EXPECT_EQ(ran({u"catalogue"_s, u"--ids"_s}).out.count(u'\n'), 84 + 14);
}

class ExplainInLanguage : public testing::TestWithParam<QString> {};
INSTANTIATE_TEST_SUITE_P(Languages, ExplainInLanguage, testing::Values(u"de"_s, u"en"_s, u"fr"_s));

TEST_P(ExplainInLanguage, EveryPointIsExplained)
{
    const QStringList ids = ran({u"catalogue"_s, u"--ids"_s}).out.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &id : ids) {
        if (!id.contains(u'-'))
            continue;
        const Ended ended = ran({u"explain"_s, id, u"--lang"_s, GetParam()});
        EXPECT_EQ(ended.code, exit_code::success);
        EXPECT_FALSE(ended.out.contains(u'⟦')) << id.toStdString() << ended.out.toStdString();
    }
}

TEST(ExplainCommand, TakesThePointsNumberOrName)
{
    EXPECT_EQ(ran({u"explain"_s, u"4.2.4"_s}).out, ran({u"explain"_s, u"4.2-disk"_s}).out);
    EXPECT_TRUE(ran({u"explain"_s, u"4.2-disk"_s}).out.contains(u"Drive … has only … free"_s));
}

TEST(Data, ThatTheOutputDoesNotTakeIsNoSuccess)
{
    for (const QStringList &command :
         {QStringList{u"catalogue"_s, u"--json"_s}, QStringList{u"catalogue"_s, u"--ids"_s},
          QStringList{u"completion"_s, u"bash"_s}, QStringList{u"show"_s, u"--json"_s, sample("healthy")}}) {
        TextStream out({});
        TextStream err({});
        out.isBroken = true;
        EXPECT_EQ(runCommand(QStringList{u"--lang"_s, u"en"_s} + command, {out, err}), exit_code::badFile);
        EXPECT_TRUE(err.text().contains(u"did not take the data"_s)) << command.join(u' ').toStdString();
    }
}

TEST(CompletionCommand, WritesTheScriptOfThePackage)
{
    for (const auto &[shell, file] :
         {std::pair(u"bash"_s, u"selfcheck-cli.bash"_s), std::pair(u"zsh"_s, u"_selfcheck-cli"_s),
          std::pair(u"fish"_s, u"selfcheck-cli.fish"_s)})
        EXPECT_EQ(ran({u"completion"_s, shell}).bytes,
                  contentOf(u"" SELFCHECK_SOURCE_DIR "/installer/linux/completions/"_s + file));
}

class ProfileCommands : public testing::Test {
protected:
    void SetUp() override
    {
        put(profile,
            "{\"schema\":1,\"id\":\"a\",\"name\":\"A GmbH\",\"version\":\"1\",\"turn\":{\"username\":\"u-secret\","
            "\"password\":\"p-secret\"},\"hosts\":{\"agent\":[\"agent.provider.example\"]}}");
        ASSERT_EQ(ran({u"profile"_s, u"new-key"_s, key}).code, exit_code::success);
    }
    QTemporaryDir folder;
    QString profile = folder.filePath(u"profile.json"_s);
    QString key = folder.filePath(u"provider.key"_s);
    QString publicKey = key + u".pub"_s;
};

TEST_F(ProfileCommands, SignAndVerify)
{
    const Ended unsignedOne = ran({u"profile"_s, u"verify"_s, profile});
    EXPECT_EQ(unsignedOne.code, exit_code::badFile);
    EXPECT_TRUE(unsignedOne.err.contains(u"is not signed."_s)) << unsignedOne.err.toStdString();
    const Ended done = ran({u"profile"_s, u"sign"_s, profile, u"--key"_s, key});
    EXPECT_EQ(done.code, exit_code::success) << done.err.toStdString();
    EXPECT_EQ(ran({u"profile"_s, u"verify"_s, profile}).code, exit_code::amber) << "nobody vouches for the key";
    EXPECT_EQ(ran({u"profile"_s, u"verify"_s, profile, u"--key"_s, publicKey}).code, exit_code::success);

    const QString other = folder.filePath(u"other.key"_s);
    ASSERT_EQ(ran({u"profile"_s, u"new-key"_s, other}).code, exit_code::success);
    EXPECT_EQ(ran({u"profile"_s, u"verify"_s, profile, u"--key"_s, other + u".pub"_s}).code, exit_code::badFile);

    put(profile, contentOf(profile).replace("A GmbH", "B GmbH"));
    for (const QStringList &command : {QStringList{u"profile"_s, u"verify"_s, profile},
                                       {u"profile"_s, u"show"_s, profile},
                                       {u"run"_s, u"--only"_s, u"1"_s, u"--profile"_s, profile}}) {
        const Ended broken = ran(command);
        EXPECT_EQ(broken.code, exit_code::badFile);
        EXPECT_TRUE(broken.out.isEmpty());
        EXPECT_TRUE(broken.err.simplified().contains(u"signature"_s)) << broken.err.toStdString();
    }
}

TEST_F(ProfileCommands, SecretsAreNotShown)
{
    const Ended shown = ran({u"profile"_s, u"show"_s, profile});
    EXPECT_EQ(shown.code, exit_code::success);
    EXPECT_TRUE(shown.out.contains(u"agent.provider.example"_s));
    EXPECT_TRUE(shown.out.contains(u"turn.password"_s));
    EXPECT_FALSE(shown.out.contains(u"secret"_s)) << shown.out.toStdString();
}

TEST_F(ProfileCommands, KeysAreNeverOverwritten)
{
    const QByteArray before = contentOf(key);
    EXPECT_EQ(ran({u"profile"_s, u"new-key"_s, key}).code, exit_code::badFile);
    EXPECT_EQ(contentOf(key), before);
    EXPECT_EQ(ran({u"profile"_s, u"sign"_s, profile, u"--key"_s, publicKey}).code, exit_code::badFile);
    put(profile, "{\"schema\":1,\"hosts\":7}");
    EXPECT_EQ(ran({u"profile"_s, u"sign"_s, profile, u"--key"_s, key}).code, exit_code::badFile);
    EXPECT_EQ(contentOf(profile), QByteArray("{\"schema\":1,\"hosts\":7}"));
}

} // namespace
} // namespace selfcheck::test
