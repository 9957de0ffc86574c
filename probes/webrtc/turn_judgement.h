// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// What the ways to a TURN server mean together: does it relay over UDP, only over TCP or TLS, or not at all, and which
// reason is told. A pure function of what relay_check.h found.
#pragma once

#include "probes/webrtc/turn_state.h"

#include <QtCore/QStringList>

#include <vector>

namespace selfcheck {

struct TurnWayState {
    QString name; ///< "UDP 3478", "TLS 443"
    bool isUdp = false;
    TurnState state = TurnState::Silent;
};

struct TurnJudgement {
    /// "relays", "udp-blocked" (only TCP or TLS relays, and UDP does not get through), "udp-fails" (so, but the server
    /// was heard over UDP), else the word of the state that speaks for all.
    QString state;
    /// Names of the ways that relay.
    QStringList working;
    /// Whose state speaks for all; the first that works where one does. Index into ways.
    std::size_t deciding = 0;
};

/// ways: not empty.
[[nodiscard]] TurnJudgement judgeTurn(const std::vector<TurnWayState> &ways);

} // namespace selfcheck
