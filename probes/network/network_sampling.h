// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Which addresses of which networks are asked in what order, and what the answers say about each network: the
// judgement of the networks probe, without sockets and clock. The same choice every time, so that two runs compare.
#pragma once

#include "probes/network/connector.h"
#include "probes/wire/ip_address.h"

#include <deque>
#include <optional>
#include <set>
#include <vector>

namespace selfcheck {

class NetworkSampling {
public:
    enum class Kind {
        Silent,   ///< no answer, or one that proves nothing
        Answered, ///< a host in it accepted or refused a connection
        Refused,  ///< forbidden on the way
        NoRoute,
        LocalFirewall,
    };
    struct Attempt {
        IpAddress host;
        quint16 port = 0;
        /// Empty for a canary outside all networks.
        std::optional<std::size_t> network;
        bool isCanary = false;
        bool operator==(const Attempt &) const = default;
    };
    /// Hosts asked per network, beside canaries.
    static constexpr quint32 hostsPerNetwork = 2;

    NetworkSampling(std::vector<IpNetwork> networks, std::vector<quint16> ports);

    /// A host that is known to answer: asked before everything else, and for its network.
    void addCanary(const IpEndpoint &canary);
    /// What to ask next; nothing when all is decided or when every undecided network already waits for so many
    /// answers. Every network is asked once before any is asked twice; with mayRepeat false none is asked twice.
    [[nodiscard]] std::optional<Attempt> next(int waitingLimit = 1, bool mayRepeat = true);
    void heard(const Attempt &attempt, Reach reach, const IpAddress &refusedBy, double elapsedMs = 0);

    /// The first refusing host of each network of which no connection was opened: whether it was the host itself that
    /// refused is to be seen.
    struct Refusal {
        Attempt attempt;
        double elapsedMs = 0; ///< it took so long to come
    };
    [[nodiscard]] std::vector<Refusal> refusals() const;
    /// It was somebody on the way.
    void refusedOnTheWay(const Attempt &attempt);
    /// Hosts that opened a connection, canaries first.
    [[nodiscard]] const std::vector<IpEndpoint> &opened() const { return m_opened; }

    [[nodiscard]] const std::vector<IpNetwork> &networks() const { return m_networks; }
    [[nodiscard]] Kind kindOf(std::size_t network) const { return m_states[network].kind; }
    [[nodiscard]] std::size_t count(Kind kind) const;
    [[nodiscard]] QStringList namesOf(std::initializer_list<Kind> kinds) const;
    [[nodiscard]] int sampledHosts() const { return static_cast<int>(m_hosts.size()); }
    /// The worst of the canaries asked so far; nothing without one.
    [[nodiscard]] std::optional<Reach> canary() const { return m_canary; }
    /// At least one connection could really be tried.
    [[nodiscard]] bool hasAsked() const { return m_hasAsked; }
    /// The word of networks.state.
    [[nodiscard]] QLatin1StringView state() const;

private:
    struct State {
        Kind kind = Kind::Silent;
        std::size_t attempts = 0;
        int waiting = 0;
        bool isOpened = false;
        std::optional<Refusal> refusal;
    };

    [[nodiscard]] std::optional<Attempt> attemptOf(std::size_t network, std::size_t number) const;

    std::vector<IpNetwork> m_networks;
    std::vector<quint16> m_ports;
    std::vector<State> m_states;
    std::deque<Attempt> m_canaries;
    std::set<QString> m_hosts;
    std::vector<IpEndpoint> m_opened;
    std::optional<Reach> m_canary;
    bool m_hasAsked = false;
};

} // namespace selfcheck
