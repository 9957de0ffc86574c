// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The rules of Linux' packet filter as its own programs print them. What they mean is read by
// probes/network/nft_ruleset.h and iptables_rules.h.
#pragma once

#include "core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>

#include <optional>

namespace selfcheck {

struct PacketFilterText {
    std::optional<QByteArray> nft;      ///< of "nft -j list ruleset"; nothing without that program
    std::optional<QByteArray> iptables; ///< of "iptables-save"; nothing without that program
};

/// PermissionDenied unless this account administers the network (root); SystemCall where neither program is there or
/// none answers in time. Blocks, three seconds at most for each program.
[[nodiscard]] Result<PacketFilterText> readPacketFilterText();

[[nodiscard]] QJsonObject toRecord(const PacketFilterText &text);
[[nodiscard]] PacketFilterText packetFilterTextFromRecord(const QJsonObject &record);

} // namespace selfcheck
