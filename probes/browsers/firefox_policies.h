// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The policies of Firefox that this program asks about, from the registry and from policies.json, as one tree.
// What a policy does is firefox_settings.h.
#pragma once

#include "probes/system/system.h"

#include <QtCore/QHash>
#include <QtCore/QJsonObject>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace selfcheck {

class FirefoxPolicies {
public:
    /// program is the path of Firefox itself; its "distribution" folder may hold policies.
    [[nodiscard]] static FirefoxPolicies read(const QString &program, const System &system);

    /// Undefined when the organisation says nothing. path is "Cookies/Behavior".
    [[nodiscard]] QJsonValue at(QLatin1StringView path) const;
    /// "HKLM\SOFTWARE\Policies\Mozilla\Firefox\Cookies\Behavior".
    [[nodiscard]] QString placeOf(QLatin1StringView path) const;
    /// Flags are true and false in a file, 1 and 0 in the registry; nothing for anything else.
    [[nodiscard]] std::optional<bool> flag(QLatin1StringView path) const;
    /// A list in a file, values "1", "2" in the registry.
    [[nodiscard]] QStringList texts(QLatin1StringView path) const;
    /// Sources or values that could not be read.
    [[nodiscard]] const QStringList &unread() const { return m_unread; }

private:
    struct Source {
        QString place;
        QChar separator;
    };
    void readRegistry(const class Registry &registry);
    /// False when there is no such file.
    bool readFile(const QString &shownPlace, const QString &file, const class BrowserFiles &files);
    void keep(const QString &name, const QJsonValue &value, const Source &source);

    QJsonObject m_policies;
    QHash<QString, Source> m_sources; ///< by the first part of the path
    QStringList m_unread;
};

} // namespace selfcheck
