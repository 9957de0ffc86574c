// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// What a listed sound device really is. Systems are unreliable witnesses: USB headsets call themselves loudspeaker and
// microphone, cables made of software call themselves line inputs. So form factor, bus, socket, name and the other
// half of the same device are weighed together, and what remains open stays open. Which device is in use, and whether
// that is good, is decided in headset_state.h.
#pragma once

#include "probes/system/sound_devices.h"

#include <vector>

namespace selfcheck {

enum class SoundBus { Unknown, Internal, Usb, Bluetooth };

enum class SoundKind {
    Unknown,
    Headset,      ///< one half of a headset or handset
    Combined,     ///< one half of a USB or Bluetooth device for hearing and speaking: a headset perhaps
    Speakerphone, ///< stands on the table
    Headphones,
    Speakers,
    Display, ///< loudspeakers of a screen, or a digital output
    BuiltInMicrophone,
    WebcamMicrophone,
    Microphone, ///< on a desk, in a socket, or not told
    Loopback,   ///< records what the PC plays
    Virtual,    ///< made by a program
    Remote,     ///< stands at the PC from which this one is operated
};

struct SoundEndpoint {
    SoundDevice device;
    SoundBus bus = SoundBus::Unknown;
    SoundKind kind = SoundKind::Unknown;

    [[nodiscard]] bool isActive() const { return device.state == SoundDevice::State::Active; }
    [[nodiscard]] bool isOutput() const { return device.flow == SoundDevice::Flow::Output; }
    /// Somebody may hear or be heard through it.
    [[nodiscard]] bool isReal() const { return kind != SoundKind::Loopback && kind != SoundKind::Virtual; }
};

/// In the same order, each one judged together with the other half of its device.
[[nodiscard]] std::vector<SoundEndpoint> classified(std::vector<SoundDevice> devices);

/// Output and input of one thing; nothing where the system does not tell.
[[nodiscard]] std::optional<bool> isSameDevice(const SoundEndpoint &one, const SoundEndpoint &other);

/// Bluetooth's telephone mode: one channel, 8 or 16 kHz. True also for a classic Bluetooth microphone of which no
/// rate is known, because it has no other mode; false for LE Audio.
[[nodiscard]] bool isHandsFree(const SoundEndpoint &endpoint);

/// The name as people know it: in one line, without the driver's path and without the first name of its owner.
[[nodiscard]] QString spokenName(const SoundDevice &device);
/// "Jabra EVOLVE 20 MS": of the device, where the system tells it apart from its halves.
[[nodiscard]] QString spokenDeviceName(const SoundDevice &device);

} // namespace selfcheck
