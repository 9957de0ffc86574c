// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// A PDF from anywhere, opened as a report.
#include "core/export/pdf.h"
#include "core/report_json.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes =
        QByteArray::fromRawData(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto json = selfcheck::reportJsonInPdf(bytes, QStringLiteral("fuzz.pdf"));
    if (json && json->size() > selfcheck::reportSizeLimitBytes)
        std::abort();
    return 0;
}
