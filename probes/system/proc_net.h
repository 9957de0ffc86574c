// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The kernel's tables of sockets as text: /proc/net/udp, udp6, tcp and tcp6 (proc(5)). Lines that are none are left
// out.
#pragma once

#include "probes/wire/ip_address.h"

#include <QtCore/QByteArray>

#include <vector>

namespace selfcheck {

struct ProcNetSocket {
    IpEndpoint local;
    bool isListening = false; ///< TCP only
    quint64 inode = 0;
    bool operator==(const ProcNetSocket &) const = default;
};

[[nodiscard]] std::vector<ProcNetSocket> procNetSockets(const QByteArray &table);

} // namespace selfcheck
