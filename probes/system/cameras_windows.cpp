// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/cameras.h"

#include "probes/system/com_windows.h"
#include "probes/system/media_foundation_windows.h"
#include "probes/system/wine_windows.h"

#include <setupapi.h>

namespace selfcheck {

namespace {

// KSCATEGORY_VIDEO_CAMERA, Windows 10 1607 and later.
constexpr GUID cameraCategory{0xe5323777, 0xf976, 0x4f5b, {0x9b, 0x55, 0xb9, 0x46, 0x99, 0xc4, 0x6e, 0x44}};

Failure refused(const char *call, quint32 error)
{
    return Failure::systemCall(QLatin1StringView(call), QString::number(error, 16));
}

struct DeviceList {
    Library library{L"setupapi.dll"};
    decltype(&::SetupDiGetClassDevsW) open = library.function<decltype(open)>("SetupDiGetClassDevsW");
    decltype(&::SetupDiEnumDeviceInfo) next = library.function<decltype(next)>("SetupDiEnumDeviceInfo");
    decltype(&::SetupDiGetDeviceRegistryPropertyW) property =
        library.function<decltype(property)>("SetupDiGetDeviceRegistryPropertyW");
    decltype(&::SetupDiDestroyDeviceInfoList) close = library.function<decltype(close)>("SetupDiDestroyDeviceInfoList");
    HDEVINFO handle = INVALID_HANDLE_VALUE;

    DeviceList()
    {
        if (open && next && property && close)
            handle = open(&cameraCategory, nullptr, nullptr, DIGCF_PRESENT | DIGCF_DEVICEINTERFACE);
    }
    ~DeviceList()
    {
        if (handle != INVALID_HANDLE_VALUE)
            close(handle);
    }
    DeviceList(const DeviceList &) = delete;
    DeviceList &operator=(const DeviceList &) = delete;

    [[nodiscard]] QString text(SP_DEVINFO_DATA &device, DWORD what) const
    {
        wchar_t text[256] = {};
        DWORD type = 0;
        DWORD size = 0;
        const BOOL done = property(handle, &device, what, &type, reinterpret_cast<BYTE *>(text),
                                   sizeof text - sizeof(wchar_t), &size);
        return done && type == REG_SZ ? QString::fromWCharArray(text) : QString();
    }
};

// The way without Media Foundation.
Result<Cameras> readFromDeviceList()
{
    const DeviceList devices;
    if (devices.handle == INVALID_HANDLE_VALUE)
        return refused("SetupDiGetClassDevsW", ::GetLastError());
    Cameras cameras;
    SP_DEVINFO_DATA device{};
    device.cbSize = sizeof device;
    for (DWORD place = 0; devices.next(devices.handle, place, &device); ++place) {
        const QString name = devices.text(device, SPDRP_FRIENDLYNAME);
        cameras.list.push_back({name.isEmpty() ? devices.text(device, SPDRP_DEVICEDESC) : name, {}});
    }
    return cameras;
}

Result<Cameras> readFrom(const MediaFoundation &media)
{
    std::vector<QString> names;
    const HRESULT answer = media.cameras(names);
    if (FAILED(answer))
        return refused("MFEnumDeviceSources", static_cast<quint32>(answer));
    Cameras cameras;
    for (const QString &name : names)
        cameras.list.push_back({name, {}});
    return cameras;
}

} // namespace

Result<Cameras> readCameras()
{
    const ComApartment apartment;
    const MediaFoundation media;
    auto cameras = media.isInstalled() ? readFrom(media) : readFromDeviceList();
    if (cameras && cameras->list.empty() && isWine())
        return Failure::systemCall(QStringLiteral("list of cameras"), QStringLiteral("Wine has none"));
    return cameras;
}

} // namespace selfcheck
