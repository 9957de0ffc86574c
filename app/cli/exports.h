// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Saves a report in the files that were asked for. Whether that will be possible is tried before anything is
// measured; should it fail in the end all the same, the report goes to the folder for temporary files. Masking
// is the caller's decision.
#pragma once

#include "app/cli/terminal.h"
#include "core/report.h"
#include "core/result.h"
#include "core/texts.h"

#include <optional>
#include <vector>

namespace selfcheck {

struct ExportWishes {
    QString jsonFile;
    QString pdfFile;
    QString textFile;
};

struct SavedFile {
    QString file;
    /// Why it lies elsewhere than was asked for, or nowhere (file is empty then).
    std::optional<Failure> failure;
};

/// Writes nothing. FileUnwritable for a folder that is missing or does not allow it; Unsupported for a PDF on
/// a PC without a font.
[[nodiscard]] Status tryExports(const ExportWishes &wishes);
[[nodiscard]] std::vector<SavedFile> saveExports(const ExportWishes &wishes, const Report &report, const Texts &texts,
                                                 const QString &resultCode);
/// The data of a report that the standard output did not take.
[[nodiscard]] SavedFile keepElsewhere(const Report &report);
/// Says where each file lies, or why it does not; false when one of them is not where it was wanted.
bool tellSaved(const Terminal &terminal, Stream &stream, const std::vector<SavedFile> &saved);

} // namespace selfcheck
