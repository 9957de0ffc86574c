// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Finds the installed browsers: on Windows from the registry and the programs' own version, on Linux from the
// programs in PATH and what they say of themselves. Whether a version is current is browser_table.h.
#pragma once

#include "probes/system/system.h"

#include <QtCore/QString>

#include <vector>

namespace selfcheck {

struct InstalledBrowser {
    QString id;      ///< "edge", "chrome", "chromium", "firefox"
    QString version; ///< "156.0.4314.50"; empty where nothing tells it
    bool perUser = false;
    QString program; ///< its full path; empty where only the registry tells of it
    [[nodiscard]] int major() const { return version.section(u'.', 0, 0).toInt(); }
    bool operator==(const InstalledBrowser &) const = default;
};

struct InstalledBrowsers {
    std::vector<InstalledBrowser> list;
    /// Id of the one that opens links, the system's own word for an unknown one, empty when unknown.
    QString standard;
};

[[nodiscard]] InstalledBrowsers findBrowsers(const System &system);

/// The first dotted number of a text: "Mozilla Firefox 140.5.0esr" gives "140.5.0".
[[nodiscard]] QString versionIn(const QString &text);
/// Version of the [App] section of Firefox' application.ini.
[[nodiscard]] QString versionInApplicationIni(const QByteArray &text);

} // namespace selfcheck
