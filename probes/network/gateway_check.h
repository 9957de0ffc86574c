// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Is anybody at the gateway's address: connections to the ports routers use, and the system's table of neighbours. Any
// answer, a refusal too, proves that it is there. Silence alone does not prove the opposite; that nobody answers to
// the address in the local network at all does.
#pragma once

#include "probes/network/connector.h"
#include "probes/system/network_links.h"

#include <QtCore/QObject>

#include <memory>
#include <vector>

namespace selfcheck {

class GatewayCheck : public QObject {
    Q_OBJECT
public:
    enum class State {
        Answers,
        Silent, ///< neither answer nor proof
        Absent, ///< the local network knows nobody of this address
    };

    GatewayCheck(const IpAddress &gateway, std::shared_ptr<const NetworkLinks> links, QObject *parent = nullptr);
    ~GatewayCheck() override;

    /// Once. Ends within four seconds, with an answer much earlier.
    void start();
    /// The same with other ports, for tests.
    void start(const std::vector<quint16> &ports, std::chrono::milliseconds patience);

signals:
    /// Exactly once, from the event loop. Don't delete the check directly inside the slot.
    void finished(selfcheck::GatewayCheck::State state);

private:
    void lookAtNeighbours();
    void concludeByNeighbours();
    void arrived(const ConnectResult &result);
    void finish(State state);

    IpAddress m_gateway;
    std::shared_ptr<const NetworkLinks> m_links;
    std::vector<std::unique_ptr<Connector>> m_connectors;
    std::size_t m_left = 0;
    bool m_isAbsent = true;
    bool m_done = false;
};

} // namespace selfcheck
