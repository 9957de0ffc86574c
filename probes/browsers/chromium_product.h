// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Edge, Chrome and Chromium: the same engine with the same settings at different places. Only the places.
#pragma once

#include <QtCore/QLatin1StringView>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace selfcheck {

struct ChromiumProduct {
    QLatin1StringView id;             ///< as in browser_table.h
    QLatin1StringView policyKey;      ///< below HKLM\ and HKCU\.
    QStringList policyFolders;        ///< Linux; each has "managed" and "recommended"
    QString windowsData;              ///< folder of "Local State" and the profiles
    QStringList linuxData;            ///< the first that has a "Local State"
    QLatin1StringView settingsScheme; ///< "edge", "chrome"
};

/// Null for a browser that is none of them.
[[nodiscard]] const ChromiumProduct *chromiumProduct(QStringView id);

} // namespace selfcheck
