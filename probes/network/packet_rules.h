// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The rules of Linux' packet filter that outgoing packets pass, as values: chains of nftables and of iptables alike,
// in the order in which they are gone through. What limits a rule in a way that is not known for a connection yet to
// be made (mark, user, rate...) is kept as "limited", so that nobody claims more than is known. Reading the rules is
// nft_ruleset.h and iptables_rules.h, what they do together is packet_verdict.h.
#pragma once

#include "probes/network/firewall_rules.h"

#include <QtCore/QString>

#include <map>
#include <optional>
#include <vector>

namespace selfcheck {

using AddressRanges = std::vector<AddressRange>; ///< sorted, disjoint
using PortRanges = std::vector<PortRange>;

[[nodiscard]] AddressRanges merged(AddressRanges ranges);
[[nodiscard]] AddressRanges common(const AddressRanges &a, const AddressRanges &b);
/// Of the first without the second.
[[nodiscard]] AddressRanges without(const AddressRanges &a, const AddressRanges &b);
/// All ports but these.
[[nodiscard]] PortRanges otherPorts(const PortRanges &ports);

struct PacketRule {
    enum class Then {
        GoOn,    ///< counts, logs, marks
        Accept,  ///< no further rule of this hook
        Block,   ///< drop or reject
        Jump,    ///< and come back
        Goto,    ///< and come back to who called this chain
        Return,  ///< to who called this chain; in a base chain its policy holds
        Unclear, ///< somebody else decides (a program's queue), or nobody knows here
    };
    /// What a person finds it by: its comment, else its place ("inet filter output handle 7").
    QString name;
    bool never = false;                        ///< can't concern the first IPv4 packet of a connection that begins here
    std::optional<std::vector<int>> protocols; ///< IANA numbers; nothing for any
    std::optional<PortRanges> remotePorts;     ///< nothing for any
    std::optional<AddressRanges> remoteAddresses; ///< nothing for any
    QString link;                                 ///< outgoing interface, "wg*" for all that begin so; empty for any
    bool isOtherLink = false;                     ///< every interface but that one
    bool limited = false;
    Then then = Then::GoOn;
    QString target; ///< chain of Jump and Goto

    /// Narrow what the rule speaks of.
    void onlyProtocols(const std::vector<int> &numbers);
    void onlyPorts(const PortRanges &ports);
    void onlyAddresses(const AddressRanges &ranges);
};

struct PacketChain {
    bool isBase = false; ///< outgoing packets begin here
    bool blocksByDefault = false;
    std::vector<PacketRule> rules;
};

struct PacketFilter {
    /// By name, with table and family: "inet filter output".
    std::map<QString, PacketChain> chains;
    /// Of all outgoing packets nothing is held back: no chain begins there.
    [[nodiscard]] bool isEmpty() const;
};

} // namespace selfcheck
