// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/wire/ip_address.h"

#include <QtCore/QStringList>
#include <QtCore/QtEndian>

#include <algorithm>

namespace selfcheck {

namespace {

std::optional<quint32> parseV4(QStringView text)
{
    const auto parts = text.split(u'.');
    if (parts.size() != 4)
        return std::nullopt;
    quint32 value = 0;
    for (const QStringView part : parts) {
        const bool digits = std::all_of(part.begin(), part.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        if (part.isEmpty() || part.size() > 3 || !digits || part.toUInt() > 255)
            return std::nullopt;
        value = value << 8 | part.toUInt();
    }
    return value;
}

// Groups of one side of "::"; a dotted IPv4 address may stand last.
std::optional<std::vector<quint16>> parseGroups(QStringView text, bool mayEndDotted)
{
    std::vector<quint16> groups;
    if (text.isEmpty())
        return groups;
    const auto parts = text.split(u':');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i + 1 == parts.size() && mayEndDotted && parts[i].contains(u'.')) {
            const auto v4 = parseV4(parts[i]);
            if (!v4)
                return std::nullopt;
            groups.push_back(static_cast<quint16>(*v4 >> 16));
            groups.push_back(static_cast<quint16>(*v4 & 0xffff));
            continue;
        }
        const bool hex = std::all_of(parts[i].begin(), parts[i].end(), [](QChar c) {
            return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
        });
        if (parts[i].isEmpty() || parts[i].size() > 4 || !hex)
            return std::nullopt;
        groups.push_back(parts[i].toUShort(nullptr, 16));
    }
    return groups;
}

std::optional<std::array<quint8, 16>> parseV6(QStringView text)
{
    const qsizetype gap = text.indexOf(u"::");
    auto head = parseGroups(gap < 0 ? text : text.left(gap), gap < 0);
    auto tail = parseGroups(gap < 0 ? QStringView() : text.mid(gap + 2), true);
    if (!head || !tail)
        return std::nullopt;
    const std::size_t count = head->size() + tail->size();
    // "::" stands for at least one group of zeros.
    if (gap < 0 ? count != 8 : count > 7)
        return std::nullopt;
    head->resize(8 - tail->size());
    head->insert(head->end(), tail->begin(), tail->end());
    std::array<quint8, 16> bytes{};
    for (std::size_t i = 0; i < 8; ++i)
        qToBigEndian(head->at(i), bytes.data() + 2 * i);
    return bytes;
}

// RFC 5952 section 4: lower case, no leading zeros, the longest run of zeros (two groups at least) shortened,
// the first of equals.
QString formatV6(const std::array<quint8, 16> &bytes)
{
    std::array<quint16, 8> groups{};
    for (std::size_t i = 0; i < 8; ++i)
        groups[i] = qFromBigEndian<quint16>(bytes.data() + 2 * i);
    std::size_t bestStart = 8;
    std::size_t bestLength = 1;
    for (std::size_t i = 0; i < 8;) {
        std::size_t end = i;
        while (end < 8 && groups[end] == 0)
            ++end;
        if (end - i > bestLength) {
            bestStart = i;
            bestLength = end - i;
        }
        i = std::max(end, i + 1);
    }
    QString text;
    for (std::size_t i = 0; i < 8; ++i) {
        if (i == bestStart) {
            text += QLatin1StringView("::");
            i += bestLength - 1;
            continue;
        }
        if (!text.isEmpty() && !text.endsWith(u':'))
            text += u':';
        text += QString::number(groups[i], 16);
    }
    return text;
}

bool isWithin(quint32 address, quint32 network, int prefix) { return (address ^ network) >> (32 - prefix) == 0; }

} // namespace

IpAddress IpAddress::v4(quint32 value)
{
    IpAddress address;
    address.m_family = Family::V4;
    qToBigEndian(value, address.m_bytes.data());
    return address;
}

IpAddress IpAddress::v6(const std::array<quint8, 16> &bytes, const QString &scope)
{
    IpAddress address;
    address.m_family = Family::V6;
    address.m_bytes = bytes;
    address.m_scope = scope;
    return address;
}

IpAddress IpAddress::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() != 4 && bytes.size() != 16)
        return {};
    IpAddress address;
    address.m_family = bytes.size() == 4 ? Family::V4 : Family::V6;
    std::copy(bytes.begin(), bytes.end(), address.m_bytes.begin());
    return address;
}

std::optional<IpAddress> IpAddress::parse(QStringView text)
{
    if (const auto value = parseV4(text))
        return v4(*value);
    const qsizetype percent = text.indexOf(u'%');
    const QString scope = percent < 0 ? QString() : text.mid(percent + 1).toString();
    if (percent >= 0 && scope.isEmpty())
        return std::nullopt;
    const QStringView digits = percent < 0 ? text : text.left(percent);
    // parseV6 would take an empty text for no groups at all.
    if (!digits.contains(u':'))
        return std::nullopt;
    const auto bytes = parseV6(digits);
    return bytes ? std::optional(v6(*bytes, scope)) : std::nullopt;
}

quint32 IpAddress::toV4() const { return isV4() ? qFromBigEndian<quint32>(m_bytes.data()) : 0; }

