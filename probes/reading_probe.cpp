// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/reading_probe.h"

#include "probes/system/system.h"

#include <exception>
#include <mutex>
#include <thread>

namespace selfcheck {

// The lock makes "is the probe still there" and "post to it" one step.
struct ReadingProbe::Mailbox {
    std::mutex lock;
    ReadingProbe *receiver = nullptr;

    void deliver(const Outcome &outcome)
    {
        const std::lock_guard guard(lock);
        if (!receiver)
            return;
        QMetaObject::invokeMethod(
            receiver, [probe = receiver, outcome] { emit probe->finished(outcome); }, Qt::QueuedConnection);
    }
};

namespace {

Outcome readSafely(Reading reading, const System &system, const Parameters &parameters)
{
    try {
        return reading(system, parameters);
    } catch (const std::exception &problem) {
        return Failure::probeFault(QString::fromUtf8(problem.what()));
    } catch (...) {
        return Failure::probeFault(QStringLiteral("something was thrown"));
    }
}

} // namespace

ReadingProbe::ReadingProbe(Reading reading, std::shared_ptr<const System> system, Parameters parameters)
    : m_mailbox(std::make_shared<Mailbox>()), m_reading(reading), m_system(std::move(system)),
      m_parameters(std::move(parameters))
{
    m_mailbox->receiver = this;
}

ReadingProbe::~ReadingProbe()
{
    const std::lock_guard guard(m_mailbox->lock);
    m_mailbox->receiver = nullptr;
}

void ReadingProbe::start()
{
    // A detached thread and no pool: a call into the operating system that never returns would hold a pool,
    // and with it the end of the program, for ever.
    std::thread([mailbox = m_mailbox, reading = m_reading, system = m_system, parameters = m_parameters] {
        mailbox->deliver(readSafely(reading, *system, parameters));
    }).detach();
}

} // namespace selfcheck
