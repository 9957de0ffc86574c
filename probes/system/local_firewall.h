// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// How the Windows Firewall is set for each kind of network, as its own interface tells it (the rules stand in
// the registry and are read by probes/network/firewall_rules.h). Whether it hinders anything is decided
// elsewhere.
#pragma once

#include "core/result.h"

#include <QtCore/QJsonObject>
#include <QtCore/QString>

#include <optional>
#include <vector>

namespace selfcheck {

/// NET_FW_PROFILE_TYPE2 (netfw.h).
enum class FirewallProfileKind { Domain = 1, Private = 2, Public = 4 };

struct FirewallProfile {
    FirewallProfileKind kind = FirewallProfileKind::Public;
    bool active = false;                ///< a network of this kind is connected
    std::optional<bool> enabled;        ///< the effective state, policies included
    std::optional<bool> blocksOutbound; ///< what no rule speaks of is blocked
};

struct LocalFirewall {
    std::vector<FirewallProfile> profiles;
};

/// INetFwPolicy2; needs no rights. SystemCall where the service does not run or the call is not there (Wine).
[[nodiscard]] Result<LocalFirewall> readLocalFirewall();

[[nodiscard]] QJsonObject toRecord(const LocalFirewall &firewall);
[[nodiscard]] LocalFirewall localFirewallFromRecord(const QJsonObject &record);

} // namespace selfcheck
