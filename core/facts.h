// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// What was measured: typed keys over a flat store that keeps the order of measuring. Keys carry their
// unit as the last word (Ms, Kbps, Percent, Bytes, Mhz, Hz, Sec, Days, Count); privacy is part of the key.
// Facts have no opinion (core/judge.h) and no words (core/texts.h).
#pragma once

#include "core/result.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonValue>
#include <QtCore/QLatin1StringView>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>
#include <type_traits>
#include <variant>
#include <vector>

namespace selfcheck {

enum class FactType { Flag, Integer, Real, Text, Texts };
/// Private values (names, addresses, serial numbers) are masked on export unless asked for.
enum class Privacy { Open, Private };

using FactValue = std::variant<bool, qint64, double, QString, QStringList>;
[[nodiscard]] FactType typeOf(const FactValue &value);
/// "flag", "integer", "real", "text", "texts", for messages and schemas.
[[nodiscard]] QLatin1StringView wordOf(FactType type);

/// A key without its static type: what a probe declares to yield.
struct AnyFact {
    QLatin1StringView key;
    FactType type;
    Privacy privacy = Privacy::Open;
};

/// For the types of FactValue only.
template<class T>
constexpr FactType factTypeOf()
{
    if constexpr (std::is_same_v<T, bool>)
        return FactType::Flag;
    else if constexpr (std::is_same_v<T, qint64>)
        return FactType::Integer;
    else if constexpr (std::is_same_v<T, double>)
        return FactType::Real;
    else if constexpr (std::is_same_v<T, QString>)
        return FactType::Text;
    else
        return FactType::Texts;
}

/// `inline constexpr Fact<qint64> freeBytes{QLatin1StringView("disk.freeBytes")};`
template<class T>
struct Fact {
    static_assert(std::is_constructible_v<FactValue, std::in_place_type_t<T>>);
    QLatin1StringView key;
    Privacy privacy = Privacy::Open;
    constexpr operator AnyFact() const { return {key, factTypeOf<T>(), privacy}; }
};

class Facts {
public:
    struct Entry {
        QString key;
        FactValue value;
        Privacy privacy = Privacy::Open;
        bool operator==(const Entry &) const = default;
    };

    /// Replaces an earlier value of the same key in its place.
    template<class T>
    void set(const Fact<T> &fact, std::type_identity_t<T> value)
    {
        insert({QString(fact.key), FactValue(std::in_place_type<T>, std::move(value)), fact.privacy});
    }
    template<class T>
    [[nodiscard]] std::optional<T> get(const Fact<T> &fact) const
    {
        const FactValue *found = value(fact.key);
        const T *typed = found ? std::get_if<T>(found) : nullptr;
        return typed ? std::optional<T>(*typed) : std::nullopt;
    }
    /// Null when not measured.
    [[nodiscard]] const FactValue *value(QAnyStringView key) const;
    void insert(Entry entry);
    /// Adds or replaces everything of other.
    void merge(const Facts &other);

    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }
    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }
    /// Private values replaced by dots of a fixed length, their keys kept.
    [[nodiscard]] Facts masked() const;

    /// Array of {key, type, value, private}; whole numbers beyond 2^53 keep their digits as text.
    [[nodiscard]] QJsonArray toJson() const;
    /// At most 1000 facts, 1000 texts in each, 10000 characters in a text. place is the JSON pointer that error
    /// messages start with.
    static Result<Facts> fromJson(const QJsonValue &json, const QString &place);

    bool operator==(const Facts &) const = default;

private:
    std::vector<Entry> m_entries;
};

/// The text a masked value is replaced by.
[[nodiscard]] QString maskedText();

} // namespace selfcheck
