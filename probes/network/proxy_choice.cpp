// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/proxy_choice.h"

namespace selfcheck {

HeardProxies askForProxies(const System &system, const QUrl &target, const QUrl &page)
{
    HeardProxies heard;
    heard.forTarget = system.proxiesFor(target);
    if (!page.isEmpty())
        heard.forPage = system.proxiesFor(page);
    if (!system.registry)
        return heard;
    const auto settings = windowsProxySettings(*system.registry);
    if (settings)
        heard.settings = *settings;
    return heard;
}

std::optional<ProxyServer> chosen(const ProxyAnswer &answer)
{
    if (answer.servers.empty() || answer.servers.front().kind == ProxyServer::Kind::Direct)
        return std::nullopt;
    return answer.servers.front();
}

ProxySettings settingsOf(const HeardProxies &heard)
{
    if (heard.settings && heard.settings->origin != ProxySettings::Origin::None)
        return *heard.settings;
    ProxySettings settings;
    if (heard.forTarget && heard.forTarget->environmentNamesOne)
        settings.origin = ProxySettings::Origin::Environment;
    else if (heard.forTarget && chosen(*heard.forTarget))
        settings.origin = ProxySettings::Origin::System;
    return settings;
}

QLatin1StringView wordOf(ProxyServer::Kind kind)
{
    switch (kind) {
    case ProxyServer::Kind::Http: return QLatin1StringView("http");
    case ProxyServer::Kind::Socks: return QLatin1StringView("socks");
    default: return QLatin1StringView("other");
    }
}

} // namespace selfcheck
