// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// All encrypted servers of the provider asked at once, directly, for the certificates they show, and these judged
// together (chain_origin.h). What follows for a row is the caller's and the catalogue's.
#pragma once

#include "probes/network/interception.h"

namespace selfcheck {

class InterceptionSurvey : public QObject {
    Q_OBJECT
public:
    explicit InterceptionSurvey(const ProbeSurroundings &surroundings, QObject *parent = nullptr);
    ~InterceptionSurvey() override;

    /// Once. targets as in tcp_probe.h; those without a host are left out.
    void start(const QJsonArray &targets);

signals:
    /// Exactly once, from the event loop, within the patience of the TCP probe: the facts of interception.h, at least
    /// interception.state.
    void finished(const selfcheck::Facts &facts);

private:
    void tell(const Outcome &outcome);

    ProbeSurroundings m_surroundings;
    std::unique_ptr<Probe> m_probe;
};

} // namespace selfcheck
