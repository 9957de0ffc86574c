// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Between IpAddress (wire formats, system tables) and Qt's QHostAddress (sockets).
#pragma once

#include "probes/wire/ip_address.h"

#include <QtNetwork/QHostAddress>

namespace selfcheck {

[[nodiscard]] QHostAddress toHostAddress(const IpAddress &address);
[[nodiscard]] IpAddress toIpAddress(const QHostAddress &address);

} // namespace selfcheck
