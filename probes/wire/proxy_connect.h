// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// What is said to an HTTP proxy to get through it, and what it says back: the CONNECT request and the head of its
// answer (RFC 9110 9.3.6), with the ways of signing in that it offers (RFC 9110 11.7.1). Signs nobody in. The
// connection and its patience are the caller's.
#pragma once

#include "probes/wire/http_response.h"

#include <QtCore/QStringList>

namespace selfcheck {

struct ProxyReply {
    enum class Kind {
        Incomplete,    ///< right so far, more must come
        Connected,     ///< 2xx: from headBytes on it is the target that speaks
        SignIn,        ///< 407
        Forbidden,     ///< 401, 403, 405, 451: the proxy does not want to
        GatewayFailed, ///< 502, 503, 504: the proxy wants to, but does not get there
        OtherStatus,   ///< any other answer in HTTP
        Alien,         ///< no HTTP
    };

    /// Fed with everything heard so far. Interim answers (1xx) are passed over.
    static ProxyReply parse(QByteArrayView bytes);

    Kind kind = Kind::Incomplete;
    int status = 0; ///< 0 while Incomplete and when Alien
    /// In order, each once, as the proxy spells them ("Negotiate", "Basic"); only with 407, at most eight.
    QStringList schemes;
    /// Up to and including the empty line of the answer that counts.
    qsizetype headBytes = 0;
};

/// host: a name or an address literal without brackets.
[[nodiscard]] QByteArray proxyConnectRequest(const QString &host, quint16 port);

/// The names of the challenges in a Proxy-Authenticate field: `Negotiate, Basic realm="a, b"` has two.
[[nodiscard]] QStringList challengeSchemes(QByteArrayView field);

} // namespace selfcheck
