// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/cameras.h"

#include "probes/system/record_members.h"

namespace selfcheck {

QJsonObject toRecord(const Cameras &cameras)
{
    QJsonArray list;
    for (const Camera &each : cameras.list) {
        QJsonObject told{{QStringLiteral("name"), each.name}};
        record::put(told, "mayOpen", each.mayOpen);
        list.append(told);
    }
    return {{QStringLiteral("list"), list}};
}

Cameras camerasFromRecord(const QJsonObject &record)
{
    Cameras cameras;
    const QJsonArray list = record.value(QLatin1StringView("list")).toArray();
    for (const QJsonValue &each : list) {
        const QJsonObject told = each.toObject();
        cameras.list.push_back({record::text(told, "name"), record::flag(told, "mayOpen")});
    }
    return cameras;
}

} // namespace selfcheck
