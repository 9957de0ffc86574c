// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// prefs.js, user.js and profiles.ini of a Firefox of any kind.
#include "probes/browsers/firefox_prefs.h"
#include "probes/browsers/firefox_profile.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace selfcheck;
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    const FirefoxPrefs prefs = parseFirefoxPrefs(bytes);
    const auto lines = std::count(bytes.begin(), bytes.end(), '\n') + 1;
    if (prefs.damagedLine < 0 || prefs.damagedLine > lines || prefs.values.contains(QString()))
        std::abort();
    for (const QJsonValue &value : prefs.values) {
        if (!value.isBool() && !value.isDouble() && !value.isString())
            std::abort();
    }
    // A line that is sound stays so whatever stands before it.
    const FirefoxPrefs more = parseFirefoxPrefs(bytes.toByteArray() + "\n*/\nuser_pref(\"last\", 1);\n");
    if (more.damagedLine == 0 && more.values.value(QStringLiteral("last")) != QJsonValue(1))
        std::abort();
    for (const QString &path : defaultProfilesIn(bytes.toByteArray())) {
        if (path.isEmpty())
            std::abort();
    }
    return 0;
}
