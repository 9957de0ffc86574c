// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/sound_devices.h"

#include <QtCore/QJsonArray>

#include <algorithm>
#include <iterator>

namespace selfcheck {

namespace {

using Flow = SoundDevice::Flow;
using State = SoundDevice::State;
using Service = SoundDevices::Service;

// In the order of the enumerators.
constexpr QLatin1StringView flows[] = {QLatin1StringView("output"), QLatin1StringView("input")};
constexpr QLatin1StringView states[] = {QLatin1StringView("active"), QLatin1StringView("disabled"),
                                        QLatin1StringView("unplugged"), QLatin1StringView("not-present")};
constexpr QLatin1StringView services[] = {QLatin1StringView("running"), QLatin1StringView("stopped"),
                                          QLatin1StringView("unknown")};

template<class Enum, std::size_t size>
Enum enumOf(const QLatin1StringView (&words)[size], const QJsonValue &value)
{
    const auto found = std::find(std::begin(words), std::end(words), value.toString());
    return found == std::end(words) ? Enum{} : static_cast<Enum>(found - std::begin(words));
}

struct TextMember {
    QLatin1StringView name;
    QString SoundDevice::*member;
};
constexpr TextMember texts[] = {
    {QLatin1StringView("id"), &SoundDevice::id},
    {QLatin1StringView("name"), &SoundDevice::name},
    {QLatin1StringView("description"), &SoundDevice::description},
    {QLatin1StringView("adapter"), &SoundDevice::adapter},
    {QLatin1StringView("formFactor"), &SoundDevice::formFactor},
    {QLatin1StringView("jack"), &SoundDevice::jack},
    {QLatin1StringView("bus"), &SoundDevice::bus},
    {QLatin1StringView("instanceId"), &SoundDevice::instanceId},
    {QLatin1StringView("container"), &SoundDevice::container},
    {QLatin1StringView("profile"), &SoundDevice::profile},
    {QLatin1StringView("deviceClass"), &SoundDevice::deviceClass},
};

struct FlagMember {
    QLatin1StringView name;
    bool SoundDevice::*member;
};
constexpr FlagMember flags[] = {
    {QLatin1StringView("monitor"), &SoundDevice::monitor},
    {QLatin1StringView("isDefault"), &SoundDevice::isDefault},
    {QLatin1StringView("isDefaultCommunications"), &SoundDevice::isDefaultCommunications},
};

struct KnownFlagMember {
    QLatin1StringView name;
    std::optional<bool> SoundDevice::*member;
};
constexpr KnownFlagMember knownFlags[] = {
    {QLatin1StringView("muted"), &SoundDevice::muted},
    {QLatin1StringView("exclusiveAllowed"), &SoundDevice::exclusiveAllowed},
    {QLatin1StringView("enhancementsOff"), &SoundDevice::enhancementsOff},
};

struct NumberMember {
    QLatin1StringView name;
    std::optional<int> SoundDevice::*member;
};
constexpr NumberMember numbers[] = {
    {QLatin1StringView("volumePercent"), &SoundDevice::volumePercent},
    {QLatin1StringView("sampleRateHz"), &SoundDevice::sampleRateHz},
    {QLatin1StringView("channelCount"), &SoundDevice::channelCount},
    {QLatin1StringView("callSampleRateHz"), &SoundDevice::callSampleRateHz},
};

// Empty texts and false flags are left out, so that records can be read.
QJsonObject deviceRecord(const SoundDevice &device)
{
    QJsonObject record{{QStringLiteral("flow"), flows[static_cast<int>(device.flow)]},
                       {QStringLiteral("state"), states[static_cast<int>(device.state)]}};
    for (const TextMember &each : texts) {
        if (!(device.*each.member).isEmpty())
            record.insert(each.name, device.*each.member);
    }
    for (const FlagMember &each : flags) {
        if (device.*each.member)
            record.insert(each.name, true);
    }
    for (const KnownFlagMember &each : knownFlags) {
        if (device.*each.member)
            record.insert(each.name, *(device.*each.member));
    }
    for (const NumberMember &each : numbers) {
        if (device.*each.member)
            record.insert(each.name, *(device.*each.member));
    }
    return record;
}

SoundDevice deviceFrom(const QJsonObject &record)
{
    SoundDevice device;
    device.flow = enumOf<Flow>(flows, record.value(QLatin1StringView("flow")));
    device.state = enumOf<State>(states, record.value(QLatin1StringView("state")));
    for (const TextMember &each : texts)
        device.*each.member = record.value(each.name).toString();
    for (const FlagMember &each : flags)
        device.*each.member = record.value(each.name).toBool();
    for (const KnownFlagMember &each : knownFlags) {
        const QJsonValue value = record.value(each.name);
        if (value.isBool())
            device.*each.member = value.toBool();
    }
    for (const NumberMember &each : numbers) {
        const QJsonValue value = record.value(each.name);
        if (value.isDouble())
            device.*each.member = value.toInt();
    }
    return device;
}

} // namespace

QJsonObject toRecord(const SoundDevices &sound)
{
    QJsonArray devices;
    for (const SoundDevice &each : sound.devices)
        devices.append(deviceRecord(each));
    QJsonObject record{{QStringLiteral("service"), services[static_cast<int>(sound.service)]},
                       {QStringLiteral("devices"), devices}};
    if (!sound.server.isEmpty())
        record.insert(QLatin1StringView("server"), sound.server);
    return record;
}

SoundDevices soundDevicesFromRecord(const QJsonObject &record)
{
    SoundDevices sound;
    sound.service = enumOf<Service>(services, record.value(QLatin1StringView("service")));
    sound.server = record.value(QLatin1StringView("server")).toString();
    for (const QJsonValue &each : record.value(QLatin1StringView("devices")).toArray())
        sound.devices.push_back(deviceFrom(each.toObject()));
    return sound;
}

} // namespace selfcheck
