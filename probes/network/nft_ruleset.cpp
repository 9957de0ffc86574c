// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/nft_ruleset.h"

#include "probes/wire/ip_address.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace selfcheck {

namespace {

using Then = PacketRule::Then;
using NamedSets = std::map<QString, QJsonArray>; // "inet filter blocked"

constexpr qsizetype longestText = 8 * 1024 * 1024;
constexpr int tcp = 6;
constexpr int udp = 17;

QString text(const QJsonObject &object, const char *key) { return object.value(QLatin1StringView(key)).toString(); }

QString placeOf(const QJsonObject &object) { return text(object, "family") + u' ' + text(object, "table"); }

bool hasIpv4(const QString &family) { return family == QLatin1StringView("ip") || family == QLatin1StringView("inet"); }

std::optional<AddressRange> addressRangeFrom(const QJsonValue &value)
{
    const auto single = [](const QJsonValue &word) -> std::optional<quint32> {
        const auto address = IpAddress::parse(word.toString());
        return address && address->isV4() ? std::optional(address->toV4()) : std::nullopt;
    };
    const QJsonObject object = value.toObject();
    if (const QJsonObject prefix = object.value(QLatin1StringView("prefix")).toObject(); !prefix.isEmpty()) {
        const auto address = single(prefix.value(QLatin1StringView("addr")));
        const int length = prefix.value(QLatin1StringView("len")).toInt(-1);
        if (!address || length < 0 || length > 32)
            return std::nullopt;
        const quint32 mask = length == 0 ? 0u : ~0u << (32 - length);
        return AddressRange{*address & mask, *address | ~mask};
    }
    if (const QJsonArray ends = object.value(QLatin1StringView("range")).toArray(); ends.size() == 2) {
        const auto first = single(ends[0]);
        const auto last = single(ends[1]);
        return first && last && *first <= *last ? std::optional(AddressRange{*first, *last}) : std::nullopt;
    }
    const auto address = single(value);
    return address ? std::optional(AddressRange{*address, *address}) : std::nullopt;
}

std::optional<PortRange> portRangeFrom(const QJsonValue &value)
{
    const auto single = [](const QJsonValue &number) -> std::optional<quint16> {
        const int port = number.toInt(-1);
        return port >= 0 && port <= 65535 ? std::optional(static_cast<quint16>(port)) : std::nullopt;
    };
    if (const QJsonArray ends = value.toObject().value(QLatin1StringView("range")).toArray(); ends.size() == 2) {
        const auto first = single(ends[0]);
        const auto last = single(ends[1]);
        return first && last && *first <= *last ? std::optional(PortRange{*first, *last}) : std::nullopt;
    }
    const auto port = single(value);
    return port ? std::optional(PortRange{*port, *port}) : std::nullopt;
}

std::optional<int> protocolFrom(const QJsonValue &value)
{
    const QString word = value.toString();
    if (word == QLatin1StringView("tcp"))
        return tcp;
    if (word == QLatin1StringView("udp"))
        return udp;
    // Others only have to differ from those two.
    return word.isEmpty() ? value.toInt(-1) : 0;
}

// One rule's expressions, one after the other.
class ExpressionReader {
public:
    ExpressionReader(PacketRule &rule, const NamedSets &sets, QString place)
        : m_rule(rule), m_sets(sets), m_place(std::move(place))
    {}

    void take(const QJsonObject &expression);

private:
    void takeMatch(const QJsonObject &match);
    void takePayload(const QString &protocol, const QString &field, const QJsonValue &right, bool isOther);
    void takeMeta(const QString &key, const QJsonValue &right, bool isOther);
    void takeState(const QJsonValue &right, bool isOther);
    void takeVersion(const QJsonValue &right, bool isOther);
    [[nodiscard]] QJsonArray elementsOf(const QJsonValue &right) const;

