// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "core/comparison.h"

#include <algorithm>
#include <array>

namespace selfcheck {

namespace {

bool isMasked(const FactValue &value)
{
    if (const QString *text = std::get_if<QString>(&value))
        return *text == maskedText();
    const QStringList *texts = std::get_if<QStringList>(&value);
    return texts && !texts->isEmpty() && texts->count(maskedText()) == texts->size();
}

bool differs(const FactValue &first, const FactValue &second)
{
    return first != second && !isMasked(first) && !isMasked(second);
}

std::vector<FactChange> changedFacts(const Facts &first, const Facts &second)
{
    std::vector<FactChange> changes;
    for (const Facts::Entry &entry : first.entries()) {
        const FactValue *other = second.value(entry.key);
        if (!other)
            changes.push_back({entry.key, entry.value, std::nullopt});
        else if (differs(entry.value, *other))
            changes.push_back({entry.key, entry.value, *other});
    }
    for (const Facts::Entry &entry : second.entries()) {
        if (!first.value(entry.key))
            changes.push_back({entry.key, std::nullopt, entry.value});
    }
    return changes;
}

// No two measurements take equally long: times alone are no news.
bool isNews(const FactChange &change)
{
    return !(change.first && change.second && change.key.endsWith(QLatin1StringView("Ms")));
}

Change changeOfLight(Verdict first, Verdict second)
{
    if (first == second)
        return Change::None;
    if (first == Verdict::Grey)
        return Change::NowMeasured;
    if (second == Verdict::Grey)
        return Change::NoLongerMeasured;
    const std::array both{first, second};
    return worstOf(both) == first ? Change::Better : Change::Worse;
}

bool sameReasons(const Finding &first, const Finding &second)
{
    return first.greyReason == second.greyReason && first.because == second.because && first.say == second.say &&
           first.owner == second.owner;
}

RowComparison compareRows(const Finding &first, const Finding &second)
{
    RowComparison row{first.id, changeOfLight(first.verdict, second.verdict), &first, &second,
                      changedFacts(first.facts, second.facts)};
    if (row.change == Change::None && (!sameReasons(first, second) || std::ranges::any_of(row.facts, isNews)))
        row.change = Change::OtherFacts;
    return row;
}

void appendRowsOnlyInSecond(const Report &first, std::vector<Finding>::const_iterator &place,
                            std::vector<Finding>::const_iterator end, std::vector<RowComparison> &rows)
{
    for (; place != end && !first.find(place->id); ++place)
        rows.push_back({place->id, Change::OnlyInSecond, nullptr, &*place, {}});
}

} // namespace

QLatin1StringView wordOf(Change change)
{
    switch (change) {
    case Change::None: return QLatin1StringView("none");
    case Change::OtherFacts: return QLatin1StringView("other_facts");
    case Change::Better: return QLatin1StringView("better");
    case Change::Worse: return QLatin1StringView("worse");
    case Change::NowMeasured: return QLatin1StringView("now_measured");
    case Change::NoLongerMeasured: return QLatin1StringView("no_longer_measured");
    case Change::OnlyInFirst: return QLatin1StringView("only_in_first");
    case Change::OnlyInSecond: return QLatin1StringView("only_in_second");
    }
    return {};
}

int Comparison::count(Change change) const
{
    return static_cast<int>(std::ranges::count(rows, change, &RowComparison::change));
}

Comparison compare(const Report &first, const Report &second)
{
    Comparison result;
    const auto end = second.findings.end();
    auto start = second.findings.begin();
    appendRowsOnlyInSecond(first, start, end, result.rows);
    for (const Finding &finding : first.findings) {
        const auto same = std::ranges::find(second.findings, finding.id, &Finding::id);
        if (same == end) {
            result.rows.push_back({finding.id, Change::OnlyInFirst, &finding, nullptr, {}});
            continue;
        }
        result.rows.push_back(compareRows(finding, *same));
        auto next = same + 1;
        appendRowsOnlyInSecond(first, next, end, result.rows);
    }
    result.overall = changeOfLight(first.overall(), second.overall());
    result.sameDocument = first.catalogueId == second.catalogueId && first.catalogueVersion == second.catalogueVersion;
    result.sameWorkplace = first.workplace == second.workplace;
    return result;
}

} // namespace selfcheck
