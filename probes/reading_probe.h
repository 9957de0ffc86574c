// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Adapter: a plain function over the System becomes a Probe that runs on a thread of its own and delivers
// once from the event loop. Most checks of the PC are of this shape. A function that throws is reported as a
// probe fault; one that outlives its probe delivers nothing, and nobody waits for it.
#pragma once

#include "core/probe.h"

#include <memory>

namespace selfcheck {

struct System;

/// Asks the system, decides, returns facts. Called outside the main thread.
using Reading = Outcome (*)(const System &system, const Parameters &parameters);

class ReadingProbe : public Probe {
    Q_OBJECT
public:
    /// The thread keeps the system alive until the function has returned.
    ReadingProbe(Reading reading, std::shared_ptr<const System> system, Parameters parameters);
    void start() override;

private:
    Reading m_reading;
    std::shared_ptr<const System> m_system;
    Parameters m_parameters;
};

} // namespace selfcheck
