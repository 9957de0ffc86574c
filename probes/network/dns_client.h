// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// One question to the name servers over UDP, repeated and handed on to the next server, over TCP when the answer
// is cut off. Unlike the system's resolver it tells "no such name", "no address", silence, refusal and failure
// apart, and it knows neither cache nor hosts file nor search domains (probes/network/name_lookup.h joins both).
#pragma once

#include "probes/wire/dns_message.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QLatin1StringView>
#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <chrono>
#include <memory>
#include <vector>

namespace selfcheck {

enum class NameState {
    Ok,            ///< at least one record of the type asked for
    NotFound,      ///< a name server says that there is no such name
    NoData,        ///< the name exists, but has no such record
    ServerSilent,  ///< no name server answered
    ServerRefused, ///< it answered with REFUSED, or nothing listens there
    ServerFailed,  ///< SERVFAIL or an answer that cannot be read
};

struct DnsAnswer {
    NameState state = NameState::ServerSilent;
    /// The records of the type asked for; aliases on the way are followed by the server.
    std::vector<DnsRecord> records;
    /// Which server decided; null when all were silent.
    IpEndpoint server;
    /// From the first datagram to the decision.
    double milliseconds = 0;
    bool overTcp = false;
    /// With NoData: the aliases of the name lead in a circle.
    bool isAliasLoop = false;
};

class DnsClient : public QObject {
    Q_OBJECT
public:
    struct Settings {
        /// In the order of asking.
        std::vector<IpEndpoint> servers;
        /// Then the next server is asked too, or the only one again.
        std::chrono::milliseconds repeatAfter{700};
        std::chrono::milliseconds patience{2800};
    };

    DnsClient(Settings settings, QObject *parent = nullptr);
    ~DnsClient() override;

    /// Once per object. Returns at once.
    void ask(const QString &name, DnsType type);

signals:
    /// Exactly once, from the event loop. Don't delete the client directly inside the slot.
    void finished(const selfcheck::DnsAnswer &answer);

private:
    struct Server;

    void askNext();
    bool open(Server &server);
    void hear(Server &server);
    void judge(Server &server, const DnsMessage &message, bool overTcp);
    void askOverTcp(Server &server);
    void giveUp(Server &server, NameState state);
    void finish(NameState state, const Server *server, std::vector<DnsRecord> records = {}, bool overTcp = false);

    Settings m_settings;
    std::vector<std::unique_ptr<Server>> m_servers;
    QString m_name;
    DnsType m_type = DnsType::A;
    quint16 m_id = 0;
    QByteArray m_query;
    bool m_isAliasLoop = false;
    std::size_t m_next = 0;
    bool m_done = false;
    QElapsedTimer m_clock;
    QTimer m_repeat;
    QTimer m_patience;
};

} // namespace selfcheck
