// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// One probe under supervision: made, started, kept to its deadline and to its rules. Whatever it does, exactly
// one outcome comes out, from the event loop, when the probe is gone already; a breach of the rules is an
// outcome that names the probe. What the outcome means and when to start is core/run.h.
#pragma once

#include "core/probe.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QPointer>
#include <QtCore/QTimer>

#include <optional>

namespace selfcheck {

class RunProbe : public QObject {
    Q_OBJECT
public:
    /// kind must outlive this.
    RunProbe(const ProbeKind &kind, Parameters parameters);
    /// Cancels: the probe is deleted at once and nothing is heard of it any more.
    ~RunProbe() override;

    void start();

signals:
    /// durationMs: from start() to the answer.
    void ended(const selfcheck::Outcome &outcome, qint64 durationMs);

private:
    void make();
    void hear(const Outcome &outcome);
    void conclude(const Outcome &outcome);
    void deliver();
    [[nodiscard]] Failure fault(const QString &what) const;
    void deleteProbe();

    const ProbeKind &m_kind;
    Parameters m_parameters;
    /// Owned; but a probe that deletes itself is survived too.
    QPointer<Probe> m_probe;
    QTimer m_deadline;
    QElapsedTimer m_clock;
    bool m_isStarting = false;
    std::optional<Outcome> m_outcome;
    qint64 m_durationMs = 0;
};

} // namespace selfcheck
