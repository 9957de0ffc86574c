// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Which browser of this PC can start a ClickOnce application: Edge unless it is forbidden, Chrome and Firefox with an
// add-on. Whether Windows can then run it is probes/pc/clickonce_reading.h.
#pragma once

#include "core/probe.h"
#include "probes/system/system.h"

namespace selfcheck::clickonce_browsers {

/// "default": the one that opens links can; "other": another one can; "default-unknown": one can, and which one opens
/// links can't be told; "downloads-off": Edge could, but may not download anything; "edge-off": none, because a policy
/// forbids it to Edge; "add-on-off": none, because the add-on is switched off or too old; "none".
inline constexpr Fact<QString> state{QLatin1StringView("clickonceBrowser.state")};
inline constexpr Fact<QString> use{QLatin1StringView("clickonceBrowser.use")}; ///< the one to take: "Microsoft Edge"
inline constexpr Fact<QString> standard{QLatin1StringView("clickonceBrowser.default")}; ///< the one that opens links
inline constexpr Fact<QStringList> able{QLatin1StringView("clickonceBrowser.list")};    ///< all that can
inline constexpr Fact<QString> addOn{QLatin1StringView("clickonceBrowser.addOn")};      ///< "Meta4 ClickOnce Launcher"
/// Of Edge: "default" (on), "allowed", "forbidden", "too-old" (before version 87). Absent without Edge.
inline constexpr Fact<QString> edge{QLatin1StringView("clickonceBrowser.edge")};
inline constexpr Fact<QString> place{QLatin1StringView("clickonceBrowser.place")}; ///< of the policy that forbids
inline constexpr Fact<QString> value{QLatin1StringView("clickonceBrowser.value")}; ///< what stands there

[[nodiscard]] std::vector<AnyFact> yields();
[[nodiscard]] Outcome read(const System &system, const Parameters &parameters);

} // namespace selfcheck::clickonce_browsers
