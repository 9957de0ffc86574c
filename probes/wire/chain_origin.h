// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Whose certificates are these? What a server of the provider has shown, compared with what the provider's profile
// says and with what only public authorities have; then all servers together: does somebody on the way open the
// encryption, who, and everywhere or only for the web. Nothing is claimed on one weak sign. No sockets here.
#pragma once

#include "probes/wire/interceptors.h"
#include "probes/wire/tls_client.h"

#include <QtCore/QStringList>

#include <vector>

namespace selfcheck {

/// What the provider and this PC have said beforehand.
struct ChainExpectation {
    TrustStore trusted;  ///< everything this PC trusts, and the provider's roots
    TrustStore provider; ///< the provider's roots alone
    QByteArrayList pins; ///< SHA-256 of public keys, 32 bytes each
    /// The provider has said which authorities are its own: by roots or pins.
    bool isDeclared = false;
};

enum class ChainOrigin {
    Unseen,      ///< no certificate came
    Provider,    ///< leads to a root of the provider's or holds a pinned key
    Public,      ///< of a public authority; not among the pins where there are some (the authority was changed)
    Interceptor, ///< signed by a product that is known to open connections
    Foreign,     ///< this PC trusts it, but it is neither public nor the provider's, who has said which are
    Private,     ///< this PC trusts it; nothing shows whose it is
    Untrusted,   ///< leads nowhere; alone, this can be a mistake of the server's, too
};

[[nodiscard]] ChainOrigin originOf(const TlsResult &shown, const ChainExpectation &expected);

struct ShownChain {
    QString host;
    QString place; ///< "www.provider.example:443"
    bool isWeb = true;
    TlsResult tls;
};

struct Interception {
    enum class State {
        None,    ///< every server has shown the provider's or a public authority's certificates
        Found,   ///< by somebody named below
        Unknown, ///< no certificate seen, or nothing shows whose one of them is
    };
    enum class Scope { Everywhere, WebOnly, Partly };
    State state = State::Unknown;
    // only with Found:
    Scope scope = Scope::Partly;
    std::optional<Interceptor> interceptor;
    QString issuer;         ///< of the first server's certificate
    QStringList places;     ///< where it was seen
    bool isTrusted = false; ///< by this PC, in all these places: a browser shows nothing of it
};

/// A known product, and a key that is not among the pins, count at once. Else one authority on several servers is the
/// second sign that certificates are somebody else's; without a declared authority of the provider's it is none.
[[nodiscard]] Interception judgeInterception(const std::vector<ShownChain> &shown, const ChainExpectation &expected);

/// "none", "found", "unknown"
[[nodiscard]] QLatin1StringView wordOf(Interception::State state);
/// "everywhere", "web", "some"
[[nodiscard]] QLatin1StringView wordOf(Interception::Scope scope);

} // namespace selfcheck
