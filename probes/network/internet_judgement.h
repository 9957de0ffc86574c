// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// What link, gateway, name lookup and test page say together: the words of internet.state and portal.state. What is
// proven comes before what is only likely.
#pragma once

#include "probes/network/connector.h"
#include "probes/network/dns_client.h"
#include "probes/network/portal_check.h"

#include <optional>

namespace selfcheck {

struct InternetSigns {
    /// "ok", "no-link", "no-address", "no-gateway" of the operating system's lists.
    QLatin1StringView link{"ok"};
    /// The provider is on this very PC: link, gateway and names do not matter.
    bool isProviderHere = false;
    /// The local network knows nobody of the gateway's address.
    bool isGatewayAbsent = false;
    bool isWithoutNameServers = false;
    std::optional<NameState> dns;
    /// The name servers know no test page of that name.
    bool isPortalNameMissing = false;
    bool isHijacked = false;
    /// The name of the provider leads to an address of a home or company network: right where the test page comes.
    bool leadsIntoPrivate = false;
    bool hasTestPage = false;
    PortalState portal = PortalState::Unknown;
    /// Nothing when no connection was tried (no test page, or its name not found).
    std::optional<Reach> portalReach;
};

[[nodiscard]] QLatin1StringView judgeInternet(const InternetSigns &signs);
/// The word of portal.state.
[[nodiscard]] QLatin1StringView judgePortalPage(const InternetSigns &signs);

} // namespace selfcheck
