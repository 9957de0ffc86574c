// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// A DNS message from anywhere: names stay within their bounds however pointers are laid.
#include "probes/wire/dns_message.h"

#include <cstdint>
#include <cstdlib>

namespace {

// 255 bytes, each at most "\DDD".
constexpr qsizetype longestName = 255 * 4;

void check(const QString &name)
{
    if (name.size() > longestName)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace selfcheck;
    const auto message = DnsMessage::parse(QByteArrayView(data, static_cast<qsizetype>(size)));
    if (!message)
        return 0;
    check(message->questionName());
    for (const DnsRecord &record : message->answers()) {
        check(record.name);
        check(record.target);
    }
    static_cast<void>(message->answersOf(DnsType::A));
    static_cast<void>(message->answersTo(message->id(), message->questionName(), DnsType::A));
    static_cast<void>(DnsMessage::query(1, message->questionName(), DnsType::A));
    return 0;
}
