// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "core/run.h"

#include "core/run_lanes.h"
#include "core/run_probe.h"
#include "core/run_rows.h"
#include "core/run_watchers.h"

#include <QtCore/QThread>

#include <algorithm>

namespace selfcheck {

namespace {

constexpr std::chrono::milliseconds tickInterval(250);

// Rows that were blocked by what is checked again are checked with it: they are what the person waits for.
Selection withBlockedRows(const RunInput &input)
{
    Selection selection = input.selection;
    if (!input.previous || selection.only.isEmpty())
        return selection;
    for (const Finding &finding : input.previous->findings) {
        const Requirement *blocker =
            finding.greyReason == GreyReason::Blocked ? input.catalogue.find(finding.because) : nullptr;
        if (blocker && input.selection.includes(*blocker))
            selection.only += finding.id;
    }
    return selection;
}

std::vector<RunLanes::Work> workOf(const Plan &plan, const Catalogue &catalogue)
{
    QSet<QString> blockers;
    for (const Requirement &requirement : catalogue.requirements) {
        for (const Dependency &dependency : requirement.dependsOn)
            blockers.insert(dependency.row);
    }
    const auto isBlocker = [&blockers](const QString &row) { return blockers.contains(row); };
    std::vector<RunLanes::Work> work;
    for (const Measurement &measurement : plan.measurements) {
        work.push_back({measurement.kind->lane, measurement.kind->expected, measurement.kind->deadline,
                        std::ranges::any_of(measurement.rows, isBlocker)});
    }
    return work;
}

ReportProfile reportProfileOf(const Profile &profile)
{
    return {profile.id(),        profile.name(),         profile.version(),
            profile.signature(), profile.supportEmail(), profile.accentColour()};
}

} // namespace

/// Emitting may call anybody, also somebody who cancels or deletes the run: after every emission the functions
/// below look whether they still exist (a false return) before they touch a member.
class Run::Private {
public:
    Private(Run *run, RunInput runInput);

    void begin();
    void cancel();
    void takeWatchersFrom(RunWatchers &earlier);
    [[nodiscard]] bool isRunning() const { return state == State::Running || state == State::Cancelling; }
    enum class State { Ready, Running, Cancelling, Finished };
    State state = State::Ready;
    RunWatchers watchers;

private:
    void proceed();
    void startWhatMay();
    void takeOutcome(std::size_t index, const Outcome &outcome, qint64 durationMs);
    void takeAmendment(const std::vector<QString> &changed, const Outcome &outcome);
    void endUnneeded();
    [[nodiscard]] bool tellFindings();
    [[nodiscard]] bool tellProgress();
    [[nodiscard]] QStringList chaptersBeingMeasured() const;
    void finish(bool cancelled);
    [[nodiscard]] Report makeReport() const;
    [[nodiscard]] std::chrono::milliseconds now() const { return std::chrono::milliseconds(clock.elapsed()); }

