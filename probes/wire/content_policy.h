// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Would a page's Content Security Policy (W3C CSP Level 3) let it load one script file? Says no only where that is
// certain: where nonces, hashes or trust handed on decide, the policy counts as letting it through.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayList>
#include <QtCore/QUrl>

namespace selfcheck {

struct ScriptRequest {
    QUrl page;
    QUrl script;
    /// Of its tag; empty without one.
    QByteArray nonce;
    bool hasIntegrity = false;
    /// The tag stands in the page; otherwise another script adds it.
    bool isInPage = true;
};

/// The directive that forbids it ("script-src 'self'"), shortened; empty when nothing does. policies: each a header
/// field or a meta element; one field may hold several, separated by commas.
[[nodiscard]] QByteArray forbiddingDirective(const QByteArrayList &policies, const ScriptRequest &request);
/// The page has its plain addresses loaded over TLS (W3C Upgrade Insecure Requests).
[[nodiscard]] bool upgradesPlainAddresses(const QByteArrayList &policies);

} // namespace selfcheck
