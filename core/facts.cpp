// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "core/facts.h"

#include <QtCore/QJsonObject>

#include <algorithm>
#include <cmath>

namespace selfcheck {

namespace {

constexpr double largestExactInteger = 9007199254740992.0; // 2^53, what a JSON number carries
// Far above what any probe yields: more would only keep readers busy.
constexpr qsizetype mostFacts = 1000;
constexpr qsizetype mostTexts = 1000;
constexpr qsizetype mostCharacters = 10'000;

QJsonValue jsonOf(const FactValue &value)
{
    switch (typeOf(value)) {
    case FactType::Flag: return std::get<bool>(value);
    case FactType::Integer: {
        const qint64 number = std::get<qint64>(value);
        if (std::abs(static_cast<double>(number)) >= largestExactInteger)
            return QString::number(number);
        return number;
    }
    case FactType::Real: return std::get<double>(value);
    case FactType::Text: return std::get<QString>(value);
    case FactType::Texts: return QJsonArray::fromStringList(std::get<QStringList>(value));
    }
    return {};
}

std::optional<FactValue> integerFrom(const QJsonValue &json)
{
    if (json.isString()) {
        bool ok = false;
        const qint64 number = json.toString().toLongLong(&ok);
        return ok ? std::optional<FactValue>(number) : std::nullopt;
    }
    if (!json.isDouble() || json.toDouble() != std::floor(json.toDouble()) ||
        std::abs(json.toDouble()) >= largestExactInteger)
        return std::nullopt;
    return FactValue(static_cast<qint64>(json.toDouble()));
}

bool isText(const QJsonValue &json) { return json.isString() && json.toString().size() <= mostCharacters; }

std::optional<FactValue> textsFrom(const QJsonValue &json)
{
    const QJsonArray array = json.toArray();
    if (!json.isArray() || array.size() > mostTexts)
        return std::nullopt;
    QStringList texts;
    for (const QJsonValue &entry : array) {
        if (!isText(entry))
            return std::nullopt;
        texts += entry.toString();
    }
    return FactValue(texts);
}

std::optional<FactValue> valueFrom(const QString &type, const QJsonValue &json)
{
    if (type == wordOf(FactType::Flag))
        return json.isBool() ? std::optional<FactValue>(json.toBool()) : std::nullopt;
    if (type == wordOf(FactType::Integer))
        return integerFrom(json);
    if (type == wordOf(FactType::Real))
        return json.isDouble() ? std::optional<FactValue>(json.toDouble()) : std::nullopt;
    if (type == wordOf(FactType::Text))
        return isText(json) ? std::optional<FactValue>(json.toString()) : std::nullopt;
    if (type == wordOf(FactType::Texts))
        return textsFrom(json);
    return std::nullopt;
}

FactValue maskedValue(const FactValue &value)
{
    if (typeOf(value) == FactType::Texts)
        return QStringList(std::get<QStringList>(value).size(), maskedText());
    return maskedText();
}

} // namespace

QString maskedText() { return QStringLiteral("\u2022\u2022\u2022\u2022\u2022\u2022"); }

FactType typeOf(const FactValue &value) { return static_cast<FactType>(value.index()); }

QLatin1StringView wordOf(FactType type)
{
    switch (type) {
    case FactType::Flag: return QLatin1StringView("flag");
    case FactType::Integer: return QLatin1StringView("integer");
    case FactType::Real: return QLatin1StringView("real");
    case FactType::Text: return QLatin1StringView("text");
    case FactType::Texts: return QLatin1StringView("texts");
    }
    return {};
}

const FactValue *Facts::value(QAnyStringView key) const
{
    for (const Entry &entry : m_entries) {
        if (QAnyStringView(entry.key) == key)
            return &entry.value;
    }
    return nullptr;
}

void Facts::insert(Entry entry)
{
    const auto same = std::ranges::find(m_entries, entry.key, &Entry::key);
    if (same == m_entries.end())
        m_entries.push_back(std::move(entry));
    else
        *same = std::move(entry);
}

void Facts::merge(const Facts &other)
{
    for (const Entry &entry : other.m_entries)
        insert(entry);
}

Facts Facts::masked() const
{
    Facts result = *this;
    for (Entry &entry : result.m_entries) {
        if (entry.privacy == Privacy::Private)
            entry.value = maskedValue(entry.value);
    }
    return result;
}

QJsonArray Facts::toJson() const
{
    QJsonArray array;
    for (const Entry &entry : m_entries) {
        QJsonObject object{{QStringLiteral("key"), entry.key},
                           {QStringLiteral("type"), QString(wordOf(typeOf(entry.value)))},
                           {QStringLiteral("value"), jsonOf(entry.value)}};
        if (entry.privacy == Privacy::Private)
            object.insert(QStringLiteral("private"), true);
        array.append(object);
    }
    return array;
}

Result<Facts> Facts::fromJson(const QJsonValue &json, const QString &place)
{
    if (!json.isArray())
        return Failure::badContent(place, QStringLiteral("a list of facts is expected"));
    Facts facts;
    const QJsonArray array = json.toArray();
    if (array.size() > mostFacts)
        return Failure::badContent(place, QStringLiteral("more than %1 facts").arg(mostFacts));
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString here = QStringLiteral("%1/%2").arg(place).arg(i);
        const QJsonObject object = array.at(i).toObject();
        const QString key = object.value(QLatin1StringView("key")).toString();
        if (key.isEmpty())
            return Failure::badContent(here + QLatin1StringView("/key"), QStringLiteral("a name is expected"));
        if (facts.value(key))
            return Failure::badContent(here + QLatin1StringView("/key"), QStringLiteral("stands here twice"));
        const QString type = object.value(QLatin1StringView("type")).toString();
        const auto value = valueFrom(type, object.value(QLatin1StringView("value")));
        if (!value)
            return Failure::badContent(here + QLatin1StringView("/value"),
                                       QStringLiteral("does not fit the type \"%1\"").arg(type));
        const bool isPrivate = object.value(QLatin1StringView("private")).toBool();
        facts.insert({key, *value, isPrivate ? Privacy::Private : Privacy::Open});
    }
    return facts;
}

} // namespace selfcheck
