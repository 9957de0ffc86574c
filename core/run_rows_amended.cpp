// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "core/run_rows.h"

#include <algorithm>
#include <utility>

namespace selfcheck {

namespace {

bool isSame(const std::optional<Failure> &a, const std::optional<Failure> &b)
{
    return a && b ? a->toString() == b->toString() : a.has_value() == b.has_value();
}

// Whatever the time and the history.
bool saysTheSame(const Finding &a, const Finding &b)
{
    return a.verdict == b.verdict && a.greyReason == b.greyReason && a.because == b.because && a.say == b.say &&
           a.owner == b.owner && a.facts == b.facts && isSame(a.failure, b.failure);
}

} // namespace

void RunRows::amended(const std::vector<QString> &rows, const Outcome &outcome, const QDateTime &when)
{
    for (const QString &id : rows) {
        Row *row = find(id);
        const bool isTakenOver = row && row->source == Source::Nothing && row->previous;
        if (!row || (row->source != Source::Measurement && !isTakenOver))
            continue;
        if (isTakenOver)
            row->durationMs = row->previous->durationMs;
        row->source = Source::Measurement;
        row->outcome = outcome;
        row->when = when;
        reopen(*row);
    }
    reopenDependents();
    // What only waits for others in a circle waits for what is reopened, too.
    const bool waitedForNobody = std::exchange(m_waitsForNobody, false);
    settle();
    letGo();
    m_waitsForNobody = waitedForNobody;
    settle();
}

void RunRows::reopen(Row &row)
{
    if (!row.finding)
        return;
    std::erase(m_untold, m_places.value(row.requirement->id));
    // Nobody has heard of it yet: its history begins later.
    if (row.isTold)
        row.before = std::exchange(row.finding, {});
    row.finding.reset();
    row.isTold = false;
}

void RunRows::reopenDependents()
{
    bool changed = true;
    while (changed) {
        changed = false;
        for (Row &row : m_rows) {
            if (!row.finding || !mayChange(row))
                continue;
            if (row.source == Source::Nothing)
                row.source = Source::Others;
            reopen(row);
            changed = true;
        }
    }
}

// Repeats or depends on a row that is being worked out anew, and was not decided without it.
bool RunRows::mayChange(const Row &row) const
{
    const auto isReopened = [this](const QString &id) {
        const Row *other = find(id);
        return other && !other->finding;
    };
    const bool repeats = std::ranges::any_of(row.requirement->worstOf, isReopened);
    if (row.source == Source::Nothing)
        return repeats && row.previous && row.finding->greyReason != GreyReason::NotApplicable;
    const bool wasWorkedOut =
        row.source == Source::Others || row.outcome || row.finding->greyReason == GreyReason::Blocked;
    return wasWorkedOut && (repeats || std::ranges::any_of(row.requirement->dependsOn, isReopened, &Dependency::row));
}

// What was never measured, because something blocked it, stays as it was.
void RunRows::letGo()
{
    for (Row &row : m_rows) {
        if (row.finding || !row.before || row.outcome || row.source == Source::Others)
            continue;
        row.finding = std::exchange(row.before, {});
        row.isTold = true;
    }
    settle();
}

bool RunRows::hasNews(Row &row) const
{
    const std::optional<Finding> before = std::exchange(row.before, {});
    if (!before)
        return true;
    row.finding->earlier = before->earlier;
    if (before->verdict != row.finding->verdict && before->when.isValid())
        row.finding->earlier.push_back({before->verdict, before->when});
    return !saysTheSame(*before, *row.finding);
}

} // namespace selfcheck
