// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Writes a report into a file in the background, whole or not at all. Choosing the file and masking the
// report are the caller's business.
#pragma once

#include "core/report.h"
#include "core/result.h"

#include <QtCore/QFuture>

namespace selfcheck {

/// What the caller learns: nothing when it worked.
using ExportOutcome = std::optional<Failure>;

/// In the language of `language`; resultCode may be empty.
[[nodiscard]] QFuture<ExportOutcome> savePdf(const Report &report, const QString &language, const QString &resultCode,
                                             const QString &file);
/// The same bytes the command line prints.
[[nodiscard]] QFuture<ExportOutcome> saveData(const Report &report, const QString &file);

} // namespace selfcheck
