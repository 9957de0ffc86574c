// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Whether somebody on the way opens the encryption, as facts: for every probe that has seen certificates of the
// provider's servers. The judgement is chain_origin.h's.
#pragma once

#include "core/facts.h"
#include "probes/all_probes.h"
#include "probes/network/tcp_target.h"
#include "probes/wire/chain_origin.h"

#include <QtCore/QJsonArray>

namespace selfcheck {

namespace interception {

/// "none", "found", "unknown".
inline constexpr Fact<QString> state{QLatin1StringView("interception.state")};
// With "found" only:
/// "everywhere", "web" (only where web pages come from), "some".
inline constexpr Fact<QString> scope{QLatin1StringView("interception.scope")};
inline constexpr Fact<QStringList> places{QLatin1StringView("interception.places")}; ///< "www.example:443"
/// The product where its authority is known, else the authority's own name.
inline constexpr Fact<QString> by{QLatin1StringView("interception.by")};
/// "security-product", "gateway", "router", "debugging-tool", "unknown".
inline constexpr Fact<QString> kind{QLatin1StringView("interception.kind")};
inline constexpr Fact<QString> issuer{QLatin1StringView("interception.issuer")}; ///< as the certificate tells it
/// This PC trusts that authority: browsers show nothing.
inline constexpr Fact<bool> trusted{QLatin1StringView("interception.isTrusted")};

[[nodiscard]] std::vector<AnyFact> yields();

} // namespace interception

/// Fails as trustOf() does (trust.h).
[[nodiscard]] Result<ChainExpectation> chainExpectation(const ProbeSurroundings &surroundings);
/// Of these, the ones that were asked for TLS.
[[nodiscard]] std::vector<ShownChain> shownChains(const std::vector<TcpTargetResult> &results);
void addInterception(Facts &facts, const Interception &found);

/// Something on one connection shows that these certificates are no server's of the provider, though this PC may trust
/// them: a known product's name, or a key that is not among the pins.
[[nodiscard]] bool isOpened(const TlsResult &tls, const ChainExpectation &expected);
/// For one connection that is known to be opened.
[[nodiscard]] Interception openedAt(const QString &place, const TlsResult &tls, const ChainExpectation &expected);

/// This PC's clock, not the certificate, is why it is called expired or not valid yet. offset: this PC minus the world,
/// in seconds; without it nothing is claimed.
[[nodiscard]] bool isFaultOfClock(const TlsResult &tls, std::optional<qint64> offset, const QDateTime &now);

} // namespace selfcheck
