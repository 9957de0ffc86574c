// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "core/export/pdf_sheet.h"

#include "core/export/pdf_light.h"

#include <QtGui/QFontDatabase>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>
#include <QtGui/QTextLayout>

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace selfcheck {

namespace {

constexpr std::array sansFamilies{QLatin1StringView("Noto Sans"), QLatin1StringView("Segoe UI"),
                                  QLatin1StringView("DejaVu Sans"), QLatin1StringView("Liberation Sans"),
                                  QLatin1StringView("Arial")};
constexpr std::array fixedFamilies{QLatin1StringView("Noto Sans Mono"), QLatin1StringView("Cascadia Mono"),
                                   QLatin1StringView("Consolas"), QLatin1StringView("DejaVu Sans Mono"),
                                   QLatin1StringView("Liberation Mono")};

QString firstInstalled(std::span<const QLatin1StringView> wanted)
{
    const QStringList installed = QFontDatabase::families();
    for (const QLatin1StringView family : wanted) {
        if (installed.contains(family))
            return family;
    }
    return installed.value(0);
}

QFont fontOf(const TextStyle &style)
{
    static const QString sans = paperFontFamily();
    static const QString fixed = firstInstalled(fixedFamilies);
    QFont font(style.fixedWidth ? fixed : sans);
    font.setPixelSize(style.size);
    font.setBold(style.bold);
    font.setHintingPreference(QFont::PreferNoHinting); // paper has no pixels
    // Any spacing switches ligatures off: "fi" has to be found again as two letters.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
    return font;
}

/// A cell of which some lines may already stand on an earlier page.
class Remainder {
public:
    explicit Remainder(Cell cell) : m_cell(std::move(cell)) {}

    [[nodiscard]] bool isEmpty() const { return m_block >= m_cell.blocks.size(); }

    /// Lines from y on that end above the limit; returns where they end. Takes at least one when must is set.
    double place(PdfSheet &sheet, double y, double limit, bool must)
    {
        while (!isEmpty()) {
            const TextBlock &block = m_cell.blocks.at(m_block);
            while (m_line < block.lineCount()) {
                if (y + block.lineHeight() > limit && !must)
                    return y;
                must = false;
                sheet.add([block, line = m_line, place = QPointF(m_cell.x, y)](QPainter &painter) {
                    block.paintLine(painter, line, place);
                });
                y += block.lineHeight();
                ++m_line;
            }
            m_line = 0;
            ++m_block;
            y += isEmpty() ? 0 : m_cell.gap;
        }
        return y;
    }

private:
    Cell m_cell;
    std::size_t m_block = 0;
    int m_line = 0;
};

// "25000–65535" and "Wi-Fi" are read as one word, although a line may end after a dash.
void keepShortWordWhole(QTextLine &line, const QString &text, double width)
{
    constexpr qsizetype shortWord = 32; // a range of ports in its brackets, the name of a settings page
    const qsizetype end = line.textStart() + line.textLength();
    if (end < 1 || end >= text.size() || text.at(end - 1).category() != QChar::Punctuation_Dash ||
        text.at(end).isSpace())
        return;
    const qsizetype start = text.lastIndexOf(u' ', end - 1) + 1;
    const qsizetype next = text.indexOf(u' ', end);
    if (start > line.textStart() && (next < 0 ? text.size() : next) - start <= shortWord)
        line.setNumColumns(static_cast<int>(start - line.textStart()), width);
}

// A path of the registry or of a file is cut where it has a step, not within a name.
void endAfterStep(QTextLine &line, const QString &text, double width)
{
    const qsizetype start = line.textStart();
    const qsizetype end = start + line.textLength();
    if (end <= start || end >= text.size() || !text.at(end - 1).isLetterOrNumber() || !text.at(end).isLetterOrNumber())
        return;
    qsizetype step = end - 1;
    while (step > start && text.at(step) != u'\\' && text.at(step) != u'_' && !text.at(step).isSpace())
        --step;
    if (step > start && !text.at(step).isSpace())
        line.setNumColumns(static_cast<int>(step + 1 - start), width);
}

} // namespace

QString paperFontFamily() { return firstInstalled(sansFamilies); }

TextBlock::TextBlock(const QString &words, const TextStyle &style, double width)
    : m_layout(std::make_shared<QTextLayout>(QString(words).replace(u'\n', QChar::LineSeparator), fontOf(style))),
      m_colour(style.colour), m_lineHeight(std::round(style.size * 1.36))
{
    const QString text = m_layout->text();
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);
    m_layout->beginLayout();
    double y = 0;
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        keepShortWordWhole(line, text, width);
        endAfterStep(line, text, width);
        line.setPosition(QPointF(0, y + (m_lineHeight - line.height()) / 2));
        y += m_lineHeight;
    }
    m_layout->endLayout();
}

