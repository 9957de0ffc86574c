// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/webrtc/turn_judgement.h"

#include <algorithm>

namespace selfcheck {

namespace {

bool relays(const TurnWayState &way) { return way.state == TurnState::Relays; }

/// Without UDP: what became of it.
QString wordWithoutUdp(const std::vector<TurnWayState> &ways)
{
    const bool wasHeard =
        std::ranges::any_of(ways, [](const TurnWayState &way) { return way.isUdp && !isOfTheWay(way.state); });
    return wasHeard ? QStringLiteral("udp-fails") : QStringLiteral("udp-blocked");
}

} // namespace

TurnJudgement judgeTurn(const std::vector<TurnWayState> &ways)
{
    TurnJudgement judgement;
    for (const TurnWayState &way : ways) {
        if (relays(way))
            judgement.working += way.name;
    }
    const auto working = std::ranges::find_if(ways, relays);
    const auto weightiest = std::ranges::min_element(ways, {}, &TurnWayState::state);
    const auto deciding = working != ways.end() ? working : weightiest;
    judgement.deciding = static_cast<std::size_t>(deciding - ways.begin());
    const bool isUdp = std::ranges::any_of(ways, [](const TurnWayState &way) { return way.isUdp && relays(way); });
    if (isUdp)
        judgement.state = wordOf(TurnState::Relays);
    else
        judgement.state = working != ways.end() ? wordWithoutUdp(ways) : QString(wordOf(weightiest->state));
    return judgement;
}

} // namespace selfcheck
