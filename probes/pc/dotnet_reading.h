// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Which .NET Framework this PC has: the Release value of its installer, the version that means, and until when
// Microsoft supports it. Which version is enough is for the catalogue to say. .NET 5 and later are another product
// and don't count.
#pragma once

#include "core/probe.h"
#include "probes/system/system.h"

namespace selfcheck::dotnet {

/// From here on it is 4.6.2 or later (.NET documentation, "how to determine which versions are installed").
inline constexpr qint64 release462 = 394802;

/// "installed"; "absent"; "damaged": the registry names a version, but its runtime (clr.dll) is gone.
inline constexpr Fact<QString> state{QLatin1StringView("dotnet.state")};
inline constexpr Fact<QString> version{QLatin1StringView("dotnet.version")};    ///< "4.8.1"; "4" for one before 4.5
inline constexpr Fact<qint64> release{QLatin1StringView("dotnet.release")};     ///< as 64-bit programs see it
inline constexpr Fact<qint64> release32{QLatin1StringView("dotnet.release32")}; ///< as 32-bit programs see it
inline constexpr Fact<QString> build{QLatin1StringView("dotnet.build")};        ///< "4.8.09032"
/// "with-windows": as long as this Windows; "until": up to dotnet.supportEndsDate; "ended" on that day.
inline constexpr Fact<QString> support{QLatin1StringView("dotnet.support")};
inline constexpr Fact<QString> supportEnds{QLatin1StringView("dotnet.supportEndsDate")}; ///< ISO date

[[nodiscard]] std::vector<AnyFact> yields();
/// Tests name the day in the parameter "today".
[[nodiscard]] Outcome read(const System &system, const Parameters &parameters);

/// What read() found is 4.6.2 or later and whole.
[[nodiscard]] bool isAtLeast462(const Facts &facts);

} // namespace selfcheck::dotnet
