// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Is the provider's script embedded in a web page, and would a browser load and run it? Decisions only: the page, the
// scripts it loads and the script itself are brought by webpage_probe.h.
#pragma once

#include "probes/network/http_fetch.h"
#include "probes/wire/content_policy.h"
#include "probes/wire/html_scripts.h"

#include <optional>
#include <vector>

namespace selfcheck {

/// Where the script was found.
enum class ScriptPlace { Nowhere, Tag, Inline, Loader };
/// "nowhere", "tag", "inline", "loader"
[[nodiscard]] QLatin1StringView wordOf(ScriptPlace place);

struct ScriptSighting {
    ScriptPlace place = ScriptPlace::Nowhere;
    /// As the page's own tag has it; otherwise the wanted address.
    QUrl url;
    QByteArray nonce;
    bool hasIntegrity = false;
    /// The tag is there, but no browser runs it: held back until somebody consents, say.
    bool isHeldBack = false;
};

/// The page's own text: a tag, else the text of an inline script.
[[nodiscard]] ScriptSighting sightingIn(const HtmlPage &page, const QUrl &pageUrl, const QUrl &wanted);
/// Other scripts of the page that may load the wanted one, in order, each once.
[[nodiscard]] std::vector<QUrl> possibleLoaders(const HtmlPage &page, const QUrl &pageUrl);
/// The page loads its scripts through a tag or consent manager, whose choice cannot be read from here.
[[nodiscard]] bool hasTagManager(const HtmlPage &page, const QUrl &pageUrl);

/// Empty when the page can be read; else "page-lost" (redirects), "page-status", "page-refused" (401, 403, 407, 429:
/// perhaps only programs are refused), "page-unreadable" (no HTML, or compressed unasked).
[[nodiscard]] QLatin1StringView pageProblem(const HttpFetched &page);
/// The policies that count: header fields, then meta elements.
[[nodiscard]] QByteArrayList policiesOf(const HttpFetched &page, const HtmlPage &html);
/// "loaded", "script-lost", "script-status", "script-empty", "script-type" (no browser runs it), "script-type-odd".
[[nodiscard]] QLatin1StringView scriptJudgement(const HttpFetched &script);

} // namespace selfcheck
