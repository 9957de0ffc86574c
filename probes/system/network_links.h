// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Adapters, routes, name servers and Wi-Fi as the operating system lists them at this moment. Plain figures:
// which adapter matters, and whether the line works, is for the probes to decide. Asking takes some
// milliseconds and belongs outside the main thread.
#pragma once

#include "core/result.h"
#include "probes/wire/ip_address.h"

#include <QtCore/QString>

#include <memory>
#include <optional>
#include <vector>

namespace selfcheck {

enum class LinkKind { Cable, Wifi, Vpn, Mobile, Loopback, Other };

struct NetworkAdapter {
    QString name;        ///< "eth0", "Ethernet 2"
    QString description; ///< the driver's words; may be empty
    int index = 0;
    LinkKind kind = LinkKind::Other;
    bool up = false;                 ///< enabled, and with a carrier
    bool virtualAdapter = false;     ///< made by software: bridges, virtual machines, tunnels
    qint64 mtu = 0;                  ///< bytes; 0 unknown
    std::optional<qint64> speedKbps; ///< of the link, not of the line
    std::vector<IpAddress> addresses;
    QString wifiName;                     ///< SSID; empty where unknown or not allowed
    std::optional<int> wifiSignalPercent; ///< 0..100
    std::optional<int> wifiChannel;       ///< 1 to 14 is 2.4 GHz; higher ones occur in 5 and in 6 GHz
};

/// A way out: the default route, or the one to a given address.
struct Route {
    IpAddress gateway; ///< null for a route straight into the link (VPN, PPP)
    int interfaceIndex = 0;
    QString interfaceName;
    quint32 metric = 0;
};

struct NetworkSnapshot {
    std::vector<NetworkAdapter> adapters;
    /// Best first.
    std::vector<Route> defaultRoutesV4;
    std::vector<Route> defaultRoutesV6;
    /// In the order the system asks them, port 53.
    std::vector<IpAddress> nameServers;
    /// Neighbours (ARP, neighbour discovery) that answered lately.
    std::vector<IpAddress> reachableNeighbours;
    /// Neighbours that are being searched for, or were lately, without an answer.
    std::vector<IpAddress> missingNeighbours;
    /// The line is paid by volume, says the system; nothing where it does not know (Linux).
    std::optional<bool> metered;

    /// Null when there is none of that index.
    [[nodiscard]] const NetworkAdapter *adapter(int index) const;
};

class NetworkLinks {
public:
    virtual ~NetworkLinks() = default;
    [[nodiscard]] virtual Result<NetworkSnapshot> read() const = 0;
    /// The way a packet to this address would take. Sends nothing. SystemCall when there is none.
    [[nodiscard]] virtual Result<Route> routeTo(const IpAddress &address) const = 0;
};

/// Of the machine this program runs on.
[[nodiscard]] std::shared_ptr<const NetworkLinks> thisNetworkLinks();

} // namespace selfcheck
