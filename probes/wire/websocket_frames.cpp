// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/wire/websocket_frames.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QtEndian>

#include <algorithm>
#include <array>

namespace selfcheck {

namespace {

constexpr quint8 lastBit = 0x80;
constexpr quint8 reservedBits = 0x70;
constexpr quint8 kindBits = 0x0f;
constexpr quint8 maskBit = 0x80;
constexpr quint8 lengthBits = 0x7f;
constexpr quint8 length16 = 126;
constexpr quint8 length64 = 127;
constexpr qsizetype controlLimitBytes = 125;

bool isControl(quint8 kind) { return kind >= 8; }

bool isKnown(quint8 kind) { return kind <= 2 || (kind >= 8 && kind <= 10); }

quint8 byteAt(const QByteArray &bytes, qsizetype index) { return static_cast<quint8>(bytes[index]); }

template<class Number>
QByteArray bigEndian(Number number)
{
    std::array<char, sizeof(Number)> bytes{};
    qToBigEndian(number, bytes.data());
    return {bytes.data(), qsizetype(bytes.size())};
}

QByteArray lengthOf(qsizetype size)
{
    const auto coded = [](quint8 length) { return QByteArray(1, static_cast<char>(maskBit | length)); };
    if (size < length16)
        return coded(static_cast<quint8>(size));
    if (size <= 0xffff)
        return coded(length16) + bigEndian(static_cast<quint16>(size));
    return coded(length64) + bigEndian(static_cast<quint64>(size));
}

} // namespace

QByteArray webSocketFrame(FrameKind kind, QByteArrayView payload, quint32 mask, bool isLast)
{
    const auto number = static_cast<quint8>(kind);
    if (isControl(number))
        payload = payload.first(std::min(payload.size(), controlLimitBytes));
    const QByteArray key = bigEndian(mask);
    QByteArray frame(1, static_cast<char>((isLast ? lastBit : 0) | number));
    frame += lengthOf(payload.size()) + key;
    frame.reserve(frame.size() + payload.size());
    for (qsizetype i = 0; i < payload.size(); ++i)
        frame += static_cast<char>(payload[i] ^ key[i % 4]);
    return frame;
}

QByteArray webSocketFrame(FrameKind kind, QByteArrayView payload)
{
    return webSocketFrame(kind, payload, QRandomGenerator::system()->generate());
}

QByteArray webSocketCloseReason(quint16 code) { return bigEndian(code); }

std::vector<WebSocketMessage> WebSocketReader::heard(QByteArrayView bytes)
{
    std::vector<WebSocketMessage> messages;
    if (m_isClosed || !m_mistake.isEmpty())
        return messages;
    m_bytes += bytes;
    while (!m_isClosed && takeFrame(messages)) {
    }
    return messages;
}

bool WebSocketReader::takeFrame(std::vector<WebSocketMessage> &messages)
{
    if (m_bytes.size() < 2)
        return false;
    const quint8 first = byteAt(m_bytes, 0);
    const quint8 second = byteAt(m_bytes, 1);
    const quint8 kind = first & kindBits;
    const bool isLast = first & lastBit;
    if (first & reservedBits)
        return refuse("a reserved bit is set");
    if (!isKnown(kind))
        return refuse("unknown kind of frame");
    if (second & maskBit)
        return refuse("a server must not mask");
    const quint8 shortLength = second & lengthBits;
    if (isControl(kind) && (!isLast || shortLength > controlLimitBytes))
        return refuse("a control frame in pieces or too long");
    const qsizetype headBytes = shortLength == length16 ? 4 : shortLength == length64 ? 10 : 2;
    if (m_bytes.size() < headBytes)
        return false;
    quint64 length = shortLength;
    if (shortLength == length16)
        length = qFromBigEndian<quint16>(m_bytes.constData() + 2);
    else if (shortLength == length64)
        length = qFromBigEndian<quint64>(m_bytes.constData() + 2);
    if (length > static_cast<quint64>(messageLimitBytes - m_message.size()))
        return refuse("a message too long");
    const auto size = static_cast<qsizetype>(length);
    if (m_bytes.size() < headBytes + size)
        return false;
    const QByteArray payload = m_bytes.sliced(headBytes, size);
    m_bytes.remove(0, headBytes + size);
    if (isControl(kind))
        takeControl(static_cast<FrameKind>(kind), payload, messages);
    else
        takeData(static_cast<FrameKind>(kind), isLast, payload, messages);
    return m_mistake.isEmpty();
}

void WebSocketReader::takeControl(FrameKind kind, const QByteArray &payload, std::vector<WebSocketMessage> &messages)
{
    WebSocketMessage message{kind, payload, {}};
    if (kind == FrameKind::Close) {
        if (payload.size() == 1) {
            refuse("half a close code");
            return;
        }
        if (payload.size() >= 2)
            message.closeCode = qFromBigEndian<quint16>(payload.constData());
        m_isClosed = true;
    }
    messages.push_back(std::move(message));
}

void WebSocketReader::takeData(FrameKind kind, bool isLast, const QByteArray &payload,
                               std::vector<WebSocketMessage> &messages)
{
    const bool goesOn = kind == FrameKind::Continuation;
    if (goesOn != m_kind.has_value()) {
        refuse(goesOn ? "a piece of no message" : "a message inside another");
        return;
    }
    if (!goesOn)
        m_kind = kind;
    m_message += payload;
    if (!isLast)
        return;
    messages.push_back({*m_kind, std::exchange(m_message, {}), {}});
    m_kind.reset();
}

bool WebSocketReader::refuse(const char *mistake)
{
    m_mistake = QLatin1StringView(mistake);
    m_bytes.clear();
    m_message.clear();
    return false;
}

} // namespace selfcheck
