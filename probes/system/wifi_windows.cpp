// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/wifi_windows.h"

#include <QtCore/QLibrary>
#include <QtCore/QUuid>

#include <windows.h>
// Needs windows.h.
#include <wlanapi.h>

#include <algorithm>
#include <cstring>

namespace selfcheck {

namespace {

// Not in every SDK under this name; dBm as LONG.
constexpr auto opcodeRssi = static_cast<WLAN_INTF_OPCODE>(0x10000102);
constexpr DWORD clientVersion = 2;

template<class Function>
Function resolved(QLibrary &library, const char *name)
{
    return reinterpret_cast<Function>(reinterpret_cast<void *>(library.resolve(name)));
}

struct WlanApi {
    QLibrary library{QStringLiteral("wlanapi")};
    decltype(&::WlanOpenHandle) open = resolved<decltype(open)>(library, "WlanOpenHandle");
    decltype(&::WlanCloseHandle) close = resolved<decltype(close)>(library, "WlanCloseHandle");
    decltype(&::WlanQueryInterface) query = resolved<decltype(query)>(library, "WlanQueryInterface");
    decltype(&::WlanFreeMemory) free = resolved<decltype(free)>(library, "WlanFreeMemory");
    HANDLE handle = nullptr;

    WlanApi()
    {
        DWORD version = 0;
        if (open && close && query && free && open(clientVersion, nullptr, &version, &handle) != ERROR_SUCCESS)
            handle = nullptr;
    }
    ~WlanApi()
    {
        if (handle)
            close(handle, nullptr);
    }
    Q_DISABLE_COPY_MOVE(WlanApi)

    template<class T>
    std::optional<T> ask(const GUID &guid, WLAN_INTF_OPCODE what) const
    {
        DWORD size = 0;
        void *data = nullptr;
        if (!handle || query(handle, &guid, what, nullptr, &size, &data, nullptr) != ERROR_SUCCESS || !data)
            return std::nullopt;
        std::optional<T> value;
        if (size >= sizeof(T)) {
            value.emplace();
            std::memcpy(&*value, data, sizeof(T));
        }
        free(data);
        return value;
    }
};

bool isDenied(HKEY root, const wchar_t *path)
{
    wchar_t value[16] = {};
    DWORD size = sizeof value - sizeof(wchar_t);
    return ::RegGetValueW(root, path, L"Value", RRF_RT_REG_SZ, nullptr, value, &size) == ERROR_SUCCESS &&
           ::lstrcmpiW(value, L"Allow") != 0;
}

// Since Windows 11 24H2 asking for the network's name without this consent may bring up a question.
bool mayKnowLocation()
{
    const wchar_t *store =
        L"SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\CapabilityAccessManager\\ConsentStore\\location";
    const wchar_t *desktop =
        L"SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\CapabilityAccessManager\\ConsentStore\\location\\NonPackaged";
    return !isDenied(HKEY_LOCAL_MACHINE, store) && !isDenied(HKEY_CURRENT_USER, store) &&
           !isDenied(HKEY_CURRENT_USER, desktop);
}

} // namespace

void fillInWifi(NetworkAdapter &adapter, const QString &adapterName)
{
    const QUuid uuid(adapterName);
    if (uuid.isNull())
        return;
    const GUID guid = uuid;
    const WlanApi wlan;
    // 0..100 stands for -100..-50 dBm.
    const auto rssi = wlan.ask<LONG>(guid, opcodeRssi);
    constexpr LONG weakest = -120;
    if (rssi && *rssi >= weakest && *rssi < 0)
        adapter.wifiSignalPercent = std::clamp(2 * (static_cast<int>(*rssi) + 100), 0, 100);
    const auto channel = wlan.ask<ULONG>(guid, wlan_intf_opcode_channel_number);
    constexpr ULONG highestChannel = 233;
    if (channel && *channel >= 1 && *channel <= highestChannel)
        adapter.wifiChannel = static_cast<int>(*channel);
    if (!mayKnowLocation())
        return;
    const auto connection = wlan.ask<WLAN_CONNECTION_ATTRIBUTES>(guid, wlan_intf_opcode_current_connection);
    if (!connection)
        return;
    const WLAN_ASSOCIATION_ATTRIBUTES &association = connection->wlanAssociationAttributes;
    const auto length = std::min<qsizetype>(static_cast<qsizetype>(association.dot11Ssid.uSSIDLength), 32);
    adapter.wifiName = QString::fromUtf8(reinterpret_cast<const char *>(association.dot11Ssid.ucSSID), length);
    if (!adapter.wifiSignalPercent)
        adapter.wifiSignalPercent = std::clamp(static_cast<int>(association.wlanSignalQuality), 0, 100);
}

} // namespace selfcheck
