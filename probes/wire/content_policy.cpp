// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/wire/content_policy.h"

#include "probes/wire/header_lines.h"

#include <algorithm>
#include <array>
#include <optional>

namespace selfcheck {

namespace {

constexpr qsizetype shownBytes = 160;

struct Directive {
    QByteArray text;
    QByteArrayList sources;
};

/// script-src-elem, else script-src, else default-src (section 6.8.3); of two of a name the first counts.
std::optional<Directive> directiveForScripts(const QByteArray &policy)
{
    static constexpr std::array names{QByteArrayView("script-src-elem"), QByteArrayView("script-src"),
                                      QByteArrayView("default-src")};
    const QByteArrayList directives = policy.split(';');
    for (const QByteArrayView name : names) {
        for (const QByteArray &directive : directives) {
            QByteArrayList words = directive.simplified().split(' ');
            const QByteArray first = words.takeFirst().toLower();
            if (first == name)
                return Directive{directive.simplified(), words};
        }
    }
    return std::nullopt;
}

int portOf(const QUrl &url)
{
    constexpr int http = 80;
    constexpr int https = 443;
    return url.port(url.scheme() == QLatin1StringView("http") ? http : https);
}

/// "http" also stands for https (section 6.7.2.8).
bool schemeFits(const QByteArray &wanted, const QUrl &url)
{
    const QByteArray scheme = url.scheme().toLatin1();
    return scheme == wanted || (wanted == "http" && scheme == "https");
}

bool isSameOrigin(const QUrl &page, const QUrl &script)
{
    const bool isUpgraded = schemeFits(page.scheme().toLatin1(), script);
    const bool isSamePort = portOf(page) == portOf(script) || (page.port() < 0 && script.port() < 0);
    return isUpgraded && isSamePort && page.host().toLower() == script.host().toLower();
}

bool hostFits(const QByteArray &pattern, const QByteArray &host)
{
    if (pattern == "*")
        return true;
    return pattern.startsWith("*.") ? host.endsWith(pattern.sliced(1)) && host.size() > pattern.size() - 1
                                    : host == pattern;
}

bool pathFits(const QByteArray &pattern, const QByteArray &path)
{
    if (pattern.isEmpty() || pattern == "/")
        return true;
    return pattern.endsWith('/') ? path.startsWith(pattern) : path == pattern;
}

bool portFits(const QByteArray &pattern, const QUrl &script)
{
    if (pattern == "*")
        return true;
    if (!pattern.isEmpty())
        return pattern.toInt() == portOf(script) || (pattern == "80" && portOf(script) == 443);
    return script.port() < 0 || portOf(script) == (script.scheme() == QLatin1StringView("http") ? 80 : 443);
}

bool sourceFits(const QByteArray &source, const QUrl &page, const QUrl &script)
{
    const QByteArray lower = source.toLower();
    if (lower == "'self'")
        return isSameOrigin(page, script);
    if (lower == "*")
        return script.scheme().startsWith(QLatin1StringView("http")) || script.scheme() == page.scheme();
    if (lower.startsWith('\''))
        return false;
    if (lower.endsWith(':'))
        return schemeFits(lower.chopped(1), script);
    const qsizetype schemeEnd = lower.indexOf("://");
    const bool schemeIsRight =
        schemeEnd >= 0 ? schemeFits(lower.first(schemeEnd), script) : schemeFits(page.scheme().toLatin1(), script);
    QByteArray rest = schemeEnd >= 0 ? source.sliced(schemeEnd + 3) : source;
    const qsizetype slash = rest.indexOf('/');
    const QByteArray path = slash < 0 ? QByteArray() : rest.sliced(slash);
    if (slash >= 0)
        rest.truncate(slash);
    const qsizetype colon = rest.lastIndexOf(':');
    const QByteArray port = colon < 0 ? QByteArray() : rest.sliced(colon + 1);
    if (colon >= 0)
        rest.truncate(colon);
    return schemeIsRight && hostFits(rest.toLower(), script.host(QUrl::FullyEncoded).toLower().toLatin1()) &&
           portFits(port, script) && pathFits(path, script.path(QUrl::FullyEncoded).toLatin1());
}

bool allows(const Directive &directive, const ScriptRequest &request)
{
    const auto has = [&directive](const auto &is) { return std::ranges::any_of(directive.sources, is); };
    const bool handsTrustOn = has([](const QByteArray &source) { return source.toLower() == "'strict-dynamic'"; });
    const bool isVouchedFor = has([&request](const QByteArray &source) {
        return !request.nonce.isEmpty() && source == "'nonce-" + request.nonce + "'";
    });
    const bool mayBeHashed =
        request.hasIntegrity && has([](const QByteArray &source) { return source.toLower().startsWith("'sha"); });
    if (isVouchedFor || mayBeHashed)
        return true;
    if (handsTrustOn)
        return !request.isInPage;
    return has([&request](const QByteArray &source) { return sourceFits(source, request.page, request.script); });
}

} // namespace

QByteArray forbiddingDirective(const QByteArrayList &policies, const ScriptRequest &request)
{
    for (const QByteArray &field : policies) {
        const QByteArrayList each = field.split(',');
        for (const QByteArray &policy : each) {
            const auto directive = directiveForScripts(policy);
            if (directive && !allows(*directive, request))
                return printable(directive->text, shownBytes);
        }
    }
    return {};
}

bool upgradesPlainAddresses(const QByteArrayList &policies)
{
    return std::ranges::any_of(policies, [](const QByteArray &field) {
        const QByteArrayList directives = QByteArray(field).replace(',', ';').split(';');
        return std::ranges::any_of(directives, [](const QByteArray &directive) {
            return directive.trimmed().toLower() == "upgrade-insecure-requests";
        });
    });
}

} // namespace selfcheck
