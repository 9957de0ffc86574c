// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/host_names.h"

#include <net/if.h>
#include <netdb.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <algorithm>
#include <cstring>
#include <memory>

namespace selfcheck {

namespace {

IpAddress fromNative(const sockaddr *native)
{
    if (native->sa_family == AF_INET) {
        sockaddr_in in;
        std::memcpy(&in, native, sizeof in);
        return IpAddress::v4(ntohl(in.sin_addr.s_addr));
    }
    if (native->sa_family != AF_INET6)
        return {};
    sockaddr_in6 in6;
    std::memcpy(&in6, native, sizeof in6);
    std::array<quint8, 16> bytes{};
    std::memcpy(bytes.data(), &in6.sin6_addr, bytes.size());
    return IpAddress::v6(bytes, in6.sin6_scope_id ? QString::number(in6.sin6_scope_id) : QString());
}

HostNames::Error errorFrom(int native)
{
    switch (native) {
    case 0: return HostNames::Error::None;
    case EAI_NONAME:
    case EAI_NODATA:
    case EAI_ADDRFAMILY: return HostNames::Error::NotFound;
    case EAI_AGAIN: return HostNames::Error::Later;
    default: return HostNames::Error::Failed;
    }
}

} // namespace

HostNames askSystemForHost(const QString &host)
{
    addrinfo hints = {};
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_ADDRCONFIG;
    addrinfo *list = nullptr;
    const int native = ::getaddrinfo(host.toUtf8().constData(), nullptr, &hints, &list);
    const std::unique_ptr<addrinfo, void (*)(addrinfo *)> owner(list, [](addrinfo *first) {
        if (first)
            ::freeaddrinfo(first);
    });
    HostNames names;
    names.error = errorFrom(native);
    for (const addrinfo *entry = list; entry; entry = entry->ai_next) {
        const IpAddress address = fromNative(entry->ai_addr);
        if (!address.isNull() &&
            std::find(names.addresses.begin(), names.addresses.end(), address) == names.addresses.end())
            names.addresses.push_back(address);
    }
    if (names.error == HostNames::Error::None && names.addresses.empty())
        names.error = HostNames::Error::NotFound;
    return names;
}

} // namespace selfcheck
