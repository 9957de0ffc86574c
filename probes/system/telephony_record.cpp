// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/telephony.h"

#include "probes/wire/tapi_caps.h"

#include <QtCore/QJsonArray>

namespace selfcheck {

namespace {

constexpr QLatin1StringView capsName("caps");
constexpr QLatin1StringView errorName("error");

// Hexadecimal, so that a flag can be found and changed by hand.
QJsonObject toRecord(const Telephony::Answer &answer, const QByteArray &withoutNames)
{
    if (!answer.error.isEmpty())
        return {{errorName, answer.error}};
    return {{capsName, QString::fromLatin1(withoutNames.toHex())}};
}

Telephony::Answer answerFromRecord(const QJsonValue &record)
{
    const QJsonObject told = record.toObject();
    return {QByteArray::fromHex(told.value(capsName).toString().toLatin1()), told.value(errorName).toString()};
}

quint32 numberIn(const QJsonObject &record, QLatin1StringView name)
{
    return static_cast<quint32>(record.value(name).toInteger());
}

} // namespace

QJsonObject toRecord(const Telephony &telephony)
{
    QJsonArray lines;
    for (const Telephony::Line &line : telephony.lines) {
        QJsonArray addresses;
        for (const Telephony::Answer &address : line.addresses)
            addresses.append(toRecord(address, addressCapsWithoutNames(address.bytes, line.apiVersion)));
        QJsonObject told = toRecord(line.caps, lineCapsWithoutNames(line.caps.bytes, line.apiVersion));
        told.insert(QLatin1StringView("id"), static_cast<qint64>(line.id));
        told.insert(QLatin1StringView("apiVersion"), static_cast<qint64>(line.apiVersion));
        told.insert(QLatin1StringView("addresses"), addresses);
        lines.append(told);
    }
    return {{QStringLiteral("lineCount"), static_cast<qint64>(telephony.lineCount)}, {QStringLiteral("lines"), lines}};
}

Telephony telephonyFromRecord(const QJsonObject &record)
{
    Telephony telephony;
    telephony.lineCount = numberIn(record, QLatin1StringView("lineCount"));
    const QJsonArray lines = record.value(QLatin1StringView("lines")).toArray();
    for (const QJsonValue &each : lines) {
        const QJsonObject told = each.toObject();
        Telephony::Line line;
        line.id = numberIn(told, QLatin1StringView("id"));
        line.apiVersion = numberIn(told, QLatin1StringView("apiVersion"));
        line.caps = answerFromRecord(told);
        const QJsonArray addresses = told.value(QLatin1StringView("addresses")).toArray();
        for (const QJsonValue &address : addresses)
            line.addresses.push_back(answerFromRecord(address));
        telephony.lines.push_back(std::move(line));
    }
    return telephony;
}

} // namespace selfcheck
