// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "core/plan.h"

#include "core/parameters.h"

#include <QtCore/QHash>
#include <QtCore/QJsonDocument>
#include <QtCore/QSet>

#include <algorithm>

namespace selfcheck {

namespace {

class Planner {
public:
    Planner(const Catalogue &catalogue, const Profile &profile, const Workplace &workplace,
            const std::vector<ProbeKind> &kinds)
        : m_catalogue(catalogue), m_profile(profile), m_workplace(workplace), m_kinds(kinds)
    {
        m_rows.reserve(static_cast<qsizetype>(catalogue.requirements.size()));
        for (const Requirement &row : catalogue.requirements)
            m_rows.insert(row.id, &row);
    }

    Plan make(const Selection &selection)
    {
        for (const Requirement &row : m_catalogue.requirements) {
            if (selection.includes(row))
                want(row);
        }
        for (const Requirement &row : m_catalogue.requirements)
            place(row);
        for (const Requirement &row : m_catalogue.requirements)
            orderDerived(row);
        return std::move(m_plan);
    }

private:
    // Iterative, so that no chain of rows is too long for the stack.
    void want(const Requirement &first)
    {
        std::vector<const Requirement *> open{&first};
        while (!open.empty()) {
            const Requirement &row = *open.back();
            open.pop_back();
            if (m_wanted.contains(row.id))
                continue;
            m_wanted.insert(row.id);
            if (row.information || !row.appliesTo.matches(m_workplace))
                continue;
            for (const Dependency &dependency : row.dependsOn)
                add(dependency.row, open);
            for (const QString &member : row.worstOf)
                add(member, open);
        }
    }

    void add(const QString &id, std::vector<const Requirement *> &open) const
    {
        if (const Requirement *row = m_rows.value(id))
            open.push_back(row);
    }

    void place(const Requirement &row)
    {
        if (!m_wanted.contains(row.id))
            return decide(row, GreyReason::NotSelected);
        if (!row.appliesTo.matches(m_workplace))
            return decide(row, GreyReason::NotApplicable);
        if (row.information)
            return decide(row, GreyReason::Information);
        if (!row.worstOf.isEmpty()) {
            m_derived.insert(row.id);
            return;
        }
        const auto kind = std::ranges::find_if(m_kinds, [&row](const ProbeKind &each) { return each.id == row.probe; });
        if (row.probe.isEmpty() || kind == m_kinds.end())
            return decide(row, GreyReason::NotYetMeasurable);
        const auto parameters = resolveParameters(row.parameters, m_catalogue, m_profile);
        if (!parameters)
            return decide(row, GreyReason::NotConfigured, parameters.failure());
        measure(row, *kind, *parameters);
    }

    void decide(const Requirement &row, GreyReason reason, std::optional<Failure> failure = std::nullopt)
    {
        m_plan.decided.push_back({row.id, reason, std::move(failure)});
    }

    void measure(const Requirement &row, const ProbeKind &kind, const Parameters &parameters)
    {
        // Members are sorted, so equal parameters are equal bytes.
        const auto key = std::make_pair(row.probe, QJsonDocument(parameters.json()).toJson(QJsonDocument::Compact));
        const auto known = m_measurements.constFind(key);
        if (known != m_measurements.constEnd()) {
            m_plan.measurements.at(*known).rows.push_back(row.id);
            return;
        }
        m_measurements.insert(key, m_plan.measurements.size());
        m_plan.measurements.push_back({&kind, parameters, {row.id}});
    }

    // Members first. A row under way is not entered again, so that a circle ends.
    void orderDerived(const Requirement &first)
    {
        struct Step {
            const Requirement *row;
            qsizetype next;
        };
        std::vector<Step> path;
        const auto enter = [&](const Requirement *row) {
            if (row && m_derived.contains(row->id) && !m_entered.contains(row->id)) {
                m_entered.insert(row->id);
                path.push_back({row, 0});
            }
        };
        enter(&first);
        while (!path.empty()) {
            // A copy: entering a member moves the steps.
            const Step step = path.back();
            if (step.next < step.row->worstOf.size()) {
                ++path.back().next;
                enter(m_rows.value(step.row->worstOf.at(step.next)));
                continue;
            }
            m_plan.derived.push_back(step.row->id);
            path.pop_back();
        }
    }

    const Catalogue &m_catalogue;
    const Profile &m_profile;
    const Workplace &m_workplace;
    const std::vector<ProbeKind> &m_kinds;
    QHash<QString, const Requirement *> m_rows;
    QSet<QString> m_wanted;
    QSet<QString> m_derived;
    QSet<QString> m_entered;
    QHash<std::pair<QString, QByteArray>, std::size_t> m_measurements;
    Plan m_plan;
};

} // namespace

bool Selection::includes(const Requirement &requirement) const
{
    return only.isEmpty() || std::ranges::any_of(only, [&requirement](const QString &word) {
               return word == requirement.id || word == requirement.chapter || word == requirement.number ||
                      requirement.chapter.startsWith(word + u'.');
           });
}

Plan makePlan(const Catalogue &catalogue, const Profile &profile, const Workplace &workplace,
              const std::vector<ProbeKind> &kinds, const Selection &selection)
{
    return Planner(catalogue, profile, workplace, kinds).make(selection);
}

} // namespace selfcheck
