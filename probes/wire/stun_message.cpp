// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/wire/stun_message.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QMessageAuthenticationCode>
#include <QtCore/QRandomGenerator>
#include <QtCore/QtEndian>

#include <algorithm>

namespace selfcheck {

namespace {

constexpr quint32 magicCookie = 0x2112A442;
constexpr quint32 fingerprintMask = 0x5354554E;
constexpr qsizetype attributeHeaderBytes = 4;

quint16 read16(QByteArrayView bytes, qsizetype at) { return qFromBigEndian<quint16>(bytes.data() + at); }

quint32 read32(QByteArrayView bytes, qsizetype at) { return qFromBigEndian<quint32>(bytes.data() + at); }

void write16(QByteArray &bytes, quint16 value)
{
    bytes.append(static_cast<char>(value >> 8)).append(static_cast<char>(value & 0xff));
}

void write32(QByteArray &bytes, quint32 value)
{
    write16(bytes, static_cast<quint16>(value >> 16));
    write16(bytes, static_cast<quint16>(value & 0xffff));
}

qsizetype padded(qsizetype bytes) { return (bytes + 3) & ~qsizetype(3); }

// ITU-T V.42, as in RFC 8489 section 14.7.
quint32 crc32(QByteArrayView bytes)
{
    quint32 crc = 0xffffffff;
    for (const char byte : bytes) {
        crc ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc >> 1 ^ (crc & 1 ? 0xEDB88320 : 0);
    }
    return ~crc;
}

// RFC 8489 section 14.2: port and address are mixed with the cookie, IPv6 with the transaction id too.
IpEndpoint mixed(const IpEndpoint &endpoint, const StunMessage::TransactionId &id)
{
    QByteArray mask;
    write32(mask, magicCookie);
    mask.append(reinterpret_cast<const char *>(id.data()), static_cast<qsizetype>(id.size()));
    QByteArray bytes = endpoint.address.toBytes();
    for (qsizetype i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<char>(bytes[i] ^ mask[i]);
    return {IpAddress::fromBytes(bytes), static_cast<quint16>(endpoint.port ^ (magicCookie >> 16))};
}

std::optional<IpEndpoint> readAddress(const QByteArray &value)
{
    if (value.size() < 4)
        return std::nullopt;
    const int family = static_cast<quint8>(value[1]);
    const qsizetype bytes = family == 1 ? 4 : family == 2 ? 16 : -1;
    if (value.size() != 4 + bytes)
        return std::nullopt;
    return IpEndpoint{IpAddress::fromBytes(QByteArrayView(value).sliced(4)), read16(value, 2)};
}

QByteArray writeAddress(const IpEndpoint &endpoint)
{
    QByteArray value(1, '\0');
    value.append(endpoint.address.isV4() ? '\1' : '\2');
    write16(value, endpoint.port);
    return value + endpoint.address.toBytes();
}

Failure notStun(const QString &detail) { return Failure::badSyntax(QStringLiteral("STUN"), detail); }

} // namespace

StunMessage StunMessage::request(StunMethod method)
{
    TransactionId id;
    for (quint8 &byte : id)
        byte = static_cast<quint8>(QRandomGenerator::system()->bounded(256));
    return {StunClass::Request, method, id};
}

StunMessage::StunMessage(StunClass messageClass, StunMethod method, const TransactionId &transactionId)
    : m_class(messageClass), m_method(method), m_transactionId(transactionId)
{}

std::optional<qsizetype> StunMessage::frameBytes(QByteArrayView start)
{
    if (start.size() < headerBytes)
        return std::nullopt;
    const bool isStun =
        (static_cast<quint8>(start[0]) & 0xC0) == 0 && read16(start, 2) % 4 == 0 && read32(start, 4) == magicCookie;
    return isStun ? headerBytes + read16(start, 2) : 0;
}

Result<StunMessage> StunMessage::parse(QByteArrayView bytes)
{
    const auto frame = frameBytes(bytes);
    if (!frame)
        return notStun(QStringLiteral("shorter than a header"));
    if (*frame == 0)
        return notStun(QStringLiteral("no STUN header"));
    if (*frame != bytes.size())
        return notStun(QStringLiteral("%1 bytes where the header says %2").arg(bytes.size()).arg(*frame));

    const quint16 type = read16(bytes, 0);
    TransactionId id;
    std::copy_n(bytes.begin() + 8, id.size(), id.begin());
    StunMessage message(static_cast<StunClass>((type >> 7 & 2) | (type >> 4 & 1)),
                        static_cast<StunMethod>((type >> 2 & 0xF80) | (type >> 1 & 0x70) | (type & 0xF)), id);
    message.m_body = bytes.sliced(headerBytes).toByteArray();
    const QByteArrayView body(message.m_body);
    for (qsizetype at = 0; at < body.size();) {
        const qsizetype length = read16(body, at + 2);
        const qsizetype next = at + attributeHeaderBytes + padded(length);
        if (next > body.size())
            return notStun(QStringLiteral("attribute at byte %1 is longer than the message").arg(headerBytes + at));
        const Item item{read16(body, at), body.sliced(at + attributeHeaderBytes, length).toByteArray(), at};
        if (item.type == static_cast<quint16>(StunAttribute::Fingerprint)) {
            const bool isWhole = length == 4 && next == body.size();
            if (!isWhole || read32(item.value, 0) != (crc32(bytes.first(headerBytes + at)) ^ fingerprintMask))
                return notStun(QStringLiteral("the fingerprint does not fit"));
        }
        message.m_items.push_back(item);
        at = next;
    }
    return message;
}

quint16 StunMessage::type() const
{
    const auto method = static_cast<unsigned>(m_method);
    const auto messageClass = static_cast<unsigned>(m_class);
    return static_cast<quint16>((method & 0xF80) << 2 | (method & 0x70) << 1 | (method & 0xF) |
                                (messageClass & 2) << 7 | (messageClass & 1) << 4);
}

bool StunMessage::answers(const StunMessage &request) const
{
    return (m_class == StunClass::Success || m_class == StunClass::Error) && m_method == request.m_method &&
           m_transactionId == request.m_transactionId;
}

const StunMessage::Item *StunMessage::find(StunAttribute type) const
{
    const auto found = std::find_if(m_items.begin(), m_items.end(),
                                    [type](const Item &item) { return item.type == static_cast<quint16>(type); });
    return found == m_items.end() ? nullptr : &*found;
}

QByteArray StunMessage::value(StunAttribute type) const
{
    const Item *item = find(type);
    if (!item)
        return {};
    return item->value.isNull() ? QByteArray("") : item->value;
}

QString StunMessage::text(StunAttribute type) const { return QString::fromUtf8(value(type)); }

std::optional<quint32> StunMessage::number(StunAttribute type) const
{
    const QByteArray bytes = value(type);
    return bytes.size() == 4 ? std::optional(read32(bytes, 0)) : std::nullopt;
}

std::optional<IpEndpoint> StunMessage::address(StunAttribute type) const { return readAddress(value(type)); }

std::optional<IpEndpoint> StunMessage::xorAddress(StunAttribute type) const
{
    const auto plain = readAddress(value(type));
    return plain ? std::optional(mixed(*plain, m_transactionId)) : std::nullopt;
}

std::optional<IpEndpoint> StunMessage::mappedAddress() const
{
    const auto mapped = xorAddress(StunAttribute::XorMappedAddress);
    return mapped ? mapped : address(StunAttribute::MappedAddress);
}

std::optional<StunMessage::Error> StunMessage::error() const
{
    const QByteArray bytes = value(StunAttribute::ErrorCode);
    if (bytes.size() < 4)
        return std::nullopt;
    const int hundreds = bytes[2] & 7;
    const int number = static_cast<quint8>(bytes[3]);
    if (hundreds < 3 || hundreds > 6 || number > 99)
        return std::nullopt;
    return Error{hundreds * 100 + number, QString::fromUtf8(QByteArrayView(bytes).sliced(4))};
}

std::vector<quint16> StunMessage::unknownRequired() const
{
    using enum StunAttribute;
    static constexpr StunAttribute known[] = {MappedAddress,
                                              ChangeRequest,
                                              ChangedAddress,
                                              Username,
                                              MessageIntegrity,
                                              ErrorCode,
                                              UnknownAttributes,
                                              ChannelNumber,
                                              Lifetime,
                                              XorPeerAddress,
                                              Data,
                                              Realm,
                                              Nonce,
                                              Userhash,
                                              XorRelayedAddress,
                                              RequestedAddressFamily,
                                              RequestedTransport,
                                              PasswordAlgorithm,
                                              XorMappedAddress,
                                              MessageIntegritySha256,
                                              ResponsePort};
    std::vector<quint16> unknown;
    for (const Item &item : m_items) {
        const bool isKnown = std::any_of(std::begin(known), std::end(known),
                                         [&](StunAttribute type) { return static_cast<quint16>(type) == item.type; });
        if (item.type < 0x8000 && !isKnown)
            unknown.push_back(item.type);
    }
    return unknown;
}

QByteArray StunMessage::header(qsizetype attributeBytes) const
{
    QByteArray bytes;
    write16(bytes, type());
    write16(bytes, static_cast<quint16>(attributeBytes));
    write32(bytes, magicCookie);
    bytes.append(reinterpret_cast<const char *>(m_transactionId.data()),
                 static_cast<qsizetype>(m_transactionId.size()));
    return bytes;
}

QByteArray StunMessage::covered(qsizetype offset, qsizetype valueBytes) const
{
    return header(offset + attributeHeaderBytes + valueBytes) + m_body.first(offset);
}

bool StunMessage::hasIntegrity(const QByteArray &key) const
{
    const Item *item = find(StunAttribute::MessageIntegrity);
    return item &&
           item->value == QMessageAuthenticationCode::hash(covered(item->offset, 20), key, QCryptographicHash::Sha1);
}

bool StunMessage::hasIntegritySha256(const QByteArray &key) const
{
    const Item *item = find(StunAttribute::MessageIntegritySha256);
    // RFC 8489 section 14.6: may be shortened to 16 bytes at least, in steps of four.
    if (!item || item->value.size() < 16 || item->value.size() > 32 || item->value.size() % 4 != 0)
        return false;
    const QByteArray whole =
        QMessageAuthenticationCode::hash(covered(item->offset, item->value.size()), key, QCryptographicHash::Sha256);
    return item->value == whole.first(item->value.size());
}

void StunMessage::append(quint16 type, QByteArrayView value)
{
    m_items.push_back({type, value.toByteArray(), m_body.size()});
    write16(m_body, type);
    write16(m_body, static_cast<quint16>(value.size()));
    m_body.append(value.data(), value.size());
    m_body.append(padded(value.size()) - value.size(), '\0');
}

StunMessage &StunMessage::add(StunAttribute type, QByteArrayView value)
{
    append(static_cast<quint16>(type), value);
    return *this;
}

StunMessage &StunMessage::addText(StunAttribute type, const QString &text) { return add(type, text.toUtf8()); }

StunMessage &StunMessage::addNumber(StunAttribute type, quint32 value)
{
    QByteArray bytes;
    write32(bytes, value);
    return add(type, bytes);
}

StunMessage &StunMessage::addAddress(StunAttribute type, const IpEndpoint &endpoint)
{
    return add(type, writeAddress(endpoint));
}

StunMessage &StunMessage::addXorAddress(StunAttribute type, const IpEndpoint &endpoint)
{
    return add(type, writeAddress(mixed(endpoint, m_transactionId)));
}

StunMessage &StunMessage::addError(int code, const QString &reason)
{
    QByteArray value(2, '\0');
    value.append(static_cast<char>(code / 100)).append(static_cast<char>(code % 100));
    return add(StunAttribute::ErrorCode, value + reason.toUtf8());
}

StunMessage &StunMessage::addIntegrity(const QByteArray &key)
{
    return add(StunAttribute::MessageIntegrity,
               QMessageAuthenticationCode::hash(covered(m_body.size(), 20), key, QCryptographicHash::Sha1));
}

StunMessage &StunMessage::addIntegritySha256(const QByteArray &key)
{
    return add(StunAttribute::MessageIntegritySha256,
               QMessageAuthenticationCode::hash(covered(m_body.size(), 32), key, QCryptographicHash::Sha256));
}

StunMessage &StunMessage::addFingerprint()
{
    return addNumber(StunAttribute::Fingerprint, crc32(covered(m_body.size(), 4)) ^ fingerprintMask);
}

QByteArray StunMessage::encode() const { return header(m_body.size()) + m_body; }

QByteArray StunMessage::longTermKey(const QString &user, const QString &realm, const QString &password)
{
    return QCryptographicHash::hash(QString(user + u':' + realm + u':' + password).toUtf8(), QCryptographicHash::Md5);
}

QByteArray StunMessage::longTermKeySha256(const QString &user, const QString &realm, const QString &password)
{
    return QCryptographicHash::hash(QString(user + u':' + realm + u':' + password).toUtf8(),
                                    QCryptographicHash::Sha256);
}

} // namespace selfcheck
