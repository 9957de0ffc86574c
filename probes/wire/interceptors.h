// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Products that open encrypted connections and sign the certificates they show themselves, known by the names their
// authorities carry as delivered. A name alone proves nothing against a certificate that a public authority has
// issued; that is the caller's to see (chain_origin.h).
#pragma once

#include <QtCore/QLatin1StringView>
#include <QtCore/QStringList>

#include <optional>

namespace selfcheck {

enum class InterceptorKind {
    SecurityProduct, ///< virus scanner, parental control or filter on this very PC
    Gateway,         ///< of a company or its internet access
    Router,          ///< a home router answers itself
    DebuggingTool,   ///< a developer's, on this very PC
};

/// "security-product", "gateway", "router", "debugging-tool".
[[nodiscard]] QLatin1StringView wordOf(InterceptorKind kind);

struct Interceptor {
    QLatin1StringView name; ///< as people know it: "Kaspersky"
    InterceptorKind kind = InterceptorKind::Gateway;
};

/// signers: names out of the certificates' issuers (signersOf() of chain_check.h).
[[nodiscard]] std::optional<Interceptor> knownInterceptor(const QStringList &signers);

} // namespace selfcheck
