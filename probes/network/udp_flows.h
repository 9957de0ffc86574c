// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Many STUN bindings from chosen local ports to chosen remote ports, each a flow of its own, begun no faster than a
// home router bears (flow_pacer.h), all probes of a run together. What two probes ask alike is asked once. Each flow
// has a socket of its own, because only a connected socket hears which flow was refused, and gives it back with the
// answer. What many answers together mean is port_findings.h.
#pragma once

#include "probes/all_probes.h"
#include "probes/network/flow_pacer.h"
#include "probes/network/stun_exchange.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QTimer>

#include <compare>
#include <deque>
#include <map>
#include <memory>
#include <set>
#include <tuple>

namespace selfcheck {

struct UdpFlow {
    QHostAddress address;
    quint16 port = 0;
    /// 0: the system's choice.
    quint16 localPort = 0;
    /// The same flow in another round is asked anew.
    int round = 0;
};

/// What is kept of a StunResult.
struct FlowAnswer {
    Reach reach = Reach::NotAsked; ///< Open only with an address in the answer
    bool heardOther = false;       ///< something answered, but not so
    DatagramSocket::PortTrouble portTrouble = DatagramSocket::PortTrouble::None;
    std::optional<double> roundTripMs;
    std::optional<IpEndpoint> mapped;
    QHostAddress refusedBy;
};

class UdpFlows : public QObject {
    Q_OBJECT
public:
    using Tell = std::function<void(const FlowAnswer &)>;

    /// patience[round]: the pauses between requests; the last one for all further rounds.
    explicit UdpFlows(std::vector<StunExchange::Patience> patience = {});
    ~UdpFlows() override;

    /// tell is called once from the event loop, unless the receiver is gone.
    void ask(const UdpFlow &flow, QObject *receiver, Tell tell);
    /// For sampledPorts(): one for all who share the flows.
    [[nodiscard]] quint32 seed() const { return m_seed; }
    /// New flows a second at present.
    [[nodiscard]] double rate() const { return m_pacer.rate(); }
    /// Flows begun so far.
    [[nodiscard]] int begun() const { return m_begun; }

private:
    using Key = std::tuple<QString, quint16, quint16, int>;
    struct Listener {
        QPointer<QObject> receiver;
        Tell tell;
    };
    struct Job {
        UdpFlow flow;
        std::vector<Listener> listeners;
        StunExchange *exchange = nullptr;
        std::optional<FlowAnswer> answer;
    };

    void beginSome();
    void begin(const Key &key, Job &job);
    void arrived(const Key &key, const StunResult &result);
    [[nodiscard]] std::chrono::milliseconds now() const { return std::chrono::milliseconds(m_clock.elapsed()); }

    std::vector<StunExchange::Patience> m_patience;
    std::map<Key, Job> m_jobs;
    std::deque<Key> m_queue;
    std::set<quint16> m_localPorts; ///< in use now
    std::size_t m_inFlight = 0;
    int m_begun = 0;
    FlowPacer m_pacer;
    QElapsedTimer m_clock;
    QTimer m_timer;
    quint32 m_seed = 0;
};

/// Those of the run: made by who asks first, gone with the last who holds them.
[[nodiscard]] std::shared_ptr<UdpFlows> flowsOf(const ProbeSurroundings &surroundings);

} // namespace selfcheck
