// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "core/export/pdf_content.h"

#include "core/export/pdf_light.h"
#include "core/next_steps.h"

#include <algorithm>

namespace selfcheck {

namespace {

constexpr double gap = 10;        ///< between columns
constexpr double betweenRows = 5; ///< above and below the line between them

/// The columns of a chapter's table: where they begin and how wide their text is.
struct Column {
    double x;
    double width;
};
constexpr double lightSide = 12;
constexpr Column numberColumn{paper::left, 38};
constexpr Column lightColumn{numberColumn.x + numberColumn.width + gap, 114};
constexpr Column requirementColumn{lightColumn.x + lightColumn.width + gap, 170};
constexpr Column foundColumn{requirementColumn.x + requirementColumn.width + gap, 164};
constexpr Column actionColumn{foundColumn.x + foundColumn.width + gap,
                              paper::right - foundColumn.x - foundColumn.width - gap};
constexpr Column foundToTheEnd{foundColumn.x, paper::right - foundColumn.x};
constexpr double lightTextX = lightColumn.x + lightSide + 6;

TextBlock head(const Texts &texts, const char *key, const Column &column)
{
    return {texts.say(QString::fromLatin1(key)), type::caption, column.width};
}

void addTableHead(PdfSheet &sheet, const Texts &texts)
{
    const std::vector<std::pair<Column, const char *>> heads{{numberColumn, "report.number"},
                                                             {lightColumn, "report.light"},
                                                             {requirementColumn, "report.requirement"},
                                                             {foundColumn, "report.found"},
                                                             {actionColumn, "report.action"}};
    double height = 0;
    for (const auto &[column, key] : heads) {
        const TextBlock block = head(texts, key, column);
        sheet.addText(block, {column.x, sheet.y()});
        height = std::max(height, block.height());
    }
    sheet.skip(height + 4);
    sheet.addLine(sheet.y(), QColor(ink::quiet));
    sheet.skip(paper::grid);
}

std::vector<TextBlock> blocks(const std::vector<std::pair<QString, TextStyle>> &texts, double width)
{
    std::vector<TextBlock> result;
    for (const auto &[text, style] : texts) {
        if (!text.isEmpty())
            result.emplace_back(text, style, width);
    }
    return result;
}

QString ownLimit(const Finding &finding, const Texts &texts)
{
    if (!finding.demand || !finding.demand->ours)
        return {};
    const QString value = texts.value(finding.demand->key, finding.demand->value);
    return texts.say(
        QStringLiteral("report.ours.value"),
        {{QStringLiteral("label"), texts.factLabel(finding.demand->key)}, {QStringLiteral("value"), value}});
}

QString earlierLight(const Finding &finding, const Texts &texts)
{
    if (finding.earlier.empty())
        return {};
    const EarlierLight &last = finding.earlier.back();
    return texts.say(QLatin1StringView("earlier.") + wordOf(last.verdict),
                     {{QStringLiteral("time"), texts.time(last.when)}});
}

/// Nothing to do here, be it met or be it grey that nobody can do anything about: what the document asks is not quoted.
bool isQuiet(const Finding &finding, const PdfContent &content)
{
    const bool isOpen = finding.verdict == Verdict::Amber || finding.verdict == Verdict::Red;
    return !isOpen && content.texts.action(finding, content.report).isEmpty();
}

Row rowOf(const Finding &finding, const PdfContent &content)
{
    const Texts &texts = content.texts;
    const Report &report = content.report;
    TextStyle word = type::body;
    word.colour = lightColour(finding.verdict);
    Row row;
    row.light = finding.verdict;
    row.lightX = lightColumn.x;
    row.lightSide = lightSide;
    const auto add = [&row](const Column &column, std::vector<TextBlock> lines) {
        constexpr double betweenBlocks = 2;
        row.cells.push_back({column.x, std::move(lines), betweenBlocks});
    };
    const bool isMeasured = finding.verdict != Verdict::Grey;
    if (isQuiet(finding, content)) {
        const TextStyle &name = isMeasured ? type::strong : type::body;
        const TextStyle &said = isMeasured ? type::body : type::quiet;
        add(numberColumn, blocks({{finding.number, name}}, numberColumn.width));
        add({lightTextX, 0}, blocks({{texts.verdictWord(finding.verdict), word}}, lightColumn.width - lightSide - 6));
        add(requirementColumn, blocks({{texts.title(finding.id), name}, {ownLimit(finding, texts), type::quiet}},
                                      requirementColumn.width));
        add(foundToTheEnd, blocks({{texts.found(finding, report), said}, {earlierLight(finding, texts), type::quiet}},
                                  foundToTheEnd.width));
        return row;
    }
    add(numberColumn, blocks({{finding.number, type::strong}}, numberColumn.width));
    add({lightTextX, 0}, blocks({{texts.verdictWord(finding.verdict), word}}, lightColumn.width - lightSide - 6));
    add(requirementColumn, blocks({{texts.title(finding.id), type::strong},
                                   {texts.requirement(finding, report), type::quiet},
                                   {ownLimit(finding, texts), type::quiet}},
                                  requirementColumn.width));
    add(foundColumn, blocks({{texts.found(finding, report), type::body}, {earlierLight(finding, texts), type::quiet}},
                            foundColumn.width));
    add(actionColumn, blocks({{texts.action(finding, report), type::body},
                              {wayToPage(finding, report, texts), type::quiet},
                              {texts.owner(finding, report), type::quiet}},
                             actionColumn.width));
    return row;
}

void addChapterTitle(PdfSheet &sheet, const QString &chapter, const PdfContent &content)
{
    constexpr double titleLight = 20;
    const Verdict light = content.report.chapterLight(chapter);
    TextStyle wordStyle = type::body;
    wordStyle.colour = lightColour(light);
    const TextBlock word(chapterWord(chapter, content), wordStyle, paper::textWidth);
    const double x = paper::left + titleLight + paper::grid;
    const TextBlock title(chapter + QLatin1StringView("  ") + content.texts.chapterTitle(chapter), type::heading,
                          paper::right - x - word.naturalWidth() - paper::grid);
    sheet.bookmark(chapter + u' ' + content.texts.chapterTitle(chapter));
    sheet.addLight(light, {paper::left, sheet.y() + (title.lineHeight() - titleLight) / 2}, titleLight);
    sheet.addText(title, {x, sheet.y()});
    sheet.addText(word, {paper::right - word.naturalWidth(), sheet.y() + title.lineHeight() - word.height() - 1});
    sheet.skip(title.height() + 6);
    sheet.addLine(sheet.y());
    sheet.skip(betweenRows);
}

/// The heads of the columns stand once on each page.
void addChapter(PdfSheet &sheet, const QString &chapter, const PdfContent &content)
{
    constexpr double titleHeight = 40;
    const auto findings = content.report.ofChapter(chapter);
    std::vector<Row> rows;
    for (const Finding *finding : findings)
        rows.push_back(rowOf(*finding, content));
    const int page = sheet.pageCount();
    sheet.keepTogether(titleHeight + (rows.empty() ? 0 : rows.front().height()));
    if (sheet.pageCount() != page)
        addTableHead(sheet, content.texts);
    addChapterTitle(sheet, chapter, content);
    for (Row &row : rows) {
        row.onNewPage = [&sheet, &content] { addTableHead(sheet, content.texts); };
        sheet.addRow(std::move(row));
        sheet.skip(betweenRows);
        sheet.addLine(sheet.y());
        sheet.skip(betweenRows);
    }
    sheet.skip(2 * paper::grid);
}

} // namespace

QString chapterWord(const QString &chapter, const PdfContent &content)
{
    if (content.report.ofChapter(chapter).empty())
        return content.texts.say(QStringLiteral("report.chapter.empty"));
    return content.texts.verdictWord(content.report.chapterLight(chapter));
}

void addChapters(PdfSheet &sheet, const PdfContent &content)
{
    sheet.newPage();
    addTableHead(sheet, content.texts);
    for (const QString &chapter : content.report.chapters)
        addChapter(sheet, chapter, content);
}

} // namespace selfcheck
