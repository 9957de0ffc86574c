// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Signing in at an HTTP proxy: the challenges of a 407 (RFC 9110 11.7) and the answers to those that a name and a
// password suffice for, Basic (RFC 7617) and Digest (RFC 7616: MD5, SHA-256, their session forms, qop=auth and none).
// Negotiate and NTLM are named, never answered. Whom to ask for a name and a password, and how long to remember them,
// is the caller's.
#pragma once

#include <QtCore/QByteArrayList>
#include <QtCore/QByteArrayView>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace selfcheck {

/// Kept in memory only: never a fact, a log line, an argument of a program.
struct SignInCredentials {
    QString user;
    QString password;
};

struct HttpChallenge {
    QString scheme; ///< as spelled there
    /// Names in lower case, values without their quotes; at most 16.
    std::vector<std::pair<QByteArray, QByteArray>> parameters;

    /// Null when absent.
    [[nodiscard]] QByteArray parameter(QByteArrayView name) const;
    [[nodiscard]] bool is(QLatin1StringView name) const { return scheme.compare(name, Qt::CaseInsensitive) == 0; }
};

/// Of all Proxy-Authenticate fields, in order; at most eight. What is no challenge is passed over.
[[nodiscard]] std::vector<HttpChallenge> httpChallenges(const QByteArrayList &fields);
/// The names of the challenges, each once: `Negotiate, Basic realm="a, b"` has two.
[[nodiscard]] QStringList schemesOf(const std::vector<HttpChallenge> &challenges);

/// One challenge that can be answered, and the count of answers given to it.
class HttpSignIn {
public:
    /// The strongest of them: Digest with SHA-256, Digest with MD5, Basic; nothing when none can be answered.
    static std::optional<HttpSignIn> choose(const std::vector<HttpChallenge> &challenges);

    /// The value of Proxy-Authorization for one request. uri: as in the request line ("host:443" with CONNECT).
    [[nodiscard]] QByteArray answer(const SignInCredentials &credentials, const QByteArray &method,
                                    const QByteArray &uri);
    /// The same with the client's nonce given, for tests.
    [[nodiscard]] QByteArray answer(const SignInCredentials &credentials, const QByteArray &method,
                                    const QByteArray &uri, const QByteArray &clientNonce);

    /// Digest's "stale=true": the answer before was right, its nonce is too old. Worth another answer.
    [[nodiscard]] bool isStale() const;
    /// "Basic", "Digest"
    [[nodiscard]] QString scheme() const { return m_challenge.scheme; }

private:
    HttpChallenge m_challenge;
    unsigned m_count = 0;
};

} // namespace selfcheck
