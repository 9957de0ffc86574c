// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/wire/proxy_connect.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace selfcheck;
    using Kind = ProxyReply::Kind;
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    const ProxyReply reply = ProxyReply::parse(bytes);
    const bool answered = reply.kind != Kind::Incomplete && reply.kind != Kind::Alien;
    if (answered) {
        const bool sound = reply.status >= 200 && reply.status <= 599 && reply.headBytes > 0 &&
                           reply.headBytes <= bytes.size() && reply.challenges.size() <= 8 &&
                           (reply.kind == Kind::SignIn || reply.challenges.empty());
        // More bytes never change an answer that is complete.
        const ProxyReply again = ProxyReply::parse(bytes.toByteArray() + "\r\nx");
        if (!sound || again.kind != reply.kind || again.headBytes != reply.headBytes)
            std::abort();
    } else if (reply.status != 0) {
        std::abort();
    }
    // Whatever a profile calls a host: one request of five lines.
    if (proxyConnectRequest(QString::fromUtf8(bytes.first(qMin(bytes.size(), qsizetype(300)))), 443).count("\r\n") != 5)
        std::abort();
    return 0;
}
