// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "core/run_probe.h"

#include <exception>

namespace selfcheck {

RunProbe::RunProbe(const ProbeKind &kind, Parameters parameters) : m_kind(kind), m_parameters(std::move(parameters))
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        deleteProbe();
        conclude(
            Failure::timedOut(QStringLiteral("%1: no result after %2 ms").arg(m_kind.id).arg(m_kind.deadline.count())));
    });
}

RunProbe::~RunProbe() { deleteProbe(); }

void RunProbe::start()
{
    m_clock.start();
    m_deadline.start(m_kind.deadline);
    m_isStarting = true;
    try {
        make();
    } catch (const std::exception &problem) {
        conclude(fault(QStringLiteral("threw \"%1\"").arg(QString::fromUtf8(problem.what()))));
    } catch (...) {
        conclude(fault(QStringLiteral("threw something")));
    }
    m_isStarting = false;
}

void RunProbe::make()
{
    m_probe = m_kind.create(m_parameters).release();
    if (!m_probe) {
        conclude(fault(QStringLiteral("could not be made")));
        return;
    }
    connect(m_probe, &Probe::finished, this, &RunProbe::hear);
    connect(m_probe, &QObject::destroyed, this,
            [this] { conclude(fault(QStringLiteral("vanished without a result"))); });
    m_probe->start();
}

void RunProbe::hear(const Outcome &outcome)
{
    if (m_isStarting)
        conclude(fault(QStringLiteral("finished inside start()")));
    else if (m_outcome)
        m_outcome = fault(QStringLiteral("finished twice"));
    else
        conclude(outcome);
}

void RunProbe::conclude(const Outcome &outcome)
{
    if (m_outcome)
        return;
    m_outcome = outcome;
    m_durationMs = m_clock.elapsed();
    m_deadline.stop();
    // One turn of the event loop later: the probe may be in the middle of its signal, and a second answer that
    // comes with the first is still noticed.
    QMetaObject::invokeMethod(this, &RunProbe::deliver, Qt::QueuedConnection);
}

void RunProbe::deliver()
{
    deleteProbe();
    emit ended(*m_outcome, m_durationMs);
}

Failure RunProbe::fault(const QString &what) const
{
    return Failure::probeFault(QStringLiteral("%1: %2").arg(m_kind.id, what));
}

void RunProbe::deleteProbe()
{
    if (!m_probe)
        return;
    disconnect(m_probe, nullptr, this, nullptr);
    delete m_probe;
}

} // namespace selfcheck
