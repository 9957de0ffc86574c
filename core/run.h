// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Carries out a plan: fills the lanes, keeps the deadlines, judges each outcome and tells its listeners. It
// lives on the main thread; only readings leave it. It survives a probe that hangs, throws, finishes twice
// or never, and names it. Probes that go on watching after they have finished are not waited for: what they see
// later amends the report for as long as the run exists. What to measure is core/plan.h, what it means core/judge.h.
#pragma once

#include "core/plan.h"
#include "core/report.h"

#include <QtCore/QObject>

#include <memory>

namespace selfcheck {

struct Progress {
    int percent = 0;
    /// Honest estimate; never grows by more than a lane's remaining deadline. Unknown: negative.
    int remainingSeconds = -1;
    /// Chapter numbers being measured now.
    QStringList chapters;
};

/// Everything a run needs to know; kept by value so that the run outlives its maker's screens.
struct RunInput {
    Catalogue catalogue;
    Profile profile;
    Workplace workplace;
    std::vector<ProbeKind> kinds;
    Selection selection;
    QString language;
    QString programVersion;
    Facts machine;
    /// Checked again: rows not selected are taken over from here, selected ones keep their history. Rows that
    /// were blocked by a selected one are checked with it, rows that repeat one follow it; stopped before it was
    /// measured again, a row keeps what it had.
    std::optional<Report> previous;
};

class Run : public QObject {
    Q_OBJECT
public:
    explicit Run(RunInput input, QObject *parent = nullptr);
    ~Run() override;

    /// Returns at once; the first finding comes from the event loop.
    void start();
    /// Ends at once: live probes are deleted, watching ones too, what is not measured is grey. finished() follows from
    /// the loop; after it, only watching is ended, and watchEnded() follows if there was any.
    void cancel();
    /// Until finished(), whoever watches.
    [[nodiscard]] bool isRunning() const;

    /// Ids of the rows whose light may still change, because somebody watches; in no order.
    [[nodiscard]] QStringList watchedRows() const;
    /// How long that may last at most.
    [[nodiscard]] std::chrono::milliseconds watchRemaining() const;
    /// Goes on with what an earlier run watches, except for what is measured anew here; to be called before start().
    /// input.previous is that run's newest report.
    void takeWatchersFrom(Run &earlier);

signals:
    /// Once per requirement, as soon as it is known; again when it changes before the end.
    void found(const selfcheck::Finding &finding);
    void progressed(const selfcheck::Progress &progress);
    /// Exactly once.
    void finished(const selfcheck::Report &report);
    /// Only after finished(): the same report with what has changed since, as often as something changes.
    void amended(const selfcheck::Report &report);
    /// Only after finished(): fewer rows are watched than before, or none.
    void watchEnded();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace selfcheck
