// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// What is said to an HTTP proxy to get through it, and what it says back: the CONNECT request and the head of its
// answer (RFC 9110 9.3.6), with the ways of signing in that it offers (http_sign_in.h answers them). The connection and
// its patience are the caller's.
#pragma once

#include "probes/wire/http_response.h"
#include "probes/wire/http_sign_in.h"

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
    /// Only with 407.
    std::vector<HttpChallenge> challenges;
    /// Up to and including the empty line of the answer that counts.
    qsizetype headBytes = 0;
};

/// What CONNECT asks for: "agent.example:443", "[2001:db8::1]:443". host: a name or an address literal without
/// brackets.
[[nodiscard]] QByteArray proxyConnectTarget(const QString &host, quint16 port);
/// authorization: the value of Proxy-Authorization, if any.
[[nodiscard]] QByteArray proxyConnectRequest(const QString &host, quint16 port, const QByteArray &authorization = {});

/// Who gave an answer that came through a proxy, to a request in clear that named the whole address?
enum class Answerer {
    Server,
    Proxy,   ///< 407, or a refusal with a mark that only proxies make
    Unclear, ///< a refusal (403, 405, 451, 502, 503, 504) that either may have given
};
[[nodiscard]] Answerer whoAnswered(const HttpResponse &response);

} // namespace selfcheck
