// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Text for the console, line by line: lights as shape and word, columns, paragraphs broken to the width.
// Pure: collects a text, writes nothing. What is said in which order is report_view.h and the commands.
#pragma once

#include "app/cli/canvas.h"
#include "core/texts.h"
#include "core/verdict.h"

#include <vector>

namespace selfcheck {

enum class Ink { Plain, Strong, Quiet, Green, Amber, Red, Grey };

[[nodiscard]] Ink inkOf(Verdict verdict);
/// "✔", or what the canvas can show in its place; always one column.
[[nodiscard]] QString shapeOf(Verdict verdict, const Canvas &canvas);
/// Text in that ink, or as it is on a canvas without colours.
[[nodiscard]] QString inked(const QString &text, Ink ink, const Canvas &canvas);

struct LabelledLine {
    QString label;
    QString text;
    Ink ink = Ink::Plain;
};

class Console {
public:
    explicit Console(const Canvas &canvas) : m_canvas(canvas) {}

    [[nodiscard]] const Canvas &canvas() const { return m_canvas; }

    /// One empty line, however often it is asked for; none at the very beginning.
    void blank();
    void heading(const QString &text);
    void paragraph(const QString &text, int indent = 0, Ink ink = Ink::Plain);
    /// Text after a sign ("→"); its lines stand below each other.
    void marked(const QString &sign, const QString &text, int indent, Ink ink = Ink::Plain);
    /// Label and text in two columns.
    void labelled(const QString &label, const QString &text, int labelWidth, int indent = 0, Ink ink = Ink::Plain);
    /// The same, as wide as the longest label; lines without a text are left out.
    void columns(const std::vector<LabelledLine> &entries, int indent = 0);
    /// Shape, word, number, title: the first line of a chapter or a row.
    void light(Verdict verdict, const QString &number, const QString &title, const Texts &texts, int indent,
               int numberWidth, Ink titleInk = Ink::Plain);
    /// As it is: no wrapping, no signs replaced but those that the canvas can't show.
    void verbatim(const QString &line, int indent = 0);

    /// Where paragraphs below a light of that indent start: under its number, further left on a narrow canvas.
    [[nodiscard]] int columnBelow(int indent, const Texts &texts) const;

    /// The text so far, ending with a line feed; begins anew.
    [[nodiscard]] QString take();

private:
    struct Lead {
        QString text;
        Ink ink = Ink::Plain;
    };
    [[nodiscard]] int wordColumns(const Texts &texts) const;
    void lines(const std::vector<Lead> &leads, const QString &text, int indent, Ink ink);
    void put(const QString &line);

    Canvas m_canvas;
    QString m_text;
    bool m_wantsBlank = false;
    bool m_hasBegun = false;
};

} // namespace selfcheck
