// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/firewall_verdict.h"

#include <algorithm>
#include <bit>

namespace selfcheck {

namespace {

using State = FirewallVerdict::State;

enum class Cover { Nothing, Part, Everything };

// How much of a network all the rules of one kind together speak of, and the first of them.
class Coverage {
public:
    void add(const FirewallRule &rule, AddressRange network)
    {
        if (rule.onlyOtherAddresses)
            return;
        const auto &ranges = rule.remoteAddresses;
        if (ranges.empty())
            note(rule, network);
        for (const AddressRange &range : ranges) {
            const AddressRange common{std::max(range.first, network.first), std::min(range.last, network.last)};
            if (common.first <= common.last)
                note(rule, common);
        }
    }
    [[nodiscard]] const FirewallRule *rule() const { return m_rule; }
    [[nodiscard]] Cover of(AddressRange network) const
    {
        if (m_parts.empty())
            return Cover::Nothing;
        auto parts = m_parts;
        std::sort(parts.begin(), parts.end(),
                  [](const AddressRange &a, const AddressRange &b) { return a.first < b.first; });
        quint64 next = network.first;
        for (const AddressRange &part : parts) {
            if (part.first > next)
                return Cover::Part;
            next = std::max(next, quint64(part.last) + 1);
        }
        return next > network.last ? Cover::Everything : Cover::Part;
    }

private:
    void note(const FirewallRule &rule, AddressRange part)
    {
        if (!m_rule)
            m_rule = &rule;
        m_parts.push_back(part);
    }

    std::vector<AddressRange> m_parts;
    const FirewallRule *m_rule = nullptr;
};

FirewallVerdict by(State state, const FirewallRule *rule)
{
    return rule ? FirewallVerdict{state, rule->name, rule->origin} : FirewallVerdict{state, {}, {}};
}

QString fileName(const QString &path)
{
    return path.sliced(std::max(path.lastIndexOf(u'\\'), path.lastIndexOf(u'/')) + 1);
}

} // namespace

QLatin1StringView wordOf(const FirewallVerdict &verdict)
{
    switch (verdict.state) {
    case State::Allows: return QLatin1StringView("allows");
    case State::Unknown: return QLatin1StringView("unknown");
    case State::Perhaps: return QLatin1StringView("perhaps");
    case State::BlocksPartly:
    case State::Blocks: break;
    }
    return verdict.rule.isEmpty() ? QLatin1StringView("blocks-by-setting") : QLatin1StringView("blocks");
}

FirewallJudge::FirewallJudge(LocalFirewall firewall, FirewallRules rules, QStringList programs)
    : m_firewall(std::move(firewall)), m_rules(std::move(rules)), m_programs(std::move(programs))
{}

bool FirewallJudge::concerns(const FirewallRule &rule, const FirewallProfile &profile, quint16 port, int protocol) const
{
    const int kind = static_cast<int>(profile.kind);
    if (!(rule.profiles & kind) || (rule.protocol && *rule.protocol != protocol))
        return false;
    if (rule.origin == FirewallRule::Origin::ThisPc && (m_rules.profilesWithoutOwnRules & kind))
        return false;
    if (!rule.program.isEmpty() && !m_programs.contains(fileName(rule.program), Qt::CaseInsensitive))
        return false;
    return rule.remotePorts.empty() ||
           std::any_of(rule.remotePorts.begin(), rule.remotePorts.end(),
                       [port](const PortRange &range) { return range.contains(port); });
}

FirewallVerdict FirewallJudge::judgeIn(const FirewallProfile &profile, AddressRange network, quint16 port,
                                       int protocol) const
{
    if (!profile.enabled)
        return {};
    if (!*profile.enabled)
        return {State::Allows, {}, {}};
    Coverage blocked, perhapsBlocked, allowed, perhapsAllowed;
    for (const FirewallRule &rule : m_rules.rules) {
        if (!concerns(rule, profile, port, protocol))
            continue;
        Coverage &kind =
            rule.blocks ? (rule.limited ? perhapsBlocked : blocked) : (rule.limited ? perhapsAllowed : allowed);
        kind.add(rule, network);
    }
    if (blocked.of(network) == Cover::Everything)
        return by(State::Blocks, blocked.rule());
    if (blocked.of(network) == Cover::Part)
        return by(State::BlocksPartly, blocked.rule());
    if (!profile.blocksOutbound)
        return {};
    if (*profile.blocksOutbound && allowed.of(network) != Cover::Everything) {
        if (perhapsAllowed.rule() || m_rules.unreadable > 0)
            return {};
        return {allowed.rule() ? State::BlocksPartly : State::Blocks, {}, {}};
    }
    if (perhapsBlocked.rule())
        return by(State::Perhaps, perhapsBlocked.rule());
    return m_rules.unreadable > 0 ? FirewallVerdict() : FirewallVerdict{State::Allows, {}, {}};
}

FirewallVerdict FirewallJudge::judge(const IpNetwork &network, quint16 port, int protocol) const
{
    if (!network.first().isV4())
        return {};
    const quint32 first = network.first().toV4();
    const AddressRange range{first, network.prefix() == 0 ? ~0u : first | ~(~0u << (32 - network.prefix()))};
    std::vector<FirewallVerdict> verdicts;
    for (const FirewallProfile &profile : m_firewall.profiles) {
        if (profile.active)
            verdicts.push_back(judgeIn(profile, range, port, protocol));
    }
    if (verdicts.empty())
        return {};
    const auto byState = [](const FirewallVerdict &a, const FirewallVerdict &b) { return a.state < b.state; };
    const auto [mildest, worst] = std::minmax_element(verdicts.begin(), verdicts.end(), byState);
    // With networks of several kinds nobody says here which of them the connection takes.
    if (worst->state > State::Perhaps && mildest->state != worst->state)
        return {State::Perhaps, worst->rule, worst->origin};
    return *worst;
}

} // namespace selfcheck
