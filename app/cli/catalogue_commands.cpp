// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/catalogue_commands.h"

#include "app/cli/exit_code.h"
#include "app/cli/explanation.h"
#include "app/cli/messages.h"
#include "app/cli/suggestion.h"
#include "app/cli/words.h"
#include "app/shared/front_end.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <algorithm>

namespace selfcheck {

namespace {

using namespace Qt::StringLiterals;

// How a row gets its light.
enum class Way { Measured, Derived, Information, Missing };

Way wayOf(const Requirement &row)
{
    if (row.information)
        return Way::Information;
    if (!row.worstOf.isEmpty())
        return Way::Derived;
    return row.probe.isEmpty() ? Way::Missing : Way::Measured;
}

QLatin1StringView wordOf(Way way)
{
    switch (way) {
    case Way::Measured: return "measured"_L1;
    case Way::Derived: return "derived"_L1;
    case Way::Information: return "information"_L1;
    case Way::Missing: break;
    }
    return "not_yet_measurable"_L1;
}

QString sentenceOf(const Requirement &row, const Catalogue &catalogue)
{
    switch (wayOf(row)) {
    case Way::Measured: return Words::tr("Measured by “%1”").arg(row.probe);
    case Way::Derived: return Words::tr("The worst light of %1").arg(numbersOf(row.worstOf, catalogue));
    case Way::Information: return Words::tr("For information");
    case Way::Missing: break;
    }
    return Words::tr("This version cannot measure it yet");
}

QByteArray asJson(const Catalogue &catalogue, const Texts &texts)
{
    QJsonArray chapters;
    for (const Chapter &chapter : catalogue.chapters) {
        QJsonArray rows;
        for (const QString &id : chapter.rows) {
            const Requirement *row = catalogue.find(id);
            QJsonObject entry{{u"id"_s, id},
                              {u"number"_s, row->number},
                              {u"title"_s, texts.title(id)},
                              {u"state"_s, QString(wordOf(wayOf(*row)))},
                              {u"guided"_s, row->guided}};
            if (!row->probe.isEmpty())
                entry.insert(u"probe"_s, row->probe);
            if (!row->worstOf.isEmpty())
                entry.insert(u"worstOf"_s, QJsonArray::fromStringList(row->worstOf));
            rows.append(entry);
        }
        chapters.append(
            QJsonObject{{u"id"_s, chapter.id}, {u"title"_s, texts.chapterTitle(chapter.id)}, {u"rows"_s, rows}});
    }
    return QJsonDocument(
               QJsonObject{{u"id"_s, catalogue.id}, {u"version"_s, catalogue.version}, {u"chapters"_s, chapters}})
        .toJson();
}

QByteArray onlyIds(const Catalogue &catalogue)
{
    QStringList lines;
    for (const Chapter &chapter : catalogue.chapters) {
        if (!chapter.rows.empty())
            lines += chapter.id;
        for (const QString &id : chapter.rows)
            lines += id;
    }
    return (lines.join(u'\n') + u'\n').toUtf8();
}

void paintCatalogue(Console &console, const Catalogue &catalogue, const Texts &texts)
{
    qsizetype numbers = 0;
    qsizetype ids = 0;
    for (const Requirement &row : catalogue.requirements) {
        numbers = std::max(numbers, row.number.size());
        ids = std::max(ids, row.id.size());
    }
    for (const Chapter &chapter : catalogue.chapters) {
        console.blank();
        console.labelled(chapter.id, texts.chapterTitle(chapter.id), static_cast<int>(numbers) + 2, 0, Ink::Strong);
        if (chapter.rows.empty())
            console.paragraph(texts.say(u"report.chapter.empty"_s), 2, Ink::Quiet);
        for (const QString &id : chapter.rows) {
            const Requirement &row = *catalogue.find(id);
            const QString place = row.number.leftJustified(numbers) + u"  "_s + id.leftJustified(ids);
            console.labelled(place, texts.title(id), 0, 2);
            console.labelled(QString(place.size(), u' '), sentenceOf(row, catalogue), 0, 2, Ink::Quiet);
        }
    }
}

} // namespace

int listCatalogue(const CommandLine &line, const Terminal &terminal, const QString &language)
{
    const Result<FrontEnd> front = FrontEnd::open({{}, {}, language, false});
    if (!front)
        return complain(terminal, front.failure());
    const Texts texts(language);
    if (line.idsOnly || line.json)
        return handOver(terminal, line.idsOnly ? onlyIds(front->catalogue()) : asJson(front->catalogue(), texts));
    Console console(terminal.out.canvas());
    paintCatalogue(console, front->catalogue(), texts);
    terminal.out.write(console.take().toUtf8());
    return exit_code::success;
}

int explainPoint(const CommandLine &line, const Terminal &terminal, const QString &language)
{
    const Result<FrontEnd> front = FrontEnd::open({{}, {}, language, false});
    if (!front)
        return complain(terminal, front.failure());
    const QString wanted = line.words.value(0);
    const auto &rows = front->catalogue().requirements;
    const auto row = std::ranges::find_if(
        rows, [&wanted](const Requirement &each) { return each.id == wanted || each.number == wanted; });
    if (row == rows.end()) {
        QStringList known;
        for (const Requirement &each : rows)
            known += {each.id, each.number};
        return complainOfUsage(terminal, Words::tr("There is no point “%1”.").arg(wanted),
                               suggestionFor(wanted, known));
    }
    Console console(terminal.out.canvas());
    paintExplanation(console, *row, *front, Texts(language));
    terminal.out.write(console.take().toUtf8());
    return exit_code::success;
}

} // namespace selfcheck
