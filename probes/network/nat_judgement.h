// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// What the answers of STUN servers prove about the NAT and the firewall on the way (RFC 4787, RFC 5780), and nothing
// beyond: what was not asked or not answered is "unknown". No socket, no time; who asks is nat_behaviour.h and
// binding_watch.h.
#pragma once

#include "probes/system/network_links.h"
#include "probes/wire/ip_address.h"

#include <QtCore/QLatin1StringView>

#include <chrono>
#include <optional>
#include <vector>

namespace selfcheck {

/// One socket's outside address as several servers saw it, and which unasked answers came in.
struct NatSigns {
    /// By the server that was asked first (A1:P1).
    std::optional<IpEndpoint> mapped;
    /// The server has a second address and a second port, and says so.
    bool hasTwoAddresses = false;
    std::optional<IpEndpoint> byOtherAddress; ///< A2:P1
    std::optional<IpEndpoint> byOtherPort;    ///< A1:P2
    std::optional<IpEndpoint> byOtherBoth;    ///< A2:P2
    std::optional<IpEndpoint> bySecondServer; ///< another STUN server

    /// An answer from the server's other address and port came in, one from its other port. Absent: not asked, or the
    /// server did not do as it was asked.
    std::optional<bool> hearsOtherAddress;
    std::optional<bool> hearsOtherPort;

    /// The outside address is one of this PC's own, with the same port.
    bool isOwn = false;
    int portsAsked = 0; ///< sockets whose outside port is known
    int portsKept = 0;  ///< of those, with the same port inside and outside
    /// Two sockets reached each other at their outside addresses.
    std::optional<bool> hairpin;
    bool isRewritten = false;
};

/// "none" (no NAT), "endpoint-independent", "address-dependent", "address-and-port-dependent",
/// "destination-dependent" (one of the last two), "unknown".
[[nodiscard]] QLatin1StringView natMapping(const NatSigns &signs);
/// "endpoint-independent" (whoever knows the outside address gets in), "address-dependent",
/// "address-and-port-dependent" (only those that were asked), "unknown".
[[nodiscard]] QLatin1StringView natFiltering(const NatSigns &signs);

/// "shared-address" (RFC 6598), "ds-lite" (RFC 6333), or empty: nothing proves a NAT at the internet provider.
/// adapter: the one that leads to the server, or null. mapped: the outside address.
[[nodiscard]] QLatin1StringView carrierNat(const NetworkAdapter *adapter, const IpAddress &mapped);

/// One binding, looked after once, after it had been idle that long.
struct BindingLook {
    std::chrono::milliseconds idle{0};
    bool isOpen = false;
};

struct BindingLife {
    /// The longest idle time after which a binding was still open.
    std::optional<std::chrono::milliseconds> atLeast;
    /// The shortest idle time after which it was gone. Only when two bindings say so: one alone may have been a loss.
    std::optional<std::chrono::milliseconds> below;
    bool operator==(const BindingLife &) const = default;
};

[[nodiscard]] BindingLife bindingLife(const std::vector<BindingLook> &looks);
/// Idle times that would tell more: at most count between the bounds, none closer than the finest step.
[[nodiscard]] std::vector<std::chrono::milliseconds> finerTimes(const BindingLife &life, int count,
                                                                std::chrono::milliseconds finest);

} // namespace selfcheck
