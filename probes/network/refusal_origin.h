// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Did a refused connection really reach the host? A firewall that answers in the host's place resets connections, too;
// but its answer has not crossed the routers on the way, and its hop limit shows it: still at one of the values
// packets start with. Answers of the host, or of others out there, show that they do arrive with less; where they
// don't (programs that pass all connections on themselves, such as virtual machines' networks) nothing is claimed.
// Costs a dozen short connections, only to who refused. Where the system can't see hop limits (Windows): nothing.
#pragma once

#include "probes/network/connector.h"
#include "probes/wire/ip_address.h"

#include <QtCore/QObject>

#include <map>
#include <memory>
#include <set>
#include <vector>

namespace selfcheck {

class RefusalOrigin : public QObject {
    Q_OBJECT
public:
    /// refusing: refused just now. references: who may answer from afar (a refusal is an answer, too), at best other
    /// ports of the same host; the first three are asked.
    RefusalOrigin(const IpEndpoint &refusing, std::vector<IpEndpoint> references, QObject *parent = nullptr);
    ~RefusalOrigin() override;

    /// A few round trips, after a refusal that took so long.
    [[nodiscard]] static std::chrono::milliseconds patienceFor(double elapsedMs);
    /// Once. Ends after twice the patience at most, which bounds the round trip there.
    void start(std::chrono::milliseconds patience);

signals:
    /// Exactly once, from the event loop. Don't delete this directly inside the slot. True: proven to be by a device on
    /// the way, before the first router.
    void finished(bool isOnTheWay);

private:
    /// Where, and how many hops an answer may have lost at most: its least hop limit.
    using Question = std::pair<std::size_t, int>;

    void ask(const std::vector<Question> &questions);
    void heard(Question question, const ConnectResult &result);
    void judgeFirst();
    void judgeSecond();
    [[nodiscard]] bool isAt(std::size_t place, int hopLimit) const;

    std::vector<IpEndpoint> m_places; ///< the refusing one first
    std::chrono::milliseconds m_patience{};
    std::map<Question, bool> m_answered;
    std::set<std::size_t> m_opened; ///< places that opened a connection
    std::vector<std::unique_ptr<Connector>> m_connectors;
    std::size_t m_left = 0;
    int m_start = 0; ///< the hop limit it arrived with, once known; one that packets start with
};

} // namespace selfcheck
