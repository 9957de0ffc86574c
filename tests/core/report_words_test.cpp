// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The files translations/report_*.ts themselves: the same words in every language, and one for everything that
// the program can name.
#include "core/texts.h"

#include <QtCore/QDirIterator>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtCore/QXmlStreamReader>
#include <gtest/gtest.h>

namespace selfcheck {
namespace {

QString utf8(const char *text) { return QString::fromUtf8(text); }

/// Key to its text, the numerus forms joined.
QHash<QString, QStringList> wordsOf(const QString &file)
{
    QFile stream(QStringLiteral(SELFCHECK_SOURCE_DIR "/translations/") + file);
    EXPECT_TRUE(stream.open(QIODevice::ReadOnly)) << file.toStdString();
    QXmlStreamReader xml(&stream);
    QHash<QString, QStringList> words;
    QString key;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1StringView("source"))
            key = xml.readElementText();
        else if (xml.name() == QLatin1StringView("numerusform"))
            words[key] += xml.readElementText();
        else if (xml.name() == QLatin1StringView("translation")) {
            const QString translation = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            if (!translation.trimmed().isEmpty() && !words.contains(key))
                words[key] += translation;
        }
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return words;
}

QStringList argumentsOf(const QString &text)
{
    static const QRegularExpression argument(QStringLiteral("\\{[^}]*\\}"));
    QStringList names;
    for (auto matches = argument.globalMatch(text); matches.hasNext();)
        names += matches.next().captured();
    names.sort();
    return names;
}

TEST(ReportWords, SameKeysAndArgumentsInEveryLanguage)
{
    const auto english = wordsOf(QStringLiteral("report_en.ts"));
    ASSERT_GT(english.size(), 100);
    for (const char *language : {"de", "fr"}) {
        const auto words = wordsOf(QStringLiteral("report_%1.ts").arg(utf8(language)));
        EXPECT_EQ(QSet<QString>(words.keyBegin(), words.keyEnd()), QSet<QString>(english.keyBegin(), english.keyEnd()));
        for (auto each = english.cbegin(); each != english.cend(); ++each) {
            const QString key = each.key();
            EXPECT_EQ(argumentsOf(words.value(key).value(0)), argumentsOf(each->value(0))) << key.toStdString();
            EXPECT_EQ(words.value(key).size(), each->size()) << key.toStdString();
        }
    }
}

TEST(ReportWords, FrenchKeepsItsSpaces)
{
    static const QRegularExpression wrong(
        QStringLiteral("[^\u00a0\u202f]:( |$)|[^\u202f][;!?]|«[^\u00a0]|[^\u00a0]»|'"));
    const auto words = wordsOf(QStringLiteral("report_fr.ts"));
    for (auto each = words.cbegin(); each != words.cend(); ++each) {
        if (each.key().startsWith(QLatin1StringView("format.")))
            continue;
        for (const QString &form : *each)
            EXPECT_FALSE(form.contains(wrong)) << each.key().toStdString() << ": " << form.toStdString();
    }
}

/// Keys of all facts that the probes' headers declare.
QStringList declaredFacts()
{
    static const QRegularExpression declaration(
        QStringLiteral("Fact<[^>]+>\\s+\\w+\\{\\s*QLatin1StringView\\(\"([^\"]+)\"\\)"));
    QStringList keys;
    QDirIterator files(QStringLiteral(SELFCHECK_SOURCE_DIR "/probes"), {QStringLiteral("*.h")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        const QString content = QString::fromUtf8(file.readAll());
        for (auto matches = declaration.globalMatch(content); matches.hasNext();)
            keys += matches.next().captured(1);
    }
    return keys;
}

TEST(ReportWords, EveryDeclaredFactHasALabel)
{
    const QStringList keys = declaredFacts();
    ASSERT_GT(keys.size(), 50);
    for (const char *language : {"de", "en", "fr"}) {
        const Texts texts(utf8(language));
        for (const QString &key : keys)
            EXPECT_TRUE(texts.has(QLatin1StringView("fact.") + key)) << language << ' ' << key.toStdString();
    }
}

TEST(ReportWords, EveryChoiceOfTheWorkplaceHasAWord)
{
    const auto check = [](const char *member, const QStringList &words) {
        for (const QString &word : words) {
            const QString key = QStringLiteral("value.workplace.%1.%2").arg(utf8(member), word);
            EXPECT_TRUE(Texts(QStringLiteral("de")).has(key)) << key.toStdString();
        }
    };
    check("role", Workplace::knownRoles());
    check("clients", Workplace::knownClients());
    check("channels", Workplace::knownChannels());
    check("hosting", Workplace::knownHostings());
}

} // namespace
} // namespace selfcheck
