// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The truth table of headsets: through which device it rings, through which one hears and is heard, and whether that
// is a headset. Windows knows two defaults of each kind, and which one a program takes is up to the program:
// softphones mostly take the one for communications, browsers the other. So only a headset in all four roles is sure
// to be used.
#pragma once

#include "probes/sound/sound_traits.h"

namespace selfcheck {

/// Devices by role; null where there is none. On Linux, and where one device has both, the two of a kind are equal.
struct SoundRoles {
    const SoundEndpoint *ring = nullptr;         ///< default output
    const SoundEndpoint *listen = nullptr;       ///< output for communications
    const SoundEndpoint *defaultInput = nullptr; ///< default input
    const SoundEndpoint *speak = nullptr;        ///< input for communications

    [[nodiscard]] bool isComplete() const { return ring && listen && defaultInput && speak; }
};

/// Points into endpoints.
[[nodiscard]] SoundRoles rolesOf(const std::vector<SoundEndpoint> &endpoints);

struct HeadsetState {
    /// A headset is in use everywhere:
    /// - "headset": by cable or dongle; "bluetooth": LE Audio
    /// - "bluetooth-hands-free": voices sound as on an old telephone; "narrowband": the same by its own fault
    /// A headset is there, but
    /// - "only-communications", "only-default": only in that half of the roles
    /// - "wrong-microphone", "wrong-output": only heard with, only spoken into
    /// - "not-default": in no role, or in no pair of them
    /// - "no-microphone": the system offers no microphone of it
    /// - "two-headsets": one rings or hears, another speaks
    /// - "disabled", "unplugged": switched off in the sound settings, not in its socket
    /// Something that may be a headset:
    /// - "unconfirmed": in use; "unconfirmed-not-default": not in use
    /// No headset is found:
    /// - "headphones": heard with, and spoken into another microphone
    /// - "speakerphone", "built-in" (the PC's own devices or sockets), "two-devices", "not-found" (nothing tells)
    /// - "virtual": a program or what the PC plays stands where the microphone or the output should be
    /// - "remote": the devices stand at another PC; "none": an output or an input is missing
    QString state;
    /// The headset, or what may be one; empty where none was found.
    QString name;
    SoundBus bus = SoundBus::Unknown; ///< of the device called name
};

[[nodiscard]] HeadsetState headsetState(const std::vector<SoundEndpoint> &endpoints);

} // namespace selfcheck
