// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// A STUN message from anywhere: what is accepted is written back byte by byte, and every question about it is answered.
#include "probes/wire/stun_message.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace selfcheck;
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    const auto frame = StunMessage::frameBytes(bytes);
    const auto message = StunMessage::parse(bytes);
    if (!message)
        return 0;
    if (!frame || *frame != bytes.size() || message->encode() != bytes)
        std::abort();
    for (const auto attribute : {StunAttribute::MappedAddress, StunAttribute::XorMappedAddress, StunAttribute::Software,
                                 StunAttribute::ErrorCode, StunAttribute::Lifetime, StunAttribute::AlternateServer}) {
        static_cast<void>(message->value(attribute));
        static_cast<void>(message->text(attribute));
        static_cast<void>(message->number(attribute));
        static_cast<void>(message->address(attribute));
        static_cast<void>(message->xorAddress(attribute));
    }
    static_cast<void>(message->mappedAddress());
    static_cast<void>(message->error());
    static_cast<void>(message->unknownRequired());
    static_cast<void>(message->hasIntegrity("VOkJxbRl1RmTxUk/WvJxBt"));
    static_cast<void>(message->hasIntegritySha256("key"));
    return 0;
}
