// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "core/run_probe.h"

#include <algorithm>
#include <exception>
#include <utility>

namespace selfcheck {

RunProbe::RunProbe(ProbeKind kind, Parameters parameters) : m_kind(std::move(kind)), m_parameters(std::move(parameters))
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        deleteProbe();
        conclude(
            Failure::timedOut(QStringLiteral("%1: no result after %2 ms").arg(m_kind.id).arg(m_kind.deadline.count())));
    });
    m_watch.setSingleShot(true);
    m_watch.setTimerType(Qt::PreciseTimer); // a coarse one may be told to last longer than asked for
    connect(&m_watch, &QTimer::timeout, this, &RunProbe::hearEnough);
}

RunProbe::~RunProbe() { deleteProbe(); }

std::chrono::milliseconds RunProbe::watchRemaining() const
{
    return std::max(m_watch.remainingTimeAsDuration(), std::chrono::milliseconds(0));
}

void RunProbe::start()
{
    m_clock.start();
    m_deadline.start(m_kind.deadline);
    m_isStarting = true;
    try {
        make();
    } catch (const std::exception &problem) {
        breach(QStringLiteral("threw \"%1\"").arg(QString::fromUtf8(problem.what())));
    } catch (...) {
        breach(QStringLiteral("threw something"));
    }
    m_isStarting = false;
}

void RunProbe::make()
{
    m_probe = m_kind.create(m_parameters).release();
    if (!m_probe) {
        breach(QStringLiteral("could not be made"));
        return;
    }
    connect(m_probe, &Probe::finished, this, &RunProbe::hear);
    connect(m_probe, &Probe::amended, this, &RunProbe::hearAmendment);
    connect(m_probe, &Probe::watchedEnough, this, &RunProbe::hearEnough);
    connect(m_probe, &QObject::destroyed, this, &RunProbe::vanish);
    m_probe->start();
}

void RunProbe::hear(const Outcome &outcome)
{
    if (m_isStarting)
        breach(QStringLiteral("finished inside start()"));
    else if (m_outcome)
        breach(QStringLiteral("finished twice"));
    else
        conclude(outcome);
}

void RunProbe::hearAmendment(const Outcome &outcome)
{
    if (!m_outcome)
        breach(QStringLiteral("amended before it finished"));
    else if (m_kind.watching.count() <= 0)
        breach(QStringLiteral("amended though it does not watch"));
    else if (!m_isDelivered)
        m_outcome = outcome;
    else if (!m_hasEnough)
        amend(outcome);
}

void RunProbe::hearEnough()
{
    m_hasEnough = true;
    if (m_isWatching)
        tellLater();
}

void RunProbe::vanish()
{
    if (m_outcome)
        hearEnough();
    else
        breach(QStringLiteral("vanished without a result"));
}

void RunProbe::conclude(const Outcome &outcome)
{
    m_outcome = outcome;
    m_durationMs = m_clock.elapsed();
    m_deadline.stop();
    // One turn of the event loop later: the probe may be in the middle of its signal, and a second answer that
    // comes with the first is still noticed.
    QMetaObject::invokeMethod(this, &RunProbe::deliver, Qt::QueuedConnection);
}

void RunProbe::amend(const Outcome &outcome)
{
    m_amendment = outcome;
    tellLater();
}

// Whatever follows, nobody listens any more.
void RunProbe::breach(const QString &what)
{
    const Failure fault = Failure::probeFault(QStringLiteral("%1: %2").arg(m_kind.id, what));
    if (!m_outcome)
        conclude(fault);
    else if (!m_isDelivered)
        m_outcome = fault;
    else if (m_isWatching && !m_hasEnough)
        amend(fault);
    m_hasEnough = true;
}

void RunProbe::deliver()
{
    m_isDelivered = true;
    m_isWatching = m_probe && m_kind.watching.count() > 0 && !m_hasEnough;
    if (m_isWatching)
        m_watch.start(m_kind.watching);
    else
        deleteProbe();
    emit ended(*m_outcome, m_durationMs);
}

// The probe may be in the middle of its signal here, too.
void RunProbe::tellLater() { QMetaObject::invokeMethod(this, &RunProbe::tell, Qt::QueuedConnection); }

void RunProbe::tell()
{
    const QPointer<RunProbe> self = this;
    if (const std::optional<Outcome> amendment = std::exchange(m_amendment, {}))
        emit amended(*amendment);
    if (!self || !m_isWatching || !m_hasEnough)
        return;
    m_isWatching = false;
    m_watch.stop();
    deleteProbe();
    emit watchEnded();
}

void RunProbe::deleteProbe()
{
    if (!m_probe)
        return;
    disconnect(m_probe, nullptr, this, nullptr);
    delete m_probe;
}

} // namespace selfcheck
