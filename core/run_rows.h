// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// What is known of every row while a run goes on: outcomes in, findings out as soon as they follow. Knows which
// row blocks which, which rows take their light from others, and what an earlier report contributes. No event
// loop, no clock and no probe (core/run.h).
#pragma once

#include "core/run.h"

#include <QtCore/QHash>

namespace selfcheck {

class RunRows {
public:
    /// Both must outlive this.
    RunRows(const RunInput &input, const Plan &plan);

    /// One outcome for each of the rows it serves. when: UTC.
    void measured(const Measurement &measurement, const Outcome &outcome, const QDateTime &when, qint64 durationMs);
    /// Another outcome for rows that have one, in this run or taken over from the earlier report; what depends on them,
    /// repeats them or was blocked by them is worked out anew. A light that changes keeps the one before as history.
    void amended(const std::vector<QString> &rows, const Outcome &outcome, const QDateTime &when);
    /// Nothing will be measured any more; what is open is grey, or what it was in the earlier report.
    void stop(bool cancelled);
    /// The findings that became known, or changed, since the last call, each exactly once.
    [[nodiscard]] std::vector<Finding> takeKnown();

    /// False when nobody waits for this measurement any more.
    [[nodiscard]] bool needs(const Measurement &measurement) const;
    [[nodiscard]] bool isKnown(const QString &row) const;
    /// In the order of the catalogue; complete after stop() and takeKnown().
    [[nodiscard]] std::vector<Finding> findings() const;

private:
    enum class Source { Nothing, Measurement, Others };
    struct Row {
        const Requirement *requirement = nullptr;
        const Finding *previous = nullptr;
        Source source = Source::Nothing;
        std::optional<Outcome> outcome;
        QDateTime when;
        qint64 durationMs = 0;
        std::optional<Finding> finding;
        bool isTold = false;
        /// While it is worked out anew: what it was.
        std::optional<Finding> before;
    };

    void decide(const Decided &decided);
    void takeOver(Row &row);
    void renewDerived();
    [[nodiscard]] bool isFresh(const QString &row) const;
    [[nodiscard]] Row *find(const QString &row);
    [[nodiscard]] const Row *find(const QString &row) const;

    [[nodiscard]] Finding newFinding(const Row &row) const;
    [[nodiscard]] Finding greyFinding(const Row &row, GreyReason reason) const;
    [[nodiscard]] Finding judged(const Row &row) const;
    [[nodiscard]] Finding derived(const Row &row) const;
    [[nodiscard]] bool saysFromAfar(const Requirement &requirement) const;

    void reopen(Row &row);
    void reopenDependents();
    void letGo();
    [[nodiscard]] bool mayChange(const Row &row) const;
    [[nodiscard]] bool hasNews(Row &row) const;

    void settle();
    [[nodiscard]] std::optional<Finding> settled(const Row &row) const;
    [[nodiscard]] std::optional<Finding> blocked(const Row &row) const;
    [[nodiscard]] bool waitsForOthers(const Row &row) const;
    [[nodiscard]] QString rootOf(const Finding &finding) const;

    const RunInput &m_input;
    std::vector<Row> m_rows; ///< in the order of the catalogue
    QHash<QString, std::size_t> m_places;
    /// In the order of becoming known.
    std::vector<std::size_t> m_untold;
    /// Rows that wait for each other in a circle are let go at the end.
    bool m_waitsForNobody = false;
};

} // namespace selfcheck
