// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Operating system and hardware of this PC, with the session (probes/pc/session_facts.h) and the power settings
// (probes/pc/power_facts.h): rows 1-os-hardware and 4.2-windows judge. The end of support comes from a table shipped
// with the program (dated).
#pragma once

#include "core/probe.h"
#include "probes/system/system.h"

namespace selfcheck::computer {

inline constexpr Fact<QString> family{QLatin1StringView("os.family")}; ///< "windows", "linux"
inline constexpr Fact<QString> generation{QLatin1StringView(
    "os.generation")}; ///< "windows-10", "windows-11", "windows-older", "windows-server", "linux"; absent when unknown
inline constexpr Fact<QString> name{QLatin1StringView("os.name")};       ///< "Windows 11 Pro", "Debian GNU/Linux 12"
inline constexpr Fact<QString> version{QLatin1StringView("os.version")}; ///< "24H2", "12.5"
inline constexpr Fact<QString> build{QLatin1StringView("os.build")};     ///< "26100.2314"; kernel release on Linux
inline constexpr Fact<QString> edition{QLatin1StringView("os.edition")}; ///< "Pro", "Home", "desktop"
inline constexpr Fact<bool> editionN{QLatin1StringView("os.editionN")};  ///< without media player and video encoders
inline constexpr Fact<bool> multiSession{QLatin1StringView("os.multiSession")};
inline constexpr Fact<bool> sMode{QLatin1StringView("os.sMode")};
inline constexpr Fact<QString> smartAppControl{QLatin1StringView("os.smartAppControl")}; ///< "off", "on", "evaluation"
inline constexpr Fact<QString> architecture{QLatin1StringView("os.architecture")};       ///< "x86_64", "arm64", "x86"
inline constexpr Fact<QString> support{
    QLatin1StringView("os.support")}; ///< "supported", "ending" (90 days), "ended", "unknown"
inline constexpr Fact<QString> supportEnds{QLatin1StringView("os.supportEndsDate")}; ///< ISO date
/// Build 19045 with updates from after its end of support: most likely enrolled in Extended Security Updates.
inline constexpr Fact<bool> extendedUpdates{QLatin1StringView("os.extendedUpdates")};
inline constexpr Fact<bool> rebootPending{QLatin1StringView("os.rebootPending")};
inline constexpr Fact<QStringList> rebootReasons{
    QLatin1StringView("os.rebootReasons")}; ///< "servicing", "update", "rename", "files"
/// x86_64 programs run on an ARM processor, translated.
inline constexpr Fact<bool> emulated{QLatin1StringView("os.emulated")};
inline constexpr Fact<QString> model{QLatin1StringView("pc.model")}; ///< "Dell Inc. Latitude 5430"
inline constexpr Fact<bool> isVirtual{QLatin1StringView("pc.virtual")};
inline constexpr Fact<QString> cpuName{QLatin1StringView("cpu.name")};
inline constexpr Fact<qint64> cpuCores{QLatin1StringView("cpu.coreCount")}; ///< logical processors
inline constexpr Fact<qint64> cpuClock{QLatin1StringView("cpu.clockMhz")};
inline constexpr Fact<QString> cpuWindows11{QLatin1StringView("cpu.windows11")}; ///< "listed", "not-listed", "unknown"
inline constexpr Fact<qint64> memoryTotal{QLatin1StringView("memory.totalBytes")};
inline constexpr Fact<qint64> systemDiskTotal{QLatin1StringView("systemDisk.totalBytes")};
inline constexpr Fact<qint64> systemDiskFree{QLatin1StringView("systemDisk.freeBytes")};
inline constexpr Fact<QString> firmware{QLatin1StringView("firmware.kind")};      ///< "uefi", "bios"
inline constexpr Fact<QString> secureBoot{QLatin1StringView("secureBoot.state")}; ///< "on", "off", "unknown"
inline constexpr Fact<QString> tpm{QLatin1StringView("tpm.version")};             ///< "2.0", "1.2", "none", "unknown"
inline constexpr Fact<QString> display{QLatin1StringView("display.size")}; ///< "1920 x 1080"; absent without a screen
inline constexpr Fact<QString> displayState{QLatin1StringView("display.state")}; ///< "fits", "small", "unknown"

[[nodiscard]] std::vector<AnyFact> yields();
[[nodiscard]] Outcome read(const System &system, const Parameters &parameters);

} // namespace selfcheck::computer
