// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/host_names.h"

#include "probes/system/native_address.h"

#include <winsock2.h>
#include <ws2tcpip.h>

#include <algorithm>
#include <memory>

namespace selfcheck {

namespace {

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
        const IpAddress address = addressFromNative(entry->ai_addr);
        if (!address.isNull() &&
            std::find(names.addresses.begin(), names.addresses.end(), address) == names.addresses.end())
            names.addresses.push_back(address);
    }
    if (names.error == HostNames::Error::None && names.addresses.empty())
        names.error = HostNames::Error::NotFound;
    return names;
}

} // namespace selfcheck
