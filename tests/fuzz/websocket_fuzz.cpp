// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/wire/websocket_frames.h"
#include "probes/wire/websocket_handshake.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace selfcheck;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    const UpgradeAnswer answer = judgeUpgrade(bytes, "dGhlIHNhbXBsZSBub25jZQ==");
    const bool isAnswered = answer.upgrade != Upgrade::Incomplete && answer.upgrade != Upgrade::Alien;
    if (isAnswered && (answer.status < 100 || answer.headBytes <= 0 || answer.headBytes > bytes.size()))
        std::abort();

    // Whole or byte by byte, the same messages.
    WebSocketReader whole;
    WebSocketReader pieces;
    const std::vector<WebSocketMessage> atOnce = whole.heard(bytes);
    std::vector<WebSocketMessage> oneByOne;
    for (qsizetype i = 0; i < bytes.size(); ++i)
        for (WebSocketMessage &message : pieces.heard(bytes.sliced(i, 1)))
            oneByOne.push_back(std::move(message));
    if (atOnce != oneByOne || whole.mistake() != pieces.mistake())
        std::abort();
    for (const WebSocketMessage &message : atOnce)
        if (message.payload.size() > WebSocketReader::messageLimitBytes)
            std::abort();
    return 0;
}
