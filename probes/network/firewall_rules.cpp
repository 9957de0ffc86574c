// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/firewall_rules.h"

#include "probes/wire/ip_address.h"

#include <bit>

namespace selfcheck {

namespace {

// A rule with more entries than any firewall shows is no rule.
constexpr qsizetype longestRule = 256 * 1024;
constexpr int domainKind = 1;
constexpr int privateKind = 2;
constexpr int publicKind = 4;

std::optional<quint32> addressFrom(QStringView text)
{
    const auto address = IpAddress::parse(text);
    return address && address->isV4() ? std::optional<quint32>(address->toV4()) : std::nullopt;
}

// "255.255.255.0" or "24"; nothing for a mask with holes.
std::optional<quint32> maskFrom(QStringView text)
{
    bool isNumber = false;
    const int prefix = text.toInt(&isNumber);
    if (isNumber)
        return prefix >= 0 && prefix <= 32 ? std::optional(prefix == 0 ? 0u : ~0u << (32 - prefix)) : std::nullopt;
    const auto mask = addressFrom(text);
    if (!mask || std::countl_one(*mask) + std::countr_zero(*mask) < 32)
        return std::nullopt;
    return mask;
}

// "192.0.2.1", "192.0.2.0/24", "192.0.2.0/255.255.255.0", "192.0.2.1-192.0.2.9"
std::optional<AddressRange> addressRangeFrom(QStringView text)
{
    if (const qsizetype dash = text.indexOf(u'-'); dash > 0) {
        const auto first = addressFrom(text.first(dash));
        const auto last = addressFrom(text.sliced(dash + 1));
        if (!first || !last || *first > *last)
            return std::nullopt;
        return AddressRange{*first, *last};
    }
    const qsizetype slash = text.indexOf(u'/');
    const auto address = addressFrom(slash < 0 ? text : text.first(slash));
    const auto mask = slash < 0 ? std::optional(~0u) : maskFrom(text.sliced(slash + 1));
    if (!address || !mask)
        return std::nullopt;
    return AddressRange{*address & *mask, *address | ~*mask};
}

std::optional<quint16> portFrom(QStringView text)
{
    bool isNumber = false;
    const uint port = text.toUInt(&isNumber);
    return isNumber && port <= 65535 ? std::optional(static_cast<quint16>(port)) : std::nullopt;
}

std::optional<PortRange> portRangeFrom(QStringView text)
{
    const qsizetype dash = text.indexOf(u'-');
    const auto first = portFrom(dash < 0 ? text : text.first(dash));
    const auto last = portFrom(dash < 0 ? text : text.sliced(dash + 1));
    if (!first || !last || *first > *last)
        return std::nullopt;
    return PortRange{*first, *last};
}

int profileFrom(QStringView text)
{
    if (text.compare(u"Domain", Qt::CaseInsensitive) == 0)
        return domainKind;
    if (text.compare(u"Private", Qt::CaseInsensitive) == 0)
        return privateKind;
    return text.compare(u"Public", Qt::CaseInsensitive) == 0 ? publicKind : 0;
}

// Keys that say nothing about where a rule applies.
bool isOrnament(QStringView key)
{
    static constexpr QLatin1StringView ornaments[] = {
        QLatin1StringView("Name"),     QLatin1StringView("Desc"),      QLatin1StringView("EmbedCtxt"),
        QLatin1StringView("Edge"),     QLatin1StringView("Defer"),     QLatin1StringView("PFVer"),
        QLatin1StringView("Platform"), QLatin1StringView("Platform2"),
    };
    for (const QLatin1StringView each : ornaments) {
        if (key == each)
            return true;
    }
    return false;
}

class RuleReader {
public:
    explicit RuleReader(FirewallRule::Origin origin) { m_rule.origin = origin; }

    void take(QStringView key, QStringView value);
    [[nodiscard]] Result<std::optional<FirewallRule>> rule(QStringView text);

private:
    void takeAddress(QStringView value);
    void takePorts(QStringView value);

