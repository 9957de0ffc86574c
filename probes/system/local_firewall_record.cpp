// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/local_firewall.h"

#include <QtCore/QJsonArray>

namespace selfcheck {

namespace {

struct KindWord {
    FirewallProfileKind kind;
    QLatin1StringView word;
};

constexpr KindWord kindWords[] = {
    {FirewallProfileKind::Domain, QLatin1StringView("domain")},
    {FirewallProfileKind::Private, QLatin1StringView("private")},
    {FirewallProfileKind::Public, QLatin1StringView("public")},
};

void insertKnown(QJsonObject &record, QLatin1StringView name, const std::optional<bool> &value)
{
    if (value)
        record.insert(name, *value);
}

std::optional<bool> known(const QJsonValue &value)
{
    return value.isBool() ? std::optional<bool>(value.toBool()) : std::nullopt;
}

} // namespace

QJsonObject toRecord(const LocalFirewall &firewall)
{
    QJsonArray profiles;
    for (const FirewallProfile &each : firewall.profiles) {
        QJsonObject profile;
        for (const KindWord &word : kindWords) {
            if (word.kind == each.kind)
                profile.insert(QLatin1StringView("kind"), word.word);
        }
        profile.insert(QLatin1StringView("active"), each.active);
        insertKnown(profile, QLatin1StringView("enabled"), each.enabled);
        insertKnown(profile, QLatin1StringView("blocksOutbound"), each.blocksOutbound);
        profiles.append(profile);
    }
    return {{QStringLiteral("profiles"), profiles}};
}

LocalFirewall localFirewallFromRecord(const QJsonObject &record)
{
    LocalFirewall firewall;
    for (const QJsonValue &each : record.value(QLatin1StringView("profiles")).toArray()) {
        const QJsonObject told = each.toObject();
        FirewallProfile profile;
        for (const KindWord &word : kindWords) {
            if (told.value(QLatin1StringView("kind")).toString() == word.word)
                profile.kind = word.kind;
        }
        profile.active = told.value(QLatin1StringView("active")).toBool();
        profile.enabled = known(told.value(QLatin1StringView("enabled")));
        profile.blocksOutbound = known(told.value(QLatin1StringView("blocksOutbound")));
        firewall.profiles.push_back(profile);
    }
    return firewall;
}

} // namespace selfcheck
