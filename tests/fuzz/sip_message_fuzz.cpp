// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/wire/sip_message.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace selfcheck;
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    const SipResponse::Parsed parsed = SipResponse::parse(bytes);
    if (parsed.heard != Heard::Complete)
        return 0;
    if (parsed.response.status() < 100 || parsed.response.status() > 699)
        std::abort();
    // A branch that was never sent must not count as an answer.
    SipOptions request;
    request.branch = "z9hG4bK-never-sent-by-anybody-0123456789";
    if (parsed.response.answers(request) && !bytes.contains(request.branch))
        std::abort();
    static_cast<void>(parsed.response.viaParameter("received"));
    static_cast<void>(parsed.response.header("Contact"));
    return 0;
}
