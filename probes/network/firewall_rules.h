// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Outbound rules of the Windows Firewall as they stand in the registry, those of this PC, of group policies
// and of device management, parsed into values. Foreign text: whatever limits a rule in a way this program
// does not understand is kept as "limited", so that nobody claims more than is known. What rules do together
// is firewall_verdict.h.
#pragma once

#include "core/result.h"
#include "probes/network/port_range.h"
#include "probes/system/registry.h"

#include <QtCore/QString>
#include <QtCore/QStringView>

#include <optional>
#include <vector>

namespace selfcheck {

/// Both ends belong to it.
struct AddressRange {
    quint32 first = 0;
    quint32 last = 0xffffffff;
    bool operator==(const AddressRange &) const = default;
};

/// An active outbound rule. An empty list of ranges means "any".
struct FirewallRule {
    enum class Origin { ThisPc, GroupPolicy, DeviceManagement };
    QString name;
    Origin origin = Origin::ThisPc;
    bool blocks = false;
    int profiles = 7;            ///< of FirewallProfileKind, or-ed
    std::optional<int> protocol; ///< IANA number; nothing for any
    std::vector<PortRange> remotePorts;
    std::vector<AddressRange> remoteAddresses; ///< IPv4
    bool onlyOtherAddresses = false;           ///< has remote addresses, but none of IPv4
    QString program;                           ///< as written, "%ProgramFiles%\\..."; empty for any
    /// A service, a store app, an interface, local ports, a keyword instead of an address...: may or may not
    /// apply to a given connection.
    bool limited = false;
};

/// One registry value: "v2.30|Action=Block|Active=TRUE|Dir=Out|Protocol=6|RPort=443|...|" (MS-GPFAS 2.2.2.19).
/// Nothing for a rule that is inactive or inbound; BadSyntax for what is no rule.
[[nodiscard]] Result<std::optional<FirewallRule>> parseFirewallRule(QStringView text, FirewallRule::Origin origin);

struct FirewallRules {
    std::vector<FirewallRule> rules;
    /// Kinds of profile (or-ed) for which group policy switches this PC's own rules off.
    int profilesWithoutOwnRules = 0;
    /// Values that could not be understood: nothing may be claimed to be allowed.
    int unreadable = 0;
};

/// PermissionDenied when the rules of this PC can't be read.
[[nodiscard]] Result<FirewallRules> readFirewallRules(const Registry &registry);

} // namespace selfcheck
