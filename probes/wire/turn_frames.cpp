// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/wire/turn_frames.h"

#include "probes/wire/stun_message.h"

#include <QtCore/QtEndian>

namespace selfcheck {

namespace {

constexpr qsizetype channelHeaderBytes = 4;
constexpr qsizetype longestData = 0xffff;

quint16 read16(QByteArrayView bytes, qsizetype at) { return qFromBigEndian<quint16>(bytes.data() + at); }

qsizetype padded(qsizetype bytes) { return (bytes + 3) & ~qsizetype(3); }

// RFC 8656 section 12: 0x4000 to 0x4FFF; older servers (RFC 5766) also use what follows, up to 0x7FFF.
bool startsChannelData(QByteArrayView bytes) { return (static_cast<quint8>(bytes[0]) & 0xC0) == 0x40; }

/// Of the frame that starts here; nothing while that is not known, 0 when none starts here.
std::optional<qsizetype> frameBytes(QByteArrayView start)
{
    if (!startsChannelData(start)) {
        const bool isStun = (static_cast<quint8>(start[0]) & 0xC0) == 0;
        return isStun ? StunMessage::frameBytes(start) : 0;
    }
    if (start.size() < channelHeaderBytes)
        return std::nullopt;
    return channelHeaderBytes + padded(read16(start, 2));
}

} // namespace

QByteArray channelData(quint16 channel, QByteArrayView data, bool isPadded)
{
    const qsizetype length = std::min(data.size(), longestData);
    QByteArray bytes(channelHeaderBytes, '\0');
    qToBigEndian(channel, bytes.data());
    qToBigEndian(static_cast<quint16>(length), bytes.data() + 2);
    bytes.append(data.data(), length);
    if (isPadded)
        bytes.append(padded(length) - length, '\0');
    return bytes;
}

std::optional<ChannelData> parseChannelData(QByteArrayView bytes)
{
    if (bytes.size() < channelHeaderBytes || !startsChannelData(bytes))
        return std::nullopt;
    const qsizetype length = read16(bytes, 2);
    if (bytes.size() < channelHeaderBytes + length)
        return std::nullopt;
    return ChannelData{read16(bytes, 0), bytes.sliced(channelHeaderBytes, length).toByteArray()};
}

void TurnFrames::heard(QByteArrayView bytes)
{
    if (m_isBroken)
        return;
    m_bytes.remove(0, m_at);
    m_at = 0;
    m_bytes.append(bytes.data(), bytes.size());
}

std::optional<QByteArray> TurnFrames::next()
{
    const QByteArrayView rest = QByteArrayView(m_bytes).sliced(m_at);
    if (m_isBroken || rest.isEmpty())
        return std::nullopt;
    const auto frame = frameBytes(rest);
    if (frame == 0) {
        m_isBroken = true;
        m_bytes.clear();
        m_at = 0;
        return std::nullopt;
    }
    if (!frame || rest.size() < *frame)
        return std::nullopt;
    m_at += *frame;
    return rest.first(*frame).toByteArray();
}

} // namespace selfcheck
