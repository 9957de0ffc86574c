// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "core/profile_shape.h"

#include "core/certificate.h"
#include "core/cidr.h"
#include "core/workplace.h"

#include <QtCore/QJsonObject>
#include <QtCore/QUrl>

#include <algorithm>
#include <array>

namespace selfcheck {

namespace {

using Check = void (*)(const JsonNode &);

void checkSchema(const JsonNode &node)
{
    // A later one is refused before the shape is looked at.
    static_cast<void>(node.integer(profileSchema, profileSchema));
}

void checkText(const JsonNode &node) { static_cast<void>(node.text()); }
void checkFlag(const JsonNode &node) { static_cast<void>(node.flag()); }
void checkPort(const JsonNode &node) { static_cast<void>(node.integer(1, 65535)); }
void checkCount(const JsonNode &node) { static_cast<void>(node.integer(1, 1'000'000)); }

void checkWorkplace(const JsonNode &node)
{
    if (const auto workplace = Workplace::fromJson(node.value(), node.place()); !workplace)
        node.refuse(workplace.failure());
}

void checkEach(const JsonNode &list, bool (*fits)(const QString &), const QString &expected)
{
    static_cast<void>(list.texts());
    for (const JsonNode &entry : list.value().isArray() ? list.entries() : std::vector<JsonNode>()) {
        if (const QString text = entry.value().toString(); !text.isEmpty() && !fits(text))
            entry.refuse(QStringLiteral("%1 is not %2").arg(quoted(text), expected));
    }
}

void checkOne(const JsonNode &node, bool (*fits)(const QString &), const QString &expected)
{
    const auto text = node.text();
    if (text && !fits(*text))
        node.refuse(QStringLiteral("%1 is not %2").arg(quoted(*text), expected));
}

bool isHost(const QString &text)
{
    if (text.startsWith(u'[')) {
        const QStringView inner = QStringView(text).sliced(1).chopped(text.endsWith(u']') ? 1 : 0);
        const auto fitsV6 = [](QChar c) {
            return (c >= u'0' && c <= u'9') || (c.toLower() >= u'a' && c.toLower() <= u'f') || c == u':' || c == u'.';
        };
        return text.endsWith(u']') && inner.count(u':') >= 2 && std::ranges::all_of(inner, fitsV6);
    }
    constexpr qsizetype longestName = 253; // RFC 1035 section 3.1, as text
    const auto isAllowed = [](QChar c) { return c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u'_'; };
    return !text.isEmpty() && text.size() <= longestName && text.front() != u'.' && text.front() != u'-' &&
           !text.contains(QLatin1StringView("..")) && std::ranges::all_of(text, isAllowed);
}

bool isPort(const QString &text)
{
    bool isNumber = false;
    const ushort port = text.toUShort(&isNumber);
    return isNumber && port > 0 && QString::number(port) == text;
}

bool isHostAndPort(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    return colon > 0 && isHost(text.left(colon)) && isPort(text.mid(colon + 1));
}

bool isPortRange(const QString &text)
{
    const qsizetype dash = text.indexOf(u'-');
    const QString first = text.left(dash), last = text.mid(dash + 1);
    return dash > 0 && isPort(first) && isPort(last) && first.toUShort() <= last.toUShort();
}

bool isHostMaybePort(const QString &text) { return isHost(text) || isHostAndPort(text); }

bool isUrl(const QString &text, const QStringList &schemes)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && schemes.contains(url.scheme()) && !url.host().isEmpty();
}

bool isPlainWebAddress(const QString &text) { return isUrl(text, {QStringLiteral("http")}); }
bool isWebAddress(const QString &text) { return isUrl(text, {QStringLiteral("http"), QStringLiteral("https")}); }
bool isSocketAddress(const QString &text) { return isUrl(text, {QStringLiteral("ws"), QStringLiteral("wss")}); }

bool isMailAddress(const QString &text)
{
    const qsizetype at = text.indexOf(u'@');
    return at > 0 && text.count(u'@') == 1 && isHost(text.mid(at + 1)) &&
           std::ranges::none_of(text, [](QChar c) { return c.isSpace() || !c.isPrint(); });
}

bool isColour(const QString &text)
{
    const auto isHexDigit = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c.toLower() >= u'a' && c.toLower() <= u'f');
    };
    return text.size() == 7 && text.front() == u'#' && std::all_of(text.begin() + 1, text.end(), isHexDigit);
}

