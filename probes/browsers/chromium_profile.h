// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// What the person set in Edge, Chrome or Chromium: "Local State" of the browser and "Preferences" of its
// profiles. Only found and parsed here; what a member means is chromium_settings.h. "Secure Preferences" holds
// nothing that this program asks about.
#pragma once

#include "probes/browsers/chromium_product.h"
#include "probes/system/system.h"

#include <QtCore/QJsonObject>
#include <QtCore/QString>

#include <vector>

namespace selfcheck {

struct ChromiumProfile {
    QString place; ///< of its Preferences, with %LOCALAPPDATA% for the person's folder
    QJsonObject preferences;
    QString problem; ///< not empty: they are there but can't be read
};

struct ChromiumProfiles {
    /// The browser was never started: nothing but its defaults.
    bool isNew = false;
    /// Not empty: which settings apply can't be told.
    QString problem;
    QString localStatePlace;
    QJsonObject localState;
    ChromiumProfile used;                ///< the one a link opens
    std::vector<ChromiumProfile> others; ///< at most nine, those that can be read
};

[[nodiscard]] ChromiumProfiles readChromiumProfiles(const ChromiumProduct &product, const System &system);

/// The folder name of the profile used last, "Default" where nothing is said; nothing for a name that is no
/// plain folder name.
[[nodiscard]] QString lastUsedProfile(const QJsonObject &localState);

/// "a.b.c" into nested objects; Undefined where something is missing or no object.
[[nodiscard]] QJsonValue memberAt(const QJsonObject &object, QLatin1StringView path);

} // namespace selfcheck
