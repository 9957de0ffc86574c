// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/packet_verdict.h"

#include <algorithm>

namespace selfcheck {

namespace {

using State = FirewallVerdict::State;
using Then = PacketRule::Then;

// nftables allows sixteen levels; no real filter needs so many steps.
constexpr int deepest = 16;
constexpr int mostSteps = 200'000;
constexpr std::size_t rangesPerStep = 16;

enum class Match { No, Maybe, Yes };

bool contains(const PortRanges &ranges, quint16 port)
{
    return std::any_of(ranges.begin(), ranges.end(),
                       [port](const PortRange &range) { return range.first <= port && port <= range.last; });
}

class Passage {
public:
    Passage(const PacketFilter &filter, AddressRange network, quint16 port, int protocol, QString link)
        : m_filter(filter), m_network(network), m_port(port), m_protocol(protocol), m_link(std::move(link))
    {}

    FirewallVerdict through(const PacketChain &base)
    {
        const AddressRanges left = walk(base, {m_network}, true, 0);
        if (base.blocksByDefault)
            block(left, {}, true);
        return verdict();
    }

private:
    /// What no rule of the chain has decided.
    AddressRanges walk(const PacketChain &chain, AddressRanges packets, bool sure, int depth);
    void call(const PacketRule &rule, const AddressRanges &mine, bool sure, int depth, AddressRanges &packets,
              AddressRanges &returned);
    void block(const AddressRanges &packets, const QString &rule, bool sure);
    void mayPass(const AddressRanges &packets);
    [[nodiscard]] Match matches(const PacketRule &rule) const;
    [[nodiscard]] FirewallVerdict verdict() const;

    const PacketFilter &m_filter;
    AddressRange m_network;
    quint16 m_port;
    int m_protocol;
    QString m_link;
    AddressRanges m_blocked;
    AddressRanges m_perhapsAccepted;
    std::optional<QString> m_blockedBy;
    std::optional<QString> m_perhapsBlockedBy;
    bool m_isUnclear = false;
    int m_steps = 0;
};

Match Passage::matches(const PacketRule &rule) const
{
    if (rule.never)
        return Match::No;
    if (rule.protocols &&
        std::find(rule.protocols->begin(), rule.protocols->end(), m_protocol) == rule.protocols->end())
        return Match::No;
    if (rule.remotePorts && !contains(*rule.remotePorts, m_port))
        return Match::No;
    if (rule.link.isEmpty())
        return rule.limited ? Match::Maybe : Match::Yes;
    if (m_link.isEmpty())
        return Match::Maybe;
    const bool isThat =
        rule.link.endsWith(u'*') ? m_link.startsWith(QStringView(rule.link).chopped(1)) : m_link == rule.link;
    if (isThat == rule.isOtherLink)
        return Match::No;
    return rule.limited ? Match::Maybe : Match::Yes;
}

AddressRanges Passage::walk(const PacketChain &chain, AddressRanges packets, bool sure, int depth)
{
    AddressRanges returned;
    for (const PacketRule &rule : chain.rules) {
        if (packets.empty())
            break;
        const std::size_t ranges = packets.size() + m_perhapsAccepted.size() + m_blocked.size() +
                                   (rule.remoteAddresses ? rule.remoteAddresses->size() : 0);
        m_steps += 1 + static_cast<int>(ranges / rangesPerStep);
        if (m_steps > mostSteps || depth > deepest) {
            m_isUnclear = true;
            return {};
        }
        const Match match = matches(rule);
        const AddressRanges mine = match == Match::No     ? AddressRanges()
                                   : rule.remoteAddresses ? common(packets, *rule.remoteAddresses)
                                                          : packets;
        if (mine.empty())
            continue;
        const bool isSure = sure && match == Match::Yes;
        switch (rule.then) {
        case Then::GoOn: continue;
        case Then::Accept:
            if (!isSure)
                mayPass(mine);
            break;
        case Then::Block: block(mine, rule.name, isSure); break;
        case Then::Return:
            if (match == Match::Yes)
                returned.insert(returned.end(), mine.begin(), mine.end());
            else
                mayPass(mine);
            break;
        case Then::Unclear:
            m_isUnclear = true;
            mayPass(mine);
            break;
        case Then::Jump:
        case Then::Goto: call(rule, mine, isSure, depth, packets, returned); continue;
        }
        if (match == Match::Yes)
            packets = without(packets, mine);
    }
    returned.insert(returned.end(), packets.begin(), packets.end());
    return merged(std::move(returned));
}

void Passage::call(const PacketRule &rule, const AddressRanges &mine, bool sure, int depth, AddressRanges &packets,
                   AddressRanges &returned)
{
    const auto target = m_filter.chains.find(rule.target);
    if (target == m_filter.chains.end()) {
        m_isUnclear = true;
        return;
    }
    const AddressRanges back = walk(target->second, mine, sure, depth + 1);
    if (matches(rule) != Match::Yes)
        return;
    packets = without(packets, mine);
    if (rule.then == Then::Jump) {
        packets.insert(packets.end(), back.begin(), back.end());
        packets = merged(std::move(packets));
    } else {
        returned.insert(returned.end(), back.begin(), back.end());
    }
}

void Passage::block(const AddressRanges &packets, const QString &rule, bool sure)
{
    const AddressRanges certain = sure ? without(packets, m_perhapsAccepted) : AddressRanges();
    if (certain != packets && !m_perhapsBlockedBy)
        m_perhapsBlockedBy = rule;
    if (certain.empty())
        return;
    if (!m_blockedBy)
        m_blockedBy = rule;
    m_blocked.insert(m_blocked.end(), certain.begin(), certain.end());
    m_blocked = merged(std::move(m_blocked));
}

// What blocks them further down perhaps never sees them.
void Passage::mayPass(const AddressRanges &packets)
{
    m_perhapsAccepted.insert(m_perhapsAccepted.end(), packets.begin(), packets.end());
    m_perhapsAccepted = merged(std::move(m_perhapsAccepted));
}

FirewallVerdict Passage::verdict() const
{
    if (m_blockedBy) {
        const bool isWhole = without({m_network}, m_blocked).empty();
        return {isWhole ? State::Blocks : State::BlocksPartly, *m_blockedBy, {}};
    }
    if (m_perhapsBlockedBy)
        return {State::Perhaps, *m_perhapsBlockedBy, {}};
    return {m_isUnclear ? State::Unknown : State::Allows, {}, {}};
}

} // namespace

FirewallVerdict judgePackets(const PacketFilter &filter, const IpNetwork &network, quint16 port, int protocol,
                             const QString &link)
{
    if (!network.first().isV4())
        return {};
    const quint32 first = network.first().toV4();
    const AddressRange range{first, network.prefix() == 0 ? ~0u : first | ~(~0u << (32 - network.prefix()))};
    FirewallVerdict worst{State::Allows, {}, {}};
    for (const auto &[name, chain] : filter.chains) {
        if (!chain.isBase)
            continue;
        const FirewallVerdict each = Passage(filter, range, port, protocol, link).through(chain);
        if (each.state > worst.state)
            worst = each;
    }
    return worst;
}

} // namespace selfcheck
