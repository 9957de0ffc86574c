// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/proxies.h"

#include <QtNetwork/QNetworkProxy>

namespace selfcheck {

namespace {

ProxyServer::Kind kindOf(QNetworkProxy::ProxyType type)
{
    switch (type) {
    case QNetworkProxy::NoProxy:
    case QNetworkProxy::DefaultProxy: return ProxyServer::Kind::Direct;
    case QNetworkProxy::HttpProxy:
    case QNetworkProxy::HttpCachingProxy: return ProxyServer::Kind::Http;
    case QNetworkProxy::Socks5Proxy: return ProxyServer::Kind::Socks;
    case QNetworkProxy::FtpCachingProxy: break;
    }
    return ProxyServer::Kind::Other;
}

} // namespace

Result<ProxyAnswer> askSystemForProxies(const QUrl &url)
{
    ProxyAnswer answer;
    answer.environmentNamesOne = environmentNamesProxy();
    for (const QNetworkProxy &proxy : QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url))) {
        const ProxyServer::Kind kind = kindOf(proxy.type());
        if (kind == ProxyServer::Kind::Direct)
            answer.servers.push_back({});
        else
            answer.servers.push_back({kind, proxy.hostName(), proxy.port()});
    }
    return answer;
}

} // namespace selfcheck
