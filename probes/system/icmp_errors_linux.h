// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The ICMP errors that Linux keeps for a socket which asks for them (ip(7), IP_RECVERR): who says what about a
// connection or a datagram. What they mean is judged above.
#pragma once

#include "probes/system/dial_socket.h"

namespace selfcheck {

void keepIcmpErrors(qintptr descriptor, bool version6, bool keep);
/// The oldest one kept, which is then forgotten; nothing without one.
[[nodiscard]] std::optional<IcmpError> takeIcmpError(qintptr descriptor);

} // namespace selfcheck
