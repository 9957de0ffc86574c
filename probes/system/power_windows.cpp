// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/power.h"

#include "probes/system/library_windows.h"

#include <QtCore/QUuid>

#include <windows.h>

#include <vector>

namespace selfcheck {

namespace {

// GUID_SLEEP_SUBGROUP and GUID_STANDBY_TIMEOUT of winnt.h; the two of USB stand in "powercfg /query" only.
constexpr GUID sleepGroup{0x238c9fa8, 0x0aad, 0x41ed, {0x83, 0xf4, 0x97, 0xbe, 0x24, 0x2c, 0x8f, 0x20}};
constexpr GUID sleepAfter{0x29f6c1db, 0x86da, 0x48c5, {0x9f, 0xdb, 0xf2, 0xb6, 0x7b, 0x1f, 0x44, 0xda}};
constexpr GUID usbGroup{0x2a737441, 0x1930, 0x4402, {0x8d, 0x77, 0xb2, 0xbe, 0xbb, 0xa3, 0x08, 0xa3}};
constexpr GUID usbSuspend{0x48e6b7a6, 0x50f5, 0x4782, {0xa5, 0xd4, 0x53, 0xbb, 0x8f, 0x07, 0xe2, 0x26}};

QString written(const GUID &guid) { return QUuid(guid).toString(QUuid::WithoutBraces); }

void readStatus(Power &power)
{
    constexpr BYTE unknown = 255;
    constexpr BYTE noBattery = 128;
    // The fourth byte is called Reserved1 by older headers and SystemStatusFlag by newer ones.
    struct Status {
        BYTE line = unknown, battery = unknown, percent = unknown, saver = 0;
        DWORD seconds = 0, fullSeconds = 0;
    } status;
    static_assert(sizeof(Status) == sizeof(SYSTEM_POWER_STATUS));
    if (!GetSystemPowerStatus(reinterpret_cast<SYSTEM_POWER_STATUS *>(&status)))
        return;
    if (status.line <= 1)
        power.mains = status.line == 1;
    if (status.battery != unknown)
        power.battery = (status.battery & noBattery) == 0;
    if (status.percent <= 100 && power.battery.value_or(false))
        power.batteryLevel = status.percent;
    power.saver = status.saver == 1;
}

QString planName(const Library &library, const GUID &plan)
{
    using FriendlyName = DWORD(WINAPI *)(HKEY, const GUID *, const GUID *, const GUID *, UCHAR *, DWORD *);
    const auto ask = library.function<FriendlyName>("PowerReadFriendlyName");
    DWORD size = 0;
    if (!ask || ask(nullptr, &plan, nullptr, nullptr, nullptr, &size) != ERROR_SUCCESS || size < sizeof(wchar_t))
        return {};
    std::vector<wchar_t> name(size / sizeof(wchar_t) + 1);
    if (ask(nullptr, &plan, nullptr, nullptr, reinterpret_cast<UCHAR *>(name.data()), &size) != ERROR_SUCCESS)
        return {};
    return QString::fromWCharArray(name.data());
}

std::optional<qint64> setting(const Library &library, const char *function, const GUID &plan, const GUID &group,
                              const GUID &which)
{
    using ValueIndex = DWORD(WINAPI *)(HKEY, const GUID *, const GUID *, const GUID *, DWORD *);
    const auto ask = library.function<ValueIndex>(function);
    DWORD value = 0;
    if (!ask || ask(nullptr, &plan, &group, &which, &value) != ERROR_SUCCESS)
        return std::nullopt;
    return value;
}

std::optional<bool> onOrOff(std::optional<qint64> value)
{
    return value && *value <= 1 ? std::optional<bool>(*value == 1) : std::nullopt;
}

void readPlan(Power &power, const Library &library)
{
    using ActiveScheme = DWORD(WINAPI *)(HKEY, GUID **);
    const auto ask = library.function<ActiveScheme>("PowerGetActiveScheme");
    GUID *active = nullptr;
    if (!ask || ask(nullptr, &active) != ERROR_SUCCESS || !active)
        return;
    const GUID plan = *active;
    LocalFree(active);
    power.plan = written(plan);
    power.planName = planName(library, plan);
    const auto onMains = [&](const GUID &group, const GUID &which) {
        return setting(library, "PowerReadACValueIndex", plan, group, which);
    };
    const auto onBattery = [&](const GUID &group, const GUID &which) {
        return setting(library, "PowerReadDCValueIndex", plan, group, which);
    };
    power.sleepOnMains = onMains(sleepGroup, sleepAfter);
    power.sleepOnBattery = onBattery(sleepGroup, sleepAfter);
    power.usbSuspendOnMains = onOrOff(onMains(usbGroup, usbSuspend));
    power.usbSuspendOnBattery = onOrOff(onBattery(usbGroup, usbSuspend));
}

QString overlay(const Library &library)
{
    using Overlay = DWORD(WINAPI *)(GUID *);
    const auto ask = library.function<Overlay>("PowerGetEffectiveOverlayScheme");
    GUID mode{};
    return ask && ask(&mode) == ERROR_SUCCESS ? written(mode) : QString();
}

} // namespace

Result<Power> readPower()
{
    Power power;
    readStatus(power);
    const Library library(L"powrprof.dll");
    readPlan(power, library);
    power.overlay = overlay(library);
    return power;
}

} // namespace selfcheck
