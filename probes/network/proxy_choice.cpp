// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/proxy_choice.h"

namespace selfcheck {

std::optional<ProxySettings> readProxySettings(const System &system)
{
    if (!system.registry)
        return std::nullopt;
    const auto settings = windowsProxySettings(*system.registry);
    return settings ? std::optional(*settings) : std::nullopt;
}

HeardProxies askForProxies(const System &system, const QUrl &target, const QUrl &page)
{
    HeardProxies heard;
    heard.forTarget = system.proxiesFor(target);
    if (!page.isEmpty())
        heard.forPage = system.proxiesFor(page);
    heard.settings = readProxySettings(system);
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
