// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/sound/headset_state.h"

#include <algorithm>

namespace selfcheck {

namespace {

using Kind = SoundKind;
using Flow = SoundDevice::Flow;
using State = SoundDevice::State;
using Endpoints = std::vector<SoundEndpoint>;

const SoundEndpoint *find(const Endpoints &endpoints, Flow flow, bool SoundDevice::*role)
{
    const auto found = std::ranges::find_if(endpoints, [&](const SoundEndpoint &each) {
        return each.isActive() && each.device.flow == flow && each.device.*role;
    });
    return found == endpoints.end() ? nullptr : &*found;
}

HeadsetState told(const char *state, const SoundEndpoint &headset)
{
    // What hangs on a socket of the PC has no name of its own but the socket's.
    const QString name =
        headset.bus == SoundBus::Internal ? spokenName(headset.device) : spokenDeviceName(headset.device);
    return {QString::fromLatin1(state), name, headset.bus};
}

HeadsetState told(const char *state) { return {QString::fromLatin1(state), {}, SoundBus::Unknown}; }

/// Where the system does not tell, two halves of the same kind are taken for one device.
bool isTogether(const SoundEndpoint &one, const SoundEndpoint &other)
{
    return &one == &other || isSameDevice(one, other).value_or(true);
}

bool isAll(const SoundRoles &roles, Kind kind)
{
    return roles.ring->kind == kind && roles.listen->kind == kind && roles.defaultInput->kind == kind &&
           roles.speak->kind == kind;
}

bool isOneDevice(const SoundRoles &roles)
{
    return isTogether(*roles.listen, *roles.speak) && isTogether(*roles.ring, *roles.listen) &&
           isTogether(*roles.defaultInput, *roles.speak);
}

HeadsetState inUse(const SoundRoles &roles)
{
    constexpr int telephoneRate = 8000;
    const SoundEndpoint &speak = *roles.speak;
    if (!isOneDevice(roles))
        return told("two-headsets", *roles.listen);
    if (isHandsFree(speak))
        return told("bluetooth-hands-free", speak);
    if (speak.bus == SoundBus::Bluetooth)
        return told("bluetooth", speak);
    if (speak.device.sampleRateHz && *speak.device.sampleRateHz <= telephoneRate)
        return told("narrowband", speak);
    return told("headset", *roles.listen);
}

/// The first of a kind in a state; those with a role before the others.
const SoundEndpoint *first(const Endpoints &endpoints, Kind kind, State state)
{
    const SoundEndpoint *found = nullptr;
    for (const SoundEndpoint &each : endpoints) {
        if (each.kind != kind || each.device.state != state)
            continue;
        if (each.device.isDefault || each.device.isDefaultCommunications)
            return &each;
        found = found ? found : &each;
    }
    return found;
}

/// A half of the same headset with the other flow.
const SoundEndpoint *otherHalf(const Endpoints &endpoints, const SoundEndpoint &half, State state)
{
    const auto found = std::ranges::find_if(endpoints, [&](const SoundEndpoint &each) {
        return each.device.flow != half.device.flow && each.device.state == state && each.kind == half.kind &&
               isTogether(each, half);
    });
    return found == endpoints.end() ? nullptr : &*found;
}

HeadsetState notEverywhere(const Endpoints &endpoints, const SoundRoles &roles, const SoundEndpoint &headset)
{
    const auto isHeadset = [](const SoundEndpoint *endpoint) { return endpoint->kind == Kind::Headset; };
    if (!otherHalf(endpoints, headset, State::Active)) {
        if (otherHalf(endpoints, headset, State::Disabled))
            return told("disabled", headset);
        if (headset.isOutput())
            return told("no-microphone", headset);
    }
    const bool hears = isHeadset(roles.listen);
    const bool speaks = isHeadset(roles.speak);
    const bool rings = isHeadset(roles.ring);
    const bool records = isHeadset(roles.defaultInput);
    if (hears && speaks)
        return told("only-communications", headset);
    if (rings && records)
        return told("only-default", headset);
    if (hears && rings && !speaks && !records)
        return told("wrong-microphone", headset);
    if (speaks && records && !hears && !rings)
        return told("wrong-output", headset);
    return told("not-default", headset);
}

bool isPcOwn(const SoundEndpoint &endpoint) { return endpoint.bus == SoundBus::Internal; }

bool isInSocket(const SoundRoles &roles)
{
    return roles.listen->kind == Kind::Headphones && isPcOwn(*roles.listen) && roles.speak->kind == Kind::Microphone &&
           isPcOwn(*roles.speak);
}

HeadsetState withoutHeadset(const SoundRoles &roles)
{
    const SoundEndpoint &listen = *roles.listen;
    const SoundEndpoint &speak = *roles.speak;
    if (!listen.isReal() || !speak.isReal())
        return told("virtual");
    if (listen.kind == Kind::Headphones)
        return told("headphones", listen);
    if (listen.kind == Kind::Speakerphone && speak.kind == Kind::Speakerphone)
        return told("speakerphone", listen);
    if (isPcOwn(listen) && isPcOwn(speak))
        return told("built-in");
    return told(isSameDevice(listen, speak).value_or(true) ? "not-found" : "two-devices");
}

} // namespace

SoundRoles rolesOf(const Endpoints &endpoints)
{
    SoundRoles roles;
    roles.ring = find(endpoints, Flow::Output, &SoundDevice::isDefault);
    roles.listen = find(endpoints, Flow::Output, &SoundDevice::isDefaultCommunications);
    roles.defaultInput = find(endpoints, Flow::Input, &SoundDevice::isDefault);
    roles.speak = find(endpoints, Flow::Input, &SoundDevice::isDefaultCommunications);
    // Linux, and a Windows whose other choice is gone: the one there is serves both.
    roles.listen = roles.listen ? roles.listen : roles.ring;
    roles.ring = roles.ring ? roles.ring : roles.listen;
    roles.speak = roles.speak ? roles.speak : roles.defaultInput;
    roles.defaultInput = roles.defaultInput ? roles.defaultInput : roles.speak;
    return roles;
}

HeadsetState headsetState(const Endpoints &endpoints)
{
    const SoundRoles roles = rolesOf(endpoints);
    if (!roles.isComplete())
        return told("none");
    if (isAll(roles, Kind::Headset))
        return inUse(roles);
    if (roles.listen->kind == Kind::Remote || roles.speak->kind == Kind::Remote)
        return told("remote");
    if (const SoundEndpoint *headset = first(endpoints, Kind::Headset, State::Active))
        return notEverywhere(endpoints, roles, *headset);
    if (isAll(roles, Kind::Combined) && isOneDevice(roles))
        return told("unconfirmed", *roles.speak);
    if (const SoundEndpoint *headset = first(endpoints, Kind::Headset, State::Disabled))
        return told("disabled", *headset);
    if (isInSocket(roles))
        return told("unconfirmed", *roles.listen);
    if (const SoundEndpoint *perhaps = first(endpoints, Kind::Combined, State::Active))
        return told("unconfirmed-not-default", *perhaps);
    if (const SoundEndpoint *headset = first(endpoints, Kind::Headset, State::Unplugged))
        return told("unplugged", *headset);
    return withoutHeadset(roles);
}

} // namespace selfcheck
