// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Does a WebSocket to the provider's server stand and carry messages? Ordinary HTTP(S) is tried first on the same
// host, so that "the server is not there" and "somebody does not let WebSockets pass" are told apart. Parameters: "url"
// (ws:// or wss://) and "page" (optional: the page that would open it, told as the origin). Beside wss the same is
// tried in clear, as information. The facts of tcp_probe.h tell of the plain connection. No proxy. An open one is
// watched after the probe has finished: whether it bears silences of half a minute, one and two minutes, or those of
// the parameter "silencesMs" (a list).
#pragma once

#include "core/probe.h"
#include "probes/all_probes.h"

namespace selfcheck::websocket {

/// "open"; a word of tcp.state (tcp_probe.h) when plain HTTP(S) does not work either; else where WebSocket alone ends:
/// "handshake-silent", "handshake-closed", "handshake-garbled", "upgrade-stripped" (HTTP 400 or 426), "no-upgrade"
/// (2xx: answered as a page), "wrong-path" (3xx, 404, 405, 410), "upgrade-refused" (other 4xx), "server-error" (5xx),
/// "headers-altered" (101 without what belongs to it), "silent-afterwards", "closed-afterwards", "garbled-afterwards"
/// (upgraded, but no ping comes back).
inline constexpr Fact<QString> state{QLatin1StringView("websocket.state")};
inline constexpr Fact<qint64> status{QLatin1StringView("websocket.status")}; ///< HTTP status of the answer
/// With "headers-altered": the one that is missing or wrong.
inline constexpr Fact<QString> header{QLatin1StringView("websocket.header")};
/// Header lines of the answer that tell who touched it, as received.
inline constexpr Fact<QStringList> headers{QLatin1StringView("websocket.headers"), Privacy::Private};
inline constexpr Fact<QString> problem{QLatin1StringView("websocket.problem")}; ///< technical, English
inline constexpr Fact<qint64> closeCode{QLatin1StringView("websocket.closeCode")};
inline constexpr Fact<double> handshakeTime{QLatin1StringView("websocket.handshakeMs")};
inline constexpr Fact<qint64> pingCount{QLatin1StringView("websocket.pingCount")};
inline constexpr Fact<double> pingBest{QLatin1StringView("websocket.pingBestMs")};
inline constexpr Fact<double> pingMedian{QLatin1StringView("websocket.pingMedianMs")};
/// 95 of 100 are faster.
inline constexpr Fact<double> pingHigh{QLatin1StringView("websocket.pingHighMs")};
/// The same WebSocket without TLS: "open" or where it ends, "not-connected"; absent when it was not tried.
inline constexpr Fact<QString> clear{QLatin1StringView("websocket.clearState")};
/// How an open one bears silence, as far as that has been seen: "unseen", "watching" (longer ones follow), "survived"
/// (the longest one, too), "cut" or "cut-unseen" (after a silence nothing came back).
inline constexpr Fact<QString> idle{QLatin1StringView("websocket.idleState")};
inline constexpr Fact<qint64> idleTime{QLatin1StringView("websocket.idleSec")}; ///< the longest it has borne
/// The silence that ended it; with "cut-unseen" it ended after this at the latest.
inline constexpr Fact<qint64> cutTime{QLatin1StringView("websocket.cutSec")};

[[nodiscard]] std::vector<AnyFact> yields();
[[nodiscard]] std::unique_ptr<Probe> make(const ProbeSurroundings &surroundings, const Parameters &parameters);

} // namespace selfcheck::websocket
