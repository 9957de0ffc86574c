// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/network_links.h"

#include <winsock2.h>
#include <ws2tcpip.h>
// Needs the socket types.
#include <iphlpapi.h>
#include <netioapi.h>
#include <netlistmgr.h>

#include "probes/system/com_windows.h"
#include "probes/system/native_address.h"
#include "probes/system/wifi_windows.h"

#include <algorithm>
#include <cstring>

namespace selfcheck {

namespace {

constexpr ULONG firstGuessBytes = 32 * 1024;
// Placeholders of a PC without IPv6 name servers: fec0:0:0:ffff::1 to ::3.
const QByteArray unusedNameServerStart = QByteArray::fromHex("fec000000000ffff");

IpAddress fromNative(const SOCKADDR_INET &native)
{
    return addressFromNative(reinterpret_cast<const sockaddr *>(&native));
}

LinkKind kindOf(const IP_ADAPTER_ADDRESSES &native)
{
    constexpr ULONG propVirtual = 53;
    constexpr ULONG mobileGsm = 243;
    constexpr ULONG mobileCdma = 244;
    switch (native.IfType) {
    case IF_TYPE_SOFTWARE_LOOPBACK: return LinkKind::Loopback;
    case IF_TYPE_IEEE80211: return LinkKind::Wifi;
    case mobileGsm:
    case mobileCdma: return LinkKind::Mobile;
    case IF_TYPE_PPP:
    case IF_TYPE_TUNNEL:
    case propVirtual: return LinkKind::Vpn;
    default: break;
    }
    // Many VPN programs bring an adapter that says it is Ethernet; their drivers are known by name.
    static constexpr const char *vpnDrivers[] = {"TAP-Windows", "Wintun",      "WireGuard", "OpenVPN", "AnyConnect",
                                                 "PANGP",       "Fortinet",    "Juniper",   "Pulse",   "Ivanti",
                                                 "Zscaler",     "Check Point", "SonicWall", "NordLynx"};
    const QString description = QString::fromWCharArray(native.Description);
    const bool isVpn = std::any_of(std::begin(vpnDrivers), std::end(vpnDrivers), [&description](const char *word) {
        return description.contains(QLatin1StringView(word), Qt::CaseInsensitive);
    });
    if (isVpn)
        return LinkKind::Vpn;
    return native.IfType == IF_TYPE_ETHERNET_CSMACD ? LinkKind::Cable : LinkKind::Other;
}

bool isHardware(const IP_ADAPTER_ADDRESSES &native)
{
    MIB_IF_ROW2 row = {};
    row.InterfaceLuid = native.Luid;
    return ::GetIfEntry2(&row) == NO_ERROR && row.InterfaceAndOperStatusFlags.HardwareInterface;
}

NetworkAdapter adapterFrom(const IP_ADAPTER_ADDRESSES &native)
{
    NetworkAdapter adapter;
    adapter.name = QString::fromWCharArray(native.FriendlyName);
    adapter.description = QString::fromWCharArray(native.Description);
    adapter.index = static_cast<int>(native.IfIndex ? native.IfIndex : native.Ipv6IfIndex);
    adapter.kind = kindOf(native);
    adapter.up = native.OperStatus == IfOperStatusUp;
    adapter.virtualAdapter = !isHardware(native);
    adapter.mtu = native.Mtu == 0xffffffff ? 0 : static_cast<qint64>(native.Mtu);
    const ULONG64 speed = native.TransmitLinkSpeed;
    if (speed != 0 && speed != ~ULONG64(0))
        adapter.speedKbps = static_cast<qint64>(speed / 1000);
    for (const auto *each = native.FirstUnicastAddress; each; each = each->Next) {
        const IpAddress address = addressFromNative(each->Address.lpSockaddr);
        if (!address.isNull())
            adapter.addresses.push_back(address);
    }
    if (adapter.kind == LinkKind::Wifi)
        fillInWifi(adapter, QString::fromLatin1(native.AdapterName));
    return adapter;
}

struct RankedRoute {
    Route route;
    ULONG64 rank = 0;
};

QString nameOf(const std::vector<NetworkAdapter> &adapters, int index)
{
    const auto found =
        std::find_if(adapters.begin(), adapters.end(), [index](const NetworkAdapter &a) { return a.index == index; });
    return found == adapters.end() ? QString() : found->name;
}

Route routeFrom(const MIB_IPFORWARD_ROW2 &row, const std::vector<NetworkAdapter> &adapters)
{
    Route route;
    const IpAddress hop = fromNative(row.NextHop);
    route.gateway = hop.isAny() ? IpAddress() : hop;
    route.interfaceIndex = static_cast<int>(row.InterfaceIndex);
    route.interfaceName = nameOf(adapters, route.interfaceIndex);
    route.metric = row.Metric;
    return route;
}

// The adapter that traffic to the internet takes: covers VPNs that divide the default route in two halves.
int usedInterface(ADDRESS_FAMILY family)
{
    SOCKADDR_INET somewhere = {};
    somewhere.si_family = family;
    if (family == AF_INET)
        somewhere.Ipv4.sin_addr.s_addr = ::htonl(0xc6336401); // 198.51.100.1, RFC 5737
    else
        std::memcpy(&somewhere.Ipv6.sin6_addr, "\x20\x01\x0d\xb8\0\0\0\0\0\0\0\0\0\0\0\1", 16); // RFC 3849
    DWORD index = 0;
    return ::GetBestInterfaceEx(reinterpret_cast<sockaddr *>(&somewhere), &index) == NO_ERROR ? static_cast<int>(index)
                                                                                              : 0;
}

// What Windows adds to the metric of a route: that of its adapter. GetIpInterfaceEntry would tell the same, but ends
// the program under Wine.
ULONG metricOf(const IP_ADAPTER_ADDRESSES *first, ADDRESS_FAMILY family, ULONG index)
{
    for (const auto *native = first; native; native = native->Next) {
        if (family == AF_INET && native->IfIndex == index)
            return native->Ipv4Metric;
        if (family == AF_INET6 && native->Ipv6IfIndex == index)
            return native->Ipv6Metric;
    }
    return 0;
}

void putFirst(std::vector<Route> &routes, int index, const std::vector<NetworkAdapter> &adapters)
{
    const auto known = std::find_if(routes.begin(), routes.end(),
                                    [index](const Route &route) { return route.interfaceIndex == index; });
    if (known != routes.end()) {
        std::rotate(routes.begin(), known, known + 1);
        return;
    }
    Route route;
    route.interfaceIndex = index;
    route.interfaceName = nameOf(adapters, index);
    routes.insert(routes.begin(), route);
}

std::vector<Route> defaultRoutes(ADDRESS_FAMILY family, const IP_ADAPTER_ADDRESSES *first,
                                 const std::vector<NetworkAdapter> &adapters)
{
    std::vector<RankedRoute> ranked;
    MIB_IPFORWARD_TABLE2 *table = nullptr;
    if (::GetIpForwardTable2(family, &table) == NO_ERROR) {
        for (ULONG i = 0; i < table->NumEntries; ++i) {
            const MIB_IPFORWARD_ROW2 &row = table->Table[i];
            const auto adapter = std::find_if(adapters.begin(), adapters.end(), [&row](const NetworkAdapter &each) {
                return each.index == static_cast<int>(row.InterfaceIndex);
            });
            if (row.DestinationPrefix.PrefixLength != 0 || (adapter != adapters.end() && !adapter->up))
                continue;
            ranked.push_back(
                {routeFrom(row, adapters), ULONG64(row.Metric) + metricOf(first, family, row.InterfaceIndex)});
        }
        ::FreeMibTable(table);
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const RankedRoute &a, const RankedRoute &b) { return a.rank < b.rank; });
    std::vector<Route> routes;
    for (const RankedRoute &each : ranked)
        routes.push_back(each.route);
    const int used = usedInterface(family);
    const bool isLoopback = std::any_of(adapters.begin(), adapters.end(), [used](const NetworkAdapter &each) {
        return each.index == used && each.kind == LinkKind::Loopback;
    });
    if (used != 0 && !isLoopback)
        putFirst(routes, used, adapters);
    return routes;
}

void addNeighbours(NetworkSnapshot &snapshot)
{
    MIB_IPNET_TABLE2 *table = nullptr;
    if (::GetIpNetTable2(AF_UNSPEC, &table) != NO_ERROR)
        return;
    for (ULONG i = 0; i < table->NumEntries; ++i) {
        const auto &entry = table->Table[i];
        if (entry.State == NlnsReachable)
            snapshot.reachableNeighbours.push_back(fromNative(entry.Address));
        else if (entry.State == NlnsUnreachable || entry.State == NlnsIncomplete)
            snapshot.missingNeighbours.push_back(fromNative(entry.Address));
    }
    ::FreeMibTable(table);
}

SOCKADDR_INET nativeFrom(const IpAddress &address)
{
    SOCKADDR_INET native = {};
    const QByteArray bytes = address.toBytes();
    if (address.isV6()) {
        native.si_family = AF_INET6;
        std::memcpy(&native.Ipv6.sin6_addr, bytes.constData(), sizeof native.Ipv6.sin6_addr);
    } else {
        native.si_family = AF_INET;
        std::memcpy(&native.Ipv4.sin_addr, bytes.constData(),
                    std::min(sizeof native.Ipv4.sin_addr, static_cast<std::size_t>(bytes.size())));
    }
    return native;
}

// Nothing when the service does not run or does not know.
std::optional<bool> isMetered()
{
    const ComApartment apartment;
    ComObject<INetworkCostManager> manager;
    if (FAILED(::CoCreateInstance(CLSID_NetworkListManager, nullptr, CLSCTX_ALL, __uuidof(INetworkCostManager),
                                  manager.outVoid())) ||
        !manager)
        return std::nullopt;
    DWORD cost = NLM_CONNECTION_COST_UNKNOWN;
    if (manager->GetCost(&cost, nullptr) != S_OK || cost == NLM_CONNECTION_COST_UNKNOWN)
        return std::nullopt;
    return (cost & (NLM_CONNECTION_COST_FIXED | NLM_CONNECTION_COST_VARIABLE)) != 0;
}

void addNameServers(const IP_ADAPTER_ADDRESSES &native, std::vector<IpAddress> &servers)
{
    for (const auto *each = native.FirstDnsServerAddress; each; each = each->Next) {
        const IpAddress server = addressFromNative(each->Address.lpSockaddr);
        const bool isUnused = server.isNull() || server.toBytes().startsWith(unusedNameServerStart);
        if (!isUnused && std::find(servers.begin(), servers.end(), server) == servers.end())
            servers.push_back(server);
    }
}

class WindowsNetworkLinks : public NetworkLinks {
public:
    [[nodiscard]] Result<NetworkSnapshot> read() const override
    {
        ULONG size = firstGuessBytes;
        std::vector<char> buffer;
        ULONG error = ERROR_BUFFER_OVERFLOW;
        // The list may grow between two calls.
        for (int attempt = 0; attempt < 4 && error == ERROR_BUFFER_OVERFLOW; ++attempt) {
            buffer.resize(size);
            error = ::GetAdaptersAddresses(AF_UNSPEC, GAA_FLAG_INCLUDE_PREFIX | GAA_FLAG_INCLUDE_GATEWAYS, nullptr,
                                           reinterpret_cast<IP_ADAPTER_ADDRESSES *>(buffer.data()), &size);
        }
        if (error != NO_ERROR && error != ERROR_NO_DATA)
            return Failure::systemCall(QStringLiteral("GetAdaptersAddresses"), QString::number(error));
        const auto *first = error == NO_ERROR ? reinterpret_cast<const IP_ADAPTER_ADDRESSES *>(buffer.data()) : nullptr;
        NetworkSnapshot snapshot;
        for (const auto *native = first; native; native = native->Next)
            snapshot.adapters.push_back(adapterFrom(*native));
        snapshot.defaultRoutesV4 = defaultRoutes(AF_INET, first, snapshot.adapters);
        snapshot.defaultRoutesV6 = defaultRoutes(AF_INET6, first, snapshot.adapters);
        // The adapter that carries the traffic is asked first, as Windows does.
        const int used = snapshot.defaultRoutesV4.empty() ? 0 : snapshot.defaultRoutesV4.front().interfaceIndex;
        for (const bool usedOnes : {true, false})
            for (const auto *native = first; native; native = native->Next)
                if ((static_cast<int>(native->IfIndex) == used) == usedOnes && native->OperStatus == IfOperStatusUp)
                    addNameServers(*native, snapshot.nameServers);
        addNeighbours(snapshot);
        snapshot.metered = isMetered();
        return snapshot;
    }
    [[nodiscard]] Result<Route> routeTo(const IpAddress &address) const override
    {
        SOCKADDR_INET target = nativeFrom(address);
        DWORD index = 0;
        const DWORD error = ::GetBestInterfaceEx(reinterpret_cast<sockaddr *>(&target), &index);
        if (error != NO_ERROR)
            return Failure::systemCall(QStringLiteral("GetBestInterfaceEx"), QString::number(error));
        Route route;
        route.interfaceIndex = static_cast<int>(index);
        wchar_t name[IF_MAX_STRING_SIZE + 1] = {};
        NET_LUID luid = {};
        if (::ConvertInterfaceIndexToLuid(index, &luid) == NO_ERROR &&
            ::ConvertInterfaceLuidToAlias(&luid, name, IF_MAX_STRING_SIZE + 1) == NO_ERROR)
            route.interfaceName = QString::fromWCharArray(name);
        return route;
    }
};

} // namespace

std::shared_ptr<const NetworkLinks> thisNetworkLinks() { return std::make_shared<WindowsNetworkLinks>(); }

} // namespace selfcheck
