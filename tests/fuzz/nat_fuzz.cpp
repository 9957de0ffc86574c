// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// What a server with two addresses is asked and what it answers, from anywhere: a request that is understood is asked
// again the same way.
#include "probes/wire/nat_message.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace selfcheck;
    const auto message = StunMessage::parse(QByteArrayView(data, static_cast<qsizetype>(size)));
    if (!message)
        return 0;
    if (const auto request = readNatRequest(*message)) {
        const auto again = StunMessage::parse(natRequestMessage(*request).encode());
        if (!again || readNatRequest(*again) != request)
            std::abort();
    }
    const NatAnswer answer = readNatAnswer(*message);
    if (answer.mapped && (answer.errorCode != 0 || answer.mapped->address.isNull()))
        std::abort();
    if (answer.isRewritten && !answer.mapped)
        std::abort();
    return 0;
}
