// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// What iptables-save(8) prints, for IPv4, into the rules that outgoing packets pass. Foreign text: an option that is
// not understood limits its rule, a target that is not understood makes its effect unclear.
#pragma once

#include "core/result.h"
#include "probes/network/packet_rules.h"

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

namespace selfcheck {

struct IptablesRules {
    PacketFilter filter;
    /// Tables told of: "filter", "mangle".
    QStringList tables;
    /// They are tables of nftables, and "nft list ruleset" shows them, too.
    bool isNftables = false;
};

/// BadSyntax for what is not iptables-save's. Nothing at all is no table.
[[nodiscard]] Result<IptablesRules> iptablesRules(const QByteArray &text);

} // namespace selfcheck
