// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "core/export/pdf_content.h"

#include <algorithm>
#include <cmath>

namespace selfcheck {

namespace {

constexpr double columnGap = 24;
constexpr double narrowGap = 16; ///< between the figures of a measurement

QString timeSpan(const Report &report, const Texts &texts)
{
    constexpr qint64 second = 1000;
    const qint64 ms = report.started.msecsTo(report.finished);
    if (ms < second)
        return texts.milliseconds(static_cast<double>(ms));
    return texts.value(QStringLiteral("report.durationSec"), static_cast<double>(ms) / second);
}

QString words(const Texts &texts, const char *member, QStringList values)
{
    values.sort();
    return texts.value(QLatin1StringView("workplace.") + QString::fromLatin1(member), FactValue(values));
}

QString providerOf(const Report &report, const Texts &texts)
{
    return report.profile.name.isEmpty() ? texts.say(QStringLiteral("report.provider.none")) : report.profile.name;
}

/// below: what has to stand on the same page.
void addTitle(PdfSheet &sheet, const QString &title, double below)
{
    constexpr double titleHeight = 32;
    sheet.keepTogether(titleHeight + below);
    sheet.bookmark(title);
    const TextBlock heading(title, type::heading, paper::textWidth);
    sheet.addText(heading, {paper::left, sheet.y()});
    sheet.skip(heading.height() + paper::grid);
}

std::vector<LabelledText> figuresOf(const Finding &finding, const Texts &texts)
{
    std::vector<LabelledText> figures;
    for (const Facts::Entry &entry : finding.facts.entries())
        figures.push_back({texts.factLabel(entry.key), texts.valueAlone(entry.key, entry.value)});
    return figures;
}

/// How many columns a figure needs to stand on one line.
int columnsFor(const LabelledText &entry, double step, double between)
{
    constexpr double unbroken = 100 * paper::textWidth;
    const double label = TextBlock(entry.label, type::caption, unbroken).naturalWidth();
    const double value = TextBlock(entry.value, type::body, unbroken).naturalWidth();
    return static_cast<int>(std::ceil((std::max(label, value) + between) / step));
}

double heightOf(const std::vector<Row> &rows)
{
    double sum = 0;
    for (const Row &row : rows)
        sum += row.height() + paper::grid;
    return sum;
}

/// Points that one measurement served.
struct Measured {
    const Finding *first = nullptr;
    QStringList numbers;
};

bool isSameMeasurement(const Finding &left, const Finding &right)
{
    return left.probe == right.probe && left.when == right.when && left.facts == right.facts;
}

std::vector<Measured> measurementsOf(const Report &report)
{
    std::vector<Measured> all;
    for (const Finding &finding : report.findings) {
        if (finding.facts.isEmpty() && !finding.failure)
            continue;
        const auto same = std::ranges::find_if(all, [&finding](const Measured &each) {
            return !finding.failure && !each.first->failure && isSameMeasurement(*each.first, finding);
        });
        if (same == all.end())
            all.push_back({&finding, {finding.number}});
        else
            same->numbers += finding.number;
    }
    return all;
}

QString whenAndHowLong(const Finding &finding, const Texts &texts)
{
    if (!finding.when.isValid())
        return {};
    return texts.say(QStringLiteral("report.measured.value"),
                     {{QStringLiteral("date"), texts.date(finding.when)},
                      {QStringLiteral("time"), texts.time(finding.when)},
                      {QStringLiteral("duration"), texts.milliseconds(static_cast<double>(finding.durationMs))}});
}

QString technicalNote(const Finding &finding, const Texts &texts)
{
    if (!finding.failure)
        return {};
    return texts.say(QStringLiteral("report.labelled"),
                     {{QStringLiteral("label"), texts.say(QStringLiteral("report.technical"))},
                      {QStringLiteral("value"), finding.failure->toString().replace(u'\n', QLatin1StringView("; "))}});
}

std::vector<Row> figureRows(const Finding &finding, const Texts &texts)
{
    constexpr int columns = 6;
    return gridRows(figuresOf(finding, texts), columns, paper::left, paper::textWidth, true);
}

/// What of a measurement has to stand together.
double keptHeight(const std::vector<Row> &figures)
{
    constexpr double titleLines = 64;
    constexpr double worthKeeping = 160; // a longer one may as well begin here and break
    return std::min(titleLines + heightOf(figures), worthKeeping);
}

void addMeasurement(PdfSheet &sheet, const Measured &measured, const QString &method, const Texts &texts)
{
    const Finding &finding = *measured.first;
    std::vector<Row> figures = figureRows(finding, texts);
    sheet.keepTogether(keptHeight(figures));
    const QString points =
        texts.say(QStringLiteral("report.points"), {{QStringLiteral("numbers"), texts.join(measured.numbers)}},
                  static_cast<int>(measured.numbers.size()));
    const TextBlock when(whenAndHowLong(finding, texts), type::quiet, paper::textWidth);
    const double titleWidth = paper::textWidth - when.naturalWidth() - columnGap;
    const TextBlock title(points + QLatin1StringView("  ") + texts.title(finding.id), type::strong, titleWidth);
    sheet.addText(when, {paper::right - when.naturalWidth(), sheet.y()});
    sheet.addText(title, {paper::left, sheet.y()});
    sheet.skip(title.height() + 2);
    for (const QString &line : {method, technicalNote(finding, texts)}) {
        if (!line.isEmpty())
            sheet.addParagraph(TextBlock(line, type::quiet, paper::textWidth));
    }
    sheet.skip(4);
    addGrid(sheet, std::move(figures));
    sheet.skip(4);
    sheet.addLine(sheet.y());
    sheet.skip(paper::grid + 4);
}

} // namespace

std::vector<LabelledText> aboutMachine(const PdfContent &content)
{
    std::vector<LabelledText> entries;
    for (const Facts::Entry &entry : content.report.machine.entries())
        entries.push_back({content.texts.factLabel(entry.key), content.texts.value(entry.key, entry.value)});
    return entries;
}

std::vector<LabelledText> aboutReport(const PdfContent &content)
{
    const Report &report = content.report;
    const Texts &texts = content.texts;
    const auto say = [&texts](const char *key, const Texts::Arguments &arguments = {}) {
        return texts.say(QString::fromLatin1(key), arguments);
    };
    const auto version = [](const QString &value) { return Texts::Arguments{{QStringLiteral("version"), value}}; };
    return {{say("report.provider"), providerOf(report, texts)},
            {say("report.workplace"), texts.value(QStringLiteral("workplace.role"), report.workplace.role)},
            {say("report.document"), say("report.document.value", version(report.catalogueVersion))},
            {say("report.date"), say("report.date.value", {{QStringLiteral("date"), texts.date(report.started)},
                                                           {QStringLiteral("time"), texts.time(report.started)}})},
            {say("report.duration"), timeSpan(report, texts)},
            {say("report.id"), report.id}};
}

std::vector<Row> gridRows(const std::vector<LabelledText> &entries, int columns, double x, double width,
                          bool mayTakeSeveral)
{
    const double between = mayTakeSeveral ? narrowGap : columnGap;
    const double step = (width + between) / columns;
    std::vector<Row> rows;
    int used = columns;
    for (const LabelledText &entry : entries) {
        const int span = mayTakeSeveral ? std::min(columns, columnsFor(entry, step, between)) : 1;
        if (used + span > columns) {
            rows.emplace_back();
            used = 0;
        }
        const double cellWidth = step * span - between;
        rows.back().cells.push_back(
            {x + used * step,
             {TextBlock(entry.label, type::caption, cellWidth), TextBlock(entry.value, type::body, cellWidth)}});
        used += span;
    }
    return rows;
}

void addGrid(PdfSheet &sheet, std::vector<Row> rows)
{
    for (Row &row : rows) {
        sheet.addRow(std::move(row));
        sheet.skip(paper::grid);
    }
}

void addEnvironment(PdfSheet &sheet, const PdfContent &content)
{
    const Report &report = content.report;
    const Texts &texts = content.texts;
    std::vector<LabelledText> entries = aboutMachine(content);
    const auto made = aboutReport(content);
    entries.insert(entries.end(), made.begin(), made.end());
    const auto add = [&entries, &texts](const char *label, const QString &value) {
        if (!value.isEmpty())
            entries.push_back({texts.say(QString::fromLatin1(label)), value});
    };
    add("report.clients", words(texts, "clients", report.workplace.clients.values()));
    add("report.channels", words(texts, "channels", report.workplace.channels.values()));
    add("report.hosting", texts.value(QStringLiteral("workplace.hosting"), report.workplace.hosting));
    if (!report.profile.name.isEmpty()) {
        add("report.profile",
            texts.say(QStringLiteral("report.profile.value"), {{QStringLiteral("name"), report.profile.id},
                                                               {QStringLiteral("version"), report.profile.version}}));
        add("report.signature",
            texts.value(QStringLiteral("profile.signature"), QString(wordOf(report.profile.signature))));
        add("report.support", report.profile.supportEmail);
    }
    add("report.program",
        texts.say(QStringLiteral("report.program.value"), {{QStringLiteral("version"), report.programVersion}}));
    std::vector<Row> rows = gridRows(entries, 3, paper::left, paper::textWidth);
    addTitle(sheet, texts.say(QStringLiteral("report.environment")), heightOf(rows));
    addGrid(sheet, std::move(rows));
    if (report.isMasked)
        sheet.addParagraph(TextBlock(texts.say(QStringLiteral("report.masked")), type::quiet, paper::textWidth));
    sheet.addParagraph(TextBlock(texts.say(QStringLiteral("report.attached")), type::quiet, paper::textWidth));
    sheet.skip(4 * paper::grid);
}

void addMeasurements(PdfSheet &sheet, const PdfContent &content)
{
    const auto measurements = measurementsOf(content.report);
    if (measurements.empty())
        return;
    addTitle(sheet, content.texts.say(QStringLiteral("report.measured")),
             keptHeight(figureRows(*measurements.front().first, content.texts)));
    QStringList told;
    for (const Measured &measured : measurements) {
        const QString method = QLatin1StringView("method.") + measured.first->probe;
        const bool isNew = !told.contains(method) && content.texts.has(method);
        addMeasurement(sheet, measured, isNew ? content.texts.say(method) : QString(), content.texts);
        told += method;
    }
}

} // namespace selfcheck