QByteArray IpAddress::toBytes() const
{
    const qsizetype size = isV4() ? 4 : isV6() ? 16 : 0;
    return QByteArray(reinterpret_cast<const char *>(m_bytes.data()), size);
}

QString IpAddress::toString() const
{
    if (isV4())
        return QStringLiteral("%1.%2.%3.%4").arg(m_bytes[0]).arg(m_bytes[1]).arg(m_bytes[2]).arg(m_bytes[3]);
    if (!isV6())
        return {};
    return m_scope.isEmpty() ? formatV6(m_bytes) : formatV6(m_bytes) + u'%' + m_scope;
}

bool IpAddress::isAny() const
{
    return !isNull() && std::all_of(m_bytes.begin(), m_bytes.end(), [](quint8 byte) { return byte == 0; });
}

bool IpAddress::isLoopback() const
{
    if (isV4())
        return m_bytes[0] == 127;
    return isV6() && m_bytes[15] == 1 &&
           std::all_of(m_bytes.begin(), m_bytes.end() - 1, [](quint8 b) { return b == 0; });
}

bool IpAddress::isLinkLocal() const
{
    if (isV4())
        return isWithin(toV4(), 0xa9fe0000, 16);
    return isV6() && m_bytes[0] == 0xfe && (m_bytes[1] & 0xc0) == 0x80;
}

bool IpAddress::isPrivate() const
{
    if (isV6())
        return (m_bytes[0] & 0xfe) == 0xfc;
    const quint32 address = toV4();
    return isV4() && (isWithin(address, 0x0a000000, 8) || isWithin(address, 0xac100000, 12) ||
                      isWithin(address, 0xc0a80000, 16) || isWithin(address, 0x64400000, 10));
}

bool IpAddress::isGlobalV6() const { return isV6() && (m_bytes[0] & 0xe0) == 0x20; }

QString IpEndpoint::toString() const
{
    const QString host = address.isV6() ? u'[' + address.toString() + u']' : address.toString();
    return host + u':' + QString::number(port);
}

std::optional<IpEndpoint> IpEndpoint::parse(QStringView text, quint16 defaultPort)
{
    if (const auto bare = IpAddress::parse(text))
        return IpEndpoint{*bare, defaultPort};
    QStringView host = text;
    quint16 port = defaultPort;
    const qsizetype colon = text.lastIndexOf(u':');
    if (colon > 0 && !text.endsWith(u']')) {
        bool isNumber = false;
        port = text.mid(colon + 1).toUShort(&isNumber);
        if (!isNumber)
            return std::nullopt;
        host = text.left(colon);
    }
    const bool bracketed = host.startsWith(u'[') && host.endsWith(u']');
    const auto address = IpAddress::parse(bracketed ? host.mid(1, host.size() - 2) : host);
    if (!address || address->isV6() != bracketed)
        return std::nullopt;
    return IpEndpoint{*address, port};
}

std::optional<IpNetwork> IpNetwork::parse(QStringView cidr)
{
    const qsizetype slash = cidr.indexOf(u'/');
    if (slash < 0)
        return std::nullopt;
    const auto first = IpAddress::parse(cidr.left(slash));
    bool isNumber = false;
    const int prefix = cidr.mid(slash + 1).toInt(&isNumber);
    if (!first || !first->scope().isEmpty() || !isNumber || prefix < 0 || prefix > (first->isV4() ? 32 : 128))
        return std::nullopt;
    IpNetwork network;
    network.m_first = *first;
    network.m_prefix = prefix;
    const QByteArray bytes = first->toBytes();
    for (int bit = prefix; bit < bytes.size() * 8; ++bit) {
        if (static_cast<quint8>(bytes[bit / 8]) & (0x80u >> (bit % 8)))
            return std::nullopt;
    }
    return network;
}

bool IpNetwork::contains(const IpAddress &address) const
{
    if (address.family() != m_first.family() || address.isNull())
        return false;
    const QByteArray a = address.toBytes();
    const QByteArray b = m_first.toBytes();
    for (int bit = 0; bit < m_prefix; ++bit) {
        if ((static_cast<quint8>(a[bit / 8]) ^ static_cast<quint8>(b[bit / 8])) & (0x80u >> (bit % 8)))
            return false;
    }
    return true;
}

IpAddress IpNetwork::host(quint32 index) const
{
    const int hostBits = (m_first.isV4() ? 32 : 128) - m_prefix;
    const quint64 size = hostBits > 32 ? Q_UINT64_C(1) << 33 : Q_UINT64_C(1) << hostBits;
    const bool reservesEnds = hostBits > 1;
    const quint64 offset = quint64(index) + (reservesEnds ? 1 : 0);
    if (m_first.isNull() || offset + (reservesEnds ? 1 : 0) >= size)
        return {};
    QByteArray bytes = m_first.toBytes();
    quint64 carry = offset;
    for (qsizetype i = bytes.size() - 1; i >= 0 && carry; --i) {
        carry += static_cast<quint8>(bytes[i]);
        bytes[i] = static_cast<char>(carry & 0xff);
        carry >>= 8;
    }
    return IpAddress::fromBytes(bytes);
}

QString IpNetwork::toString() const { return m_first.toString() + u'/' + QString::number(m_prefix); }

} // namespace selfcheck
