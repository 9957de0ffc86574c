// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Can a ClickOnce application be installed and started on this PC: .NET Framework, ClickOnce's own library, the
// association of ".application", the trust prompt of each zone, rules against programs in the user's folder, and the
// folder the applications are stored in. Which browser hands such a file on is clickonce_browsers.h; whether there is
// room for it disk_reading.h.
#pragma once

#include "core/probe.h"
#include "probes/system/system.h"

namespace selfcheck::clickonce {

/// "ready", or the cause that weighs most. In this order, the first seven prevent it:
/// "dotnet" (no .NET Framework 4.6.2), "s-mode", "dfshim" (library missing), "association" (".application" is unknown),
/// "opener" (the user chose another program for it), "prompt-disabled" (nothing is asked and nobody is trusted),
/// "cache" (the folder can't be written to);
/// "software-restriction", "prompt-trusted-only" and "prompt-signed" (only signed applications), "prompt-32",
/// "applocker", "smart-app-control", "cache-network", "profile" (Windows forgets it at every sign-out), "quota" (below
/// Windows' own 250 MB), "content-type", "direct-invoke" (browsers can't pass the address).
inline constexpr Fact<QString> state{QLatin1StringView("clickonce.state")};
inline constexpr Fact<QStringList> causes{QLatin1StringView("clickonce.causes")}; ///< all of them
inline constexpr Fact<QString> place{QLatin1StringView("clickonce.place")};       ///< of the one in state
inline constexpr Fact<QString> value{QLatin1StringView("clickonce.value")};       ///< what stands there
/// "enabled", "signed" (only with an Authenticode signature), "disabled": for an address in that zone.
inline constexpr Fact<QString> promptInternet{QLatin1StringView("clickonce.promptInternet")};
inline constexpr Fact<QString> promptIntranet{QLatin1StringView("clickonce.promptLocalIntranet")};
inline constexpr Fact<QString> promptComputer{QLatin1StringView("clickonce.promptMyComputer")};
inline constexpr Fact<QString> promptTrusted{QLatin1StringView("clickonce.promptTrustedSites")};
inline constexpr Fact<QString> promptUntrusted{QLatin1StringView("clickonce.promptUntrustedSites")};
inline constexpr Fact<QString> cachePath{QLatin1StringView("clickonce.cachePath"), Privacy::Private};
inline constexpr Fact<QString> profile{QLatin1StringView("clickonce.profile")}; ///< wordOf(UserProfile), when known

[[nodiscard]] std::vector<AnyFact> yields();
[[nodiscard]] Outcome read(const System &system, const Parameters &parameters);

/// Nothing that read() found prevents it.
[[nodiscard]] bool isPossible(const Facts &facts);

} // namespace selfcheck::clickonce
