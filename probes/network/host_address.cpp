// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/host_address.h"

namespace selfcheck {

QHostAddress toHostAddress(const IpAddress &address)
{
    if (address.isNull())
        return {};
    if (address.isV4())
        return QHostAddress(address.toV4());
    const QByteArray bytes = address.toBytes();
    QHostAddress converted(reinterpret_cast<const quint8 *>(bytes.constData()));
    converted.setScopeId(address.scope());
    return converted;
}

IpAddress toIpAddress(const QHostAddress &address)
{
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        return IpAddress::v4(address.toIPv4Address());
    if (address.protocol() != QAbstractSocket::IPv6Protocol)
        return {};
    const Q_IPV6ADDR raw = address.toIPv6Address();
    std::array<quint8, 16> bytes{};
    std::copy(std::begin(raw.c), std::end(raw.c), bytes.begin());
    return IpAddress::v6(bytes, address.scopeId());
}

} // namespace selfcheck
