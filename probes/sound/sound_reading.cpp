// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/sound/sound_reading.h"

#include "probes/pc/session_kind.h"
#include "probes/sound/headset_state.h"

#include <algorithm>

namespace selfcheck::sound {

namespace {

using Endpoints = std::vector<SoundEndpoint>;
using Flow = SoundDevice::Flow;
using State = SoundDevice::State;

const SoundEndpoint *firstReal(const Endpoints &endpoints, Flow flow, State wanted)
{
    const auto found = std::ranges::find_if(endpoints, [&](const SoundEndpoint &each) {
        return each.device.flow == flow && each.device.state == wanted && each.isReal();
    });
    return found == endpoints.end() ? nullptr : &*found;
}

bool isOperatedFromAfar(const System &system, const Endpoints &endpoints)
{
    if (std::ranges::any_of(endpoints, [](const SoundEndpoint &each) { return each.kind == SoundKind::Remote; }))
        return true;
    const auto session = system.session ? system.session() : Result<Session>(Session());
    // Whoever only has a command line from afar does not hear this PC anyway.
    const QString kind = session ? sessionKind(*session) : QString();
    return isRemoteKind(kind) && kind != QLatin1StringView("ssh");
}

void setMissing(Facts &facts, const Endpoints &endpoints, Flow flow, const char *absent, const char *off)
{
    const SoundEndpoint *disabled = firstReal(endpoints, flow, State::Disabled);
    facts.set(state, QString::fromLatin1(disabled ? off : absent));
    if (disabled)
        facts.set(disabledName, spokenName(disabled->device));
}

void setState(Facts &facts, const System &system, const Endpoints &endpoints)
{
    const bool hasOutput = firstReal(endpoints, Flow::Output, State::Active) != nullptr;
    const bool hasInput = firstReal(endpoints, Flow::Input, State::Active) != nullptr;
    if (hasOutput && hasInput)
        facts.set(state, QStringLiteral("ready"));
    else if (!hasOutput && !hasInput)
        facts.set(state, QStringLiteral("none"));
    else if (!hasOutput)
        setMissing(facts, endpoints, Flow::Output, "no-output", "output-disabled");
    else if (isOperatedFromAfar(system, endpoints))
        facts.set(state, QStringLiteral("no-input-remote"));
    else
        setMissing(facts, endpoints, Flow::Input, "no-input", "input-disabled");
}

template<class Value, class Known>
void setKnown(Facts &facts, const Fact<Value> &fact, const std::optional<Known> &value)
{
    if (value)
        facts.set(fact, *value);
}

// Nothing samples slower or faster; a driver that says so says nothing.
std::optional<int> plausibleRate(std::optional<int> rate)
{
    return rate && *rate >= 1000 && *rate <= 1'000'000 ? rate : std::nullopt;
}

void setRoles(Facts &facts, const Endpoints &endpoints)
{
    const SoundRoles roles = rolesOf(endpoints);
    if (const SoundEndpoint *listen = roles.listen) {
        facts.set(outputName, spokenName(listen->device));
        facts.set(defaultOutputName, spokenName(roles.ring->device));
        setKnown(facts, outputMuted, listen->device.muted);
        setKnown(facts, outputVolume, listen->device.volumePercent);
        setKnown(facts, outputRate, plausibleRate(listen->device.sampleRateHz));
    }
    if (const SoundEndpoint *speak = roles.speak) {
        facts.set(inputName, spokenName(speak->device));
        facts.set(defaultInputName, spokenName(roles.defaultInput->device));
        setKnown(facts, inputMuted, speak->device.muted);
        setKnown(facts, inputVolume, speak->device.volumePercent);
        setKnown(facts, inputRate, plausibleRate(speak->device.sampleRateHz));
        setKnown(facts, exclusiveAllowed, speak->device.exclusiveAllowed);
        setKnown(facts, enhancementsOff, speak->device.enhancementsOff);
    }
}

QStringList namesOf(const Endpoints &endpoints, Flow flow)
{
    QStringList names;
    for (const SoundEndpoint &each : endpoints) {
        if (each.device.flow == flow && each.isActive() && each.kind != SoundKind::Loopback)
            names += spokenName(each.device);
    }
    return names;
}

QString wordOf(SoundBus bus)
{
    switch (bus) {
    case SoundBus::Internal: return QStringLiteral("socket");
    case SoundBus::Usb: return QStringLiteral("usb");
    case SoundBus::Bluetooth: return QStringLiteral("bluetooth");
    case SoundBus::Unknown: break;
    }
    return QStringLiteral("unknown");
}

void setHeadset(Facts &facts, const Endpoints &endpoints)
{
    const HeadsetState found = headsetState(endpoints);
    facts.set(headset, found.state);
    if (found.name.isEmpty())
        return;
    facts.set(headsetName, found.name);
    facts.set(headsetBus, wordOf(found.bus));
}

} // namespace

std::vector<AnyFact> yields()
{
    return {state,        outputName,  inputName,        defaultOutputName, defaultInputName,
            disabledName, outputMuted, inputMuted,       outputVolume,      inputVolume,
            outputRate,   inputRate,   exclusiveAllowed, enhancementsOff,   outputs,
            inputs,       server,      headset,          headsetName,       headsetBus};
}

Outcome read(const System &system, const Parameters &)
{
    if (!system.soundDevices)
        return Failure::unsupported(QStringLiteral("sound devices"));
    auto sound = system.soundDevices();
    if (!sound)
        return sound.failure();
    Facts facts;
    if (sound->service == SoundDevices::Service::Stopped) {
        facts.set(state, system.registry ? QStringLiteral("service-off") : QStringLiteral("no-server"));
        return facts;
    }
    if (!sound->server.isEmpty())
        facts.set(server, sound->server);
    const Endpoints endpoints = classified(std::move(sound->devices));
    setState(facts, system, endpoints);
    setRoles(facts, endpoints);
    facts.set(outputs, namesOf(endpoints, Flow::Output));
    facts.set(inputs, namesOf(endpoints, Flow::Input));
    setHeadset(facts, endpoints);
    return facts;
}

} // namespace selfcheck::sound
