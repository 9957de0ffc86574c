// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/host_names.h"

#include <winsock2.h>
#include <ws2tcpip.h>

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
        return IpAddress::v4(::ntohl(in.sin_addr.s_addr));
    }
    if (native->sa_family != AF_INET6)
        return {};
    sockaddr_in6 in6;
    std::memcpy(&in6, native, sizeof in6);
    std::array<quint8, 16> bytes{};
    std::memcpy(bytes.data(), &in6.sin6_addr, bytes.size());
    const ULONG scope = in6.sin6_scope_id;
    return IpAddress::v6(bytes, scope ? QString::number(scope) : QString());
}

HostNames::Error errorFrom(int native)
{
    switch (native) {
    case 0: return HostNames::Error::None;
    case WSAHOST_NOT_FOUND:
    case WSANO_DATA: return HostNames::Error::NotFound;
    case WSATRY_AGAIN: return HostNames::Error::Later;
    default: return HostNames::Error::Failed;
    }
}

} // namespace

HostNames askSystemForHost(const QString &host)
{
    WSADATA data;
    static const int started = ::WSAStartup(MAKEWORD(2, 2), &data);
    HostNames names;
    names.error = HostNames::Error::Failed;
    if (started != 0)
        return names;
    ADDRINFOW hints = {};
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_ADDRCONFIG;
    ADDRINFOW *list = nullptr;
    const std::wstring name = host.toStdWString();
    names.error = errorFrom(::GetAddrInfoW(name.c_str(), nullptr, &hints, &list));
    const std::unique_ptr<ADDRINFOW, void (*)(ADDRINFOW *)> owner(list,
                                                                  [](ADDRINFOW *first) { ::FreeAddrInfoW(first); });
    for (const ADDRINFOW *entry = list; entry; entry = entry->ai_next) {
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
