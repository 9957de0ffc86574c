// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Which proxies this computer would take for an address: on Windows what WinHTTP answers (settings, proxy script,
// automatic detection), on Linux environment and desktop. Only asks; where the settings stand is for the registry
// (probes/network/proxy_settings.h), what the proxy does for the probe.
#pragma once

#include "core/result.h"

#include <QtCore/QString>
#include <QtCore/QUrl>

#include <vector>

namespace selfcheck {

struct ProxyServer {
    enum class Kind { Direct, Http, Socks, Other };
    Kind kind = Kind::Direct;
    QString host; ///< empty when Direct; never with the credentials that settings may hold
    quint16 port = 0;
    bool operator==(const ProxyServer &) const = default;
};

struct ProxyAnswer {
    /// In order of preference. Empty means direct, as does Kind::Direct.
    std::vector<ProxyServer> servers;
    /// The program's environment names a proxy (http_proxy and the like) and counts on this system.
    bool environmentNamesOne = false;
};

/// Blocks, for seconds when a proxy has to be found in the network first: only outside the main thread.
[[nodiscard]] Result<ProxyAnswer> askSystemForProxies(const QUrl &url);

/// Does the environment count here, and does it name a proxy?
[[nodiscard]] bool environmentNamesProxy();

} // namespace selfcheck
