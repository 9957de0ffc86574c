// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// What the Windows Firewall's settings and rules do to outgoing connections into a network: blocking rules
// beat allowing ones, and what no rule speaks of follows the setting of the active profile. Claims nothing
// that a rule's unknown limits leave open. A real connection is still the better test; this explains its
// failure.
#pragma once

#include "probes/network/firewall_rules.h"
#include "probes/system/local_firewall.h"
#include "probes/wire/ip_address.h"

#include <QtCore/QLatin1StringView>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace selfcheck {

struct FirewallVerdict {
    enum class State {
        Allows,
        Unknown,      ///< the settings or some rules could not be read
        Perhaps,      ///< a rule that may or may not apply blocks
        BlocksPartly, ///< some of the addresses
        Blocks,
    };
    State state = State::Unknown;
    /// The rule that does it; empty when it is the profile's setting for everything without a rule.
    QString rule;
    FirewallRule::Origin origin = FirewallRule::Origin::ThisPc;
    bool operator==(const FirewallVerdict &) const = default;
};

/// The word of networks.localFirewall: "allows", "unknown", "perhaps", "blocks-by-setting" (no rule names it), "blocks".
[[nodiscard]] QLatin1StringView wordOf(const FirewallVerdict &verdict);

class FirewallJudge {
public:
    /// programs: file names whose own rules count beside those for every program ("msedge.exe").
    FirewallJudge(LocalFirewall firewall, FirewallRules rules, QStringList programs);

    /// protocol: 6 for TCP, 17 for UDP. IPv6 networks are Unknown.
    [[nodiscard]] FirewallVerdict judge(const IpNetwork &network, quint16 port, int protocol) const;

private:
    [[nodiscard]] FirewallVerdict judgeIn(const FirewallProfile &profile, AddressRange network, quint16 port,
                                          int protocol) const;
    [[nodiscard]] bool concerns(const FirewallRule &rule, const FirewallProfile &profile, quint16 port,
                                int protocol) const;

    LocalFirewall m_firewall;
    FirewallRules m_rules;
    QStringList m_programs;
};

} // namespace selfcheck
