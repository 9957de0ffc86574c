// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The report as JSON and back: versioned (resources/schemas/report.schema.json), nothing lost on the way.
// Masking is the caller's decision (Report::masked).
#pragma once

#include "core/report.h"

namespace selfcheck {

/// Raised when a reader of the older one would misunderstand the newer.
inline constexpr int reportSchemaVersion = 1;
inline constexpr qint64 reportSizeLimitBytes = 32 * 1024 * 1024;

/// The same bytes for the same report; ends with a line feed.
[[nodiscard]] QByteArray toJson(const Report &report);
/// Older versions are read; a newer one is refused by its version; damage is named by its JSON pointer.
[[nodiscard]] Result<Report> reportFromJson(const QByteArray &bytes, const QString &name);
/// A JSON or PDF report, told apart by content.
[[nodiscard]] Result<Report> openReport(const QString &file);

} // namespace selfcheck
