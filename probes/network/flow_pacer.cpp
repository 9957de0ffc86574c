// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/flow_pacer.h"

#include <algorithm>

namespace selfcheck {

namespace {

using namespace std::chrono_literals;

constexpr auto pauseBetweenChanges = 500ms;
constexpr double weightOfNewest = 1.0 / 16;
// What a busy line adds to its shortest round trip without being in trouble.
constexpr double usualQueueMs = 40;
// Of the flows that are answered in the end: a line with two percent of loss each way repeats four.
constexpr double sharePerhapsCongested = 0.25;
constexpr double recovery = 5; // new flows a second

double tokensSince(std::chrono::milliseconds pause, double rate) { return rate * double(pause.count()) / 1000; }

} // namespace

bool FlowPacer::take(Time now)
{
    m_tokens = std::min(burst, m_tokens + tokensSince(now - m_filled, m_rate));
    m_filled = now;
    if (m_tokens < 1)
        return false;
    m_tokens -= 1;
    return true;
}

void FlowPacer::answered(std::optional<double> roundTripMs, Time now)
{
    m_lossShare += weightOfNewest * ((roundTripMs ? 0.0 : 1.0) - m_lossShare);
    if (roundTripMs) {
        m_usualMs = m_shortestMs ? m_usualMs + weightOfNewest * (*roundTripMs - m_usualMs) : *roundTripMs;
        m_shortestMs = m_shortestMs ? std::min(*m_shortestMs, *roundTripMs) : *roundTripMs;
    }
    if (now - m_adapted >= pauseBetweenChanges)
        adapt(now);
}

void FlowPacer::adapt(Time now)
{
    m_adapted = now;
    const bool isSlow = m_shortestMs && m_usualMs > 2 * *m_shortestMs + usualQueueMs;
    if (isSlow || m_lossShare > sharePerhapsCongested)
        m_rate = std::max(lowestRate, m_rate / 2);
    else
        m_rate = std::min(usualRate, m_rate + recovery);
}

} // namespace selfcheck
