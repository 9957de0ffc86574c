// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Facts about power: source, plan, sleep, USB saving, and which of it, if any, disturbs a day of calls. A part of the
// computer reading. The requirements document says nothing about power: what is found is never worse than amber.
#pragma once

#include "core/facts.h"
#include "probes/system/power.h"
#include "probes/system/system.h"

namespace selfcheck::power {

inline constexpr Fact<QString> source{QLatin1StringView("power.source")}; ///< "mains", "battery"
inline constexpr Fact<double> batteryLevel{QLatin1StringView("power.batteryPercent")};
inline constexpr Fact<bool> saver{QLatin1StringView("power.saver")}; ///< battery saver is on now
/// "balanced", "high-performance", "ultimate", "power-saver", "other" (of the PC's maker)
inline constexpr Fact<QString> plan{QLatin1StringView("power.plan")};
inline constexpr Fact<QString> planName{QLatin1StringView("power.planName")};
inline constexpr Fact<QString> mode{QLatin1StringView("power.mode")}; ///< "efficiency", "balanced", "performance"
inline constexpr Fact<bool> sleepsOnMains{QLatin1StringView("power.sleepsOnMains")};
inline constexpr Fact<qint64> sleepOnMains{QLatin1StringView("power.sleepOnMainsSec")};
inline constexpr Fact<bool> sleepsOnBattery{QLatin1StringView("power.sleepsOnBattery")};
inline constexpr Fact<qint64> sleepOnBattery{QLatin1StringView("power.sleepOnBatterySec")};
inline constexpr Fact<bool> usbSuspendOnMains{QLatin1StringView("power.usbSuspendOnMains")};
inline constexpr Fact<bool> usbSuspendOnBattery{QLatin1StringView("power.usbSuspendOnBattery")};
/// "saver", "plan", "sleep-mains", "sleep-battery", "none"; "unknown" when none was found but not all could be asked.
inline constexpr Fact<QString> concern{QLatin1StringView("power.concern")};

[[nodiscard]] std::vector<AnyFact> yields();
/// What the system does not tell is left out; concern is always there.
[[nodiscard]] Facts facts(const System &system);

/// The value of `concern`.
[[nodiscard]] QString concernOf(const Power &power);

} // namespace selfcheck::power
