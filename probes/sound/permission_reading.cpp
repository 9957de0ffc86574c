// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/sound/permission_reading.h"

#include "probes/pc/capture_consent.h"
#include "probes/system/sound_devices.h"

#include <algorithm>

namespace selfcheck::permission {

namespace {

using Denied = CaptureConsent::Denied;
using Policy = CaptureConsent::Policy;

/// Programs people telephone with: browsers, and what ClickOnce has put into the profile.
bool isForTelephony(const QString &program)
{
    constexpr QLatin1StringView browsers[] = {QLatin1StringView("chrome.exe"), QLatin1StringView("msedge.exe"),
                                              QLatin1StringView("firefox.exe")};
    return program.contains(QLatin1StringView("\\AppData\\Local\\Apps\\2.0\\"), Qt::CaseInsensitive) ||
           std::ranges::any_of(browsers, [name = programName(program)](QLatin1StringView each) {
               return name.compare(each, Qt::CaseInsensitive) == 0;
           });
}

QStringList refusedForTelephony(const CaptureConsent &consent)
{
    QStringList names;
    for (const QString &each : consent.deniedPrograms) {
        if (isForTelephony(each))
            names += programName(each);
    }
    names.removeDuplicates();
    return names;
}

QString stateOf(const CaptureConsent &consent, bool isProgramRefused)
{
    const bool isForced = consent.policy == Policy::ForceDeny;
    if (isForced && consent.denied != Denied::None)
        return QStringLiteral("denied-policy");
    switch (consent.denied) {
    case Denied::Device: return QStringLiteral("denied-policy");
    case Denied::Machine: return QStringLiteral("denied-machine");
    case Denied::User: return QStringLiteral("denied-user");
    case Denied::DesktopApps: return QStringLiteral("denied-desktop");
    case Denied::None: break;
    }
    if (isForced)
        return QStringLiteral("policy");
    return isProgramRefused ? QStringLiteral("refused-programs") : QStringLiteral("allowed");
}

Outcome readSwitches(const Registry &registry)
{
    const auto consent = captureConsent(registry, CaptureDevice::Microphone);
    if (!consent)
        return consent.failure();
    Facts facts;
    const QStringList programs = refusedForTelephony(*consent);
    facts.set(state, stateOf(*consent, !programs.isEmpty()));
    if (!consent->place.isEmpty())
        facts.set(place, consent->place);
    if (consent->policy == Policy::ForceDeny)
        facts.set(policyPlace, consent->policyPlace);
    if (!programs.isEmpty())
        facts.set(refused, programs);
    if (!consent->heldBy.isEmpty())
        facts.set(heldBy, consent->heldBy);
    if (consent->lastUsed) {
        facts.set(lastProgram, consent->lastProgram);
        facts.set(lastUsed, consent->lastUsed->date().toString(Qt::ISODate));
    }
    return facts;
}

Outcome readServer(const System &system)
{
    const auto sound = system.soundDevices();
    if (!sound)
        return sound.failure();
    if (sound->service == SoundDevices::Service::Stopped)
        return Failure::systemCall(QStringLiteral("sound server"), QStringLiteral("no answer"));
    Facts facts;
    facts.set(state, QStringLiteral("server"));
    return facts;
}

} // namespace

std::vector<AnyFact> yields() { return {state, place, policyPlace, refused, heldBy, lastProgram, lastUsed}; }

Outcome read(const System &system, const Parameters &)
{
    if (system.registry)
        return readSwitches(*system.registry);
    if (system.soundDevices)
        return readServer(system);
    return Failure::unsupported(QStringLiteral("microphone permission"));
}

} // namespace selfcheck::permission
