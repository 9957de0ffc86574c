// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/wire/http_response.h"
#include "probes/wire/ssh_banner.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace selfcheck;
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    const HttpResponse::Parsed parsed = HttpResponse::parse(bytes);
    if (parsed.heard == Heard::Complete) {
        const bool sound = parsed.response.status() >= 100 && parsed.response.status() <= 599 &&
                           parsed.response.headBytes() > 0 && parsed.response.headBytes() <= bytes.size() &&
                           parsed.response.contentLength().value_or(0) >= 0;
        // More bytes never change an answer that is complete.
        const QByteArray longer = bytes.toByteArray() + "\r\nx";
        if (!sound || HttpResponse::parse(longer).response.headBytes() != parsed.response.headBytes())
            std::abort();
    }
    if (parseSshBanner(bytes).line.size() > 255)
        std::abort();
    return 0;
}
