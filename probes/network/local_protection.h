// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// What on this PC itself may stop connections into a list of networks: rules of the Windows Firewall for this
// program or for a browser, other security products, and the adapter that would carry them. Asked once,
// outside the main thread; whether a connection works is measured elsewhere.
#pragma once

#include "probes/network/firewall_verdict.h"
#include "probes/system/system.h"

#include <QtCore/QStringList>

#include <optional>
#include <vector>

namespace selfcheck {

struct LocalProtection {
    /// As many as networks, in their order; empty where there is no Windows Firewall.
    std::vector<FirewallVerdict> firewall;
    /// The same for the browsers; only what differs from the program's own verdict is of interest.
    std::vector<FirewallVerdict> browserFirewall;
    /// Products of others that are switched on: "Norton 360".
    QStringList otherProducts;
    /// As many as networks: the VPN adapter that would carry it, or empty. Empty list where nobody knows.
    QStringList vpns;
};

/// port: TCP. Takes up to some seconds where WMI is slow.
[[nodiscard]] LocalProtection readLocalProtection(const System &system, const std::vector<IpNetwork> &networks,
                                                  quint16 port);

} // namespace selfcheck
