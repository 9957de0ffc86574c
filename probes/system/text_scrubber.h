// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Private values in a single text. Remembers which stand-in each value got; a part of record_scrubber.h.
#pragma once

#include "probes/system/record_scrubber.h"

#include <QtCore/QHash>
#include <QtCore/QRegularExpression>

namespace selfcheck {

class TextScrubber {
public:
    explicit TextScrubber(const ScrubInput &input);

    /// Names that stand in the record itself.
    void learn(PrivateKind kind, const QString &name);

    [[nodiscard]] QString text(const QString &text);
    /// The same for a text that is a version: nothing in it is an address.
    [[nodiscard]] QString version(const QString &text);
    /// Only the hosts of web addresses and patterns of such.
    [[nodiscard]] QString sites(const QString &text);
    /// Always the same stand-in for the same value.
    [[nodiscard]] QString standIn(PrivateKind kind, const QString &value);
    /// The value was replaced by other means.
    void count(PrivateKind kind, const QString &value) { static_cast<void>(number(kind, value)); }

    [[nodiscard]] std::map<PrivateKind, int> replaced() const;

private:
    struct Name {
        QString spelling; ///< in small letters
        PrivateKind kind;
    };

    [[nodiscard]] int number(PrivateKind kind, const QString &value);
    [[nodiscard]] QString plain(const QString &text);
    [[nodiscard]] QString names(const QString &text);
    [[nodiscard]] QString people(const QString &text);
    [[nodiscard]] QString addresses(const QString &text);
    [[nodiscard]] bool isPublic(const IpAddress &first, const IpAddress &last) const;
    [[nodiscard]] QString rangeStandIn(const QRegularExpressionMatch &found);
    /// Each match of the expression replaced by what replace(match) says.
    template<class Replace>
    static QString replaced(const QString &text, const QRegularExpression &expression, Replace replace);

    const ScrubInput &m_input;
    std::vector<Name> m_names;
    QHash<int, QHash<QString, int>> m_numbers;
};

} // namespace selfcheck
