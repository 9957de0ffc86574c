// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Reads JSON that people write: every mistake is collected with its place ("catalogue.json#/rows/3/id") so that
// one look at the list mends the file. Knows types and members; what a word means is left to the caller.
#pragma once

#include "core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonValue>
#include <QtCore/QLatin1StringView>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QStringView>

#include <initializer_list>
#include <optional>
#include <vector>

namespace selfcheck {

/// Refused unread above limitBytes; folders and devices are unreadable.
[[nodiscard]] Result<QByteArray> readFile(const QString &file, qint64 limitBytes);
/// The text of broken JSON is named by line, column and byte.
[[nodiscard]] Result<QJsonValue> parseJson(const QByteArray &bytes, const QString &name);

/// What a file says, for a message: in quotes, at most 60 characters, nothing a terminal would obey.
[[nodiscard]] QString quoted(QStringView text);

/// The mistakes found so far, in the order of finding. Beyond 1000 they are only counted.
class JsonProblems {
public:
    void add(const Failure &failure);
    [[nodiscard]] bool isEmpty() const { return m_failures.empty(); }
    [[nodiscard]] std::size_t count() const { return m_failures.size() + m_uncounted; }
    [[nodiscard]] Failure toFailure() const;

private:
    std::vector<Failure> m_failures;
    std::size_t m_uncounted = 0;
};

/// A value and where it stands. Reading functions note a mistake and return nothing when it does not fit.
class JsonNode {
public:
    /// problems must outlive the node and all nodes made from it.
    JsonNode(QJsonValue value, const QString &file, JsonProblems &problems);
    /// A value that stands at a place already known ("report.json#/workplace").
    static JsonNode at(QJsonValue value, const QString &place, JsonProblems &problems);

    [[nodiscard]] const QJsonValue &value() const { return m_value; }
    [[nodiscard]] bool exists() const { return !m_value.isUndefined(); }
    /// "file#/pointer" (RFC 6901).
    [[nodiscard]] const QString &place() const { return m_place; }
    void refuse(const QString &detail) const;
    void refuse(const Failure &failure) const { m_problems->add(failure); }

    /// Undefined for a member that is not there or when this is no object.
    [[nodiscard]] JsonNode member(const QString &name) const;
    /// A name of ours: nothing in it has to be escaped.
    [[nodiscard]] JsonNode member(QLatin1StringView name) const;
    /// False, with a mistake noted, when this is no object. Notes each member that is neither required nor
    /// optional, and each required one that is missing.
    [[nodiscard]] bool isObjectOf(std::initializer_list<QLatin1StringView> required,
                                  std::initializer_list<QLatin1StringView> optional = {}) const;
    /// The entries of a list; a missing one has none, and so has anything else and a list of more than most, with a
    /// mistake noted.
    [[nodiscard]] std::vector<JsonNode> entries(qsizetype most = 100'000) const;

    /// Not empty.
    [[nodiscard]] std::optional<QString> text() const;
    [[nodiscard]] std::optional<bool> flag() const;
    [[nodiscard]] std::optional<qint64> integer(qint64 least, qint64 most) const;
    /// Texts without repetition; a missing list is empty.
    [[nodiscard]] QStringList texts() const;
    /// As texts(), each being one of known.
    [[nodiscard]] QStringList words(const QStringList &known) const;
    /// A text that fromWord() knows.
    template<class T>
    [[nodiscard]] std::optional<T> word(std::optional<T> (*fromWord)(QStringView), QLatin1StringView what) const
    {
        const auto spelling = text();
        if (!spelling)
            return std::nullopt;
        const auto meaning = fromWord(*spelling);
        if (!meaning)
            refuse(QStringLiteral("%1 is no %2").arg(quoted(*spelling), what));
        return meaning;
    }

private:
    JsonNode(QJsonValue value, JsonProblems *problems, QString place);

    QJsonValue m_value;
    JsonProblems *m_problems;
    QString m_place;
};

} // namespace selfcheck
