// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/pc/capture_consent.h"

#include "probes/system/registry.h"

namespace selfcheck {

namespace {

using Denied = CaptureConsent::Denied;
using Policy = CaptureConsent::Policy;

QString storeOf(CaptureDevice device)
{
    return QStringLiteral("Software\\Microsoft\\Windows\\CurrentVersion\\CapabilityAccessManager\\ConsentStore\\") +
           QLatin1StringView(device == CaptureDevice::Microphone ? "microphone" : "webcam");
}

/// True for "Deny", false for "Allow" and where nothing stands.
Result<bool> isDenied(const Registry &registry, const QString &key)
{
    const auto value = registry.checkedText(key, QStringLiteral("Value"));
    if (!value)
        return value.failure();
    if (!*value || (*value)->compare(QLatin1StringView("Allow"), Qt::CaseInsensitive) == 0)
        return false;
    if ((*value)->compare(QLatin1StringView("Deny"), Qt::CaseInsensitive) == 0)
        return true;
    return Failure::badContent(key + QStringLiteral("\\Value"), **value);
}

Status readSwitches(const Registry &registry, CaptureDevice device, CaptureConsent &consent)
{
    const QString store = storeOf(device);
    const std::pair<Denied, QString> switches[] = {
        {Denied::Machine, QStringLiteral("HKLM\\") + store},
        {Denied::User, QStringLiteral("HKCU\\") + store},
        {Denied::DesktopApps, QStringLiteral("HKCU\\") + store + QStringLiteral("\\NonPackaged")},
    };
    std::optional<Failure> unreadable;
    for (const auto &[level, key] : switches) {
        const Result<bool> denied = isDenied(registry, key);
        if (!denied && !unreadable)
            unreadable = denied.failure();
        if (denied && *denied) {
            consent.denied = level;
            consent.place = key + QStringLiteral("\\Value");
            return Done{};
        }
    }
    if (unreadable)
        return *unreadable;
    return Done{};
}

// The camera can be switched off altogether; microphones have no such policy.
Status readDevicePolicy(const Registry &registry, CaptureDevice device, CaptureConsent &consent)
{
    if (device != CaptureDevice::Camera)
        return Done{};
    const QString key = QStringLiteral("HKLM\\SOFTWARE\\Policies\\Microsoft\\Camera");
    const QString name = QStringLiteral("AllowCamera");
    const auto allow = registry.checkedNumber(key, name);
    if (!allow)
        return allow.failure();
    if (*allow && **allow == 0) {
        consent.denied = Denied::Device;
        consent.place = key + u'\\' + name;
    }
    return Done{};
}

Status readAppPolicy(const Registry &registry, CaptureDevice device, CaptureConsent &consent)
{
    const QString key = QStringLiteral("HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows\\AppPrivacy");
    const QString name =
        QLatin1StringView(device == CaptureDevice::Microphone ? "LetAppsAccessMicrophone" : "LetAppsAccessCamera");
    const QString place = key + u'\\' + name;
    const auto value = registry.checkedNumber(key, name);
    if (!value)
        return value.failure();
    if (!*value)
        return Done{};
    if (**value < 0 || **value > 2)
        return Failure::badContent(place, QString::number(**value));
    constexpr Policy meanings[] = {Policy::UserDecides, Policy::ForceAllow, Policy::ForceDeny};
    consent.policy = meanings[**value];
    consent.policyPlace = place;
    return Done{};
}

std::optional<QDateTime> timeOf(std::optional<qint64> fileTime)
{
    // 100 ns since 1601; nothing before 1970 and nothing beyond the year 2100 was written by this Windows.
    constexpr qint64 year1970 = 116'444'736'000'000'000;
    constexpr qint64 year2100 = 157'469'184'000'000'000;
    if (!fileTime || *fileTime <= year1970 || *fileTime >= year2100)
        return std::nullopt;
    return QDateTime::fromMSecsSinceEpoch((*fileTime - year1970) / 10'000, Qt::UTC);
}

void noteUse(const Registry &registry, const QString &key, const QString &program, CaptureConsent &consent)
{
    const auto start = timeOf(registry.number(key, QStringLiteral("LastUsedTimeStart")));
    if (!start)
        return;
    const auto stopNumber = registry.number(key, QStringLiteral("LastUsedTimeStop"));
    const auto stop = timeOf(stopNumber);
    if (stopNumber == 0)
        consent.heldBy = program;
    const QDateTime used = stop && *stop > *start ? *stop : *start;
    if (!consent.lastUsed || *consent.lastUsed < used) {
        consent.lastUsed = used;
        consent.lastProgram = program;
    }
}

void readPrograms(const Registry &registry, CaptureDevice device, CaptureConsent &consent)
{
    const QString apps = QStringLiteral("HKCU\\") + storeOf(device);
    const QString desktop = QStringLiteral("NonPackaged");
    for (const QString &app : registry.subkeys(apps)) {
        // "MSTeams_8wekyb3d8bbwe": the name, then a hash of the publisher.
        if (app != desktop)
            noteUse(registry, apps + u'\\' + app, app.section(u'_', 0, 0), consent);
    }
    const QString programs = apps + u'\\' + desktop;
    for (const QString &each : registry.subkeys(programs)) {
        const QString key = programs + u'\\' + each;
        const QString path = QString(each).replace(u'#', u'\\');
        noteUse(registry, key, programName(path), consent);
        const Result<bool> denied = isDenied(registry, key);
        if (denied && *denied)
            consent.deniedPrograms += path;
    }
}

} // namespace

Result<CaptureConsent> captureConsent(const Registry &registry, CaptureDevice device)
{
    CaptureConsent consent;
    std::optional<Failure> unreadable;
    for (const auto read : {readSwitches, readDevicePolicy, readAppPolicy}) {
        const Status status = read(registry, device, consent);
        if (!status && !unreadable)
            unreadable = status.failure();
    }
    if (unreadable && consent.denied == Denied::None)
        return *unreadable;
    readPrograms(registry, device, consent);
    return consent;
}

QString programName(const QString &path) { return path.section(u'\\', -1); }

} // namespace selfcheck
