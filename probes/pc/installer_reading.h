// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Can MSI packages be installed on this PC: the Windows Installer service, the policies that restrict it, S mode.
// Whether somebody with the rights to do so is at hand is not its business.
#pragma once

#include "core/probe.h"
#include "probes/system/system.h"

namespace selfcheck::installer {

/// "allowed"; "no-service", "service-disabled"; "forbidden" (policy DisableMSI 2), "managed-only" (1: not for one
/// account alone); "s-mode".
inline constexpr Fact<QString> state{QLatin1StringView("installer.state")};
inline constexpr Fact<QString> place{QLatin1StringView("installer.place")}; ///< registry value or service that decides
inline constexpr Fact<QString> value{QLatin1StringView("installer.value")}; ///< what stands there
inline constexpr Fact<QString> serviceStart{QLatin1StringView("installer.serviceStart")}; ///< "manual", "disabled", ...
inline constexpr Fact<qint64> policy{QLatin1StringView("installer.policy")};              ///< DisableMSI, when set
/// Packages get administrator rights whoever starts them (AlwaysInstallElevated, which counts when both the PC and the
/// account have it).
inline constexpr Fact<bool> elevates{QLatin1StringView("installer.elevates")};
/// Nothing may be installed for one account alone (DisableUserInstalls).
inline constexpr Fact<bool> userInstallsOff{QLatin1StringView("installer.userInstallsOff")};

[[nodiscard]] std::vector<AnyFact> yields();
[[nodiscard]] Outcome read(const System &system, const Parameters &parameters);

/// A package can be installed by those who have the rights.
[[nodiscard]] bool isPossible(const Facts &facts);

} // namespace selfcheck::installer
