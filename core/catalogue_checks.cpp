// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue_checks.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

#include <algorithm>

namespace selfcheck {

namespace {

constexpr QLatin1StringView idName("id");
constexpr QLatin1StringView rowsName("rows");
constexpr QLatin1StringView dependsOnName("dependsOn");
constexpr QLatin1StringView worstOfName("worstOf");

class Rows {
public:
    Rows(const std::vector<Requirement> &rows, const std::vector<JsonNode> &nodes) : m_rows(rows), m_nodes(nodes)
    {
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (rows[i].id.isEmpty())
                continue;
            if (m_places.contains(rows[i].id))
                nodes[i].member(idName).refuse(twice(rows[i].id));
            else
                m_places.insert(rows[i].id, i);
        }
    }

    static QString twice(const QString &id) { return quoted(id) + QLatin1StringView(" stands here twice"); }

    void checkChapters(const std::vector<Chapter> &chapters, const std::vector<JsonNode> &nodes) const
    {
        QSet<QString> seenChapters;
        QSet<QString> seenRows;
        for (std::size_t i = 0; i < chapters.size(); ++i) {
            const QString &id = chapters[i].id;
            if (!id.isEmpty() && seenChapters.contains(id))
                nodes[i].member(idName).refuse(twice(id));
            seenChapters.insert(id);
            checkRowsOf(nodes[i].member(rowsName), seenRows);
        }
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            if (!m_rows[i].id.isEmpty() && !seenRows.contains(m_rows[i].id))
                m_nodes[i].member(idName).refuse(QStringLiteral("%1 stands in no chapter").arg(quoted(m_rows[i].id)));
        }
    }

    void checkReferences() const
    {
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            checkDependencies(m_rows[i], m_nodes[i].member(dependsOnName));
            for (const JsonNode &member : listIn(m_nodes[i].member(worstOfName)))
                checkKnown(member);
        }
    }

    // Depth first with a path of our own: a chain as long as the file must not exhaust the stack.
    void checkCircles() const
    {
        enum class State { New, Open, Done };
        struct Step {
            std::size_t row;
            QStringList targets;
            qsizetype next = 0;
        };
        std::vector<State> states(m_rows.size(), State::New);
        std::vector<Step> path;
        const auto enter = [&](std::size_t row) {
            states[row] = State::Open;
            path.push_back({row, targetsOf(m_rows[row])});
        };
        for (std::size_t first = 0; first < m_rows.size(); ++first) {
            if (states[first] == State::New)
                enter(first);
            while (!path.empty()) {
                Step &step = path.back();
                if (step.next == step.targets.size()) {
                    states[step.row] = State::Done;
                    path.pop_back();
                    continue;
                }
                const auto target = m_places.constFind(step.targets.at(step.next++));
                if (target == m_places.constEnd() || states[*target] == State::Done)
                    continue;
                if (states[*target] == State::New) {
                    enter(*target);
                    continue;
                }
                QStringList circle;
                const auto start = std::ranges::find(path, *target, &Step::row);
                for (auto each = start; each != path.end(); ++each)
                    circle += m_rows[each->row].id;
                refuseCircle(*target, circle);
            }
        }
    }

private:
    static std::vector<JsonNode> listIn(const JsonNode &node)
    {
        // What is no list was noted when the row was read.
        return node.value().isArray() ? node.entries() : std::vector<JsonNode>();
    }

    static QStringList targetsOf(const Requirement &row)
    {
        QStringList targets = row.worstOf;
        for (const Dependency &dependency : row.dependsOn)
            targets += dependency.row;
        return targets;
    }

    void refuseCircle(std::size_t row, QStringList circle) const
    {
        constexpr qsizetype longest = 20;
        circle += m_rows[row].id;
        if (circle.size() > longest)
            circle = circle.first(longest) + QStringList(QStringLiteral("\u2026"));
        m_nodes[row].refuse(QStringLiteral("goes in a circle: %1").arg(circle.join(QLatin1StringView(" -> "))));
    }

    void checkRowsOf(const JsonNode &list, QSet<QString> &seen) const
    {
        for (const JsonNode &entry : listIn(list)) {
            const QString id = entry.value().toString();
            checkKnown(entry);
            if (!id.isEmpty() && seen.contains(id))
                entry.refuse(QStringLiteral("%1 stands in a chapter already").arg(quoted(id)));
            seen.insert(id);
        }
    }

    void checkKnown(const JsonNode &node) const
    {
        if (const QString id = node.value().toString(); !id.isEmpty() && !m_places.contains(id))
            node.refuse(QStringLiteral("there is no row %1").arg(quoted(id)));
    }

    void checkDependencies(const Requirement &row, const JsonNode &list) const
    {
        const auto nodes = listIn(list);
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            checkKnown(nodes[i].member(QLatin1StringView("row")));
            const auto target = m_places.constFind(row.dependsOn[i].row);
            if (target == m_places.constEnd() || m_rows[*target].probe.isEmpty())
                continue;
            for (const JsonNode &word : listIn(nodes[i].member(QLatin1StringView("when")))) {
                if (!saysWhenRed(m_rows[*target], word.value().toString()))
                    word.refuse(QStringLiteral("%1 never says %2 when it is red")
                                    .arg(quoted(row.dependsOn[i].row), quoted(word.value().toString())));
            }
        }
    }

    static bool saysWhenRed(const Requirement &row, const QString &say)
    {
        const auto says = [&say](const Band &band) { return band.verdict == Verdict::Red && band.say == say; };
        return says(row.otherwise) || std::ranges::any_of(row.bands, says);
    }

    const std::vector<Requirement> &m_rows;
    const std::vector<JsonNode> &m_nodes;
    QHash<QString, std::size_t> m_places;
};

} // namespace

void checkRowsTogether(const std::vector<Requirement> &rows, const std::vector<JsonNode> &rowNodes,
                       const std::vector<Chapter> &chapters, const std::vector<JsonNode> &chapterNodes)
{
    const Rows together(rows, rowNodes);
    together.checkChapters(chapters, chapterNodes);
    together.checkReferences();
    together.checkCircles();
}

} // namespace selfcheck
