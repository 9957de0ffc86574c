// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// What on this PC itself may stop connections into a list of networks: rules of the Windows Firewall for this
// program or for a browser, those of Linux' packet filter, other security products, and the adapter that would carry
// them. Asked once, outside the main thread; whether a connection works is measured elsewhere.
#pragma once

#include "probes/network/firewall_verdict.h"
#include "probes/system/system.h"

#include <QtCore/QStringList>

#include <optional>
#include <vector>

namespace selfcheck {

struct LocalProtection {
    /// As many as networks, in their order; empty where there is no firewall to ask.
    std::vector<FirewallVerdict> firewall;
    /// The same for the browsers; only what differs from the program's own verdict is of interest.
    std::vector<FirewallVerdict> browserFirewall;
    /// There is one, but this account may not read its rules (Linux, without root); the verdicts are Unknown then.
    bool isFirewallHidden = false;
    /// Products of others that are switched on: "Norton 360".
    QStringList otherProducts;
    /// As many as networks: the VPN adapter that would carry it, or empty. Empty list where nobody knows.
    QStringList vpns;
    /// As many as networks: this PC knows a way there. Empty where nobody knows.
    std::vector<bool> hasWay;
};

/// The firewall and the ways alone, without the products: some tens of milliseconds.
[[nodiscard]] LocalProtection readFirewallAndWays(const System &system, const std::vector<IpNetwork> &networks,
                                                  quint16 port, int protocol = 6);
/// protocol: 6 for TCP, 17 for UDP. Takes up to some seconds where WMI is slow.
[[nodiscard]] LocalProtection readLocalProtection(const System &system, const std::vector<IpNetwork> &networks,
                                                  quint16 port, int protocol = 6);

} // namespace selfcheck
