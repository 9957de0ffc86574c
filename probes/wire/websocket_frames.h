// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Frames of a WebSocket (RFC 6455 section 5) without a socket: those a client sends, and a reader that puts the
// server's fragments together and never holds more than its limit. No extensions. Answering a ping or a close is the
// caller's.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QString>

#include <optional>
#include <vector>

namespace selfcheck {

enum class FrameKind : quint8 { Continuation = 0, Text = 1, Binary = 2, Close = 8, Ping = 9, Pong = 10 };

/// A whole frame of a client, masked (section 5.3). Control frames carry at most 125 bytes; more is cut off.
[[nodiscard]] QByteArray webSocketFrame(FrameKind kind, QByteArrayView payload, quint32 mask, bool isLast = true);
/// With a random mask.
[[nodiscard]] QByteArray webSocketFrame(FrameKind kind, QByteArrayView payload);
/// The payload of a close frame (section 5.5.1).
[[nodiscard]] QByteArray webSocketCloseReason(quint16 code);

struct WebSocketMessage {
    FrameKind kind = FrameKind::Text; ///< never Continuation
    QByteArray payload;
    /// Of a close frame that has one.
    std::optional<quint16> closeCode;
    bool operator==(const WebSocketMessage &) const = default;
};

class WebSocketReader {
public:
    static constexpr qsizetype messageLimitBytes = 1024 * 1024;

    /// The messages these bytes complete. Nothing more after a mistake or a close frame.
    [[nodiscard]] std::vector<WebSocketMessage> heard(QByteArrayView bytes);
    /// English and technical; empty while everything is as it should be.
    [[nodiscard]] const QString &mistake() const { return m_mistake; }

private:
    bool takeFrame(std::vector<WebSocketMessage> &messages);
    void takeControl(FrameKind kind, const QByteArray &payload, std::vector<WebSocketMessage> &messages);
    void takeData(FrameKind kind, bool isLast, const QByteArray &payload, std::vector<WebSocketMessage> &messages);
    bool refuse(const char *mistake);

    QByteArray m_bytes;
    QByteArray m_message;
    std::optional<FrameKind> m_kind; ///< of the message whose fragments are being put together
    QString m_mistake;
    bool m_isClosed = false;
};

} // namespace selfcheck
