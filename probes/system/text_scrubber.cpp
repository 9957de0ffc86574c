// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/text_scrubber.h"

#include <algorithm>

namespace selfcheck {

namespace {

using namespace Qt::StringLiterals;

// Shorter ones are found in the names of folders only: "it" is also a word.
constexpr qsizetype shortestName = 3;

QRegularExpression expression(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

const QRegularExpression &mailPattern()
{
    static const QRegularExpression pattern = expression(u"[a-z0-9._%+-]+@[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.[a-z]{2,}"_s);
    return pattern;
}

// Accounts of a PC or a domain, and of Azure; the built-in ones are the same everywhere.
const QRegularExpression &accountPattern()
{
    static const QRegularExpression pattern = expression(u"S-1-(?:5-21|12-1)(?:-\\d+)+"_s);
    return pattern;
}

// "USB\\VID_0B0E&PID_0300\\0A1B2C", also with # between the parts. PulseAudio: "usb-Jabra_EVOLVE_20_0A1B2C3D-00".
const QRegularExpression &serialPattern()
{
    static const QRegularExpression pattern =
        expression(u"((?:VID|VEN|DEV)_[0-9a-z&_.-]+[\\\\#])([^\\\\#\"|{}]+)"
                   "|(usb-[a-z0-9._-]*?_)([0-9a-f]{6,}|[0-9a-z]{10,})(?=-\\d\\d)"_s);
    return pattern;
}

const QRegularExpression &guidPattern()
{
    static const QRegularExpression pattern =
        expression(u"(?<![0-9a-f-])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9a-f-])"_s);
    return pattern;
}

const QRegularExpression &macPattern()
{
    static const QRegularExpression pattern =
        expression(u"(?<![0-9a-z])[0-9a-f]{2}([:_-])(?:[0-9a-f]{2}\\1){4}[0-9a-f]{2}(?![0-9a-f]|\\1[0-9a-f])"_s);
    return pattern;
}

// An address, a range, a network with prefix or mask.
const QRegularExpression &addressPattern()
{
    static const QRegularExpression pattern = expression(u"(?<![0-9a-z.])(\\d{1,3}(?:\\.\\d{1,3}){3})(?:-(\\d{1,3}(?:"
                                                         u"\\.\\d{1,3}){3})|/(\\d{1,3}(?:\\.\\d{1,3}){3}|\\d{1,2}))?"
                                                         "(?![0-9]|\\.[0-9])"_s);
    return pattern;
}

const QRegularExpression &address6Pattern()
{
    static const QRegularExpression pattern =
        expression(u"(?<![0-9a-z:])(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4}(?![0-9a-z:])"_s);
    return pattern;
}

const QRegularExpression &hostPattern()
{
    static const QRegularExpression pattern =
        expression(u"(?<![a-z0-9.-])(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,}(?![a-z0-9-])"_s);
    return pattern;
}

quint32 maskOf(const QString &text)
{
    if (const auto mask = IpAddress::parse(text))
        return mask->toV4();
    const int prefix = text.toInt();
    return prefix <= 0 ? 0 : ~quint32(0) << (32 - std::min(prefix, 32));
}

bool isEverywhereTheSame(const IpAddress &address)
{
    constexpr quint32 firstMulticast = 0xe0000000;
    return address.isAny() || address.isLoopback() || address.isLinkLocal() || address.isPrivate() ||
           (address.isV4() && (address.toV4() >= firstMulticast || address.toV4() >> 24 == 0));
}

} // namespace

template<class Replace>
QString TextScrubber::replaced(const QString &text, const QRegularExpression &expression, Replace replace)
{
    QString result;
    qsizetype done = 0;
    auto each = expression.globalMatch(text);
    while (each.hasNext()) {
        const QRegularExpressionMatch found = each.next();
        result += text.mid(done, found.capturedStart() - done) + replace(found);
        done = found.capturedEnd();
    }
    return done == 0 ? text : result + text.mid(done);
}

TextScrubber::TextScrubber(const ScrubInput &input) : m_input(input)
{
    for (const QString &name : input.names.people)
        learn(PrivateKind::Person, name);
    for (const QString &name : input.names.computers)
        learn(PrivateKind::Computer, name);
}

void TextScrubber::learn(PrivateKind kind, const QString &name)
{
    const QString spelling = name.trimmed().toLower();
    const bool isKnown = std::ranges::any_of(m_names, [&](const Name &each) { return each.spelling == spelling; });
    if (spelling.isEmpty() || isKnown)
        return;
    m_names.push_back({spelling, kind});
    // "Heike Muster" before "Heike".
    std::ranges::stable_sort(m_names, std::greater(), [](const Name &each) { return each.spelling.size(); });
}

int TextScrubber::number(PrivateKind kind, const QString &value)
{
    QHash<QString, int> &known = m_numbers[static_cast<int>(kind)];
    const QString folded = value.toLower();
    if (!known.contains(folded))
        known.insert(folded, static_cast<int>(known.size()) + 1);
    return known.value(folded);
}

std::map<PrivateKind, int> TextScrubber::replaced() const
{
    std::map<PrivateKind, int> counts;
    for (auto each = m_numbers.begin(); each != m_numbers.end(); ++each)
        counts[static_cast<PrivateKind>(each.key())] = static_cast<int>(each->size());
    return counts;
}

QString TextScrubber::standIn(PrivateKind kind, const QString &value)
{
    const int n = number(kind, value);
    switch (kind) {
    case PrivateKind::Person: return u"user"_s + (n > 1 ? QString::number(n) : QString());
    case PrivateKind::Computer: return u"PC-%1"_s.arg(n);
    case PrivateKind::Account: return u"S-1-5-21-0-0-0-%1"_s.arg(1000 + n);
    case PrivateKind::Device: return u"%1"_s.arg(n, 6, 10, QChar(u'0'));
    case PrivateKind::Hardware:
        return u"02:00:00:00:%1:%2"_s.arg(n / 256, 2, 16, QChar(u'0')).arg(n % 256, 2, 16, QChar(u'0'));
    case PrivateKind::Mail: return u"person-%1@mail.example"_s.arg(n);
    case PrivateKind::Address: return IpAddress::v4(0xcb007100U + static_cast<quint32>(n % 256)).toString();
    case PrivateKind::Wifi: return u"Network %1"_s.arg(n);
    case PrivateKind::Site: return u"site-%1.example"_s.arg(n);
    case PrivateKind::Phone:
    case PrivateKind::Browsing: break;
    }
    return u"x"_s;
}

QString TextScrubber::text(const QString &text) { return addresses(plain(text)); }

QString TextScrubber::version(const QString &text) { return plain(text); }

QString TextScrubber::plain(const QString &text)
{
    QString result = replaced(text, mailPattern(), [this](const QRegularExpressionMatch &found) {
        return standIn(PrivateKind::Mail, found.captured());
    });
    result = replaced(result, accountPattern(), [this](const QRegularExpressionMatch &found) {
        return standIn(PrivateKind::Account, found.captured());
    });
    result = replaced(result, macPattern(), [this](const QRegularExpressionMatch &found) {
        QString plainMac = found.captured();
        const QChar separator = plainMac.at(2);
        return standIn(PrivateKind::Hardware, plainMac.remove(separator)).replace(u':', separator);
    });
    result = replaced(result, serialPattern(), [this](const QRegularExpressionMatch &found) {
        const int part = found.hasCaptured(2) ? 1 : 3;
        return found.captured(part) + standIn(PrivateKind::Device, found.captured(part + 1));
    });
    result = replaced(result, guidPattern(), [this](const QRegularExpressionMatch &found) {
        const QString guid = found.captured();
        // After zeros come GUIDs that every Windows has: "none", and the container of what belongs to the PC itself.
        if (m_input.ownWords.contains(guid.toLower()) || guid.startsWith("00000000-0000-0000-"_L1))
            return guid;
        return u"00000000-0000-4000-8000-%1"_s.arg(number(PrivateKind::Device, guid), 12, 10, QChar(u'0'));
    });
    return names(people(result));
}

// The name of a home folder, however short and common it is.
QString TextScrubber::people(const QString &text)
{
    static const QRegularExpression folder =
        expression(u"((?:\\bUsers|/home|\\bBenutzer)[\\\\/#]+)([^\\\\/#|\";,]+)"_s);
    return replaced(text, folder, [this](const QRegularExpressionMatch &found) {
        const QString name = found.captured(2);
        const bool isPerson = std::ranges::any_of(m_names, [&name](const Name &each) {
            return each.kind == PrivateKind::Person && each.spelling == name.toLower();
        });
        return found.captured(1) + (isPerson ? standIn(PrivateKind::Person, name) : name);
    });
}

QString TextScrubber::names(const QString &text)
{
    QString result = text;
    for (const Name &name : m_names) {
        if (name.spelling.size() < shortestName || m_input.ownWords.contains(name.spelling))
            continue;
        if (!result.contains(name.spelling, Qt::CaseInsensitive))
            continue;
        const QRegularExpression word =
            expression(u"(?<![\\p{L}\\p{N}])%1(?![\\p{L}\\p{N}])"_s.arg(QRegularExpression::escape(name.spelling)));
        result = replaced(result, word,
                          [this, &name](const QRegularExpressionMatch &) { return standIn(name.kind, name.spelling); });
    }
    return result;
}

bool TextScrubber::isPublic(const IpAddress &first, const IpAddress &last) const
{
    return std::ranges::any_of(m_input.publicNetworks, [&](const IpNetwork &network) {
        if (!network.first().isV4())
            return false;
        const quint32 begin = network.first().toV4();
        const quint32 end = begin | ~maskOf(QString::number(network.prefix()));
        return first.toV4() <= end && begin <= last.toV4();
    });
}

// A rule that meets the provider's networks stays as it is, whatever else it meets.
QString TextScrubber::rangeStandIn(const QRegularExpressionMatch &found)
{
    const auto first = IpAddress::parse(found.captured(1));
    if (!first)
        return found.captured();
    auto last = found.hasCaptured(2) ? IpAddress::parse(found.captured(2)) : first;
    if (found.hasCaptured(3))
        last = IpAddress::v4(first->toV4() | ~maskOf(found.captured(3)));
    if (!last || isPublic(*first, *last))
        return found.captured();
    const auto standFor = [this](const IpAddress &address) {
        return isEverywhereTheSame(address) ? address.toString() : standIn(PrivateKind::Address, address.toString());
    };
    QString result = standFor(*first);
    if (found.hasCaptured(2))
        result += u'-' + standFor(*last);
    if (found.hasCaptured(3))
        result += u'/' + found.captured(3);
    return result;
}

QString TextScrubber::addresses(const QString &text)
{
    const QString result =
        replaced(text, addressPattern(), [this](const QRegularExpressionMatch &found) { return rangeStandIn(found); });
    return replaced(result, address6Pattern(), [this](const QRegularExpressionMatch &found) {
        const auto address = IpAddress::parse(found.captured());
        if (!address || !address->isV6() || address->isAny() || address->isLoopback() || found.captured() == u"::"_s)
            return found.captured();
        const QString prefix = address->isLinkLocal() ? u"fe80::"_s
                               : address->isPrivate() ? u"fd00::"_s
                                                      : u"2001:db8::"_s;
        if (!address->isLinkLocal() && !address->isPrivate() && !address->isGlobalV6())
            return found.captured();
        return prefix + QString::number(number(PrivateKind::Address, found.captured()), 16);
    });
}

QString TextScrubber::sites(const QString &text)
{
    return replaced(text, hostPattern(), [this](const QRegularExpressionMatch &found) {
        const QString host = found.captured().toLower();
        const bool isKnown = std::ranges::any_of(m_input.publicHosts, [&host](const QString &known) {
            return host == known || host.endsWith(u'.' + known) || known.endsWith(u'.' + host);
        });
        return isKnown || host.endsWith(u".example"_s) ? found.captured() : standIn(PrivateKind::Site, host);
    });
}

} // namespace selfcheck
