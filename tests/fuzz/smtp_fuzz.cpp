// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/wire/smtp_dialogue.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

// The first byte cuts what follows into pieces of that size: the answer must not depend on how the bytes arrive.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace selfcheck;
    if (size == 0)
        return 0;
    const qsizetype piece = data[0] % 64 + 1;
    const QByteArrayView bytes(data + 1, static_cast<qsizetype>(size) - 1);
    SmtpDialogue dialogue("[192.0.2.1]");
    int said = 0;
    // Bytes that come after the question was sent are an answer; here each piece comes after the last question.
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        const bool wasTalking = dialogue.state() == SmtpState::Talking;
        const QByteArray next = dialogue.heard(bytes.sliced(at, std::min(piece, bytes.size() - at)));
        if (!next.isEmpty() && (!wasTalking || dialogue.state() != SmtpState::Talking || !next.endsWith("\r\n")))
            std::abort();
        said += next.isEmpty() ? 0 : 1;
    }
    // At most EHLO and STARTTLS, and TLS only after both.
    if (said > 2 || (dialogue.state() == SmtpState::ReadyForTls && said != 2))
        std::abort();
    if (dialogue.greeting().size() > 80 || dialogue.lastReply().size() > 80)
        std::abort();
    return 0;
}
