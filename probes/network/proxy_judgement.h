// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// What a proxy does to what passes through it, judged from what came through it and what came past it: pages changed,
// encryption opened, old answers given again. No sockets here; nothing is claimed that the signs do not show.
#pragma once

#include "probes/network/http_fetch.h"
#include "probes/network/portal_check.h"
#include "probes/wire/tls_client.h"

namespace selfcheck {

/// Through the proxy, past it (nothing when it was not reached so), and what is trusted.
struct ChainSigns {
    TlsResult byProxy;
    std::optional<TlsResult> direct;
    TrustStore providerRoots; ///< those of the profile alone
};

enum class ChainState {
    Same,    ///< the certificates of the server itself: the profile's root, the same as past the proxy, or a public one
    Foreign, ///< somebody else's: the proxy opens the encryption
    Unknown, ///< trusted by this PC, but nothing shows whose it is
};

[[nodiscard]] ChainState judgeChain(const ChainSigns &signs);
/// "same", "foreign", "unknown".
[[nodiscard]] QLatin1StringView wordOf(ChainState state);

enum class BodyState {
    Same,
    Changed,  ///< another body, or sent elsewhere
    Unknown,  ///< did not come, or nothing to compare it with
    NotAsked, ///< pages do not go through the proxy
};

/// expected: the page's text; empty when it is not known.
[[nodiscard]] BodyState judgeBody(const std::optional<FetchedPage> &page, const QUrl &asked, const QString &expected);
/// "same", "changed", "not-asked", "unknown".
[[nodiscard]] QLatin1StringView wordOf(BodyState state);

/// The same address asked for twice.
struct PagePair {
    FetchedPage first;
    FetchedPage second;
    std::chrono::milliseconds between{0}; ///< from one request to the other
};

/// Signs that the second answer is an old one: "Age: 2", "X-Cache: HIT from proxy", "Warning: 110", and "Date" when
/// the server's clock stood still for longer than a second. Empty: a new one.
[[nodiscard]] QStringList signsOfCache(const PagePair &pair);

enum class CacheState { Fresh, Stale, Unknown };

/// A cache in front of the server itself (seen past the proxy) is not the proxy's fault, and hides what it does.
[[nodiscard]] CacheState judgeCache(const std::optional<PagePair> &byProxy, const std::optional<PagePair> &direct);

} // namespace selfcheck
