// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Free space on the drive that holds the user's profile (and with it the ClickOnce cache), quota included.
#pragma once

#include "core/probe.h"
#include "probes/system/system.h"

namespace selfcheck::disk {

inline constexpr Fact<QString> drive{QLatin1StringView("disk.drive")}; ///< "C:", "/home", "~"
inline constexpr Fact<QString> path{QLatin1StringView("disk.path"), Privacy::Private};
inline constexpr Fact<qint64> free{QLatin1StringView("disk.freeBytes")}; ///< what this user may still write
inline constexpr Fact<qint64> total{QLatin1StringView("disk.totalBytes")};

/// What ClickOnce applications take up there; absent without Windows, and where it was too much to count.
inline constexpr Fact<qint64> cache{QLatin1StringView("disk.clickonceBytes")};
/// What ClickOnce applications that are not installed may take up.
inline constexpr Fact<qint64> cacheQuota{QLatin1StringView("disk.clickonceQuotaBytes")};

[[nodiscard]] std::vector<AnyFact> yields();
[[nodiscard]] Outcome read(const System &system, const Parameters &parameters);

} // namespace selfcheck::disk
