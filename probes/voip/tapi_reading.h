// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// What the telephone lines of TAPI can do: is there a driver with lines at all, which line comes nearest to the
// document's incoming line and to its user line, and which features each lacks. Modems and the connections of
// Windows itself (WAN miniports) are no telephone lines. What a line offers is what its driver says of it; no call
// is made. Windows only.
#pragma once

#include "core/probe.h"
#include "probes/system/system.h"

namespace selfcheck::tapi {

/// "lines"; "no-lines": a driver of a telephone system is entered, but offers no line; "no-driver"; "unknown": no
/// line was found, but not everything could be read.
inline constexpr Fact<QString> state{QLatin1StringView("tapi.state")};
/// The drivers' words for themselves, each once: "CallBridge TSP".
inline constexpr Fact<QStringList> drivers{QLatin1StringView("tapi.drivers")};
/// Files that are entered as drivers, those of Windows left out: "cbtsp.tsp".
inline constexpr Fact<QStringList> providers{QLatin1StringView("tapi.providers")};
inline constexpr Fact<qint64> lineCount{QLatin1StringView("tapi.lineCount")};   ///< telephone lines
inline constexpr Fact<qint64> otherCount{QLatin1StringView("tapi.otherCount")}; ///< modems and the like
/// Names of the telephone lines, at most 50; they may hold names of people.
inline constexpr Fact<QStringList> lines{QLatin1StringView("tapi.lines"), Privacy::Private};
inline constexpr Fact<QString> firstLine{QLatin1StringView("tapi.firstLine"), Privacy::Private};
/// What could not be read and why: "line 3: lineGetDevCapsW 0x80000048". At most 20.
inline constexpr Fact<QStringList> unreadable{QLatin1StringView("tapi.unreadable")};

/// "complete": one line has every feature. "missing". "none": no line has an address. "unknown": none is complete among
/// what could be read.
inline constexpr Fact<QString> incomingState{QLatin1StringView("tapi.incoming.state")};
/// The complete line, or the one that comes nearest.
inline constexpr Fact<QString> incomingLine{QLatin1StringView("tapi.incoming.line"), Privacy::Private};
/// What that line lacks, as the document names it: "REDIRECT", "ROUTEPOINT".
inline constexpr Fact<QStringList> incomingMissing{QLatin1StringView("tapi.incoming.missing")};
/// Every line with what it lacks: "Queue 100 – DROP REDIRECT". At most 50.
inline constexpr Fact<QStringList> incomingGaps{QLatin1StringView("tapi.incoming.gaps"), Privacy::Private};
/// As above, and "only-route-points".
inline constexpr Fact<QString> userState{QLatin1StringView("tapi.user.state")};
inline constexpr Fact<QString> userLine{QLatin1StringView("tapi.user.line"), Privacy::Private};
inline constexpr Fact<QStringList> userMissing{QLatin1StringView("tapi.user.missing")};
inline constexpr Fact<QStringList> userGaps{QLatin1StringView("tapi.user.gaps"), Privacy::Private};

[[nodiscard]] std::vector<AnyFact> yields();
[[nodiscard]] Outcome read(const System &system, const Parameters &parameters);

} // namespace selfcheck::tapi
