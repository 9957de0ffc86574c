// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The STUN servers a range of ports is compared with: names looked up and each server asked once on its own port over
// UDP, all at the same time. Only beside an answer here does silence elsewhere mean something.
#pragma once

#include "probes/network/host_port.h"
#include "probes/network/name_lookup.h"
#include "probes/network/udp_flows.h"

namespace selfcheck {

class StunControls : public QObject {
    Q_OBJECT
public:
    struct Server {
        HostPort where;
        std::optional<NameState> name; ///< nothing while it is looked up
        QHostAddress address;          ///< IPv4 where there is one
        std::optional<FlowAnswer> answer;
        bool isQuiet = false; ///< nothing came yet, and it is being asked once more
        [[nodiscard]] bool isOpen() const { return answer && answer->reach == Reach::Open; }
        [[nodiscard]] bool isDecided() const { return answer || (name && *name != NameState::Ok); }
    };

    /// {"host": "stun.example" or a list of which the first counts, "port": 3478, "isPortFixed": false}; one without a
    /// host is left out. isPortFixed: a
    /// ":port" in the host means something else and does not count.
    /// BadContent with the place.
    static Result<std::vector<HostPort>> read(const QJsonArray &controls);

    StunControls(std::vector<HostPort> servers, const ProbeSurroundings &surroundings, std::shared_ptr<UdpFlows> flows);

    void start();
    [[nodiscard]] const std::vector<Server> &servers() const { return m_servers; }
    [[nodiscard]] bool isDone() const;
    /// Each is decided or was silent once.
    [[nodiscard]] bool isAskedOnce() const;
    [[nodiscard]] bool isAnyOpen() const;
    /// The first that answered; else, once all were asked, the first that has an address; null before and without.
    [[nodiscard]] const Server *best() const;

signals:
    /// Something new is known of one of them.
    void changed();

private:
    void resolved(std::size_t index, const NameAnswer &answer);
    void ask(std::size_t index, int round);

    std::vector<Server> m_servers;
    std::vector<std::unique_ptr<NameLookup>> m_lookups;
    std::shared_ptr<const System> m_system;
    std::shared_ptr<UdpFlows> m_flows;
};

/// "stun.example:3478" or a list of which the first counts; NotConfigured when there is none, BadContent at /name.
[[nodiscard]] Result<HostPort> hostPortFrom(const QJsonValue &value, const QString &name, quint16 fallbackPort);

} // namespace selfcheck
