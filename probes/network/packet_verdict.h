// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// What Linux' packet filter on this PC does to the first packet of an outgoing connection into a network: each chain
// that outgoing packets pass is gone through rule by rule, with the addresses that no rule has decided yet. Says the
// same words as the judge of the Windows Firewall. A real connection is still the better test; this explains its
// failure.
#pragma once

#include "probes/network/firewall_verdict.h"
#include "probes/network/packet_rules.h"

namespace selfcheck {

/// protocol: 6 for TCP, 17 for UDP. link: the interface that carries the packets, empty where nobody knows. IPv6
/// networks are Unknown.
[[nodiscard]] FirewallVerdict judgePackets(const PacketFilter &filter, const IpNetwork &network, quint16 port,
                                           int protocol, const QString &link);

} // namespace selfcheck
