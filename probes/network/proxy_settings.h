// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Where this computer's proxy settings come from: the person's or the organisation's Internet settings in the
// registry, a script, automatic detection, the environment. Which proxy follows from them for an address says
// probes/system/proxies.h; this only names the place to look at.
#pragma once

#include "probes/system/registry.h"

namespace selfcheck {

struct ProxySettings {
    enum class Origin {
        None,        ///< nothing is set (automatic detection aside, which is on by default)
        Manual,      ///< a person set a server
        Script,      ///< a proxy script (PAC)
        Policy,      ///< set by the organisation for everybody on this PC, server or script
        Environment, ///< http_proxy and the like
        System,      ///< not known in detail: the desktop, or automatic detection
    };
    Origin origin = Origin::None;
    QString servers; ///< as it stands there: "proxy:8080" or "http=a:1;https=b:2"; empty unless switched on
    QString script;  ///< address of the proxy script
};

/// "none", "manual", "script", "policy", "environment", "system"
[[nodiscard]] QLatin1StringView wordOf(ProxySettings::Origin origin);

/// The Internet settings of Windows. A Failure names the value that may not be read or is of another kind.
[[nodiscard]] Result<ProxySettings> windowsProxySettings(const Registry &registry);

} // namespace selfcheck