    FirewallRule m_rule;
    int m_profiles = 0;
    bool m_hasProfiles = false;
    bool m_isActive = false;
    bool m_isOutbound = false;
    bool m_hasAction = false;
    bool m_hasOtherAddresses = false;
};

// A keyword (LocalSubnet, DNS, Internet...) stands for addresses nobody knows here.
void RuleReader::takeAddress(QStringView value)
{
    if (const auto range = addressRangeFrom(value))
        m_rule.remoteAddresses.push_back(*range);
    else
        m_rule.limited = true;
}

void RuleReader::takePorts(QStringView value)
{
    if (const auto range = portRangeFrom(value))
        m_rule.remotePorts.push_back(*range);
    else
        m_rule.limited = true;
}

void RuleReader::take(QStringView key, QStringView value)
{
    const auto says = [value](const char16_t *word) {
        return value.compare(QStringView(word), Qt::CaseInsensitive) == 0;
    };
    if (key == u"Action") {
        m_hasAction = true;
        m_rule.blocks = says(u"Block");
        m_rule.limited = m_rule.limited || !(says(u"Block") || says(u"Allow"));
    } else if (key == u"Active") {
        m_isActive = says(u"TRUE");
    } else if (key == u"Dir") {
        m_isOutbound = says(u"Out");
    } else if (key == u"Protocol") {
        bool isNumber = false;
        const int protocol = value.toInt(&isNumber);
        m_rule.limited = m_rule.limited || !isNumber;
        if (isNumber && protocol != 256)
            m_rule.protocol = protocol;
    } else if (key == u"Profile") {
        m_hasProfiles = true;
        m_profiles |= profileFrom(value);
    } else if (key == u"RPort" || key == u"RPort2_10") {
        takePorts(value);
    } else if (key == u"RA4" || key == u"RA42") {
        takeAddress(value);
    } else if (key == u"RA6" || key == u"RA62") {
        m_hasOtherAddresses = true;
    } else if (key == u"App") {
        m_rule.program = value.compare(u"System", Qt::CaseInsensitive) == 0 ? QString() : value.toString();
        m_rule.limited = m_rule.limited || m_rule.program.isEmpty();
    } else if (!isOrnament(key)) {
        m_rule.limited = true;
    }
    if (key == u"Name")
        m_rule.name = value.toString();
}

Result<std::optional<FirewallRule>> RuleReader::rule(QStringView text)
{
    if (!m_hasAction)
        return Failure::badSyntax(
            {}, QStringLiteral("no action in \"%1\"").arg(text.first(qMin(text.size(), qsizetype(40)))));
    if (!m_isActive || !m_isOutbound)
        return std::optional<FirewallRule>();
    // Names of profiles that nobody knows limit the rule; none at all means every profile.
    if (m_hasProfiles)
        m_rule.profiles = m_profiles;
    m_rule.onlyOtherAddresses = m_hasOtherAddresses && m_rule.remoteAddresses.empty() && !m_rule.limited;
    return std::optional<FirewallRule>(m_rule);
}

constexpr const char *ownRules =
    "HKLM\\SYSTEM\\CurrentControlSet\\Services\\SharedAccess\\Parameters\\FirewallPolicy\\FirewallRules";
constexpr const char *managedRules =
    "HKLM\\SYSTEM\\CurrentControlSet\\Services\\SharedAccess\\Parameters\\FirewallPolicy\\Mdm\\FirewallRules";
constexpr const char *policyRules = "HKLM\\SOFTWARE\\Policies\\Microsoft\\WindowsFirewall\\FirewallRules";

Status addRules(FirewallRules &rules, const Registry &registry, const char *place, FirewallRule::Origin origin)
{
    const QString key = QLatin1StringView(place);
    for (const QString &name : registry.valueNames(key)) {
        const auto text = registry.checkedText(key, name);
        if (!text && text.failure().kind() == FailureKind::PermissionDenied)
            return text.failure();
        auto rule = text && *text ? parseFirewallRule(**text, origin)
                                  : Result<std::optional<FirewallRule>>(Failure::badSyntax(key, name));
        if (!rule)
            ++rules.unreadable;
        else if (*rule)
            rules.rules.push_back(std::move(**rule));
    }
    return Done{};
}

int profilesWithoutOwnRules(const Registry &registry)
{
    struct Place {
        QLatin1StringView name;
        int kind;
    };
    // "Standard" is the older name of the private profile.
    static constexpr Place places[] = {{QLatin1StringView("DomainProfile"), domainKind},
                                       {QLatin1StringView("StandardProfile"), privateKind},
                                       {QLatin1StringView("PrivateProfile"), privateKind},
                                       {QLatin1StringView("PublicProfile"), publicKind}};
    int kinds = 0;
    for (const Place &place : places) {
        const QString key = QStringLiteral("HKLM\\SOFTWARE\\Policies\\Microsoft\\WindowsFirewall\\") + place.name;
        if (registry.number(key, QStringLiteral("AllowLocalPolicyMerge")) == 0)
            kinds |= place.kind;
    }
    return kinds;
}

} // namespace

Result<std::optional<FirewallRule>> parseFirewallRule(QStringView text, FirewallRule::Origin origin)
{
    if (text.size() > longestRule)
        return Failure::badSyntax({}, QStringLiteral("longer than any rule"));
    const auto parts = text.split(u'|');
    if (parts.size() < 2 || !parts.front().startsWith(u'v'))
        return Failure::badSyntax({}, QStringLiteral("does not begin with a version"));
    RuleReader reader(origin);
    for (const QStringView part : parts.sliced(1)) {
        const qsizetype equals = part.indexOf(u'=');
        if (equals > 0)
            reader.take(part.first(equals), part.sliced(equals + 1));
    }
    return reader.rule(text);
}

Result<FirewallRules> readFirewallRules(const Registry &registry)
{
    if (!registry.hasKey(QLatin1StringView(ownRules)))
        return Failure::systemCall(QStringLiteral("firewall rules"), QStringLiteral("none in the registry"));
    FirewallRules rules;
    const std::pair<const char *, FirewallRule::Origin> places[] = {
        {ownRules, FirewallRule::Origin::ThisPc},
        {policyRules, FirewallRule::Origin::GroupPolicy},
        {managedRules, FirewallRule::Origin::DeviceManagement},
    };
    for (const auto &[place, origin] : places) {
        const Status added = addRules(rules, registry, place, origin);
        if (!added)
            return added.failure();
    }
    rules.profilesWithoutOwnRules = profilesWithoutOwnRules(registry);
    return rules;
}

} // namespace selfcheck
