// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/browsers/url_pattern.h"

#include "probes/network/host_port.h"

#include <algorithm>

namespace selfcheck {

namespace {

constexpr quint16 httpsPort = 443;
constexpr qsizetype longestPattern = 2000;

/// The parts of a pattern as written; an absent one is empty.
struct Parts {
    QStringView scheme;
    QStringView host;
    QStringView port;
    QStringView path; // with its slash
};

bool isWildcard(QStringView part) { return part.isEmpty() || part == u"*"; }

bool isSchemeCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'+';
}

bool isHostCharacter(QChar c) { return c.isLetterOrNumber() || c == u'-' || c == u'.' || c == u'_' || c == u':'; }

bool isHost(QStringView host)
{
    return !host.isEmpty() && std::ranges::all_of(host, isHostCharacter) && !host.contains(u"..");
}

// "[::1]:8443" keeps its brackets together, "[*.]example.com" is a name.
qsizetype endOfHost(QStringView text)
{
    const bool isLiteral = text.startsWith(u'[') && !text.startsWith(u"[*.]");
    const qsizetype from = isLiteral ? std::max<qsizetype>(text.indexOf(u']'), 0) : 0;
    const qsizetype slash = text.indexOf(u'/', from);
    const qsizetype colon = text.indexOf(u':', from);
    const qsizetype end = slash < 0 ? text.size() : slash;
    return colon >= 0 && colon < end ? colon : end;
}

Parts partsOf(QStringView pattern)
{
    Parts parts;
    const qsizetype separator = pattern.indexOf(u"://");
    if (separator >= 0) {
        parts.scheme = pattern.left(separator);
        pattern = pattern.mid(separator + 3);
    }
    const qsizetype end = endOfHost(pattern);
    parts.host = pattern.left(end);
    pattern = pattern.mid(end);
    if (pattern.startsWith(u':')) {
        const qsizetype slash = pattern.indexOf(u'/');
        parts.port = slash < 0 ? pattern.mid(1) : pattern.mid(1, slash - 1);
        pattern = slash < 0 ? QStringView() : pattern.mid(slash);
    }
    parts.path = pattern;
    return parts;
}

bool isSameHost(QStringView host, const Site &site)
{
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    return host.compare(site.host, Qt::CaseInsensitive) == 0;
}

bool isDomainOf(QStringView domain, const Site &site)
{
    if (isSameHost(domain, site))
        return true;
    return site.host.size() > domain.size() && site.host.endsWith(domain, Qt::CaseInsensitive) &&
           site.host[site.host.size() - domain.size() - 1] == u'.';
}

/// Nothing for what is no port.
std::optional<bool> portFits(QStringView port, const Site &site)
{
    if (isWildcard(port))
        return true;
    bool isNumber = false;
    const quint16 number = port.toUShort(&isNumber);
    return isNumber ? std::optional(number == site.port) : std::nullopt;
}

constexpr PatternMatch unreadable{PatternMatch::Kind::Unreadable, 0};
constexpr PatternMatch no{PatternMatch::Kind::No, 0};

PatternMatch yes(const Parts &parts, QStringView domain, bool isExact)
{
    // A longer name is a more special one, and an exact host outweighs any domain.
    constexpr int exact = 10'000;
    const int weight = (isExact ? exact : 0) + 4 * static_cast<int>(domain.size()) +
                       (isWildcard(parts.scheme) ? 0 : 2) + (isWildcard(parts.port) ? 0 : 1);
    return {PatternMatch::Kind::Yes, weight};
}

} // namespace

std::optional<Site> siteFrom(QStringView text)
{
    const auto parsed = parseHostPort(text, httpsPort);
    return parsed ? std::optional(Site{parsed->host.toLower(), parsed->port}) : std::nullopt;
}

PatternMatch matchContentPattern(QStringView pattern, const Site &site)
{
    if (pattern.isEmpty() || pattern.size() > longestPattern)
        return unreadable;
    if (pattern == u"*")
        return {PatternMatch::Kind::Yes, 0};
    const Parts parts = partsOf(pattern);
    const bool isAnyDomain = parts.host.startsWith(u"[*.]");
    const QStringView domain = isAnyDomain ? parts.host.mid(4) : parts.host;
    const bool isAnyHost = domain == u"*";
    const bool isLiteral = domain.startsWith(u'[') && domain.endsWith(u']');
    if (!std::ranges::all_of(parts.scheme, [](QChar c) { return isSchemeCharacter(c) || c == u'*'; }) ||
        (parts.scheme.contains(u'*') && parts.scheme.size() > 1))
        return unreadable;
    const bool isWeb = isWildcard(parts.scheme) || parts.scheme.startsWith(u"http");
    if (!isWeb)
        return no;
    if (!isAnyHost && !isHost(isLiteral ? domain.mid(1, domain.size() - 2) : domain))
        return unreadable;
    if (!parts.path.isEmpty() && parts.path != u"/" && parts.path != u"/*")
        return unreadable;
    const auto fits = portFits(parts.port, site);
    if (!fits)
        return unreadable;
    if (!*fits || (!isWildcard(parts.scheme) && parts.scheme.compare(u"https", Qt::CaseInsensitive) != 0))
        return no;
    if (isAnyHost)
        return yes(parts, {}, false);
    if (isAnyDomain ? isDomainOf(domain, site) : isSameHost(domain, site))
        return yes(parts, domain, !isAnyDomain);
    return no;
}

PatternMatch matchAddressFilter(QStringView pattern, const Site &site)
{
    if (pattern.isEmpty() || pattern.size() > longestPattern)
        return unreadable;
    if (pattern == u"*")
        return {PatternMatch::Kind::Yes, 0};
    const Parts parts = partsOf(pattern);
    const bool isExact = parts.host.startsWith(u'.');
    QStringView domain = isExact ? parts.host.mid(1) : parts.host;
    if (domain.startsWith(u"[*.]"))
        domain = domain.mid(4);
    if (domain.startsWith(u'[') && domain.endsWith(u']'))
        domain = domain.mid(1, domain.size() - 2);
    if (domain != u"*" && !isHost(domain))
        return unreadable;
    const auto fits = portFits(parts.port, site);
    if (!fits)
        return unreadable;
    const bool isWhole = parts.path.isEmpty() || parts.path == u"/" || parts.path == u"/*";
    const bool isHttps = isWildcard(parts.scheme) || parts.scheme.compare(u"https", Qt::CaseInsensitive) == 0;
    if (!*fits || !isWhole || !isHttps)
        return no;
    if (domain == u"*")
        return yes(parts, {}, false);
    return (isExact ? isSameHost(domain, site) : isDomainOf(domain, site)) ? yes(parts, domain, isExact) : no;
}

PatternMatch matchOrigin(QStringView origin, const Site &site)
{
    if (origin.size() > longestPattern)
        return unreadable;
    const Parts parts = partsOf(origin);
    const bool isLiteral = parts.host.startsWith(u'[') && parts.host.endsWith(u']');
    if (parts.scheme.isEmpty() || !isHost(isLiteral ? parts.host.mid(1, parts.host.size() - 2) : parts.host))
        return unreadable;
    bool isNumber = true;
    const quint16 port = parts.port.isEmpty() ? httpsPort : parts.port.toUShort(&isNumber);
    if (!isNumber)
        return unreadable;
    const bool isHttps = parts.scheme.compare(u"https", Qt::CaseInsensitive) == 0;
    return isHttps && port == site.port && isDomainOf(parts.host, site) ? yes(parts, parts.host, true) : no;
}

} // namespace selfcheck
