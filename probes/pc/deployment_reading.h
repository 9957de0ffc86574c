// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Which of the document's three ways of getting the Professional Client 6 onto a PC fits this one: ClickOnce, the MSI
// package where ClickOnce is not possible, the EXE file on a terminal server. What prevents the first two is
// clickonce_reading.h and installer_reading.h; what is known of the session is told with the facts of session_facts.h.
#pragma once

#include "core/probe.h"
#include "probes/system/system.h"

namespace selfcheck::deployment {

/// "clickonce"; "msi"; "exe-admin": a terminal server, and this account may install there; "exe": it may not; "none".
inline constexpr Fact<QString> state{QLatin1StringView("deployment.state")};
inline constexpr Fact<QString> variant{QLatin1StringView("deployment.variant")};     ///< "ClickOnce", "MSI", "EXE"
inline constexpr Fact<QString> clickOnce{QLatin1StringView("deployment.clickonce")}; ///< as "clickonce.state"
inline constexpr Fact<QString> packages{QLatin1StringView("deployment.installer")};  ///< as "installer.state"

[[nodiscard]] std::vector<AnyFact> yields();
[[nodiscard]] Outcome read(const System &system, const Parameters &parameters);

} // namespace selfcheck::deployment
