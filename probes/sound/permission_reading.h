// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// May programs use the microphone, as the operating system is set. Windows: the three privacy switches and the policy
// above them (probes/pc/capture_consent.h). Linux has no such switch for ordinary programs: whoever is let in by the
// sound server may record, and this program was let in like any other; programs in a sandbox (Flatpak, Snap) have
// permissions of their own, of which nothing is said here. That samples really arrive is measured by others.
#pragma once

#include "core/probe.h"
#include "probes/system/system.h"

namespace selfcheck::permission {

/// - "allowed": all switches of Windows are on; "server": the sound server of Linux lets this account in
/// - "denied-machine", "denied-user", "denied-desktop": the switch that is off, the widest first
/// - "denied-policy": a switch is off, and a policy keeps the person from turning it on
/// - "policy": the switches are on, but a policy denies apps of the Store the microphone; whether it also stops
///   browsers and softphones is not documented
/// - "refused-programs": the switches are on, but the person has refused a browser or a ClickOnce program
inline constexpr Fact<QString> state{QLatin1StringView("permission.state")};
inline constexpr Fact<QString> place{QLatin1StringView("permission.place")};             ///< registry value of a denial
inline constexpr Fact<QString> policyPlace{QLatin1StringView("permission.policyPlace")}; ///< of a policy that denies
inline constexpr Fact<QStringList> refused{QLatin1StringView("permission.refusedPrograms")}; ///< "chrome.exe"
/// Uses the microphone now, as far as Windows knows; a PC that lost its power leaves this behind.
inline constexpr Fact<QString> heldBy{QLatin1StringView("permission.heldBy"), Privacy::Private};
inline constexpr Fact<QString> lastProgram{QLatin1StringView("permission.lastProgram"), Privacy::Private};
inline constexpr Fact<QString> lastUsed{QLatin1StringView("permission.lastUsedDate"), Privacy::Private}; ///< ISO, UTC

[[nodiscard]] std::vector<AnyFact> yields();
[[nodiscard]] Outcome read(const System &system, const Parameters &parameters);

} // namespace selfcheck::permission
