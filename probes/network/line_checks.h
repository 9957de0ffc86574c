// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// What is worth measuring once the internet answers: IPv6 beside IPv4, large packets, and the clock of a second
// server. Puts the answers side by side; what they mean for the line is internet_judgement.h and the catalogue.
#pragma once

#include "probes/network/ipv6_check.h"
#include "probes/network/name_lookup.h"
#include "probes/network/path_check.h"
#include "probes/network/portal_check.h"

#include <optional>

namespace selfcheck {

struct LineQuestions {
    NameLookup::Settings names;
    std::vector<IpEndpoint> nameServers;
    bool hasIpv6 = false;
    qint64 linkBytes = 0;
    QUrl page;
    QHostAddress pageAddress;
    /// Nothing where the profile names no such server.
    std::optional<HostPort> secure;
    std::optional<HostPort> stun;
    std::optional<HostPort> clock; ///< web server over plain HTTP, another than the page's
};

struct LineAnswers {
    /// Nothing when it was not asked, or not to the end.
    std::optional<Ipv6Result> ipv6;
    PathResult path;
    std::optional<qint64> clockOffsetSeconds; ///< of the second server
};

class LineChecks : public QObject {
    Q_OBJECT
public:
    explicit LineChecks(LineQuestions questions, QObject *parent = nullptr);
    ~LineChecks() override;

    /// Once. Every part is bounded in time; the longest (a line that swallows large packets) takes five seconds.
    void start();
    /// What is known so far.
    [[nodiscard]] LineAnswers answers() const;

signals:
    /// Exactly once, from the event loop. Don't delete the checks directly inside the slot.
    void finished();

private:
    using Found = std::function<void(const QHostAddress &)>;
    void lookUp(const std::optional<HostPort> &server, Found found);
    void checkIpv6();
    void checkPath();
    void askClock(const QHostAddress &address);
    void arrived();

    LineQuestions m_questions;
    PathTargets m_targets;
    LineAnswers m_answers;
    std::vector<std::unique_ptr<NameLookup>> m_lookups;
    std::unique_ptr<Ipv6Check> m_ipv6;
    std::unique_ptr<PathCheck> m_path;
    std::unique_ptr<PortalCheck> m_clock;
    int m_pathNames = 0; ///< still looked up before the path can be tried
    int m_pending = 0;
};

} // namespace selfcheck
