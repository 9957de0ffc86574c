// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Add-ons that start ClickOnce applications from browsers that can't do so themselves: found in the profile that a link
// opens, or forced on by the organisation; switched on, and of a kind this version of the browser still runs.
#pragma once

#include "probes/browsers/installed_browsers.h"
#include "probes/system/system.h"

#include <QtCore/QJsonObject>
#include <QtCore/QString>

namespace selfcheck {

struct ClickOnceAddOn {
    QString name; ///< "Meta4 ClickOnce Launcher"; empty when there is none
    /// Found, but switched off or too old for this browser.
    bool isOff = false;
    bool operator==(const ClickOnceAddOn &) const = default;
};

/// Of Chrome or Firefox on Windows. A profile that is there but can't be read is the failure; one that was never used
/// has no add-on.
[[nodiscard]] Result<ClickOnceAddOn> findClickOnceAddOn(const InstalledBrowser &browser, const System &system);

/// settings is "extensions.settings" of a Chromium profile. major 0: version unknown.
[[nodiscard]] ClickOnceAddOn clickOnceAddOnInChromium(const QJsonObject &settings, int major);
/// file is Firefox' extensions.json.
[[nodiscard]] ClickOnceAddOn clickOnceAddOnInFirefox(const QJsonObject &file);

} // namespace selfcheck
