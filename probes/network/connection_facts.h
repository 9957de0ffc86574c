// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// What was measured of one connection, as the facts of tcp_probe.h. For every probe that connects to one server
// after the other and tells of the one that decides; what it says over the connection is the probe's.
#pragma once

#include "core/facts.h"
#include "probes/network/tcp_target.h"

#include <vector>

namespace selfcheck {

/// State, host, port, and what is known of address, times, TLS, certificate and first answer.
void addConnection(Facts &facts, const TcpTargetResult &result);
/// Of these only the way, and what a proxy on it did.
void addProxy(Facts &facts, const TcpTargetResult &result);
/// Of these only tls.* and certificate.*.
void addTls(Facts &facts, const TlsResult &result);
/// Everything addConnection() may set.
[[nodiscard]] std::vector<AnyFact> connectionYields();
/// Milliseconds as facts tell them: one digit after the point.
[[nodiscard]] double roundedMs(double milliseconds);

} // namespace selfcheck
