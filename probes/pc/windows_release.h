// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// What the registry says of this Windows: edition, release, what it forbids, a waiting restart. Decided from values,
// so that recorded registries of any PC can be tried on every system.
#pragma once

#include "probes/pc/support_table.h"
#include "probes/system/registry.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace selfcheck {

struct WindowsEdition {
    QString id;   ///< EditionID: "Professional"; empty where the registry does not tell
    QString name; ///< "Pro"; the id itself when unknown
    SupportFamily family = SupportFamily::Home;
    bool server = false;
    bool withoutMedia = false; ///< an N edition, sold without media player and encoders
    bool multiSession = false; ///< Windows for several people at once (Azure Virtual Desktop)
};

struct WindowsRestart {
    /// "servicing", "update", "rename"; "files" alone is no reason to restart: browsers and virus scanners leave
    /// files to be replaced at the next start all the time.
    QStringList reasons;
    /// Nothing where the registry refused to tell and no other reason was found.
    std::optional<bool> pending;
};

struct WindowsIdentity {
    WindowsEdition edition;
    /// "windows-10", "windows-11", "windows-older", "windows-server"; empty where nothing tells the build.
    QString generation;
    QString name;    ///< "Windows 11 Pro", "Windows 10 Enterprise LTSC 2021"
    QString version; ///< "24H2"; empty when neither registry nor table know
    QString build;   ///< "26100.2314"
    int number = 0;  ///< 26100
    std::optional<qint64> revision;
    std::optional<bool> sMode;
    QString smartAppControl; ///< "off", "on", "evaluation"; empty where Windows has none or does not tell
    WindowsRestart restart;
};

[[nodiscard]] WindowsEdition windowsEdition(const QString &editionId, const QString &installationType);
/// major and build are those of RtlGetVersion; 0 falls back to the registry.
[[nodiscard]] WindowsIdentity identifyWindows(const Registry &registry, int major, int build,
                                              const SupportTable &table);
[[nodiscard]] WindowsRestart windowsRestart(const Registry &registry);

} // namespace selfcheck
