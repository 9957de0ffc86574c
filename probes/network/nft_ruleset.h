// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// "nft -j list ruleset" (libnftables-json(5)) into the rules that outgoing IPv4 packets pass. Foreign text: what is
// not understood limits its rule, or makes its effect unclear.
#pragma once

#include "core/result.h"
#include "probes/network/packet_rules.h"

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

namespace selfcheck {

/// otherTables: tables of the family ip ("filter") that somebody else tells of and that are left out here.
/// BadSyntax for what is no ruleset.
[[nodiscard]] Result<PacketFilter> nftRuleset(const QByteArray &json, const QStringList &otherTables = {});

} // namespace selfcheck
