// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Is there a camera, and may programs use it. Whether it delivers a picture needs a person in front of it and is not
// measured here: a row that asks for that stays grey as long as nothing speaks against a camera.
#pragma once

#include "core/probe.h"
#include "probes/system/system.h"

namespace selfcheck::cameras {

/// "found"; "none"; "none-remote": none inside a session from afar, where the camera must be passed on;
/// "denied-device", "denied-machine", "denied-user", "denied-desktop": the switch of Windows that is off;
/// "no-rights": this account may open none of them (Linux).
inline constexpr Fact<QString> state{QLatin1StringView("camera.state")};
inline constexpr Fact<qint64> count{QLatin1StringView("camera.count")};
inline constexpr Fact<QStringList> list{QLatin1StringView("camera.list")}; ///< names, at most 20
/// The registry value that denies it.
inline constexpr Fact<QString> deniedBy{QLatin1StringView("camera.deniedBy")};
/// The program that seems to use it now ("Teams.exe").
inline constexpr Fact<QString> usedBy{QLatin1StringView("camera.usedBy")};

[[nodiscard]] std::vector<AnyFact> yields();
[[nodiscard]] Outcome read(const System &system, const Parameters &parameters);

} // namespace selfcheck::cameras
