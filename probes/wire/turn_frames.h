// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// What travels between a TURN client and its server beside STUN messages: ChannelData (RFC 8656 section 12.4), and how
// both are told apart and cut out of a stream. What they mean is turn_client.h.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

#include <optional>

namespace selfcheck {

struct ChannelData {
    quint16 channel = 0;
    QByteArray data;
    bool operator==(const ChannelData &) const = default;
};

/// The numbers a client may give (RFC 8656 section 12).
inline constexpr quint16 firstChannel = 0x4000;
inline constexpr quint16 lastChannel = 0x4FFF;

/// At most 65535 bytes of data. isPadded: to a multiple of four, as TCP and TLS demand.
[[nodiscard]] QByteArray channelData(quint16 channel, QByteArrayView data, bool isPadded);
/// Nothing for what is none. Bytes behind the length told (padding) are dropped.
[[nodiscard]] std::optional<ChannelData> parseChannelData(QByteArrayView bytes);

/// Cuts a stream into STUN messages and padded ChannelData. Keeps at most one incomplete frame (64 KiB).
class TurnFrames {
public:
    void heard(QByteArrayView bytes);
    /// The next whole frame, without being looked into; nothing until more is heard.
    [[nodiscard]] std::optional<QByteArray> next();
    /// Something came that is neither: the rest of the stream can't be cut any more.
    [[nodiscard]] bool isBroken() const { return m_isBroken; }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
    bool m_isBroken = false;
};

} // namespace selfcheck
