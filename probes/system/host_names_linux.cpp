// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/host_names.h"

#include "probes/system/native_address.h"

#include <netdb.h>
#include <sys/socket.h>

#include <algorithm>
#include <memory>

namespace selfcheck {

namespace {

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
