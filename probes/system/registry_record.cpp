// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/registry_record.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace selfcheck {

namespace {

constexpr QLatin1StringView binaryName("binary");
constexpr QLatin1StringView deniedName("denied");
constexpr QLatin1StringView kindName("kind");

QJsonValue toRecord(const RegistryValue &value)
{
    if (const QString *text = std::get_if<QString>(&value))
        return *text;
    if (const qint64 *number = std::get_if<qint64>(&value))
        return *number;
    if (const QStringList *list = std::get_if<QStringList>(&value))
        return QJsonArray::fromStringList(*list);
    return QJsonObject{{binaryName, QString::fromLatin1(std::get<QByteArray>(value).toHex())}};
}

} // namespace

QJsonValue toRecord(const RegistryAnswer &answer)
{
    switch (answer.state) {
    case RegistryAnswer::State::Found: return toRecord(answer.value);
    case RegistryAnswer::State::Denied: return QJsonObject{{deniedName, true}};
    case RegistryAnswer::State::OtherKind: return QJsonObject{{kindName, answer.kind}};
    case RegistryAnswer::State::Missing: break;
    }
    return QJsonValue::Undefined;
}

RegistryAnswer registryAnswerFromRecord(const QJsonValue &record)
{
    using State = RegistryAnswer::State;
    if (record.isString())
        return {State::Found, record.toString(), {}};
    if (record.isDouble())
        return {State::Found, record.toInteger(), {}};
    if (record.isArray())
        return {State::Found, record.toVariant().toStringList(), {}};
    const QJsonObject special = record.toObject();
    if (special.contains(binaryName))
        return {State::Found, QByteArray::fromHex(special.value(binaryName).toString().toLatin1()), {}};
    if (special.value(deniedName).toBool())
        return {State::Denied, {}, {}};
    if (special.contains(kindName))
        return {State::OtherKind, {}, special.value(kindName).toString()};
    return {};
}

} // namespace selfcheck
