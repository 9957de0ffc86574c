// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The policies of Edge, Chrome and Chromium that this program asks about, as the organisation wrote them: from
// the registry or from the JSON files under /etc, mandatory before recommended, the machine's before the
// person's. What a value does is chromium_settings.h.
#pragma once

#include "probes/browsers/chromium_product.h"
#include "probes/system/system.h"

#include <QtCore/QJsonValue>
#include <QtCore/QMap>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace selfcheck {

struct Policy {
    QString place;    ///< "HKLM\SOFTWARE\Policies\Microsoft\Edge\DefaultJavaScriptSetting"
    QJsonValue value; ///< number, flag, text, or list of texts, as the policy wants it
    QString problem;  ///< not empty: something stands there, but not what the policy wants
    bool isRecommended = false;
};

class ChromiumPolicies {
public:
    [[nodiscard]] static ChromiumPolicies read(const ChromiumProduct &product, const System &system);

    /// Null when the organisation says nothing.
    [[nodiscard]] const Policy *mandatory(QLatin1StringView name) const;
    /// Null for policies that can't be recommended, too: browsers ignore them there.
    [[nodiscard]] const Policy *recommended(QLatin1StringView name) const;
    [[nodiscard]] const Policy *any(QLatin1StringView name) const;
    /// Sources that could not be read at all; any policy may stand in them.
    [[nodiscard]] const QStringList &unread() const { return m_unread; }

private:
    void readRegistry(const ChromiumProduct &product, const class Registry &registry);
    void readFolder(const QString &folder, bool isRecommended, const class BrowserFiles &files);
    void readFile(const QString &place, const QByteArray &bytes, bool isRecommended);
    void keep(QLatin1StringView name, Policy policy);

    QMap<QString, Policy> m_mandatory;
    QMap<QString, Policy> m_recommended;
    QStringList m_unread;
};

} // namespace selfcheck
