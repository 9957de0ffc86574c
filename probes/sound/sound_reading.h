// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Sound devices of this PC and the headset among them, from the system's lists alone: nothing is played or recorded.
// What a microphone really picks up is measured by others, with the person's help.
#pragma once

#include "core/probe.h"
#include "probes/system/system.h"

namespace selfcheck::sound {

/// - "ready": something to hear with and something to speak into are active
/// - "none", "no-output", "no-input": nothing, or one half is missing (cables of software and recordings of what the
///   PC plays don't count)
/// - "output-disabled", "input-disabled": the missing half is switched off in the sound settings
/// - "no-input-remote": operated from another PC, which does not pass its microphone on
/// - "service-off": Windows Audio does not run; "no-server": on Linux no sound server answers
inline constexpr Fact<QString> state{QLatin1StringView("sound.state")};
/// Devices in use: for telephony (on Windows the defaults for communications), and for everything else, browsers
/// included.
inline constexpr Fact<QString> outputName{QLatin1StringView("sound.outputName")};
inline constexpr Fact<QString> inputName{QLatin1StringView("sound.inputName")};
inline constexpr Fact<QString> defaultOutputName{QLatin1StringView("sound.defaultOutputName")};
inline constexpr Fact<QString> defaultInputName{QLatin1StringView("sound.defaultInputName")};
/// The switched-off device of "output-disabled" and "input-disabled".
inline constexpr Fact<QString> disabledName{QLatin1StringView("sound.disabledName")};
inline constexpr Fact<bool> outputMuted{QLatin1StringView("sound.outputMuted")};
inline constexpr Fact<bool> inputMuted{QLatin1StringView("sound.inputMuted")};
inline constexpr Fact<qint64> outputVolume{QLatin1StringView("sound.outputVolumePercent")}; ///< position of the slider
inline constexpr Fact<qint64> inputVolume{QLatin1StringView("sound.inputVolumePercent")};
inline constexpr Fact<qint64> outputRate{QLatin1StringView("sound.outputRateHz")};
inline constexpr Fact<qint64> inputRate{QLatin1StringView("sound.inputRateHz")};
/// A program may take the device for itself, after which no other one is heard.
inline constexpr Fact<bool> exclusiveAllowed{QLatin1StringView("sound.exclusiveAllowed")};
inline constexpr Fact<bool> enhancementsOff{QLatin1StringView("sound.enhancementsOff")}; ///< of the input
inline constexpr Fact<QStringList> outputs{QLatin1StringView("sound.outputs")};          ///< names of the active ones
inline constexpr Fact<QStringList> inputs{QLatin1StringView("sound.inputs")};
inline constexpr Fact<QString> server{QLatin1StringView("sound.server")}; ///< Linux
/// See HeadsetState (probes/sound/headset_state.h).
inline constexpr Fact<QString> headset{QLatin1StringView("headset.state")};
inline constexpr Fact<QString> headsetName{QLatin1StringView("headset.name")};
inline constexpr Fact<QString> headsetBus{
    QLatin1StringView("headset.bus")}; ///< "usb", "bluetooth", "socket", "unknown"

[[nodiscard]] std::vector<AnyFact> yields();
[[nodiscard]] Outcome read(const System &system, const Parameters &parameters);

} // namespace selfcheck::sound
