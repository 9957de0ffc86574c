// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "core/export/pdf_content.h"

#include "core/export/pdf_code.h"
#include "core/export/pdf_light.h"
#include "core/next_steps.h"

#include <algorithm>

namespace selfcheck {

namespace {

constexpr std::size_t mostFindings = 3;
constexpr double heroSide = 48;
constexpr double qrSide = 88;
constexpr double gutter = 24; ///< between columns, and for a light before its text

QColor accentOf(const Report &report)
{
    const QColor own(report.profile.accentColour);
    return own.isValid() ? own : QColor(0x00, 0x5F, 0xB8);
}

void addMasthead(PdfSheet &sheet, const PdfContent &content)
{
    const Texts &texts = content.texts;
    const QString when =
        texts.say(QStringLiteral("report.date.value"), {{QStringLiteral("date"), texts.date(content.report.finished)},
                                                        {QStringLiteral("time"), texts.time(content.report.finished)}});
    const TextBlock title(texts.say(QStringLiteral("report.title")), type::title, paper::textWidth);
    const TextBlock date(when, type::quiet, paper::textWidth);
    sheet.addText(title, {paper::left, sheet.y()});
    sheet.addText(date, {paper::right - date.naturalWidth(), sheet.y() + title.height() - date.height() - 3});
    sheet.skip(title.height() + paper::grid);
    sheet.addLine(sheet.y(), accentOf(content.report), 2);
    sheet.skip(3 * paper::grid);
}

void addHero(PdfSheet &sheet, const PdfContent &content)
{
    const Verdict overall = content.report.overall();
    TextStyle style = type::display;
    style.colour = lightColour(overall);
    const double x = paper::left + heroSide + gutter - paper::grid;
    const double width = paper::right - x;
    const TextBlock word(content.texts.verdictWord(overall), style, width);
    TextStyle sentenceStyle = type::heading;
    sentenceStyle.bold = false;
    const TextBlock sentence(content.texts.overall(content.report), sentenceStyle, width);
    sheet.addLight(overall, {paper::left, sheet.y() + 4}, heroSide);
    sheet.addText(word, {x, sheet.y()});
    sheet.addText(sentence, {x, sheet.y() + word.height()});
    sheet.skip(std::max(heroSide + 4, word.height() + sentence.height()) + 3 * paper::grid);
}

void addWhoWhereWhen(PdfSheet &sheet, const PdfContent &content)
{
    std::vector<LabelledText> entries = aboutMachine(content);
    const auto report = aboutReport(content);
    // The rest stands on the environment page.
    constexpr std::size_t enough = 9;
    entries.insert(entries.end(), report.begin(), report.end());
    entries.resize(std::min(entries.size(), enough));
    addGrid(sheet, gridRows(entries, 3, paper::left, paper::textWidth));
    sheet.skip(2 * paper::grid);
}

void addSectionTitle(PdfSheet &sheet, const QString &title)
{
    const TextBlock heading(title, type::heading, paper::textWidth);
    sheet.addText(heading, {paper::left, sheet.y()});
    sheet.skip(heading.height() + paper::grid);
}

/// What is wrong, how we know, what to do and whose job it is, in two columns below its title.
class Cause {
public:
    Cause(const Finding &finding, const PdfContent &content)
        : m_verdict(finding.verdict),
          m_title(finding.number + QLatin1StringView("  ") + content.texts.title(finding.id), type::label, textWidth),
          m_found(column(content, "report.found",
                         {TextBlock(content.texts.found(finding, content.report), type::body, columnWidth)}, left)),
          m_action(column(content, "report.action", actionOf(finding, content), left + columnWidth + gutter))
    {}

    [[nodiscard]] double height() const
    {
        return m_title.height() + 2 + std::max(m_found.height(), m_action.height()) + 2 * paper::grid;
    }
    void addTo(PdfSheet &sheet) const
    {
        constexpr double lightSide = 16;
        sheet.addLight(m_verdict, {paper::left, sheet.y() + (m_title.lineHeight() - lightSide) / 2}, lightSide);
        sheet.addText(m_title, {left, sheet.y()});
        for (const Cell *cell : {&m_found, &m_action}) {
            double y = sheet.y() + m_title.height() + 2;
            for (const TextBlock &block : cell->blocks) {
                sheet.addText(block, {cell->x, y});
                y += block.height();
            }
        }
        sheet.skip(height());
    }

private:
    static constexpr double left = paper::left + gutter;
    static constexpr double textWidth = paper::right - left;
    static constexpr double columnWidth = (textWidth - gutter) / 2;

    static std::vector<TextBlock> actionOf(const Finding &finding, const PdfContent &content)
    {
        const Texts &texts = content.texts;
        std::vector<TextBlock> blocks{TextBlock(texts.action(finding, content.report), type::body, columnWidth)};
        for (const QString &more : {wayToPage(finding, content.report, texts), texts.owner(finding, content.report)}) {
            if (!more.isEmpty())
                blocks.emplace_back(more, type::quiet, columnWidth);
        }
        return blocks;
    }

    static Cell column(const PdfContent &content, const char *label, const std::vector<TextBlock> &blocks, double x)
    {
        Cell cell{x, {TextBlock(content.texts.say(QString::fromLatin1(label)), type::caption, columnWidth)}};
        cell.blocks.insert(cell.blocks.end(), blocks.begin(), blocks.end());
        return cell;
    }