int TextBlock::lineCount() const { return m_layout->lineCount(); }
double TextBlock::height() const { return m_lineHeight * lineCount(); }

double TextBlock::naturalWidth() const
{
    double widest = 0;
    for (int i = 0; i < lineCount(); ++i)
        widest = std::max(widest, m_layout->lineAt(i).naturalTextWidth());
    return widest;
}

void TextBlock::paint(QPainter &painter, QPointF upperLeft) const
{
    painter.setPen(m_colour);
    m_layout->draw(&painter, upperLeft);
}

void TextBlock::paintLine(QPainter &painter, int line, QPointF upperLeft) const
{
    painter.setPen(m_colour);
    m_layout->lineAt(line).draw(&painter, upperLeft - QPointF(0, line * m_lineHeight));
}

double Cell::height() const
{
    double sum = blocks.empty() ? 0 : gap * static_cast<double>(blocks.size() - 1);
    for (const TextBlock &block : blocks)
        sum += block.height();
    return sum;
}

double Row::height() const
{
    double highest = 0;
    for (const Cell &cell : cells)
        highest = std::max(highest, cell.height());
    return highest;
}

void PdfSheet::newPage()
{
    m_pages.emplace_back();
    m_y = paper::top;
}

void PdfSheet::keepTogether(double height)
{
    const bool isAtTop = m_y <= paper::top;
    if (height > room() && !isAtTop)
        newPage();
}

void PdfSheet::bookmark(const QString &title) { m_bookmarks.push_back({title, pageCount() - 1, m_y}); }

void PdfSheet::addText(const TextBlock &block, QPointF upperLeft)
{
    add([block, upperLeft](QPainter &painter) { block.paint(painter, upperLeft); });
}

void PdfSheet::addLight(Verdict verdict, QPointF upperLeft, double side)
{
    add([verdict, square = QRectF(upperLeft, QSizeF(side, side))](QPainter &painter) {
        paintLight(painter, square, verdict);
    });
}

void PdfSheet::addLine(double y, const QColor &colour, double thickness)
{
    add([=](QPainter &painter) {
        painter.fillRect(QRectF(paper::left, y - thickness / 2, paper::textWidth, thickness), colour);
    });
}

void PdfSheet::addParagraph(const TextBlock &block)
{
    Row row;
    row.cells.push_back({paper::left, {block}});
    addRow(std::move(row));
}

void PdfSheet::addRow(Row row)
{
    const auto turnPage = [this, &row] {
        newPage();
        if (row.onNewPage)
            row.onNewPage();
    };
    double lineHeight = 0;
    for (const Cell &cell : row.cells)
        lineHeight = std::max(lineHeight, cell.blocks.empty() ? 0 : cell.blocks.front().lineHeight());
    if (row.height() > room() && m_y > paper::top)
        turnPage();
    if (row.light)
        addLight(*row.light, {row.lightX, m_y + (lineHeight - row.lightSide) / 2}, row.lightSide);
    std::vector<Remainder> rest;
    for (Cell &cell : row.cells)
        rest.emplace_back(std::move(cell));
    while (true) {
        double end = m_y;
        for (Remainder &each : rest)
            end = std::max(end, each.place(*this, m_y, paper::bottom, true));
        m_y = end;
        if (std::ranges::all_of(rest, &Remainder::isEmpty))
            return;
        turnPage();
    }
}

void PdfSheet::paint(QPdfWriter &writer, const std::function<void(QPainter &, int page)> &footer) const
{
    QPainter painter(&writer);
    for (std::size_t page = 0; page < m_pages.size(); ++page) {
        if (page > 0)
            writer.newPage();
        for (const Mark &mark : m_pages.at(page))
            mark(painter);
        footer(painter, static_cast<int>(page) + 1);
    }
}

} // namespace selfcheck
