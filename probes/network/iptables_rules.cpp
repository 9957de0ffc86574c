// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/iptables_rules.h"

#include "probes/wire/ip_address.h"

#include <algorithm>

namespace selfcheck {

namespace {

using Then = PacketRule::Then;

constexpr qsizetype longestText = 8 * 1024 * 1024;
constexpr qsizetype longestName = 120;
constexpr int tcp = 6;
constexpr int udp = 17;

// As a shell would: quotes hold spaces together, a backslash takes the next character as it is.
QStringList wordsOf(const QString &line)
{
    QStringList words;
    QString word;
    bool isQuoted = false;
    bool hasWord = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar each = line[i];
        if (each == u'\\' && i + 1 < line.size()) {
            word += line[++i];
        } else if (each == u'"') {
            isQuoted = !isQuoted;
            hasWord = true;
        } else if (each == u' ' && !isQuoted) {
            if (hasWord || !word.isEmpty())
                words += word;
            word.clear();
            hasWord = false;
        } else {
            word += each;
        }
    }
    if (hasWord || !word.isEmpty())
        words += word;
    return words;
}

std::optional<quint32> addressFrom(QStringView text)
{
    const auto address = IpAddress::parse(text);
    return address && address->isV4() ? std::optional(address->toV4()) : std::nullopt;
}

// "10.0.0.0/8", "10.0.0.0/255.0.0.0", "10.0.0.1", "10.0.0.1-10.0.0.9"
std::optional<AddressRange> addressRangeFrom(QStringView text)
{
    if (const qsizetype dash = text.indexOf(u'-'); dash >= 0) {
        const auto first = addressFrom(text.first(dash));
        const auto last = addressFrom(text.sliced(dash + 1));
        return first && last && *first <= *last ? std::optional(AddressRange{*first, *last}) : std::nullopt;
    }
    const qsizetype slash = text.indexOf(u'/');
    const auto address = addressFrom(slash < 0 ? text : text.first(slash));
    if (!address)
        return std::nullopt;
    bool isNumber = true;
    const int length = slash < 0 ? 32 : text.sliced(slash + 1).toInt(&isNumber);
    if (!isNumber || length < 0 || length > 32)
        return std::nullopt;
    const quint32 mask = length == 0 ? 0u : ~0u << (32 - length);
    return AddressRange{*address & mask, *address | ~mask};
}

// "443", "5062:5162", ":1023", "443,80,5061:5062"
std::optional<PortRanges> portRangesFrom(const QString &text)
{
    PortRanges ports;
    for (const QString &each : text.split(u',')) {
        const qsizetype colon = each.indexOf(u':');
        const QString from = colon < 0 ? each : each.first(colon);
        const QString to = colon < 0 ? each : each.sliced(colon + 1);
        bool isFirst = true;
        bool isLast = true;
        const ushort first = colon >= 0 && from.isEmpty() ? ushort(0) : from.toUShort(&isFirst);
        const ushort last = colon >= 0 && to.isEmpty() ? ushort(65535) : to.toUShort(&isLast);
        if (!isFirst || !isLast || first > last)
            return std::nullopt;
        ports.push_back({first, last});
    }
    return ports;
}

// Targets that let the packet go on to the next rule (iptables-extensions(8)).
bool isOrnament(const QString &target)
{
    static const QStringList ornaments{
        QStringLiteral("LOG"),      QStringLiteral("NFLOG"),      QStringLiteral("ULOG"), QStringLiteral("MARK"),
        QStringLiteral("CONNMARK"), QStringLiteral("TCPMSS"),     QStringLiteral("TTL"),  QStringLiteral("DSCP"),
        QStringLiteral("TOS"),      QStringLiteral("CLASSIFY"),   QStringLiteral("SET"),  QStringLiteral("AUDIT"),
        QStringLiteral("TRACE"),    QStringLiteral("CHECKSUM"),   QStringLiteral("CT"),   QStringLiteral("NOTRACK"),
        QStringLiteral("SECMARK"),  QStringLiteral("CONNSECMARK")};
    return ornaments.contains(target);
}

class RuleReader {
public:
    RuleReader(PacketRule &rule, QString table) : m_rule(rule), m_table(std::move(table)) {}

    /// The words behind "-A CHAIN".
    void read(const QStringList &words)
    {
        bool isOther = false;
        for (qsizetype i = 0; i < words.size(); ++i) {
            if (words[i] == QLatin1StringView("!")) {
                isOther = true;
                continue;
            }
            // The values of options that are not known are no options themselves.
            if (!words[i].startsWith(u'-'))
                continue;
            const QString value = i + 1 < words.size() ? words[i + 1] : QString();
            if (words[i] == QLatin1StringView("-j") || words[i] == QLatin1StringView("-g"))
                return takeTarget(words[i], value);
            if (takeOption(words[i], value, isOther))
                ++i;
            isOther = false;
        }
    }

private:
    bool takeOption(const QString &option, const QString &value, bool isOther);
    void takeAddress(const QString &value, bool isOther);
    void takePorts(const QString &value, bool isOther);
    void takeProtocol(const QString &value, bool isOther);
    void takeTarget(const QString &option, const QString &value);

