// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/network_links.h"

#include "probes/system/native_address.h"
#include "probes/system/netlink_linux.h"
#include "probes/system/resolv_conf.h"

#include <QtCore/QFile>
#include <QtCore/QStringList>

#include <arpa/inet.h>
#include <cerrno>
#include <ifaddrs.h>
#include <linux/ethtool.h>
#include <linux/if.h>
#include <linux/if_arp.h>
#include <linux/sockios.h>
#include <linux/wireless.h>
#include <netinet/in.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>

namespace selfcheck {

namespace {

constexpr int headerTypeRawIp = 519; // ARPHRD_RAWIP, mobile modems

QByteArray readWhole(const QString &file)
{
    QFile source(file);
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

// Asks the kernel about one interface by name. ioctl and not /sys: it follows the network namespace of this
// process, where /sys shows the one it was mounted in.
class Interface {
public:
    explicit Interface(const char *name) : m_descriptor(::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0)), m_name(name)
    {}
    ~Interface()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    Q_DISABLE_COPY_MOVE(Interface)

    [[nodiscard]] int mtu() const
    {
        ifreq request = named();
        return ask(SIOCGIFMTU, &request) ? request.ifr_mtu : 0;
    }
    [[nodiscard]] int index() const
    {
        ifreq request = named();
        return ask(SIOCGIFINDEX, &request) ? request.ifr_ifindex : 0;
    }
    [[nodiscard]] int headerType() const
    {
        ifreq request = named();
        return ask(SIOCGIFHWADDR, &request) ? request.ifr_hwaddr.sa_family : -1;
    }
    [[nodiscard]] QByteArray driver() const
    {
        ethtool_drvinfo info = {};
        info.cmd = ETHTOOL_GDRVINFO;
        ifreq request = named();
        request.ifr_data = reinterpret_cast<char *>(&info);
        return ask(SIOCETHTOOL, &request) ? QByteArray(info.driver) : QByteArray();
    }
    [[nodiscard]] std::optional<qint64> speedKbps() const
    {
        ethtool_cmd settings = {};
        settings.cmd = ETHTOOL_GSET;
        ifreq request = named();
        request.ifr_data = reinterpret_cast<char *>(&settings);
        if (!ask(SIOCETHTOOL, &request))
            return std::nullopt;
        const qint64 megabits = qint64(settings.speed_hi) << 16 | settings.speed;
        // All ones of 16 or 32 bits: not known.
        const bool isKnown = megabits > 0 && megabits != 0xffff && megabits != 0xffffffff;
        return isKnown ? std::optional(megabits * 1000) : std::nullopt;
    }
    [[nodiscard]] bool isWifi() const
    {
        iwreq request = namedWifi();
        return ask(SIOCGIWNAME, &request);
    }
    [[nodiscard]] QString wifiName() const
    {
        std::array<char, IW_ESSID_MAX_SIZE + 1> name = {};
        iwreq request = namedWifi();
        request.u.essid.pointer = name.data();
        request.u.essid.length = IW_ESSID_MAX_SIZE;
        return ask(SIOCGIWESSID, &request) ? QString::fromUtf8(name.data()) : QString();
    }

private:
    [[nodiscard]] ifreq named() const
    {
        ifreq request = {};
        qstrncpy(request.ifr_name, m_name.constData(), sizeof request.ifr_name);
        return request;
    }
    [[nodiscard]] iwreq namedWifi() const
    {
        iwreq request = {};
        qstrncpy(request.ifr_name, m_name.constData(), sizeof request.ifr_name);
        return request;
    }
    bool ask(unsigned long what, void *request) const { return ::ioctl(m_descriptor, what, request) == 0; }

    int m_descriptor;
    QByteArray m_name;
};

// "wlan0: 0000   54.  -56.  -256 ..." in /proc/net/wireless; quality is out of 70.
std::optional<int> wifiSignalPercent(const QString &name)
{
    for (const QString &line : QString::fromLatin1(readWhole(QStringLiteral("/proc/self/net/wireless"))).split(u'\n')) {
        const QStringList words = line.simplified().split(u' ');
        if (words.size() < 4 || words[0] != name + u':')
            continue;
        bool isNumber = false;
        const double quality = words[2].toDouble(&isNumber);
        if (isNumber)
            return std::clamp(qRound(quality / 70 * 100), 0, 100);
    }
    return std::nullopt;
}

LinkKind kindOf(const Interface &interface, const QString &name, unsigned flags, const QByteArray &driver)
{
    if (flags & IFF_LOOPBACK)
        return LinkKind::Loopback;
    if (interface.isWifi())
        return LinkKind::Wifi;
    const int type = interface.headerType();
    if (name.startsWith(QLatin1StringView("wwan")) || type == headerTypeRawIp)
        return LinkKind::Mobile;
    // WireGuard and tun devices have no link layer; a tap device looks like a cable, but for its driver.
    if (type == ARPHRD_NONE || type == ARPHRD_PPP || type == ARPHRD_TUNNEL || type == ARPHRD_IPGRE || driver == "tun" ||
        driver == "wireguard")
        return LinkKind::Vpn;
    return type == ARPHRD_ETHER ? LinkKind::Cable : LinkKind::Other;
}

NetworkAdapter readAdapter(const char *name, unsigned flags)
{
    static const QByteArrayList software{
        "veth", "bridge", "tun", "dummy", "wireguard", "bonding", "802.1Q VLAN Support"};
    const Interface interface(name);
    const QByteArray driver = interface.driver();
    NetworkAdapter adapter;
    adapter.name = QString::fromUtf8(name);
    adapter.description = QString::fromUtf8(driver);
    adapter.index = interface.index();
    adapter.kind = kindOf(interface, adapter.name, flags, driver);
    adapter.up = (flags & IFF_UP) && (flags & IFF_RUNNING);
    adapter.virtualAdapter = software.contains(driver) || adapter.kind == LinkKind::Loopback;
    adapter.mtu = interface.mtu();
    adapter.speedKbps = interface.speedKbps();
    if (adapter.kind == LinkKind::Wifi) {
        adapter.wifiName = interface.wifiName();
        adapter.wifiSignalPercent = wifiSignalPercent(adapter.name);
    }
    return adapter;
}

std::vector<IpAddress> readNameServers()
{
    auto servers = nameServersIn(readWhole(QStringLiteral("/etc/resolv.conf")));
    // The stub of systemd-resolved answers for others; a silent server behind it should be seen as itself.
    const bool isStub = servers.size() == 1 && servers.front() == IpAddress::v4(0x7f000035);
    if (isStub) {
        auto upstream = nameServersIn(readWhole(QStringLiteral("/run/systemd/resolve/resolv.conf")));
        if (!upstream.empty())
            return upstream;
    }
    return servers;
}

class LinuxNetworkLinks : public NetworkLinks {
public:
    [[nodiscard]] Result<NetworkSnapshot> read() const override
    {
        ifaddrs *list = nullptr;
        if (::getifaddrs(&list) != 0)
            return Failure::systemCall(QStringLiteral("getifaddrs"), QString::fromLatin1(::strerrorname_np(errno)));
        const std::unique_ptr<ifaddrs, void (*)(ifaddrs *)> owner(list, [](ifaddrs *first) { ::freeifaddrs(first); });
        NetworkSnapshot snapshot;
        for (const ifaddrs *entry = list; entry; entry = entry->ifa_next) {
            const QString name = QString::fromUtf8(entry->ifa_name);
            auto adapter = std::find_if(snapshot.adapters.begin(), snapshot.adapters.end(),
                                        [&name](const NetworkAdapter &known) { return known.name == name; });
            if (adapter == snapshot.adapters.end())
                adapter = snapshot.adapters.insert(adapter, readAdapter(entry->ifa_name, entry->ifa_flags));
            const IpAddress address = addressFromNative(entry->ifa_addr);
            if (!address.isNull())
                adapter->addresses.push_back(address);
        }
        snapshot.defaultRoutesV4 = defaultRoutesByNetlink(IpAddress::Family::V4);
        snapshot.defaultRoutesV6 = defaultRoutesByNetlink(IpAddress::Family::V6);
        snapshot.nameServers = readNameServers();
        addNeighboursByNetlink(snapshot);
        return snapshot;
    }
    [[nodiscard]] Result<Route> routeTo(const IpAddress &address) const override
    {
        const auto route = routeByNetlink(address);
        return route ? Result<Route>(*route)
                     : Failure::systemCall(QStringLiteral("RTM_GETROUTE"), QStringLiteral("no route"));
    }
};

} // namespace

std::shared_ptr<const NetworkLinks> thisNetworkLinks() { return std::make_shared<LinuxNetworkLinks>(); }

} // namespace selfcheck
