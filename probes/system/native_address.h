// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Between addresses and the structures of the system's socket calls. What is done with the sockets is
// dial_socket.h's and datagram_socket.h's business.
#pragma once

#include "probes/wire/ip_address.h"

#include <QtNetwork/QHostAddress>

struct sockaddr;

namespace selfcheck {

/// Connects a native socket. False when that failed or is under way: the system's last error tells which.
[[nodiscard]] bool connectNative(qintptr descriptor, const QHostAddress &address, quint16 port);
/// Gives a native socket this local port on all addresses. False: the system's last error tells why.
[[nodiscard]] bool bindNative(qintptr descriptor, bool version6, quint16 localPort);
/// Null for null and for anything but IPv4 and IPv6; the scope as a number.
[[nodiscard]] IpAddress addressFromNative(const sockaddr *native);

} // namespace selfcheck
