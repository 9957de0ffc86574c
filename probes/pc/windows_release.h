// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// What the registry says of this Windows: edition, release, S mode, a waiting restart. Decided from values,
// so that recorded registries of any PC can be tried on every system.
#pragma once

#include "probes/pc/support_table.h"
#include "probes/system/registry.h"

#include <QtCore/QString>

namespace selfcheck {

struct WindowsEdition {
    QString id;   ///< EditionID: "Professional"
    QString name; ///< "Pro"; the id itself when unknown
    SupportFamily family = SupportFamily::Home;
    bool server = false;
};

struct WindowsIdentity {
    WindowsEdition edition;
    QString generation; ///< "windows-10", "windows-11", "windows-older", "windows-server"
    QString name;       ///< "Windows 11 Pro"
    QString version;    ///< "24H2"; empty when neither registry nor table know
    QString build;      ///< "26100.2314"
    bool sMode = false;
    bool rebootPending = false;
};

[[nodiscard]] WindowsEdition windowsEdition(const QString &editionId, const QString &installationType);
/// major and build are those of RtlGetVersion; 0 falls back to the registry.
[[nodiscard]] WindowsIdentity identifyWindows(const Registry &registry, int major, int build,
                                              const SupportTable &table);
/// Component servicing, Windows Update or a rename of the PC waits for a restart. Files to be replaced at the
/// next start do not count: browsers and virus scanners leave some all the time.
[[nodiscard]] bool windowsRestartPending(const Registry &registry);

} // namespace selfcheck