    PacketRule &m_rule;
    const NamedSets &m_sets;
    QString m_place;
};

// {"set": [...]}, "@name", [...] or a single value. An element may carry a comment or a lifetime around it.
QJsonArray ExpressionReader::elementsOf(const QJsonValue &right) const
{
    QJsonArray raw;
    if (right.isArray()) {
        raw = right.toArray();
    } else if (const QJsonValue set = right.toObject().value(QLatin1StringView("set")); !set.isUndefined()) {
        raw = set.isArray() ? set.toArray() : QJsonArray{set};
    } else if (right.toString().startsWith(u'@')) {
        const auto named = m_sets.find(m_place + u' ' + right.toString().sliced(1));
        raw = named == m_sets.end() ? QJsonArray{QStringLiteral("unknown set")} : named->second;
    } else {
        raw = {right};
    }
    QJsonArray plain;
    for (const QJsonValue &each : raw) {
        const QJsonValue wrapped =
            each.toObject().value(QLatin1StringView("elem")).toObject().value(QLatin1StringView("val"));
        plain.append(wrapped.isUndefined() ? each : wrapped);
    }
    return plain;
}

template<class Value, class Convert>
std::optional<std::vector<Value>> all(const QJsonArray &elements, Convert convert)
{
    std::vector<Value> values;
    for (const QJsonValue &each : elements) {
        const auto value = convert(each);
        if (!value)
            return std::nullopt;
        values.push_back(*value);
    }
    return values;
}

void ExpressionReader::takePayload(const QString &protocol, const QString &field, const QJsonValue &right, bool isOther)
{
    const auto is = [](const QString &word, const char *expected) { return word == QLatin1StringView(expected); };
    if (is(protocol, "ip6") || is(protocol, "icmp") || is(protocol, "icmpv6")) {
        m_rule.never = true;
        return;
    }
    if (is(protocol, "tcp"))
        m_rule.onlyProtocols({tcp});
    else if (is(protocol, "udp"))
        m_rule.onlyProtocols({udp});
    const QJsonArray elements = elementsOf(right);
    if (is(protocol, "ip") && is(field, "daddr")) {
        const auto ranges = all<AddressRange>(elements, addressRangeFrom);
        if (ranges)
            return m_rule.onlyAddresses(isOther ? without({{}}, merged(*ranges)) : merged(*ranges));
    } else if (is(field, "dport") && (is(protocol, "tcp") || is(protocol, "udp") || is(protocol, "th"))) {
        const auto ports = all<PortRange>(elements, portRangeFrom);
        if (ports)
            return m_rule.onlyPorts(isOther ? otherPorts(*ports) : *ports);
    } else if (is(protocol, "ip") && is(field, "protocol")) {
        return takeMeta(QStringLiteral("l4proto"), right, isOther);
    }
    m_rule.limited = true;
}

void ExpressionReader::takeMeta(const QString &key, const QJsonValue &right, bool isOther)
{
    if (key == QLatin1StringView("l4proto")) {
        const auto numbers = all<int>(elementsOf(right), protocolFrom);
        if (numbers && !isOther)
            return m_rule.onlyProtocols(*numbers);
        if (numbers) {
            std::vector<int> others;
            for (const int each : {tcp, udp})
                if (std::find(numbers->begin(), numbers->end(), each) == numbers->end())
                    others.push_back(each);
            return m_rule.onlyProtocols(others);
        }
    } else if (key == QLatin1StringView("nfproto") || key == QLatin1StringView("protocol")) {
        return takeVersion(right, isOther);
    } else if ((key == QLatin1StringView("oifname") || key == QLatin1StringView("oif")) && right.isString() &&
               !right.toString().startsWith(u'@') && m_rule.link.isEmpty()) {
        m_rule.link = right.toString();
        m_rule.isOtherLink = isOther;
        return;
    } else if (key == QLatin1StringView("iifname") || key == QLatin1StringView("iif")) {
        // What begins here has come in nowhere.
        m_rule.never = m_rule.never || !isOther;
        return;
    }
    m_rule.limited = true;
}

void ExpressionReader::takeVersion(const QJsonValue &right, bool isOther)
{
    bool isIpv4 = false;
    for (const QJsonValue &each : elementsOf(right))
        isIpv4 = isIpv4 || each.toString() == QLatin1StringView("ipv4") || each.toString() == QLatin1StringView("ip");
    m_rule.never = m_rule.never || isIpv4 == isOther;
}

// The first packet of a connection is "new", and nothing else.
void ExpressionReader::takeState(const QJsonValue &right, bool isOther)
{
    const bool isNew = elementsOf(right).contains(QStringLiteral("new"));
    m_rule.never = m_rule.never || isNew == isOther;
}

void ExpressionReader::takeMatch(const QJsonObject &match)
{
    const QString op = text(match, "op");
    const QJsonObject left = match.value(QLatin1StringView("left")).toObject();
    const QJsonValue right = match.value(QLatin1StringView("right"));
    const bool isOther = op == QLatin1StringView("!=");
    if (!isOther && op != QLatin1StringView("==") && op != QLatin1StringView("in")) {
        m_rule.limited = true;
        return;
    }
    if (const QJsonObject payload = left.value(QLatin1StringView("payload")).toObject(); !payload.isEmpty())
        return takePayload(text(payload, "protocol"), text(payload, "field"), right, isOther);
    if (const QJsonObject meta = left.value(QLatin1StringView("meta")).toObject(); !meta.isEmpty())
        return takeMeta(text(meta, "key"), right, isOther);
    const QJsonObject connection = left.value(QLatin1StringView("ct")).toObject();
    if (text(connection, "key") == QLatin1StringView("state"))
        return takeState(right, isOther);
    m_rule.limited = true;
}

void ExpressionReader::take(const QJsonObject &expression)
{
    const QString kind = expression.isEmpty() ? QString() : expression.begin().key();
    const QJsonObject inner = expression.isEmpty() ? QJsonObject() : expression.begin().value().toObject();
    const auto is = [&kind](const char *word) { return kind == QLatin1StringView(word); };
    if (is("match"))
        takeMatch(inner);
    else if (is("accept"))
        m_rule.then = Then::Accept;
    else if (is("drop") || is("reject"))
        m_rule.then = Then::Block;
    else if (is("return"))
        m_rule.then = Then::Return;
    else if (is("jump") || is("goto")) {
        m_rule.then = is("jump") ? Then::Jump : Then::Goto;
        m_rule.target = m_place + u' ' + text(inner, "target");
    } else if (is("limit") || is("quota") || is("ct count"))
        m_rule.limited = true;
    // Of a map's key the protocol is plain; what it maps to is not followed.
    else if (const QString protocol =
                 text(inner.value(QLatin1StringView("key")).toObject().value(QLatin1StringView("payload")).toObject(),
                      "protocol");
             is("vmap") && (protocol == QLatin1StringView("tcp") || protocol == QLatin1StringView("udp"))) {
        m_rule.onlyProtocols({protocol == QLatin1StringView("tcp") ? tcp : udp});
        m_rule.limited = true;
        m_rule.then = Then::Unclear;
    }
    // Extensions of iptables and other maps decide what this reader can't follow.
    else if (!is("counter") && !is("log") && !is("mangle") && !is("set") && !is("notrack") && !is("continue") &&
             !is("ct helper") && !is("ct timeout") && !is("secmark") && !is("dup")) {
        m_rule.limited = true;
        m_rule.then = Then::Unclear;
    }
}

PacketRule ruleFrom(const QJsonObject &object, const NamedSets &sets)
{
    PacketRule rule;
    rule.name = text(object, "comment");
    if (rule.name.isEmpty())
        rule.name = QStringLiteral("%1 %2 handle %3")
                        .arg(placeOf(object), text(object, "chain"))
                        .arg(object.value(QLatin1StringView("handle")).toInteger());
    ExpressionReader reader(rule, sets, placeOf(object));
    for (const QJsonValue &each : object.value(QLatin1StringView("expr")).toArray())
        reader.take(each.toObject());
    return rule;
}

// Where outgoing packets begin; tables of addresses to be replaced (nat) hold nothing back.
bool isBaseOfOutput(const QJsonObject &chain)
{
    const QString hook = text(chain, "hook");
    const bool isOutput = hook == QLatin1StringView("output") || hook == QLatin1StringView("postrouting");
    return isOutput && text(chain, "type") != QLatin1StringView("nat");
}

} // namespace

