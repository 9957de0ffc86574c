// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The name servers in the text of a resolv.conf (5). Which file to read is for network_links_linux.cpp.
#pragma once

#include "probes/wire/ip_address.h"

#include <QtCore/QByteArrayView>

#include <vector>

namespace selfcheck {

/// In their order; lines that are none are skipped, as the system does.
[[nodiscard]] std::vector<IpAddress> nameServersIn(QByteArrayView resolvConf);

} // namespace selfcheck