    PacketRule &m_rule;
    QString m_table;
};

void RuleReader::takeAddress(const QString &value, bool isOther)
{
    const auto range = addressRangeFrom(value);
    if (!range)
        m_rule.limited = true;
    else
        m_rule.onlyAddresses(isOther ? without({{}}, {*range}) : AddressRanges{*range});
}

void RuleReader::takePorts(const QString &value, bool isOther)
{
    const auto ports = portRangesFrom(value);
    if (!ports)
        m_rule.limited = true;
    else
        m_rule.onlyPorts(isOther ? otherPorts(*ports) : *ports);
}

void RuleReader::takeProtocol(const QString &value, bool isOther)
{
    if (value == QLatin1StringView("all"))
        return;
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    const int protocol = value == QLatin1StringView("tcp")   ? tcp
                         : value == QLatin1StringView("udp") ? udp
                         : isNumber                          ? number
                                                             : 0;
    std::vector<int> both{tcp, udp};
    std::erase(both, protocol);
    m_rule.onlyProtocols(isOther ? both : std::vector<int>{protocol});
}

// True when the value belongs to the option.
bool RuleReader::takeOption(const QString &option, const QString &value, bool isOther)
{
    const auto is = [&option](const char *word) { return option == QLatin1StringView(word); };
    if (is("-d") || is("--dst-range"))
        takeAddress(value, isOther);
    else if (is("-p"))
        takeProtocol(value, isOther);
    else if (is("--dport") || is("--dports"))
        takePorts(value, isOther);
    else if (is("-o")) {
        m_rule.link = value.endsWith(u'+') ? value.chopped(1) + u'*' : value;
        m_rule.isOtherLink = isOther;
    } else if (is("-i"))
        m_rule.never = m_rule.never || !isOther;
    else if (is("--ctstate") || is("--state"))
        m_rule.never = m_rule.never || value.split(u',').contains(QStringLiteral("NEW")) == isOther;
    else if (is("--comment"))
        m_rule.name = value;
    else if (is("--tcp-flags"))
        m_rule.limited = m_rule.limited || isOther || value != QLatin1StringView("FIN,SYN,RST,ACK");
    else if (!is("-m")) {
        m_rule.limited = true;
        return false;
    }
    return true;
}

void RuleReader::takeTarget(const QString &option, const QString &value)
{
    if (value == QLatin1StringView("ACCEPT"))
        m_rule.then = Then::Accept;
    else if (value == QLatin1StringView("DROP") || value == QLatin1StringView("REJECT"))
        m_rule.then = Then::Block;
    else if (value == QLatin1StringView("RETURN"))
        m_rule.then = Then::Return;
    else if (!isOrnament(value)) {
        // A chain of that name, or else nobody knows: the judge does not find it.
        m_rule.then = option == QLatin1StringView("-g") ? Then::Goto : Then::Jump;
        m_rule.target = m_table + u' ' + value;
    }
}

} // namespace

Result<IptablesRules> iptablesRules(const QByteArray &text)
{
    if (text.size() > longestText)
        return Failure::badSyntax({}, QStringLiteral("longer than any list of rules"));
    IptablesRules rules;
    QString table;
    for (const QByteArray &line : text.split('\n')) {
        const QString each = QString::fromUtf8(line.trimmed());
        if (each.startsWith(u'#')) {
            rules.isNftables = rules.isNftables || each.contains(QLatin1StringView("(nf_tables)"));
        } else if (each.startsWith(u'*')) {
            rules.tables += each.sliced(1);
            table = QStringLiteral("iptables ") + each.sliced(1);
        } else if (each.startsWith(u':') && !table.isEmpty()) {
            const QStringList words = each.sliced(1).split(u' ');
            const bool isBase = words[0] == QLatin1StringView("OUTPUT") || words[0] == QLatin1StringView("POSTROUTING");
            const bool isNat = table == QLatin1StringView("iptables nat");
            rules.filter.chains[table + u' ' + words[0]] = {
                isBase && !isNat, words.value(1) == QLatin1StringView("DROP"), {}};
        } else if (each.startsWith(QLatin1StringView("-A ")) && !table.isEmpty()) {
            const QStringList words = wordsOf(each);
            const auto chain = rules.filter.chains.find(table + u' ' + words.value(1));
            if (chain == rules.filter.chains.end())
                continue;
            PacketRule rule;
            rule.name = each.size() > longestName ? each.first(longestName) + u'…' : each;
            RuleReader(rule, table).read(words.sliced(2));
            chain->second.rules.push_back(std::move(rule));
        } else if (!each.isEmpty() && each != QLatin1StringView("COMMIT")) {
            return Failure::badSyntax({}, QStringLiteral("not a line of iptables-save"));
        }
    }
    return rules;
}

} // namespace selfcheck