    Run *q;
    const RunInput input;
    const Plan plan;
    std::optional<RunLanes> lanes;
    RunRows rows;
    std::vector<std::unique_ptr<RunProbe>> probes; ///< by measurement; null when it does not run
    QString reportId;
    QTimer tick;
    QElapsedTimer clock;
    QDateTime started;
    QDateTime finished;
    bool wasCancelled = false;
};

Run::Private::Private(Run *run, RunInput runInput)
    : q(run), input(std::move(runInput)),
      plan(makePlan(input.catalogue, input.profile, input.workplace, input.kinds, withBlockedRows(input))),
      rows(input, plan)
{
    connect(&watchers, &RunWatchers::amended, q,
            [this](const std::vector<QString> &changed, const Outcome &outcome) { takeAmendment(changed, outcome); });
    connect(&watchers, &RunWatchers::ended, q, [this] {
        if (state == State::Finished)
            emit q->watchEnded();
    });
}

void Run::Private::takeWatchersFrom(RunWatchers &earlier)
{
    QStringList measured;
    for (const Measurement &measurement : plan.measurements) {
        for (const QString &row : measurement.rows)
            measured += row;
    }
    watchers.adopt(earlier, measured);
}

void Run::Private::begin()
{
    started = QDateTime::currentDateTimeUtc();
    clock.start();
    lanes.emplace(workOf(plan, input.catalogue), QThread::idealThreadCount());
    probes.resize(plan.measurements.size());
    if (state == State::Cancelling)
        return;
    connect(&tick, &QTimer::timeout, q, [this] { static_cast<void>(tellProgress()); });
    tick.start(tickInterval);
    // Measuring starts before the telling: listeners may take their time.
    endUnneeded();
    startWhatMay();
    proceed();
}

void Run::Private::proceed()
{
    if (!tellFindings() || state != State::Running)
        return;
    if (lanes->isAllDone()) {
        finish(false);
        return;
    }
    static_cast<void>(tellProgress());
}

void Run::Private::startWhatMay()
{
    for (const std::size_t index : lanes->start(now())) {
        const Measurement &measurement = plan.measurements[index];
        auto &probe = probes[index];
        probe = std::make_unique<RunProbe>(*measurement.kind, measurement.parameters);
        connect(probe.get(), &RunProbe::ended, q,
                [this, index](const Outcome &outcome, qint64 durationMs) { takeOutcome(index, outcome, durationMs); });
        probe->start();
    }
}

void Run::Private::takeOutcome(std::size_t index, const Outcome &outcome, qint64 durationMs)
{
    if (probes[index]->isWatching())
        watchers.add(std::move(probes[index]), plan.measurements[index].rows);
    else // it is in the middle of its signal
        probes[index].release()->deleteLater();
    lanes->end(index, now());
    rows.measured(plan.measurements[index], outcome, QDateTime::currentDateTimeUtc(), durationMs);
    endUnneeded();
    startWhatMay();
    proceed();
}

void Run::Private::takeAmendment(const std::vector<QString> &changed, const Outcome &outcome)
{
    rows.amended(changed, outcome, QDateTime::currentDateTimeUtc());
    const bool hasBegun = lanes.has_value(); // what an earlier run watches may be amended sooner
    if (state == State::Finished) {
        if (!rows.takeKnown().empty())
            emit q->amended(makeReport());
        return;
    }
    if (state != State::Running || !hasBegun)
        return;
    endUnneeded();
    startWhatMay();
    proceed();
}

// What serves only rows that are known already (blocked ones) is not worth the wait.
void Run::Private::endUnneeded()
{
    for (std::size_t index = 0; index < plan.measurements.size(); ++index) {
        if (lanes->isDone(index) || rows.needs(plan.measurements[index]))
            continue;
        probes[index].reset();
        lanes->end(index, now());
    }
}

bool Run::Private::tellFindings()
{
    const QPointer<Run> self = q;
    const std::vector<Finding> known = rows.takeKnown();
    for (const Finding &finding : known) {
        emit q->found(finding);
        if (!self)
            return false;
    }
    return true;
}

bool Run::Private::tellProgress()
{
    using namespace std::chrono;
    const RunLanes::Estimate estimate = lanes->advance(now());
    const auto remaining = ceil<seconds>(estimate.remaining);
    const QPointer<Run> self = q;
    emit q->progressed({estimate.percent, static_cast<int>(remaining.count()), chaptersBeingMeasured()});
    return !self.isNull();
}

QStringList Run::Private::chaptersBeingMeasured() const
{
    QSet<QString> measured;
    for (std::size_t index = 0; index < plan.measurements.size(); ++index) {
        if (!lanes->isRunning(index))
            continue;
        for (const QString &id : plan.measurements[index].rows) {
            const Requirement *requirement = rows.isKnown(id) ? nullptr : input.catalogue.find(id);
            if (requirement)
                measured.insert(requirement->chapter);
        }
    }
    QStringList chapters;
    for (const Chapter &chapter : input.catalogue.chapters) {
        if (measured.contains(chapter.id))
            chapters += chapter.id;
    }
    return chapters;
}

void Run::Private::cancel()
{
    if (state == State::Finished && !watchers.rows().isEmpty())
        QMetaObject::invokeMethod(q, &Run::watchEnded, Qt::QueuedConnection);
    watchers.clear();
    if (state != State::Running)
        return;
    state = State::Cancelling;
    tick.stop();
    probes.clear();
    QMetaObject::invokeMethod(
        q, [this] { finish(true); }, Qt::QueuedConnection);
}

void Run::Private::finish(bool cancelled)
{
    tick.stop();
    rows.stop(cancelled);
    if (!tellFindings())
        return;
    // A listener of the last finding may have cancelled: too late, everything is known.
    if (state == State::Finished)
        return;
    state = State::Finished;
    reportId = newReportId();
    finished = QDateTime::currentDateTimeUtc();
    wasCancelled = cancelled;
    emit q->finished(makeReport());
}

Report Run::Private::makeReport() const
{
    Report report;
    report.id = reportId;
    report.programVersion = input.programVersion;
    report.catalogueId = input.catalogue.id;
    report.catalogueVersion = input.catalogue.version;
    report.catalogueCode = input.catalogue.codeNumber;
    report.profile = reportProfileOf(input.profile);
    report.workplace = input.workplace;
    report.language = input.language;
    report.started = started;
    report.finished = finished;
    report.cancelled = wasCancelled;
    report.machine = input.machine;
    for (const Chapter &chapter : input.catalogue.chapters)
        report.chapters.push_back(chapter.id);
    report.findings = rows.findings();
    return report;
}

Run::Run(RunInput input, QObject *parent) : QObject(parent), d(std::make_unique<Private>(this, std::move(input))) {}

Run::~Run() = default;

void Run::start()
{
    if (d->state != Private::State::Ready)
        return;
    d->state = Private::State::Running;
    QMetaObject::invokeMethod(
        this, [this] { d->begin(); }, Qt::QueuedConnection);
}

void Run::cancel() { d->cancel(); }

bool Run::isRunning() const { return d->isRunning(); }

QStringList Run::watchedRows() const { return d->watchers.rows(); }

std::chrono::milliseconds Run::watchRemaining() const { return d->watchers.remaining(); }

void Run::takeWatchersFrom(Run &earlier) { d->takeWatchersFrom(earlier.d->watchers); }

} // namespace selfcheck
