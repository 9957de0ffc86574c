// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The customer's web page as a browser would get it: is the provider's script embedded in it, by its own tag, by the
// text of a script, or by a script it loads, and does the script load with the right type? Parameters: "page" and
// "script" (web addresses). Nothing is run. The facts of tcp_probe.h tell of the server that decides: the page's, or
// the script's once the page has come.
#pragma once

#include "core/probe.h"
#include "probes/all_probes.h"

namespace selfcheck::webpage {

/// "loaded"; a word of tcp.state when a server cannot be reached; "page-lost" (redirects without end), "page-status",
/// "page-refused" (401, 403, 407, 429), "page-unreadable", "page-cut" (too long or too slow, and the script is not in
/// what came), "missing", "missing-manager" (missing, but the page has a tag manager that may bring it),
/// "held-back" (its tag waits for somebody's consent), "mixed-content" (plain script in an encrypted page),
/// "policy" (forbidden by the page's Content Security Policy), "script-lost", "script-status", "script-empty",
/// "script-type", "script-type-odd".
inline constexpr Fact<QString> state{QLatin1StringView("webpage.state")};
inline constexpr Fact<QString> page{QLatin1StringView("webpage.page")}; ///< where it was at last, without its query
inline constexpr Fact<qint64> pageStatus{QLatin1StringView("webpage.pageStatus")};
inline constexpr Fact<qint64> pageBytes{QLatin1StringView("webpage.pageBytes")}; ///< read, at most 2 MiB
inline constexpr Fact<double> pageTime{QLatin1StringView("webpage.pageMs")};
inline constexpr Fact<QString> foundIn{QLatin1StringView("webpage.foundIn")}; ///< "nowhere", "tag", "inline", "loader"
inline constexpr Fact<QString> loader{QLatin1StringView("webpage.loader")};   ///< the script that names it
inline constexpr Fact<qint64> scriptCount{QLatin1StringView("webpage.scriptCount")}; ///< tags in the page
inline constexpr Fact<QString> script{QLatin1StringView("webpage.script")};
inline constexpr Fact<qint64> scriptStatus{QLatin1StringView("webpage.scriptStatus")};
inline constexpr Fact<QString> scriptType{QLatin1StringView("webpage.scriptType")};
inline constexpr Fact<qint64> scriptBytes{QLatin1StringView("webpage.scriptBytes")};
inline constexpr Fact<double> scriptTime{QLatin1StringView("webpage.scriptMs")};
inline constexpr Fact<QString> policy{QLatin1StringView("webpage.policy")}; ///< the directive that forbids it

[[nodiscard]] std::vector<AnyFact> yields();
[[nodiscard]] std::unique_ptr<Probe> make(const ProbeSurroundings &surroundings, const Parameters &parameters);

} // namespace selfcheck::webpage