bool isPin(const QString &text)
{
    const QLatin1StringView head("sha256/");
    const auto digest =
        QByteArray::fromBase64Encoding(text.mid(head.size()).toUtf8(), QByteArray::AbortOnBase64DecodingErrors);
    return text.startsWith(head) && digest && (*digest).size() == 32;
}

// A password in an address would be shown wherever the address is, also in a message of ours.
void checkAddress(const JsonNode &node, bool (*fits)(const QString &), const QString &expected)
{
    if (!QUrl(node.value().toString()).userInfo().isEmpty())
        return node.refuse(QStringLiteral("an address without user and password is expected"));
    checkOne(node, fits, expected);
}

void checkHosts(const JsonNode &node) { checkEach(node, isHostMaybePort, QStringLiteral("a host or host:port")); }
void checkCanaries(const JsonNode &node) { checkEach(node, isHostAndPort, QStringLiteral("host:port")); }
void checkNetworks(const JsonNode &node)
{
    checkEach(
        node, [](const QString &text) { return isIpv4Network(text); },
        QStringLiteral("an IPv4 network (204.124.15.0/24)"));
}
void checkRoots(const JsonNode &node)
{
    checkEach(
        node, [](const QString &text) { return isCertificate(text.toUtf8()); }, QStringLiteral("a certificate (PEM)"));
}
void checkPins(const JsonNode &node) { checkEach(node, isPin, QStringLiteral("\"sha256/\" and base64")); }
void checkPorts(const JsonNode &node) { checkOne(node, isPortRange, QStringLiteral("a range of ports (5062-5162)")); }
void checkDomain(const JsonNode &node) { checkOne(node, isHost, QStringLiteral("a domain")); }
void checkColour(const JsonNode &node) { checkOne(node, isColour, QStringLiteral("a colour (#rrggbb)")); }
void checkMail(const JsonNode &node) { checkOne(node, isMailAddress, QStringLiteral("an e-mail address")); }
void checkPortal(const JsonNode &node) { checkAddress(node, isPlainWebAddress, QStringLiteral("an http address")); }
void checkWeb(const JsonNode &node) { checkAddress(node, isWebAddress, QStringLiteral("an http or https address")); }
void checkSocket(const JsonNode &node) { checkAddress(node, isSocketAddress, QStringLiteral("a ws or wss address")); }

struct Member {
    QLatin1StringView path;
    Check check;
};

