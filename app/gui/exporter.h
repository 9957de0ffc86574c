// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Writes a report into a file, whole or not at all. It takes its time (a PDF is laid out, a network drive is
// slow): call it from background.h. Choosing the file and masking the report are the caller's business.
#pragma once

#include "core/report.h"
#include "core/result.h"

#include <optional>

namespace selfcheck {

/// What the caller learns: nothing when it worked.
using ExportOutcome = std::optional<Failure>;

/// In the given language; resultCode may be empty.
[[nodiscard]] ExportOutcome savePdf(const Report &report, const QString &language, const QString &resultCode,
                                    const QString &file);
/// The same bytes the command line prints.
[[nodiscard]] ExportOutcome saveData(const Report &report, const QString &file);

} // namespace selfcheck
