// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// What the person set in Firefox: prefs.js and user.js of the profile it opens, and what the files beside the
// program preset. permissions.sqlite (choices for single sites) is not opened.
#pragma once

#include "probes/browsers/firefox_prefs.h"
#include "probes/system/system.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <vector>

namespace selfcheck {

/// A file of settings; an empty place has none.
struct FirefoxPrefFile {
    QString place; ///< "%APPDATA%\Mozilla\Firefox\Profiles\ab12.default-release\prefs.js"
    FirefoxPrefs prefs;
};

struct FirefoxProfile {
    std::vector<FirefoxPrefFile> files; ///< from the strongest on
    QString problem;                    ///< not empty: which settings apply can't be told
};

/// More than one when several installations have a profile of their own; one without files when Firefox was
/// never started.
[[nodiscard]] std::vector<FirefoxProfile> readFirefoxProfiles(const QString &program, const System &system);

/// Paths of the profiles that profiles.ini names as default, as they stand there ("Profiles/ab12.default").
[[nodiscard]] QStringList defaultProfilesIn(const QByteArray &profilesIni);

} // namespace selfcheck
