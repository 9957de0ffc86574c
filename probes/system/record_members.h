// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Members of a recorded subject, written and read the same way everywhere: what is unknown is left out, and a member
// of another kind is unknown. For the x_record.cpp files only.
#pragma once

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace selfcheck::record {

template<class T>
void put(QJsonObject &json, const char *name, const std::optional<T> &value)
{
    if (value)
        json.insert(QLatin1StringView(name), QJsonValue(*value));
}

inline void put(QJsonObject &json, const char *name, const QString &value)
{
    if (!value.isEmpty())
        json.insert(QLatin1StringView(name), value);
}

inline void put(QJsonObject &json, const char *name, const QStringList &values)
{
    if (!values.isEmpty())
        json.insert(QLatin1StringView(name), QJsonArray::fromStringList(values));
}

inline std::optional<bool> flag(const QJsonObject &json, const char *name)
{
    const QJsonValue value = json.value(QLatin1StringView(name));
    return value.isBool() ? std::optional<bool>(value.toBool()) : std::nullopt;
}

inline std::optional<qint64> number(const QJsonObject &json, const char *name)
{
    const QJsonValue value = json.value(QLatin1StringView(name));
    return value.isDouble() ? std::optional<qint64>(value.toInteger()) : std::nullopt;
}

inline QString text(const QJsonObject &json, const char *name)
{
    return json.value(QLatin1StringView(name)).toString();
}

inline QStringList texts(const QJsonObject &json, const char *name)
{
    const QJsonValue value = json.value(QLatin1StringView(name));
    // A text alone would count as a list of one.
    return value.isArray() ? value.toVariant().toStringList() : QStringList();
}

} // namespace selfcheck::record
