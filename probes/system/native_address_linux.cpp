// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/native_address.h"

#include <net/if.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <cstring>

namespace selfcheck {

namespace {

unsigned scopeIndex(const QString &scope)
{
    bool isNumber = false;
    const unsigned index = scope.toUInt(&isNumber);
    return isNumber ? index : ::if_nametoindex(scope.toUtf8().constData());
}

} // namespace

bool connectNative(qintptr descriptor, const QHostAddress &address, quint16 port)
{
    if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        sockaddr_in6 in6 = {};
        in6.sin6_family = AF_INET6;
        in6.sin6_port = htons(port);
        const Q_IPV6ADDR bytes = address.toIPv6Address();
        std::memcpy(&in6.sin6_addr, &bytes, sizeof in6.sin6_addr);
        in6.sin6_scope_id = scopeIndex(address.scopeId());
        return ::connect(static_cast<int>(descriptor), reinterpret_cast<const sockaddr *>(&in6), sizeof in6) == 0;
    }
    sockaddr_in in = {};
    in.sin_family = AF_INET;
    in.sin_port = htons(port);
    in.sin_addr.s_addr = htonl(address.toIPv4Address());
    return ::connect(static_cast<int>(descriptor), reinterpret_cast<const sockaddr *>(&in), sizeof in) == 0;
}

bool bindNative(qintptr descriptor, bool version6, quint16 localPort)
{
    if (version6) {
        sockaddr_in6 in6 = {};
        in6.sin6_family = AF_INET6;
        in6.sin6_port = htons(localPort);
        return ::bind(static_cast<int>(descriptor), reinterpret_cast<const sockaddr *>(&in6), sizeof in6) == 0;
    }
    sockaddr_in in = {};
    in.sin_family = AF_INET;
    in.sin_port = htons(localPort);
    return ::bind(static_cast<int>(descriptor), reinterpret_cast<const sockaddr *>(&in), sizeof in) == 0;
}

IpAddress addressFromNative(const sockaddr *native)
{
    if (native && native->sa_family == AF_INET) {
        sockaddr_in in;
        std::memcpy(&in, native, sizeof in);
        return IpAddress::v4(ntohl(in.sin_addr.s_addr));
    }
    if (!native || native->sa_family != AF_INET6)
        return {};
    sockaddr_in6 in6;
    std::memcpy(&in6, native, sizeof in6);
    std::array<quint8, 16> bytes{};
    std::memcpy(bytes.data(), &in6.sin6_addr, bytes.size());
    return IpAddress::v6(bytes, in6.sin6_scope_id ? QString::number(in6.sin6_scope_id) : QString());
}

} // namespace selfcheck
