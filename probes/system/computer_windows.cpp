// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/computer.h"

#include "probes/system/library_windows.h"

#include <QtCore/QSysInfo>

#include <windows.h>

namespace selfcheck {

namespace {

void readVersion(ComputerInfo &info)
{
    using RtlGetVersion = LONG(WINAPI *)(OSVERSIONINFOW *);
    OSVERSIONINFOW version{};
    version.dwOSVersionInfoSize = sizeof version;
    const auto ask = functionOf<RtlGetVersion>(GetModuleHandleW(L"ntdll.dll"), "RtlGetVersion");
    if (!ask || ask(&version) != 0)
        return;
    info.major = static_cast<int>(version.dwMajorVersion);
    info.build = static_cast<int>(version.dwBuildNumber);
}

QString architectureOf(USHORT machine)
{
    switch (machine) {
    case 0x8664: return QStringLiteral("x86_64");
    case 0xAA64: return QStringLiteral("arm64");
    case 0x014C: return QStringLiteral("x86");
    default: return {};
    }
}

QString nativeArchitecture()
{
    using IsWow64Process2 = BOOL(WINAPI *)(HANDLE, USHORT *, USHORT *);
    const auto ask = functionOf<IsWow64Process2>(GetModuleHandleW(L"kernel32.dll"), "IsWow64Process2");
    USHORT process = 0;
    USHORT native = 0;
    if (ask && ask(GetCurrentProcess(), &process, &native))
        return architectureOf(native);
    SYSTEM_INFO system{};
    GetNativeSystemInfo(&system);
    return system.wProcessorArchitecture == PROCESSOR_ARCHITECTURE_AMD64 ? QStringLiteral("x86_64") : QString();
}

std::optional<qint64> memoryBytes()
{
    ULONGLONG builtInKilobytes = 0;
    if (GetPhysicallyInstalledSystemMemory(&builtInKilobytes) && builtInKilobytes > 0)
        return static_cast<qint64>(builtInKilobytes) * 1024;
    MEMORYSTATUSEX status{};
    status.dwLength = sizeof status;
    if (!GlobalMemoryStatusEx(&status))
        return std::nullopt;
    return static_cast<qint64>(status.ullTotalPhys);
}

QString firmwareKind()
{
    using GetFirmwareType = BOOL(WINAPI *)(int *);
    const auto ask = functionOf<GetFirmwareType>(GetModuleHandleW(L"kernel32.dll"), "GetFirmwareType");
    int kind = 0;
    if (!ask || !ask(&kind))
        return {};
    return kind == 2 ? QStringLiteral("uefi") : kind == 1 ? QStringLiteral("bios") : QString();
}

QString tpmVersion()
{
    struct DeviceInfo {
        UINT32 structVersion, tpmVersion, interfaceType, implementationRevision;
    };
    using GetDeviceInfo = UINT32(WINAPI *)(UINT32, void *);
    constexpr UINT32 notFound = 0x8028400F;
    const Library library(L"tbs.dll");
    const auto ask = library.function<GetDeviceInfo>("Tbsi_GetDeviceInfo");
    DeviceInfo device{};
    const UINT32 result = ask ? ask(sizeof device, &device) : 1;
    if (result == notFound)
        return QStringLiteral("none");
    if (result != 0)
        return {};
    return device.tpmVersion == 2 ? QStringLiteral("2.0") : device.tpmVersion == 1 ? QStringLiteral("1.2") : QString();
}

QSize displaySize()
{
    DEVMODEW mode{};
    mode.dmSize = sizeof mode;
    if (!EnumDisplaySettingsW(nullptr, ENUM_CURRENT_SETTINGS, &mode))
        return {};
    return {static_cast<int>(mode.dmPelsWidth), static_cast<int>(mode.dmPelsHeight)};
}

class WindowsComputer final : public Computer {
public:
    ComputerInfo read() const override
    {
        ComputerInfo info;
        info.kernel = ComputerInfo::Kernel::Windows;
        readVersion(info);
        info.architecture = nativeArchitecture();
        info.programArchitecture = QSysInfo::buildCpuArchitecture();
        if (const DWORD count = GetActiveProcessorCount(ALL_PROCESSOR_GROUPS); count > 0)
            info.logicalProcessors = static_cast<int>(count);
        info.memoryBytes = memoryBytes();
        info.firmware = firmwareKind();
        info.tpm = tpmVersion();
        info.display = displaySize();
        return info;
    }
};

} // namespace

std::shared_ptr<const Computer> thisComputer() { return std::make_shared<WindowsComputer>(); }

} // namespace selfcheck
