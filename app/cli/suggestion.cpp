// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/suggestion.h"

#include "app/cli/words.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace selfcheck {

namespace {

// Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment).
qsizetype distance(const QString &left, const QString &right)
{
    const auto columns = static_cast<std::size_t>(right.size()) + 1;
    std::vector<qsizetype> before(columns);
    std::vector<qsizetype> above(columns);
    std::iota(above.begin(), above.end(), 0);
    for (qsizetype i = 1; i <= left.size(); ++i) {
        std::vector<qsizetype> row(columns);
        row[0] = i;
        for (std::size_t j = 1; j < columns; ++j) {
            const auto at = static_cast<qsizetype>(j);
            const qsizetype change = left.at(i - 1) == right.at(at - 1) ? 0 : 1;
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + change});
            const bool isSwap =
                i > 1 && at > 1 && left.at(i - 1) == right.at(at - 2) && left.at(i - 2) == right.at(at - 1);
            if (isSwap)
                row[j] = std::min(row[j], before[j - 2] + 1);
        }
        before = std::exchange(above, std::move(row));
    }
    return above.back();
}

} // namespace

QString nearest(const QString &typed, const QStringList &known)
{
    const QString wanted = typed.toLower().left(80);
    QString best;
    qsizetype bestDistance = std::max<qsizetype>(1, wanted.size() / 3) + 1;
    for (const QString &word : known) {
        // What was typed like that stands in the wrong place; saying it again helps nobody.
        if (word == typed)
            continue;
        const QString candidate = word.toLower();
        // "disk" for "4.2-disk"
        const bool isPart = wanted.size() >= 3 && candidate.contains(wanted);
        const qsizetype apart = isPart ? 1 : distance(wanted, candidate);
        if (apart < bestDistance) {
            best = word;
            bestDistance = apart;
        }
    }
    return best;
}

QString suggestionFor(const QString &typed, const QStringList &known)
{
    const QString meant = nearest(typed, known);
    return meant.isEmpty() ? Words::tr("“%1” lists what there is.").arg(QStringLiteral("selfcheck-cli catalogue"))
                           : Words::tr("Perhaps you mean “%1”.").arg(meant);
}

} // namespace selfcheck
