// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// prefs.js, user.js and the default files of Firefox: lines like user_pref("javascript.enabled", false);
// Parsed tolerantly, since people write user.js by hand; what a name means is firefox_settings.h.
#pragma once

#include <QtCore/QByteArrayView>
#include <QtCore/QHash>
#include <QtCore/QJsonValue>
#include <QtCore/QString>

namespace selfcheck {

struct FirefoxPrefs {
    /// Texts, whole numbers, true and false. The last line of a name counts.
    QHash<QString, QJsonValue> values;
    /// The first line that is no setting and no comment, counted from 1; 0 when all could be read. What follows
    /// it is read all the same.
    int damagedLine = 0;
};

/// pref, user_pref, sticky_pref and lockPref, comments in // # and /* */.
[[nodiscard]] FirefoxPrefs parseFirefoxPrefs(QByteArrayView bytes);

} // namespace selfcheck
