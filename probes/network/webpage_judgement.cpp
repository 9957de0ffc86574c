// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/webpage_judgement.h"

#include <algorithm>
#include <array>

namespace selfcheck {

namespace {

QUrl baseOf(const HtmlPage &page, const QUrl &pageUrl)
{
    return page.base.isEmpty() ? pageUrl : pageUrl.resolved(QUrl::fromEncoded(page.base));
}

bool isOnTheWeb(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() &&
           (url.scheme() == QLatin1StringView("https") || url.scheme() == QLatin1StringView("http"));
}

// Hosts of services that decide by themselves which scripts a page gets.
bool isTagManager(const QUrl &url)
{
    static constexpr std::array hosts{
        QLatin1StringView("www.googletagmanager.com"),   QLatin1StringView("tags.tiqcdn.com"),
        QLatin1StringView("assets.adobedtm.com"),        QLatin1StringView("app.usercentrics.eu"),
        QLatin1StringView("consent.cookiebot.com"),      QLatin1StringView("cdn.cookielaw.org"),
        QLatin1StringView("container.commandersact.com")};
    const QString host = url.host().toLower();
    return std::ranges::any_of(hosts, [&host](QLatin1StringView one) { return host == one; });
}

QByteArray mimeType(const HttpFetched &fetched)
{
    const QByteArray type = fetched.response.header("Content-Type");
    return type.left(type.indexOf(';') < 0 ? type.size() : type.indexOf(';')).trimmed().toLower();
}

bool isCompressed(const HttpFetched &fetched)
{
    const QByteArray coding = fetched.response.header("Content-Encoding").trimmed().toLower();
    return !coding.isEmpty() && coding != "identity";
}

bool isSuccess(int status) { return status >= 200 && status < 300; }

} // namespace

QLatin1StringView wordOf(ScriptPlace place)
{
    switch (place) {
    case ScriptPlace::Nowhere: return QLatin1StringView("nowhere");
    case ScriptPlace::Tag: return QLatin1StringView("tag");
    case ScriptPlace::Inline: return QLatin1StringView("inline");
    case ScriptPlace::Loader: break;
    }
    return QLatin1StringView("loader");
}

ScriptSighting sightingIn(const HtmlPage &page, const QUrl &pageUrl, const QUrl &wanted)
{
    const QUrl base = baseOf(page, pageUrl);
    std::optional<ScriptSighting> heldBack;
    for (const HtmlScript &script : page.scripts) {
        const QUrl url = base.resolved(QUrl::fromEncoded(script.source));
        if (script.source.isEmpty() || !isScript(url, wanted))
            continue;
        const ScriptSighting sighting{ScriptPlace::Tag, url, script.nonce, script.hasIntegrity, !script.isRun};
        if (script.isRun)
            return sighting;
        heldBack = sighting;
    }
    const bool isNamed = std::ranges::any_of(page.scripts, [&wanted](const HtmlScript &script) {
        return script.isRun && !script.text.isEmpty() && namesScript(script.text, wanted);
    });
    if (isNamed)
        return {ScriptPlace::Inline, wanted, {}, false, false};
    return heldBack.value_or(ScriptSighting{ScriptPlace::Nowhere, wanted, {}, false, false});
}

std::vector<QUrl> possibleLoaders(const HtmlPage &page, const QUrl &pageUrl)
{
    const QUrl base = baseOf(page, pageUrl);
    std::vector<QUrl> loaders;
    for (const HtmlScript &script : page.scripts) {
        const QUrl url = base.resolved(QUrl::fromEncoded(script.source));
        const bool isKnown = std::ranges::find(loaders, url) != loaders.end();
        if (script.isRun && !script.source.isEmpty() && isOnTheWeb(url) && !isKnown && !isTagManager(url))
            loaders.push_back(url);
    }
    return loaders;
}

bool hasTagManager(const HtmlPage &page, const QUrl &pageUrl)
{
    const QUrl base = baseOf(page, pageUrl);
    return std::ranges::any_of(page.scripts, [&base](const HtmlScript &script) {
        return isTagManager(base.resolved(QUrl::fromEncoded(script.source))) ||
               script.text.contains("www.googletagmanager.com/gtm.js");
    });
}

QLatin1StringView pageProblem(const HttpFetched &page)
{
    static constexpr std::array refusing{401, 403, 407, 429};
    if (page.isLost)
        return QLatin1StringView("page-lost");
    const int status = page.response.status();
    if (std::ranges::find(refusing, status) != refusing.end())
        return QLatin1StringView("page-refused");
    if (!isSuccess(status))
        return QLatin1StringView("page-status");
    const QByteArray type = mimeType(page);
    const bool isHtml = type.isEmpty() || type == "text/html" || type == "application/xhtml+xml";
    return isHtml && !isCompressed(page) ? QLatin1StringView() : QLatin1StringView("page-unreadable");
}

QByteArrayList policiesOf(const HttpFetched &page, const HtmlPage &html)
{
    return page.response.headers("Content-Security-Policy") + html.policies;
}

QLatin1StringView scriptJudgement(const HttpFetched &script)
{
    if (script.isLost)
        return QLatin1StringView("script-lost");
    if (!isSuccess(script.response.status()))
        return QLatin1StringView("script-status");
    if (script.body.trimmed().isEmpty())
        return QLatin1StringView("script-empty");
    const QByteArray type = mimeType(script);
    if (isJavaScriptType(type))
        return QLatin1StringView("loaded");
    const bool isStrict = script.response.header("X-Content-Type-Options").trimmed().toLower() == "nosniff";
    // Never run by a browser, whatever the file holds (Fetch Standard, "should response to request be blocked due to
    // its MIME type"). A page instead of the script is what servers answer when it is not there.
    const bool isNeverRun = type.startsWith("image/") || type.startsWith("audio/") || type.startsWith("video/") ||
                            type == "text/csv" || type == "text/html";
    return isStrict || isNeverRun ? QLatin1StringView("script-type") : QLatin1StringView("script-type-odd");
}

} // namespace selfcheck
