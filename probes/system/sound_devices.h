// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Sound devices as the system lists them: on Windows the endpoints of WASAPI, on Linux the sinks and sources of the
// sound server (PulseAudio, or PipeWire in its place). Nothing is opened, played or recorded. What a device really
// is (a headset, a loudspeaker, a cable made of software) is decided in probes/sound/.
#pragma once

#include "core/result.h"

#include <QtCore/QJsonObject>
#include <QtCore/QString>

#include <optional>
#include <vector>

namespace selfcheck {

struct SoundDevice {
    enum class Flow { Output, Input };
    /// DEVICE_STATE_XXX. NotPresent: remembered by Windows, but gone or disabled in the Device Manager.
    enum class State { Active, Disabled, Unplugged, NotPresent };

    QString id;          ///< of the endpoint; private
    QString name;        ///< as the settings show it: "Headset (Jabra EVOLVE 20 MS)"; may carry its owner's first name
    QString description; ///< the name without the device: "Headset"; Linux: the sink's or source's own name
    QString adapter;     ///< the device: "Jabra EVOLVE 20 MS", "Realtek(R) Audio"
    Flow flow = Flow::Output;
    State state = State::Active;

    /// Windows: EndpointFormFactor as "remote", "speakers", "line", "headphones", "microphone", "headset", "handset",
    /// "passthrough", "spdif", "hdmi", "unknown". Linux: device.form_factor ("headset", "webcam", "internal"...).
    QString formFactor;
    /// Windows: PKEY_AudioEndpoint_JackSubType, a KSNODETYPE GUID in braces. Linux: the active port
    /// ("analog-input-headset-mic").
    QString jack;
    /// How the device is attached, in the system's words. Windows: its enumerator ("USB", "BTHHFENUM", "HDAUDIO").
    /// Linux: device.bus ("usb", "bluetooth", "pci").
    QString bus;
    QString instanceId; ///< Windows: of the device behind the endpoint, with its serial number; private
    /// Equal for the output and the input of one device. Windows: the container's GUID in braces. Linux: the card.
    /// Private.
    QString container;
    QString profile;      ///< Linux, Bluetooth: "headset_head_unit", "a2dp-sink"
    QString deviceClass;  ///< Linux: device.class ("sound", "monitor", "abstract", "filter")
    bool monitor = false; ///< Linux: records what an output plays

    bool isDefault = false;               ///< the default device of its flow
    bool isDefaultCommunications = false; ///< Windows: the default for telephony; Linux knows no such thing
    std::optional<bool> muted;
    std::optional<int> volumePercent; ///< position of the slider
    std::optional<int> sampleRateHz;  ///< of the format set in the settings
    std::optional<int> channelCount;
    /// Windows: of a telephony stream (IAudioClient2, AudioCategory_Communications), which tells hands-free
    /// Bluetooth (8 or 16 kHz) from the rest; only asked of active devices.
    std::optional<int> callSampleRateHz;
    std::optional<bool> exclusiveAllowed; ///< Windows: programs may take the device for themselves
    std::optional<bool> enhancementsOff;  ///< Windows: PKEY_AudioEndpoint_Disable_SysFx
};

struct SoundDevices {
    enum class Service {
        Running,
        Stopped, ///< Windows Audio does not run; on Linux no sound server answers
        Unknown, ///< Windows does not say; the devices below were read all the same
    };
    Service service = Service::Running;
    QString server; ///< "PulseAudio (on PipeWire 1.2.4) 15.0.0"; empty on Windows
    std::vector<SoundDevice> devices;
};

/// A service that is switched off is an answer, not a failure. PermissionDenied: the sound server belongs to
/// somebody else. TimedOut, SystemCall: it does not answer as it should.
[[nodiscard]] Result<SoundDevices> readSoundDevices();

[[nodiscard]] QJsonObject toRecord(const SoundDevices &sound);
[[nodiscard]] SoundDevices soundDevicesFromRecord(const QJsonObject &record);

} // namespace selfcheck
