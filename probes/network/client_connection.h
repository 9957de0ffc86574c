// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The one place that gives a connection to a web address by the way the provider's clients take it: directly, or
// through the HTTP proxy that this computer takes for that address, with CONNECT and signing in. Finds the way, looks
// up the name (the target's, or the proxy's: the target's is the proxy's business then), connects. What is said over
// it, TLS first of all, is the caller's. For clients that cannot use a proxy, see address_race.h.
#pragma once

#include "probes/network/proxy_tunnel.h"
#include "probes/network/tcp_target.h"

#include <QtCore/QUrl>

namespace selfcheck {

struct ProbeSurroundings;

struct ClientConnectionResult {
    /// Target, state, times, address, failure; state Open: takeSocket() has it. TLS and greeting are not there yet.
    /// Where the proxy stands in the way the state says so (TcpState::Proxy...), connection.tunnel says more.
    TcpTargetResult connection;
    Way way;
    /// Through a proxy and not past CONNECT: a request must name the whole address ("GET http://host/path"), and it is
    /// the proxy that may answer it, 407 included (ProxyAccess).
    bool isToProxy = false;
};

class ClientConnection : public QObject {
    Q_OBJECT
public:
    struct Settings {
        std::shared_ptr<const System> system;
        std::shared_ptr<ProxyAccess> access; ///< null: always direct
        NameLookup::Settings names;
        std::chrono::milliseconds connect{3000};
        std::chrono::milliseconds answer{4000}; ///< of the proxy to CONNECT
        QDeadlineTimer deadline{QDeadlineTimer::Forever};
    };
    /// System, proxies and name servers of a run.
    [[nodiscard]] static Settings settingsOf(const ProbeSurroundings &surroundings);

    enum class Manner {
        Tunnel, ///< CONNECT whatever the scheme: https, wss, ws
        Pages,  ///< as a browser gets pages: http goes to the proxy itself
    };

    explicit ClientConnection(Settings settings, QObject *parent = nullptr);
    ~ClientConnection() override;

    /// Once. url: http, https, ws or wss; its host and port are the target.
    void start(const QUrl &url, Manner manner = Manner::Tunnel);
    /// Instead, for a way that is already known (the same as an earlier connection's, or direct to compare).
    void startBy(const Way &way, const QUrl &url, Manner manner = Manner::Tunnel);

    /// The connected socket, once, after finished() with TcpState::Open; null otherwise.
    [[nodiscard]] std::unique_ptr<QTcpSocket> takeSocket();

signals:
    /// Exactly once, from the event loop. Don't delete the connection directly inside the slot.
    void finished(const selfcheck::ClientConnectionResult &result);

private:
    void goDirect();
    void goByProxy();
    void named(const NameAnswer &answer);
    void dial();
    void dialled(const AddressRace::Result &result);
    void tunnelled(const TunnelResult &tunnel);
    void conclude(TcpState state);
    [[nodiscard]] std::chrono::milliseconds within(std::chrono::milliseconds patience);

    Settings m_settings;
    QUrl m_url;
    Manner m_manner = Manner::Tunnel;
    ClientConnectionResult m_result;
    std::vector<QList<QHostAddress>> m_families; ///< still to be tried
    std::unique_ptr<NameLookup> m_lookup;
    std::unique_ptr<AddressRace> m_race;
    std::unique_ptr<ProxyTunnel> m_tunnel;
    std::unique_ptr<QTcpSocket> m_socket;
    bool m_isCutShort = false; ///< the step under way, by the deadline
    bool m_done = false;
};

} // namespace selfcheck
