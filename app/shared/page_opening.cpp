// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shared/page_opening.h"

namespace selfcheck {

bool isHiddenBy(const QString &policy, const QString &address)
{
    const QString kind = policy.section(u':', 0, 0).trimmed().toLower();
    const bool hidesListed = kind == QLatin1StringView("hide");
    if (!hidesListed && kind != QLatin1StringView("showonly"))
        return false;
    const QString page = address.section(u':', 1).section(u'?', 0, 0).trimmed();
    bool isListed = false;
    const QStringList pages = policy.section(u':', 1).split(u';', Qt::SkipEmptyParts);
    for (const QString &each : pages)
        isListed = isListed || each.trimmed().compare(page, Qt::CaseInsensitive) == 0;
    return isListed == hidesListed;
}

} // namespace selfcheck