Result<PacketFilter> nftRuleset(const QByteArray &json, const QStringList &otherTables)
{
    if (json.size() > longestText)
        return Failure::badSyntax({}, QStringLiteral("longer than any ruleset"));
    const QJsonValue list = QJsonDocument::fromJson(json).object().value(QLatin1StringView("nftables"));
    if (!list.isArray())
        return Failure::badSyntax({}, QStringLiteral("no ruleset of nftables"));
    const QJsonArray objects = list.toArray();
    const auto isOurs = [&otherTables](const QJsonObject &object) {
        const QString family = text(object, "family");
        const bool isTold = family == QLatin1StringView("ip") && otherTables.contains(text(object, "table"));
        return hasIpv4(family) && !isTold;
    };
    NamedSets sets;
    PacketFilter filter;
    for (const QJsonValue &each : objects) {
        const QJsonObject set = each.toObject().value(QLatin1StringView("set")).toObject();
        if (isOurs(set))
            sets[placeOf(set) + u' ' + text(set, "name")] = set.value(QLatin1StringView("elem")).toArray();
        const QJsonObject chain = each.toObject().value(QLatin1StringView("chain")).toObject();
        if (isOurs(chain))
            filter.chains[placeOf(chain) + u' ' + text(chain, "name")] = {
                isBaseOfOutput(chain), text(chain, "policy") == QLatin1StringView("drop"), {}};
    }
    for (const QJsonValue &each : objects) {
        const QJsonObject rule = each.toObject().value(QLatin1StringView("rule")).toObject();
        if (!isOurs(rule))
            continue;
        const auto chain = filter.chains.find(placeOf(rule) + u' ' + text(rule, "chain"));
        if (chain != filter.chains.end())
            chain->second.rules.push_back(ruleFrom(rule, sets));
    }
    return filter;
}

} // namespace selfcheck
