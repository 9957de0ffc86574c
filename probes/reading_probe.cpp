// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/reading_probe.h"

#include "probes/background.h"
#include "probes/system/system.h"

#include <exception>

namespace selfcheck {

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
    : m_reading(reading), m_system(std::move(system)), m_parameters(std::move(parameters))
{}

void ReadingProbe::start()
{
    inBackground(
        this,
        [reading = m_reading, system = m_system, parameters = m_parameters] {
            return readSafely(reading, *system, parameters);
        },
        [this](const Outcome &outcome) { emit finished(outcome); });
}

} // namespace selfcheck
