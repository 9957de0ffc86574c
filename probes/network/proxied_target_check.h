// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// One web target by the way of a client that goes through a proxy: encrypted ones with CONNECT and then as
// tcp_target_check.h has it, plain HTTP with a request to the proxy itself. Which way, and what the direct one says
// beside it, is the probe's.
#pragma once

#include "probes/network/http_fetch.h"
#include "probes/network/tcp_target_check.h"

namespace selfcheck {

class ProxiedTargetCheck : public QObject {
    Q_OBJECT
public:
    ProxiedTargetCheck(TcpTarget target, TrustStore trust, ClientConnection::Settings settings,
                       QObject *parent = nullptr);
    ~ProxiedTargetCheck() override;

    /// Once. way: by proxy.
    void start(const Way &way);

signals:
    /// Exactly once, from the event loop. A refusal in clear that the server itself may have given counts as the
    /// proxy's; see isOwnRefusal(). Don't delete the check directly inside the slot.
    void finished(const selfcheck::TcpTargetResult &result);

private:
    void connected(const ClientConnectionResult &result);
    void fetched(const HttpFetched &fetched);
    void conclude(const TcpTargetResult &result);

    TcpTarget m_target;
    TrustStore m_trust;
    ClientConnection::Settings m_settings;
    std::unique_ptr<ClientConnection> m_connection;
    std::unique_ptr<TcpTargetCheck> m_check;
    std::unique_ptr<HttpFetch> m_fetch;
};

/// Where the web target is, as a browser would be asked for it.
[[nodiscard]] QUrl urlOf(const TcpTarget &target);

/// The server gives the same refusal past the proxy: it is the server's, and the proxy lets through.
[[nodiscard]] bool isOwnRefusal(const TcpTargetResult &byProxy, const std::optional<TcpTargetResult> &direct);

} // namespace selfcheck
