// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "core/run_rows.h"

#include "core/judge.h"

#include <algorithm>
#include <cmath>

namespace selfcheck {

namespace {

GreyReason reasonFor(FailureKind kind)
{
    switch (kind) {
    case FailureKind::Unsupported: return GreyReason::Unsupported;
    case FailureKind::NotConfigured: return GreyReason::NotConfigured;
    case FailureKind::NeedsPerson: return GreyReason::NeedsPerson;
    case FailureKind::TimedOut: return GreyReason::TimedOut;
    case FailureKind::Cancelled: return GreyReason::Cancelled;
    default: return GreyReason::Failed;
    }
}

// "Not a number" is no measured value, and no JSON either.
Facts withoutNonsense(const Facts &facts)
{
    Facts result;
    for (const Facts::Entry &entry : facts.entries()) {
        const double *number = std::get_if<double>(&entry.value);
        if (!number || std::isfinite(*number))
            result.insert(entry);
    }
    return result;
}

bool counts(const Finding &member)
{
    return member.greyReason != GreyReason::NotApplicable && member.greyReason != GreyReason::Information &&
           member.greyReason != GreyReason::NotSelected;
}

bool isBlocked(const Finding &finding) { return finding.greyReason == GreyReason::Blocked; }

/// The member a worst-of row takes its light from: red, amber, grey that counts, green, other grey; among
/// equals the first. Null without members.
const Finding *decisive(const std::vector<const Finding *> &members)
{
    const auto rank = [](const Finding *member) {
        switch (member->verdict) {
        case Verdict::Red: return 0;
        case Verdict::Amber: return 1;
        case Verdict::Green: return 3;
        case Verdict::Grey: break;
        }
        return counts(*member) ? 2 : 4;
    };
    const auto worst = std::ranges::min_element(members, std::ranges::less(), rank);
    return worst == members.end() ? nullptr : *worst;
}

} // namespace

RunRows::RunRows(const RunInput &input, const Plan &plan) : m_input(input)
{
    for (const Requirement &requirement : input.catalogue.requirements) {
        m_places.insert(requirement.id, m_rows.size());
        Row row;
        row.requirement = &requirement;
        row.previous = input.previous ? input.previous->find(requirement.id) : nullptr;
        m_rows.push_back(std::move(row));
    }
    for (const Measurement &measurement : plan.measurements) {
        for (const QString &id : measurement.rows) {
            if (Row *row = find(id))
                row->source = Source::Measurement;
        }
    }
    for (const QString &id : plan.derived) {
        if (Row *row = find(id))
            row->source = Source::Others;
    }
    for (const Decided &decided : plan.decided)
        decide(decided);
    renewDerived();
    for (Row &row : m_rows) {
        if (row.source == Source::Nothing && !row.finding)
            takeOver(row);
    }
    settle();
}

void RunRows::decide(const Decided &decided)
{
    Row *row = find(decided.row);
    // What was left out this time is looked at again below: an earlier report may know it.
    if (!row || decided.reason == GreyReason::NotSelected)
        return;
    row->finding = greyFinding(*row, decided.reason);
    row->finding->failure = decided.failure;
    // A gap in the provider's profile is the provider's to close.
    if (decided.reason == GreyReason::NotConfigured)
        row->finding->owner = Owner::Provider;
}

void RunRows::takeOver(Row &row)
{
    row.finding = row.previous ? *row.previous : greyFinding(row, GreyReason::NotSelected);
}

// A row that repeats others must not keep their old light when one of them is checked again alone.
void RunRows::renewDerived()
{
    bool changed = true;
    while (changed) {
        changed = false;
        for (Row &row : m_rows) {
            const bool isOpen = row.source == Source::Nothing && !row.finding;
            if (!isOpen || !row.previous || row.previous->greyReason == GreyReason::NotApplicable)
                continue;
            if (std::ranges::any_of(row.requirement->worstOf, [this](const QString &id) { return isFresh(id); })) {
                row.source = Source::Others;
                changed = true;
            }
        }
    }
}

bool RunRows::isFresh(const QString &id) const
{
    const Row *row = find(id);
    return row && row->source != Source::Nothing;
}

RunRows::Row *RunRows::find(const QString &id)
{
    const auto place = m_places.constFind(id);
    return place == m_places.cend() ? nullptr : &m_rows[*place];
}

const RunRows::Row *RunRows::find(const QString &id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.cend() ? nullptr : &m_rows[*place];
}

Finding RunRows::newFinding(const Row &row) const
{
    Finding finding;
    finding.id = row.requirement->id;
    finding.chapter = row.requirement->chapter;
    finding.number = row.requirement->number;
    finding.owner = row.requirement->owner;
    finding.demand = row.requirement->demand;
    if (row.previous) {
        finding.earlier = row.previous->earlier;
        if (row.previous->when.isValid())
            finding.earlier.push_back({row.previous->verdict, row.previous->when});
    }
    return finding;
}

Finding RunRows::greyFinding(const Row &row, GreyReason reason) const
{
    Finding finding = newFinding(row);
    finding.greyReason = reason;
    return finding;
}

Finding RunRows::judged(const Row &row) const
{
    Finding finding = newFinding(row);
    finding.probe = row.requirement->probe;
    finding.when = row.when;
    finding.durationMs = row.durationMs;
    const Outcome &outcome = *row.outcome;
    if (!outcome) {
        finding.failure = outcome.failure();
        finding.greyReason = reasonFor(outcome.failure().kind());
        if (finding.greyReason == GreyReason::NotConfigured)
            finding.owner = Owner::Provider;
        return finding;
    }
    finding.facts = withoutNonsense(*outcome);
    const Judgement judgement = judge(*row.requirement, finding.facts, m_input.profile);
    finding.verdict = judgement.verdict;
    finding.greyReason = judgement.greyReason;
    finding.say = judgement.say;
    finding.owner = judgement.owner;
    // Told with the measured values, so that a stored row knows it by itself.
    if (isFromAfar(m_input.machine) && saysFromAfar(*row.requirement))
        finding.facts.set(sessionKindFact, m_input.machine.get(sessionKindFact).value_or(QString()));
    return finding;
}

// Lines, networks and sound of a PC far away are not those of the person.
bool RunRows::saysFromAfar(const Requirement &requirement) const
{
    const auto kind = std::ranges::find_if(
        m_input.kinds, [&requirement](const ProbeKind &each) { return each.id == requirement.probe; });
    const bool isOfThePc = kind == m_input.kinds.end() || kind->lane == Lane::Machine;
    return requirement.remoteMatters || !isOfThePc;
}

Finding RunRows::derived(const Row &row) const
{
    std::vector<const Finding *> members;
    Finding finding = newFinding(row);
    for (const QString &id : row.requirement->worstOf) {
        const Row *member = find(id);
        if (!member || !member->finding)
            continue;
        members.push_back(&*member->finding);
        if (!finding.when.isValid() || finding.when < member->finding->when)
            finding.when = member->finding->when;
    }
    const Finding *worst = decisive(members);
    if (!worst) {
        finding.greyReason = GreyReason::NotYetMeasurable;
        return finding;
    }
    finding.verdict = worst->verdict;
    finding.greyReason = worst->greyReason;
    if (worst->verdict != Verdict::Green) {
        finding.because = worst->id;
        finding.owner = worst->owner;
    }
    return finding;
}

void RunRows::measured(const Measurement &measurement, const Outcome &outcome, const QDateTime &when, qint64 durationMs)
{
    for (const QString &id : measurement.rows) {
        Row *row = find(id);
        if (!row || row->source != Source::Measurement)
            continue;
        // Also for a row that is blocked: what blocks it may change its light.
        row->outcome = outcome;
        row->when = when;
        row->durationMs = durationMs;
        if (row->finding && isBlocked(*row->finding) && !blocked(*row))
            reopen(*row);
    }
    settle();
}

void RunRows::stop(bool cancelled)
{
    for (Row &row : m_rows) {
        if (row.finding || row.source != Source::Measurement || row.outcome)
            continue;
        if (cancelled && row.previous)
            takeOver(row);
        else if (cancelled)
            row.finding = greyFinding(row, GreyReason::Cancelled);
        else
            row.outcome = Failure::internal(QStringLiteral("%1 was never measured").arg(row.requirement->id));
    }
    settle();
    m_waitsForNobody = true;
    settle();
}

// To a fixed point: what becomes known may be what another row waited for.
void RunRows::settle()
{
    bool changed = true;
    while (changed) {
        changed = false;
        for (std::size_t place = 0; place < m_rows.size(); ++place) {
            Row &row = m_rows[place];
            if (!row.finding)
                row.finding = settled(row);
            if (!row.finding || row.isTold)
                continue;
            row.isTold = true;
            changed = true;
            if (hasNews(row))
                m_untold.push_back(place);
        }
    }
}

std::optional<Finding> RunRows::settled(const Row &row) const
{
    if (auto finding = blocked(row))
        return finding;
    if (waitsForOthers(row) && !m_waitsForNobody)
        return std::nullopt;
    if (row.source == Source::Others)
        return derived(row);
    if (row.outcome)
        return judged(row);
    return std::nullopt;
}

std::optional<Finding> RunRows::blocked(const Row &row) const
{
    for (const Dependency &dependency : row.requirement->dependsOn) {
        const Row *other = find(dependency.row);
        if (!other || !other->finding)
            continue;
        const Finding &finding = *other->finding;
        const bool isRed =
            finding.verdict == Verdict::Red && (dependency.when.isEmpty() || dependency.when.contains(finding.say));
        if (!isRed && !isBlocked(finding))
            continue;
        Finding result = greyFinding(row, GreyReason::Blocked);
        // The root is named, not a row that is blocked by it itself.
        result.because = isRed ? finding.id : rootOf(finding);
        return result;
    }
    return std::nullopt;
}

bool RunRows::waitsForOthers(const Row &row) const
{
    const auto isOpen = [this](const QString &id) {
        const Row *other = find(id);
        return other && !other->finding;
    };
    const bool dependencyIsOpen = std::ranges::any_of(row.requirement->dependsOn, isOpen, &Dependency::row);
    return dependencyIsOpen || (row.source == Source::Others && std::ranges::any_of(row.requirement->worstOf, isOpen));
}

QString RunRows::rootOf(const Finding &finding) const
{
    QString root = finding.because;
    for (std::size_t steps = 0; steps < m_rows.size(); ++steps) {
        const Row *row = find(root);
        if (!row || !row->finding || !isBlocked(*row->finding))
            break;
        root = row->finding->because;
    }
    return root;
}

std::vector<Finding> RunRows::takeKnown()
{
    std::vector<Finding> known;
    for (const std::size_t place : m_untold)
        known.push_back(*m_rows[place].finding);
    m_untold.clear();
    return known;
}

bool RunRows::needs(const Measurement &measurement) const
{
    return std::ranges::any_of(measurement.rows, [this](const QString &id) { return !isKnown(id); });
}

bool RunRows::isKnown(const QString &id) const
{
    const Row *row = find(id);
    return !row || row->finding;
}

std::vector<Finding> RunRows::findings() const
{
    std::vector<Finding> result;
    for (const Row &row : m_rows) {
        if (row.finding)
            result.push_back(*row.finding);
    }
    return result;
}

} // namespace selfcheck
