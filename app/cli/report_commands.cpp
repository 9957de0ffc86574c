// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/report_commands.h"

#include "app/cli/comparison_view.h"
#include "app/cli/exit_code.h"
#include "app/cli/exports.h"
#include "app/cli/messages.h"
#include "app/cli/report_view.h"
#include "app/cli/words.h"
#include "app/shared/front_end.h"
#include "core/report_json.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace selfcheck {

namespace {

using namespace Qt::StringLiterals;

void write(Stream &stream, Console &console) { stream.write(console.take().toUtf8()); }

// Empty for a report about another version of the document: its code would name other rows.
QString codeOf(const Report &report, const FrontEnd &front)
{
    return report.catalogueCode == front.catalogue().codeNumber ? front.resultCode(report) : QString();
}

void paintWhole(Console &console, const ReportView &view)
{
    paintOrigin(console, view);
    console.blank();
    paintIdentity(console, view);
    for (const QString &chapter : view.report.chapters) {
        if (isWorthABlock(view, chapter))
            paintChapter(console, view, chapter);
    }
    paintSummary(console, view);
}

QByteArray codeAsJson(const DecodedCode &code, const Catalogue &catalogue)
{
    QJsonArray chapters;
    for (const auto &[chapter, light] : code.chapters)
        chapters.append(QJsonObject{{u"id"_s, chapter}, {u"light"_s, QString(wordOf(light))}});
    const QJsonObject document{
        {u"catalogue"_s, QJsonObject{{u"id"_s, catalogue.id}, {u"version"_s, catalogue.version}}},
        {u"chapters"_s, chapters},
        {u"findings"_s, QJsonArray::fromStringList(code.findings)}};
    return QJsonDocument(document).toJson();
}

Verdict worstOfCode(const DecodedCode &code)
{
    std::vector<Verdict> lights;
    for (const auto &[chapter, light] : code.chapters)
        lights.push_back(light);
    return worstOf(lights);
}

void paintCode(Console &console, const DecodedCode &code, const Catalogue &catalogue, const Texts &texts)
{
    console.columns({{texts.say(u"report.document"_s),
                      texts.say(u"report.document.value"_s, {{u"version"_s, catalogue.version}})}});
    console.blank();
    for (const auto &[chapter, light] : code.chapters)
        console.light(light, chapter, texts.chapterTitle(chapter), texts, 0, 4);
    if (code.findings.isEmpty())
        return;
    console.heading(Words::tr("The most important points"));
    for (const QString &id : code.findings) {
        const Requirement *row = catalogue.find(id);
        console.labelled(row ? row->number : QString(), texts.title(id), 6);
    }
}

} // namespace

int showReport(const CommandLine &line, const Terminal &terminal, const QString &language)
{
    const Result<FrontEnd> front = FrontEnd::open({{}, {}, language, false});
    if (!front)
        return complain(terminal, front.failure());
    const Result<Report> report = openReport(line.words.value(0));
    if (!report)
        return complain(terminal, report.failure());
    const ExportWishes wishes{line.jsonFile, line.pdfFile, line.textFile};
    if (const Status possible = tryExports(wishes); !possible)
        return complain(terminal, possible.failure());

    const Texts texts(language);
    const ReportView view{*report, texts, codeOf(*report, *front), line.details};
    const Report shared = line.showPrivate ? *report : report->masked();
    if (line.json) {
        if (!terminal.out.write(toJson(shared)))
            return complainOfOutput(terminal);
    } else {
        Console console(terminal.out.canvas());
        paintWhole(console, view);
        write(terminal.out, console);
    }
    const bool allSaved = tellSaved(terminal, line.json ? terminal.err : terminal.out,
                                    saveExports(wishes, shared, texts, view.resultCode));
    return allSaved ? exitCodeFor(report->overall()) : exit_code::badFile;
}

int compareReports(const CommandLine &line, const Terminal &terminal, const QString &language)
{
    const Result<Report> first = openReport(line.words.value(0));
    if (!first)
        return complain(terminal, first.failure());
    const Result<Report> second = openReport(line.words.value(1));
    if (!second)
        return complain(terminal, second.failure());
    const Texts texts(language);
    const Comparison comparison = compare(*first, *second);
    Console console(terminal.out.canvas());
    paintComparison(console, {*first, *second, comparison, texts, line.details});
    write(terminal.out, console);
    return exitCodeFor(second->overall());
}

int decodeCode(const CommandLine &line, const Terminal &terminal, const QString &language)
{
    const Result<FrontEnd> front = FrontEnd::open({{}, {}, language, false});
    if (!front)
        return complain(terminal, front.failure());
    const Result<DecodedCode> code = decodeResultCode(line.words.join(u' '), {front->catalogue()});
    if (!code)
        return complain(terminal, code.failure());
    if (line.json && !terminal.out.write(codeAsJson(*code, front->catalogue())))
        return complainOfOutput(terminal);
    if (line.json)
        return exitCodeFor(worstOfCode(*code));
    Console console(terminal.out.canvas());
    paintCode(console, *code, front->catalogue(), Texts(language));
    write(terminal.out, console);
    return exitCodeFor(worstOfCode(*code));
}

} // namespace selfcheck
