// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "core/run_watchers.h"

#include <algorithm>

namespace selfcheck {

void RunWatchers::add(std::unique_ptr<RunProbe> probe, std::vector<QString> rows)
{
    RunProbe *watcher = probe.get();
    disconnect(watcher, nullptr, nullptr, nullptr);
    connect(watcher, &RunProbe::amended, this, [this, rows](const Outcome &outcome) { emit amended(rows, outcome); });
    connect(watcher, &RunProbe::watchEnded, this, [this, watcher] { end(watcher); });
    m_watches.push_back({std::move(probe), std::move(rows)});
}

void RunWatchers::adopt(RunWatchers &other, const QStringList &without)
{
    const auto isUnwanted = [&without](const QString &row) { return without.contains(row); };
    for (Watch &watch : std::exchange(other.m_watches, {})) {
        if (std::ranges::none_of(watch.rows, isUnwanted))
            add(std::move(watch.probe), std::move(watch.rows));
    }
}

QStringList RunWatchers::rows() const
{
    QStringList all;
    for (const Watch &watch : m_watches) {
        for (const QString &row : watch.rows)
            all += row;
    }
    all.removeDuplicates();
    return all;
}

std::chrono::milliseconds RunWatchers::remaining() const
{
    std::chrono::milliseconds longest{0};
    for (const Watch &watch : m_watches)
        longest = std::max(longest, watch.probe->watchRemaining());
    return longest;
}

void RunWatchers::end(const RunProbe *probe)
{
    const auto watch = std::ranges::find(m_watches, probe, [](const Watch &each) { return each.probe.get(); });
    // It is in the middle of its signal.
    watch->probe.release()->deleteLater();
    m_watches.erase(watch);
    emit ended();
}

} // namespace selfcheck
