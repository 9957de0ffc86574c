// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The opening handshake of a WebSocket (RFC 6455 section 4) without a socket: the request, and what an answer is worth.
// A ready-made client says only "failed"; here it is told which header was stripped or altered on the way, or with
// which status the request was answered as an ordinary page. Frames are websocket_frames.h.
#pragma once

#include "probes/wire/header_lines.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace selfcheck {

/// Sec-WebSocket-Key: 16 random bytes in base64.
[[nodiscard]] QByteArray freshWebSocketKey();
/// The Sec-WebSocket-Accept that proves that the key was read (section 4.2.2).
[[nodiscard]] QByteArray webSocketAccept(QByteArrayView key);
/// target: path with query. host: with the port where it is not the scheme's own. origin: left out when empty.
[[nodiscard]] QByteArray webSocketRequest(QByteArrayView target, QByteArrayView host, QByteArrayView key,
                                          QByteArrayView origin = {});

enum class Upgrade {
    Incomplete,
    Done,        ///< from headBytes on there are frames
    Alien,       ///< not HTTP
    OtherStatus, ///< HTTP, but not 101
    Altered,     ///< 101 without what belongs to it; see header
    Unasked,     ///< an extension or a protocol nobody asked for; see header
};

struct UpgradeAnswer {
    Upgrade upgrade = Upgrade::Incomplete;
    int status = 0;
    qsizetype headBytes = 0;
    /// Name of the header that is missing or wrong; of Altered and Unasked.
    QString header;
    /// The lines that tell what happened to the request, as received: Upgrade, Connection, Sec-WebSocket-*, Via,
    /// Server, X-Cache, Location. Printable, shortened.
    QStringList lines;
};

/// With everything heard since the request.
[[nodiscard]] UpgradeAnswer judgeUpgrade(QByteArrayView bytes, QByteArrayView key);

} // namespace selfcheck