constexpr std::array members{
    Member{QLatin1StringView("schema"), checkSchema},
    Member{QLatin1StringView("id"), checkText},
    Member{QLatin1StringView("name"), checkText},
    Member{QLatin1StringView("version"), checkText},
    Member{QLatin1StringView("supportEmail"), checkMail},
    Member{QLatin1StringView("accentColour"), checkColour},
    Member{QLatin1StringView("workplace"), checkWorkplace},
    Member{QLatin1StringView("hosts.agent"), checkHosts},
    Member{QLatin1StringView("hosts.web"), checkHosts},
    Member{QLatin1StringView("hosts.webrtc"), checkHosts},
    Member{QLatin1StringView("hosts.sip"), checkHosts},
    Member{QLatin1StringView("hosts.sftp"), checkHosts},
    Member{QLatin1StringView("hosts.cockpit"), checkHosts},
    Member{QLatin1StringView("hosts.workforce"), checkHosts},
    Member{QLatin1StringView("hosts.cloudfront"), checkHosts},
    Member{QLatin1StringView("hosts.cobrowsing"), checkHosts},
    Member{QLatin1StringView("hosts.chat"), checkHosts},
    Member{QLatin1StringView("hosts.turn"), checkHosts},
    Member{QLatin1StringView("hosts.stun"), checkHosts},
    Member{QLatin1StringView("hosts.udp"), checkHosts},
    Member{QLatin1StringView("internet.portalUrl"), checkPortal},
    Member{QLatin1StringView("internet.portalBody"), checkText},
    Member{QLatin1StringView("internet.name"), checkDomain},
    Member{QLatin1StringView("canaries.usa"), checkCanaries},
    Member{QLatin1StringView("canaries.asia"), checkCanaries},
    Member{QLatin1StringView("canaries.europe"), checkCanaries},
    Member{QLatin1StringView("networks.usa"), checkNetworks},
    Member{QLatin1StringView("networks.asia"), checkNetworks},
    Member{QLatin1StringView("networks.europe"), checkNetworks},
    Member{QLatin1StringView("turn.port"), checkPort},
    Member{QLatin1StringView("turn.username"), checkText},
    Member{QLatin1StringView("turn.password"), checkText},
    Member{QLatin1StringView("turn.secret"), checkText},
    Member{QLatin1StringView("rtp.ports"), checkPorts},
    Member{QLatin1StringView("sip.domain"), checkDomain},
    Member{QLatin1StringView("websocket.chat"), checkSocket},
    Member{QLatin1StringView("website.page"), checkWeb},
    Member{QLatin1StringView("website.script"), checkWeb},
    Member{QLatin1StringView("mail.domain"), checkDomain},
    Member{QLatin1StringView("mail.canaries"), checkHosts},
    Member{QLatin1StringView("load.sessions"), checkCount},
    Member{QLatin1StringView("load.kbpsPerSession"), checkCount},
    Member{QLatin1StringView("proxy.agreed"), checkFlag},
    Member{QLatin1StringView("trust.roots"), checkRoots},
    Member{QLatin1StringView("trust.pins"), checkPins},
};

const Member *memberAt(QStringView path)
{
    const auto found = std::ranges::find_if(members, [path](const Member &each) { return path == each.path; });
    return found == members.end() ? nullptr : &*found;
}

bool isGroup(QStringView path)
{
    return std::ranges::any_of(members, [path](const Member &each) {
        return each.path.size() > path.size() && each.path.at(path.size()) == u'.' &&
               path == each.path.first(path.size());
    });
}

void checkMember(const JsonNode &node, const QString &path)
{
    if (const Member *member = memberAt(path))
        return member->check(node);
    if (!isGroup(path))
        return node.refuse(QStringLiteral("unknown member"));
    if (!node.value().isObject())
        return node.refuse(QStringLiteral("an object is expected"));
    const QStringList names = node.value().toObject().keys();
    for (const QString &name : names)
        checkMember(node.member(name), path + u'.' + name);
}

} // namespace

void checkProfileShape(const JsonNode &profile)
{
    if (!profile.value().isObject())
        return profile.refuse(QStringLiteral("an object is expected"));
    const QJsonObject object = profile.value().toObject();
    for (const QLatin1StringView needed : {QLatin1StringView("schema"), QLatin1StringView("id"),
                                           QLatin1StringView("name"), QLatin1StringView("version")}) {
        if (!object.contains(needed))
            profile.refuse(QStringLiteral("%1 is missing").arg(quoted(QString(needed))));
    }
    const QStringList names = object.keys();
    for (const QString &name : names) {
        // A name with a dot in it would look like a path.
        if (name.contains(u'.'))
            profile.member(name).refuse(QStringLiteral("unknown member"));
        else if (name != QLatin1StringView("signature"))
            checkMember(profile.member(name), name);
    }
}

bool isProfilePath(QStringView dottedPath) { return memberAt(dottedPath) || isGroup(dottedPath); }

QStringList profilePaths()
{
    QStringList paths;
    for (const Member &member : members)
        paths += QString(member.path);
    return paths;
}

} // namespace selfcheck