    Verdict m_verdict;
    TextBlock m_title;
    Cell m_found;
    Cell m_action;
};

void addCauses(PdfSheet &sheet, const PdfContent &content, double limit)
{
    const auto important = content.report.mostImportant(content.report.findings.size());
    addSectionTitle(sheet, content.texts.say(QStringLiteral("report.important")));
    if (important.empty()) {
        sheet.addParagraph(
            TextBlock(content.texts.say(QStringLiteral("report.important.none")), type::body, paper::textWidth));
        sheet.skip(2 * paper::grid);
        return;
    }
    const double noteHeight = TextBlock(QStringLiteral("x"), type::quiet, paper::textWidth).height();
    std::size_t shown = 0;
    for (const Finding *finding : important) {
        const Cause cause(*finding, content);
        if (shown == mostFindings || (shown > 0 && sheet.y() + cause.height() + noteHeight > limit))
            break;
        cause.addTo(sheet);
        ++shown;
    }
    if (shown < important.size()) {
        const int more = static_cast<int>(important.size() - shown);
        const QString note = content.texts.say(QStringLiteral("report.important.more"), {}, more);
        sheet.addText(TextBlock(note, type::quiet, paper::textWidth), {paper::left + gutter, sheet.y()});
        sheet.skip(noteHeight + 2 * paper::grid);
    }
}

/// All chapters with light, number, title and word, read column by column.
class ChapterGrid {
public:
    explicit ChapterGrid(const PdfContent &content)
    {
        for (const QString &chapter : content.report.chapters) {
            const Verdict light = content.report.chapterLight(chapter);
            TextStyle wordStyle = type::body;
            wordStyle.colour = lightColour(light);
            TextBlock word(chapterWord(chapter, content), wordStyle, columnWidth);
            const double titleWidth = columnWidth - titleX - word.naturalWidth() - paper::grid;
            m_entries.push_back({light, TextBlock(chapter, type::strong, numberWidth),
                                 TextBlock(content.texts.chapterTitle(chapter), type::body, titleWidth), word});
        }
        m_rows = (m_entries.size() + 1) / 2;
    }

    [[nodiscard]] double height() const
    {
        double sum = 0;
        for (std::size_t row = 0; row < m_rows; ++row)
            sum += rowHeight(row);
        return sum;
    }
    void addTo(PdfSheet &sheet) const
    {
        for (std::size_t row = 0; row < m_rows; ++row) {
            addEntry(sheet, row, paper::left);
            addEntry(sheet, row + m_rows, paper::left + columnWidth + gutter);
            sheet.skip(rowHeight(row));
        }
    }

private:
    struct Entry {
        Verdict light;
        TextBlock number;
        TextBlock title;
        TextBlock word;
    };
    static constexpr double columnWidth = (paper::textWidth - gutter) / 2;
    static constexpr double lightSide = 14;
    static constexpr double numberWidth = 28;
    static constexpr double numberX = lightSide + paper::grid;
    static constexpr double titleX = numberX + numberWidth;

    [[nodiscard]] double rowHeight(std::size_t row) const
    {
        double height = m_entries.at(row).title.height();
        if (row + m_rows < m_entries.size())
            height = std::max(height, m_entries.at(row + m_rows).title.height());
        return height + paper::grid;
    }
    void addEntry(PdfSheet &sheet, std::size_t index, double x) const
    {
        if (index >= m_entries.size())
            return;
        const Entry &entry = m_entries.at(index);
        sheet.addLight(entry.light, {x, sheet.y() + (entry.number.lineHeight() - lightSide) / 2}, lightSide);
        sheet.addText(entry.number, {x + numberX, sheet.y()});
        sheet.addText(entry.title, {x + titleX, sheet.y()});
        sheet.addText(entry.word, {x + columnWidth - entry.word.naturalWidth(), sheet.y()});
    }

    std::vector<Entry> m_entries;
    std::size_t m_rows = 0;
};

/// At the foot of the page, where it is looked for while telephoning.
void addCode(PdfSheet &sheet, const PdfContent &content)
{
    constexpr double width = paper::textWidth - qrSide - gutter;
    const TextBlock label(content.texts.say(QStringLiteral("report.code")), type::label, width);
    TextStyle style = type::title;
    style.fixedWidth = true;
    QString spaced = content.resultCode;
    const TextBlock code(spaced.replace(u' ', QLatin1StringView("  ")), style, width);
    const TextBlock hint(content.texts.say(QStringLiteral("report.code.hint")), type::quiet, width);
    const double y = paper::bottom - qrSide;
    sheet.addLine(y - 2 * paper::grid);
    sheet.addText(label, {paper::left, y});
    sheet.addText(code, {paper::left, y + label.height() + 4});
    sheet.addText(hint, {paper::left, y + label.height() + 4 + code.height() + 4});
    const QRectF square(paper::right - qrSide, y, qrSide, qrSide);
    sheet.add([square, code = content.resultCode](QPainter &painter) { paintQrCode(painter, square, code); });
}

} // namespace

void addOverview(PdfSheet &sheet, const PdfContent &content)
{
    sheet.bookmark(content.texts.say(QStringLiteral("report.overview")));
    addMasthead(sheet, content);
    addHero(sheet, content);
    addWhoWhereWhen(sheet, content);
    const ChapterGrid chapters(content);
    const QString chaptersTitle = content.texts.say(QStringLiteral("report.chapters"));
    const double titleHeight = TextBlock(chaptersTitle, type::heading, paper::textWidth).height() + paper::grid;
    const double codeTop = paper::bottom - qrSide - 3 * paper::grid;
    addCauses(sheet, content, codeTop - chapters.height() - titleHeight - paper::grid);
    addSectionTitle(sheet, chaptersTitle);
    chapters.addTo(sheet);
    addCode(sheet, content);
}

} // namespace selfcheck
