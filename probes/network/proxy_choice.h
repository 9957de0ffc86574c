// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Which proxy this PC takes for two addresses, and where that is set: the system's answers and its settings put
// together. Whether the proxy lets anything through is measured by proxy_probe.h.
#pragma once

#include "probes/network/proxy_settings.h"
#include "probes/system/proxies.h"
#include "probes/system/system.h"

#include <QtCore/QUrl>

#include <optional>

namespace selfcheck {

/// What the system says.
struct HeardProxies {
    Result<ProxyAnswer> forTarget = Failure::internal(QStringLiteral("not asked"));
    Result<ProxyAnswer> forPage = Failure::internal(QStringLiteral("not asked"));
    std::optional<ProxySettings> settings; ///< Windows only
};

/// Windows only; nothing where they cannot be read. Outside the main thread.
[[nodiscard]] std::optional<ProxySettings> readProxySettings(const System &system);
/// page may be empty. Looking for a proxy in the network takes seconds: outside the main thread.
[[nodiscard]] HeardProxies askForProxies(const System &system, const QUrl &target, const QUrl &page);
/// The first one counts, as for Windows and browsers; nothing when that is the direct way.
[[nodiscard]] std::optional<ProxyServer> chosen(const ProxyAnswer &answer);
/// Where the proxy for the target is set. Origin::None: no proxy, and none is set.
[[nodiscard]] ProxySettings settingsOf(const HeardProxies &heard);
/// "http", "socks", "other"
[[nodiscard]] QLatin1StringView wordOf(ProxyServer::Kind kind);

} // namespace selfcheck
