// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The probes of a run that have finished and go on watching, and the rows each one serves. Nobody waits for them.
// What their amendments mean for the rows is core/run_rows.h.
#pragma once

#include "core/run_probe.h"

#include <memory>
#include <vector>

namespace selfcheck {

class RunWatchers : public QObject {
    Q_OBJECT
public:
    /// probe is watching.
    void add(std::unique_ptr<RunProbe> probe, std::vector<QString> rows);
    /// Takes all of other's over; those that serve one of the rows in without are ended.
    void adopt(RunWatchers &other, const QStringList &without);
    /// Ends all of them, silently.
    void clear() { m_watches.clear(); }

    /// Ids, each once.
    [[nodiscard]] QStringList rows() const;
    /// Of the one that may watch longest.
    [[nodiscard]] std::chrono::milliseconds remaining() const;

signals:
    void amended(const std::vector<QString> &rows, const selfcheck::Outcome &outcome);
    /// One of them, after its last amendment.
    void ended();

private:
    struct Watch {
        std::unique_ptr<RunProbe> probe;
        std::vector<QString> rows;
    };
    void end(const RunProbe *probe);

    std::vector<Watch> m_watches;
};

} // namespace selfcheck
