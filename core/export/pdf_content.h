// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// What stands on the pages of the PDF, in the order of the pages. How text and pages are laid out is
// pdf_sheet.h; bookmarks are set here, written by pdf_finish.h.
#pragma once

#include "core/export/pdf_sheet.h"
#include "core/report.h"
#include "core/texts.h"

namespace selfcheck {

struct PdfContent {
    const Report &report;
    const Texts &texts;
    QString resultCode;
};

/// Page 1, which alone tells everything.
void addOverview(PdfSheet &sheet, const PdfContent &content);
/// The word beside a chapter's light; a chapter without points of its own says so.
[[nodiscard]] QString chapterWord(const QString &chapter, const PdfContent &content);
/// A table with all chapters. Points with nothing to do take a line or two.
void addChapters(PdfSheet &sheet, const PdfContent &content);
/// This PC, its workplace, and the origin of the report.
void addEnvironment(PdfSheet &sheet, const PdfContent &content);
/// Every distinct measurement with its figures; points that share one stand together.
void addMeasurements(PdfSheet &sheet, const PdfContent &content);

struct LabelledText {
    QString label;
    QString value;
};
/// Who, where, when and by what rules; for the environment page and the first page.
[[nodiscard]] std::vector<LabelledText> aboutMachine(const PdfContent &content);
[[nodiscard]] std::vector<LabelledText> aboutReport(const PdfContent &content);
/// Labels above values, in columns of equal width from x on. What needs more room takes several columns when it may.
[[nodiscard]] std::vector<Row> gridRows(const std::vector<LabelledText> &entries, int columns, double x, double width,
                                        bool mayTakeSeveral = false);
/// Moves on.
void addGrid(PdfSheet &sheet, std::vector<Row> rows);

} // namespace selfcheck
