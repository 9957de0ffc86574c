// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Every installed browser with version, scope and whether it is the default, compared with the table of
// current versions shipped with the program (dated), and what policies and preferences make of it
// (settings_judgement.h). What a page meets in the live browser is not its business.
#pragma once

#include "core/probe.h"
#include "probes/system/system.h"

namespace selfcheck::browsers {

inline constexpr Fact<QString> state{
    QLatin1StringView("browsers.state")}; ///< "current", "behind" (1-2 majors), "far-behind", "unknown", "none": of the
                                          ///< best supported browser
inline constexpr Fact<QStringList> list{QLatin1StringView("browsers.list")}; ///< "Mozilla Firefox 153.0"
inline constexpr Fact<qint64> supportedCount{QLatin1StringView("browsers.supportedCount")};
inline constexpr Fact<QString> best{QLatin1StringView("browsers.best")}; ///< "Mozilla Firefox"
inline constexpr Fact<QString> bestVersion{QLatin1StringView("browsers.bestVersion")};
inline constexpr Fact<QString> current{QLatin1StringView("browsers.currentVersion")}; ///< of the best one, by the table
inline constexpr Fact<qint64> behind{QLatin1StringView("browsers.behindCount")};      ///< major versions
inline constexpr Fact<QString> scope{QLatin1StringView("browsers.bestScope")};        ///< "machine", "user"
inline constexpr Fact<QString> standard{QLatin1StringView("browsers.default")};
inline constexpr Fact<QString> tableDate{QLatin1StringView("browsers.tableDate")}; ///< ISO date
inline constexpr Fact<QString> updatePage{
    QLatin1StringView("browsers.updatePage")}; ///< "about:preferences", "chrome://settings/help"

[[nodiscard]] std::vector<AnyFact> yields();
/// Parameter "hosts": the provider's sites, as texts or lists of texts; entries that are no hosts are left out.
[[nodiscard]] Outcome read(const System &system, const Parameters &parameters);

} // namespace selfcheck::browsers
