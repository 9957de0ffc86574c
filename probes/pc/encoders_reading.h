// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Does this PC have something that encodes video, and does a chip or the processor do it. The document asks for any
// codec; H.264 is named first, because recordings are mostly made with it.
#pragma once

#include "core/probe.h"
#include "probes/system/system.h"

namespace selfcheck::encoders {

/// "hardware", "software", "library" (Linux), "none"; without Media Foundation "media-pack-missing" (Windows N),
/// "feature-missing" (Windows Server) or "framework-missing"; "unknown": none was found, but not everything could be
/// asked.
inline constexpr Fact<QString> state{QLatin1StringView("encoders.state")};
inline constexpr Fact<QString> best{QLatin1StringView("encoders.best")};             ///< its name: "H264 Encoder MFT"
inline constexpr Fact<QString> bestFormat{QLatin1StringView("encoders.bestFormat")}; ///< "H.264"
inline constexpr Fact<QStringList> formats{QLatin1StringView("encoders.formats")};   ///< each once
inline constexpr Fact<QStringList> hardware{QLatin1StringView("encoders.hardware")}; ///< names
inline constexpr Fact<QStringList> software{QLatin1StringView("encoders.software")}; ///< names, libraries on Linux

[[nodiscard]] std::vector<AnyFact> yields();
[[nodiscard]] Outcome read(const System &system, const Parameters &parameters);

} // namespace selfcheck::encoders
