// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Facts about the session: at this PC or from afar, with which rights, whose PC it is. A part of the computer reading;
// they are told, not judged, except that everything measured from afar is said to be so (core/texts.h).
#pragma once

#include "core/facts.h"
#include "probes/system/system.h"

namespace selfcheck::session {

inline constexpr Fact<QString> kind{QLatin1StringView("session.kind")}; ///< see probes/pc/session_kind.h
/// The PC in front of the person, as the remote session names it.
inline constexpr Fact<QString> client{QLatin1StringView("session.client"), Privacy::Private};
inline constexpr Fact<bool> administrator{QLatin1StringView("session.admin")};
inline constexpr Fact<bool> elevated{QLatin1StringView("session.elevated")};
inline constexpr Fact<bool> severalPeople{QLatin1StringView("session.multiUser")}; ///< terminal server or multi-session
inline constexpr Fact<QString> membership{QLatin1StringView("session.membership")}; ///< "domain", "entra", "none"

[[nodiscard]] std::vector<AnyFact> yields();
/// What the system does not tell is left out; kind is "unknown" then.
[[nodiscard]] Facts facts(const System &system);

} // namespace selfcheck::session
