// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// What is left of Adobe Flash on this PC. No browser runs it any more (since January 2021), and Adobe's player
// refuses content since 12 January 2021: a copy that is still there plays nothing and is a risk.
#pragma once

#include "core/probe.h"
#include "probes/system/system.h"

namespace selfcheck::flash {

inline constexpr Fact<QString> state{QLatin1StringView("flash.state")}; ///< "absent", "leftover"
/// The newest one that is left: "32.0.0.465"; missing where it does not say.
inline constexpr Fact<QString> version{QLatin1StringView("flash.version")};
/// Files, and entries of installations that name no file: "C:\Windows\SysWOW64\Macromed\Flash\Flash32_32_0_0_465.ocx".
inline constexpr Fact<QStringList> places{QLatin1StringView("flash.places")};

[[nodiscard]] std::vector<AnyFact> yields();
[[nodiscard]] Outcome read(const System &system, const Parameters &parameters);

} // namespace selfcheck::flash
