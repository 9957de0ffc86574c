// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Which of a PC's adapters carries the traffic, and whether it can at all: the judgement of the internet probe over
// the operating system's lists, without asking anybody.
#pragma once

#include "probes/system/network_links.h"

#include <QtCore/QLatin1StringView>

namespace selfcheck {

struct LinkChoice {
    /// "ok", "no-link", "no-address", "no-gateway": as far as the lists tell.
    QLatin1StringView state{"no-link"};
    /// The adapter of the best default route, else the likeliest one; null without any.
    const NetworkAdapter *adapter = nullptr;
    IpAddress address; ///< of that adapter, the one others see first
    IpAddress gateway; ///< null: none, or the route leads straight into the link
    bool ipv4 = false; ///< an address and a default route
    bool ipv6 = false; ///< a global address and a default route
    const NetworkAdapter *vpn = nullptr;
    bool vpnIsDefault = false;
};

/// Points into the snapshot.
[[nodiscard]] LinkChoice chooseLink(const NetworkSnapshot &snapshot);
/// "cable", "wifi", "vpn", "other"
[[nodiscard]] QLatin1StringView wordOf(LinkKind kind);
/// "2.4" or "5-or-6" (GHz; both count their channels from 1, but only 2.4 GHz is used below 15).
[[nodiscard]] QLatin1StringView wifiBand(int channel);

} // namespace selfcheck
