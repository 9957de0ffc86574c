// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/port_holders.h"

#include <QtCore/QJsonArray>

namespace selfcheck {

QJsonObject toRecord(const PortHolders &holders)
{
    QJsonArray list;
    for (const PortHolder &each : holders.list)
        list.append(QJsonObject{{QStringLiteral("protocol"), each.udp ? QStringLiteral("udp") : QStringLiteral("tcp")},
                                {QStringLiteral("address"), each.address.toString()},
                                {QStringLiteral("port"), each.port},
                                {QStringLiteral("process"), each.process},
                                {QStringLiteral("program"), each.program}});
    return {{QStringLiteral("list"), list}};
}

PortHolders portHoldersFromRecord(const QJsonObject &record)
{
    PortHolders holders;
    for (const QJsonValue &each : record.value(QLatin1StringView("list")).toArray()) {
        const QJsonObject told = each.toObject();
        PortHolder holder;
        holder.udp = told.value(QLatin1StringView("protocol")).toString() == QLatin1StringView("udp");
        holder.address = IpAddress::parse(told.value(QLatin1StringView("address")).toString()).value_or(IpAddress());
        holder.port = static_cast<quint16>(told.value(QLatin1StringView("port")).toInt());
        holder.process = told.value(QLatin1StringView("process")).toInteger();
        holder.program = told.value(QLatin1StringView("program")).toString();
        holders.list.push_back(holder);
    }
    return holders;
}

} // namespace selfcheck
