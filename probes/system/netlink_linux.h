// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Routes and neighbours from the kernel (rtnetlink). /proc/net/route knows the main table only and so misses
// what most VPNs do; asking the kernel for the way to an address does not send anything.
#pragma once

#include "probes/system/network_links.h"

namespace selfcheck {

/// Default routes, best first: the one that traffic to the internet really takes (policy rules and split
/// defaults of VPNs considered), then the others of the main table. Empty when there is no way out.
[[nodiscard]] std::vector<Route> defaultRoutesByNetlink(IpAddress::Family family);
/// The way to one address; nothing when there is none.
[[nodiscard]] std::optional<Route> routeByNetlink(const IpAddress &address);
/// Into reachableNeighbours those whose answer is recent, into missingNeighbours those that do not answer.
void addNeighboursByNetlink(NetworkSnapshot &snapshot);

} // namespace selfcheck
