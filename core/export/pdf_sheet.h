// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Paper and type of the PDF: text broken into lines, pages that fill from top to bottom, rows that break over
// pages. Pages are collected first and painted last, when their number is known. Units are CSS pixels (96 to
// the inch) from the upper left corner of an A4 page. What stands on the pages is pdf_overview.h and
// pdf_chapters.h.
#pragma once

#include "core/verdict.h"

#include <QtCore/QPointF>
#include <QtCore/QString>
#include <QtGui/QColor>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QPainter;
class QPdfWriter;
class QTextLayout;

namespace selfcheck {

namespace paper {
inline constexpr double width = 793.7;
inline constexpr double height = 1122.5;
inline constexpr double left = 56;
inline constexpr double right = width - 56;
inline constexpr double textWidth = right - left;
inline constexpr double top = 48;
inline constexpr double bottom = height - 72;
/// Everything keeps a distance of a multiple of this.
inline constexpr double grid = 8;
} // namespace paper

namespace ink {
inline constexpr QRgb text = qRgb(0x1A, 0x1A, 0x1A);
inline constexpr QRgb quiet = qRgb(0x59, 0x59, 0x59);
inline constexpr QRgb hairline = qRgb(0xD6, 0xD6, 0xD6);
} // namespace ink

struct TextStyle {
    int size = 11; ///< pixels
    bool bold = false;
    QColor colour = QColor(ink::text);
    /// For codes: figures and letters that can't be mistaken for each other.
    bool fixedWidth = false;
};

namespace type {
inline const TextStyle caption{10, false, QColor(ink::quiet)};
inline const TextStyle body{11};
inline const TextStyle quiet{11, false, QColor(ink::quiet)};
inline const TextStyle strong{11, true};
inline const TextStyle lead{13};
inline const TextStyle label{13, true};
inline const TextStyle heading{15, true};
inline const TextStyle title{20, true};
inline const TextStyle display{28, true};
} // namespace type

/// Empty when there is no font to write with.
[[nodiscard]] QString paperFontFamily();

/// Text in lines no wider than a width; a word that is longer is broken anywhere.
class TextBlock {
public:
    TextBlock(const QString &words, const TextStyle &style, double width);

    [[nodiscard]] double height() const;
    [[nodiscard]] double lineHeight() const { return m_lineHeight; }
    [[nodiscard]] int lineCount() const;
    /// Of its longest line.
    [[nodiscard]] double naturalWidth() const;
    void paint(QPainter &painter, QPointF upperLeft) const;
    void paintLine(QPainter &painter, int line, QPointF upperLeft) const;

private:
    std::shared_ptr<QTextLayout> m_layout;
    QColor m_colour;
    double m_lineHeight = 0;
};

/// A column of text in a row; blocks stand below each other.
struct Cell {
    double x = 0;
    std::vector<TextBlock> blocks;
    double gap = 0; ///< between blocks
    [[nodiscard]] double height() const;
};

/// Cells beside each other, with a light at the first line.
struct Row {
    std::vector<Cell> cells;
    std::optional<Verdict> light;
    double lightX = 0;
    double lightSide = 12;
    /// Repeats a table's head.
    std::function<void()> onNewPage;
    [[nodiscard]] double height() const;
};

struct Bookmark {
    QString title;
    int page = 0;
    double y = 0;
};

class PdfSheet {
public:
    using Mark = std::function<void(QPainter &)>;

    PdfSheet() { newPage(); }

    void newPage();
    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.size()); }
    /// Where the next thing goes, from the top of the current page.
    [[nodiscard]] double y() const { return m_y; }
    void moveTo(double y) { m_y = y; }
    void skip(double height) { m_y += height; }
    [[nodiscard]] double room() const { return paper::bottom - m_y; }
    /// A new page unless so much fits on this one.
    void keepTogether(double height);

    void bookmark(const QString &title);
    void add(Mark mark) { m_pages.back().push_back(std::move(mark)); }
    /// At a place of the current page; does not move.
    void addText(const TextBlock &block, QPointF upperLeft);
    void addLight(Verdict verdict, QPointF upperLeft, double side);
    void addLine(double y, const QColor &colour = QColor(ink::hairline), double thickness = 0.75);
    /// Below what is there; moves on by its height.
    void addParagraph(const TextBlock &block);
    /// Moves on; a row taller than a page continues on the next one.
    void addRow(Row row);

    [[nodiscard]] const std::vector<Bookmark> &bookmarks() const { return m_bookmarks; }
    /// footer is called for each page with its number from 1.
    void paint(QPdfWriter &writer, const std::function<void(QPainter &, int page)> &footer) const;

private:
    std::vector<std::vector<Mark>> m_pages;
    std::vector<Bookmark> m_bookmarks;
    double m_y = paper::top;
};

} // namespace selfcheck
