// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// A TURN server that says anything, at any time, over UDP and over a stream. The first byte chooses; the rest is cut
// into answers by a length byte each; a cut may also let time pass or have the client ask for something. Answers whose
// transaction is ours are made by pasting the last request's number, so that they get past the first look.
#include "probes/wire/turn_client.h"

#include <cstdint>
#include <cstdlib>

namespace {

using namespace selfcheck;
using Time = TurnClient::Time;

struct Play {
    explicit Play(const TurnClient::Settings &settings) : client(settings) {}

    TurnClient client;
    Time now{0};
    QByteArray lastRequest;
    IpEndpoint peer{IpAddress::v4(0xc0000201), 5000};

    void settle()
    {
        for (const QByteArray &bytes : client.takeOutgoing()) {
            if (bytes.size() >= StunMessage::headerBytes && (bytes[0] & 0xC0) == 0)
                lastRequest = bytes;
        }
        static_cast<void>(client.takeEvents());
    }
    void act(std::uint8_t choice)
    {
        switch (choice % 6) {
        case 0: client.bind(peer, now); break;
        case 1: client.permit(peer.address, now); break;
        case 2: client.send(peer, "data"); break;
        case 3: client.close(now); break;
        default:
            now += Time(choice * 1000);
            client.elapsed(now);
            break;
        }
    }
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    TurnClient::Settings settings;
    settings.isStream = data[0] & 1;
    settings.credentials = {QStringLiteral("agent"), QStringLiteral("secret")};
    Play play(settings);
    play.client.allocate(play.now);
    play.settle();
    constexpr std::size_t idAt = 8;
    constexpr std::size_t idBytes = 12;
    for (std::size_t at = 1; at < size;) {
        const std::size_t length = std::min<std::size_t>(data[at], size - at - 1);
        QByteArray piece(reinterpret_cast<const char *>(data + at + 1), static_cast<qsizetype>(length));
        at += 1 + length;
        if (length < 4) {
            play.act(length > 0 ? static_cast<std::uint8_t>(piece[0]) : std::uint8_t(5));
        } else {
            if (length >= idAt + idBytes && play.lastRequest.size() >= StunMessage::headerBytes)
                piece.replace(idAt, idBytes, play.lastRequest.mid(idAt, idBytes));
            play.client.heard(piece, play.now);
        }
        play.settle();
        const auto wake = play.client.wakeAt();
        if (wake && *wake < play.now)
            std::abort(); // it would never sleep
    }
    return 0;
}
