// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// A report from anywhere: read or refused with its place, never a crash; what is read is written, masked, compared
// and read again without a difference.
#include "core/comparison.h"
#include "core/report_json.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace selfcheck;
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto report = reportFromJson(bytes, QStringLiteral("fuzz"));
    if (!report) {
        if (!report.failure().place().startsWith(QLatin1StringView("fuzz")))
            std::abort();
        return 0;
    }
    const QByteArray written = toJson(*report);
    const auto again = reportFromJson(written, QStringLiteral("again"));
    if (!again || toJson(*again) != written)
        std::abort();
    const Report masked = report->masked();
    if (!reportFromJson(toJson(masked), QStringLiteral("masked")))
        std::abort();
    for (const RowComparison &row : compare(*report, masked).rows) {
        if (row.change != Change::None)
            std::abort();
    }
    static_cast<void>(report->mostImportant(3));
    return 0;
}
