// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// One probe under supervision: made, started, kept to its deadline and to its rules. Whatever it does, exactly
// one outcome comes out, from the event loop; a breach of the rules is an outcome that names the probe. By then the
// probe is gone, or it goes on watching and amends the outcome for as long as its kind allows. What the outcome
// means and when to start is core/run.h.
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
    RunProbe(ProbeKind kind, Parameters parameters);
    /// Cancels: the probe is deleted at once and nothing is heard of it any more.
    ~RunProbe() override;

    void start();
    /// From ended() to watchEnded().
    [[nodiscard]] bool isWatching() const { return m_isWatching; }
    /// At most; 0 when it does not watch.
    [[nodiscard]] std::chrono::milliseconds watchRemaining() const;

signals:
    /// durationMs: from start() to the answer.
    void ended(const selfcheck::Outcome &outcome, qint64 durationMs);
    void amended(const selfcheck::Outcome &outcome);
    /// The probe is gone, and what it said last stays. Only if it was watching when it ended().
    void watchEnded();

private:
    void make();
    void hear(const Outcome &outcome);
    void hearAmendment(const Outcome &outcome);
    void hearEnough();
    void vanish();
    void conclude(const Outcome &outcome);
    void amend(const Outcome &outcome);
    void breach(const QString &what);
    void deliver();
    void tellLater();
    void tell();
    void deleteProbe();

    const ProbeKind m_kind;
    Parameters m_parameters;
    /// Owned; but a probe that deletes itself is survived too.
    QPointer<Probe> m_probe;
    QTimer m_deadline;
    QTimer m_watch;
    QElapsedTimer m_clock;
    bool m_isStarting = false;
    bool m_isDelivered = false;
    bool m_isWatching = false;
    /// Nothing more is expected of the probe.
    bool m_hasEnough = false;
    std::optional<Outcome> m_outcome;
    std::optional<Outcome> m_amendment; ///< heard, not told yet
    qint64 m_durationMs = 0;
};

} // namespace selfcheck
