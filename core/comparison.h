// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Two reports side by side: per row what changed. A pure function; which of the two is the earlier one is the
// caller's knowledge ("better" means the second's light is better). No words: core/texts.h and the front ends.
#pragma once

#include "core/report.h"

#include <optional>
#include <vector>

namespace selfcheck {

enum class Change {
    None,       ///< nothing but measured times
    OtherFacts, ///< the same light for other reasons: values, sentence, reason for grey
    Better,     ///< red to amber or green, amber to green
    Worse,
    NowMeasured,      ///< grey before
    NoLongerMeasured, ///< grey now
    OnlyInFirst,      ///< the row does not occur in the second report
    OnlyInSecond,
};

[[nodiscard]] QLatin1StringView wordOf(Change change);

/// One fact that differs; empty on the side that does not have it.
struct FactChange {
    QString key;
    std::optional<FactValue> first;
    std::optional<FactValue> second;
    bool operator==(const FactChange &) const = default;
};

struct RowComparison {
    QString id;
    Change change = Change::None;
    /// Into the compared reports; null on the side that does not have the row.
    const Finding *first = nullptr;
    const Finding *second = nullptr;
    /// In the order of the first's facts, then of the second's; measured times ("…Ms") included. A private value
    /// that is masked on one side only is no change.
    std::vector<FactChange> facts;
};

struct Comparison {
    /// In the order of the document: of the first report, rows of the second where they stand there.
    std::vector<RowComparison> rows;
    /// Of the whole reports.
    Change overall = Change::None;
    /// Otherwise rows of the same id may ask for different things.
    bool sameDocument = true;
    bool sameWorkplace = true;

    [[nodiscard]] int count(Change change) const;
};

/// Both reports must outlive the comparison.
[[nodiscard]] Comparison compare(const Report &first, const Report &second);
Comparison compare(Report &&, const Report &) = delete;
Comparison compare(const Report &, Report &&) = delete;

} // namespace selfcheck
