// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The report as a PDF for the provider's inbox: page 1 tells everything, then a table per chapter, the
// environment and how it was measured, with the JSON report attached; and the way back from such a PDF to
// the report. Laid out with Qt, finished and read with libqpdf. Whether private values are masked is the
// caller's decision (Report::masked).
#pragma once

#include "core/report.h"
#include "core/texts.h"

namespace selfcheck {

/// Name of the attachment; ASCII, so that every reader finds it.
inline constexpr QLatin1StringView reportAttachmentName("report.json");

/// Needs a QGuiApplication (for fonts; the platform "offscreen" will do) and, of course, an installed font. The same
/// report gives the same bytes on the same machine.
[[nodiscard]] Result<QByteArray> toPdf(const Report &report, const Texts &texts, const QString &resultCode);
/// The JSON bytes attached to a PDF report; a PDF without one, damaged or no PDF at all is a named failure.
[[nodiscard]] Result<QByteArray> reportJsonInPdf(const QByteArray &pdf, const QString &name);

} // namespace selfcheck
