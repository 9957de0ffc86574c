// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/camera/cameras_reading.h"

#include "probes/pc/capture_consent.h"
#include "probes/pc/session_kind.h"
#include "probes/system/cameras.h"
#include "probes/system/registry.h"
#include "probes/system/session.h"

#include <algorithm>

namespace selfcheck::cameras {

namespace {

constexpr std::size_t mostNames = 20;

/// Nothing where no switch is off.
QString denialIn(const CaptureConsent &consent)
{
    switch (consent.denied) {
    case CaptureConsent::Denied::None: return {};
    case CaptureConsent::Denied::Device: return QStringLiteral("denied-device");
    case CaptureConsent::Denied::Machine: return QStringLiteral("denied-machine");
    case CaptureConsent::Denied::User: return QStringLiteral("denied-user");
    case CaptureConsent::Denied::DesktopApps: return QStringLiteral("denied-desktop");
    }
    return {};
}

bool isFromAfar(const System &system)
{
    if (!system.session)
        return false;
    const auto session = system.session();
    return session && isRemoteKind(sessionKind(*session));
}

QString stateOf(const System &system, const Cameras &cameras, const QString &denial)
{
    // Switched off by policy, a camera is not even listed; the other switches leave it there.
    if (denial == QLatin1StringView("denied-device"))
        return denial;
    if (cameras.list.empty())
        return isFromAfar(system) ? QStringLiteral("none-remote") : QStringLiteral("none");
    if (!denial.isEmpty())
        return denial;
    const bool isClosed = std::ranges::all_of(cameras.list, [](const Camera &each) { return each.mayOpen == false; });
    return isClosed ? QStringLiteral("no-rights") : QStringLiteral("found");
}

} // namespace

std::vector<AnyFact> yields() { return {state, count, list, deniedBy, usedBy}; }

Outcome read(const System &system, const Parameters &)
{
    if (!system.cameras)
        return Failure::unsupported(QStringLiteral("cameras"));
    const auto cameras = system.cameras();
    if (!cameras)
        return cameras.failure();
    CaptureConsent consent;
    if (system.registry) {
        const auto told = captureConsent(*system.registry, CaptureDevice::Camera);
        if (!told)
            return told.failure();
        consent = *told;
    }
    Facts facts;
    facts.set(state, stateOf(system, *cameras, denialIn(consent)));
    facts.set(count, static_cast<qint64>(cameras->list.size()));
    QStringList names;
    for (const Camera &each : cameras->list) {
        if (!each.name.isEmpty() && static_cast<std::size_t>(names.size()) < mostNames)
            names += each.name;
    }
    if (!names.isEmpty())
        facts.set(list, names);
    if (!consent.place.isEmpty())
        facts.set(deniedBy, consent.place);
    if (!consent.heldBy.isEmpty())
        facts.set(usedBy, consent.heldBy);
    return facts;
}

} // namespace selfcheck::cameras
