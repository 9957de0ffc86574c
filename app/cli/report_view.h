// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// A report on the console: heading, chapters with their rows, what to do, result code. Pure text from report
// and words, so that a run shows its chapters with the same functions while they become known.
#pragma once

#include "app/cli/console.h"
#include "core/report.h"
#include "core/texts.h"

namespace selfcheck {

struct ReportView {
    const Report &report;
    const Texts &texts;
    /// Empty when there is none.
    QString resultCode;
    /// Also what was found for green rows, with every measured value.
    bool details = false;
};

/// Program, document, provider, workplace: known before anything is measured.
void paintOrigin(Console &console, const ReportView &view);
/// Number, date, PC: of a report made elsewhere.
void paintIdentity(Console &console, const ReportView &view);
/// False where nothing was asked for, and where a line of the summary says it all: grey that asks nothing of anybody.
[[nodiscard]] bool isWorthABlock(const ReportView &view, const QString &chapter);
void paintChapter(Console &console, const ReportView &view, const QString &chapter);
/// One row, when it changed after its chapter was shown.
void paintChange(Console &console, const ReportView &view, const Finding &finding);
/// Chapter lights, overall sentence, what to do, result code.
void paintSummary(Console &console, const ReportView &view);

/// "✔ 12  ▲ 1  ✖ 2": lights that have come up so far, without grey ones.
[[nodiscard]] QString lightCounts(const Report &report, const Canvas &canvas);

} // namespace selfcheck
