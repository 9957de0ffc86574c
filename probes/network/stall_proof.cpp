// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/stall_proof.h"

namespace selfcheck {

namespace {

constexpr int steps = 3; // large, small, large

constexpr bool isLarge(int step) { return step % 2 == 0; }

} // namespace

StallProof::StallProof(Exchange exchange, QObject *parent) : QObject(parent), m_exchange(std::move(exchange)) {}

StallProof::~StallProof() = default;

void StallProof::next()
{
    const int step = m_step;
    auto started = m_exchange(isLarge(step), [this, step](Flow flow) { heard(step, flow); });
    // The one before may be what has called us.
    if (m_running)
        m_running.release()->deleteLater();
    m_running = std::move(started);
}

void StallProof::heard(int step, Flow flow)
{
    if (step != m_step)
        return;
    ++m_step;
    if (step == 0 && flow == Flow::Answered) {
        emit finished(State::Passes);
        return;
    }
    const Flow needed = isLarge(step) ? Flow::Silent : Flow::Answered;
    if (flow != needed)
        emit finished(State::Unknown);
    else if (m_step == steps)
        emit finished(State::Stalls);
    else
        next();
}

} // namespace selfcheck
