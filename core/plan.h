// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Which distinct measurements a run makes and which requirements each one serves: a pure function of
// catalogue, profile, workplace and selection. Nothing is measured twice. Carrying it out is core/run.h.
#pragma once

#include "core/catalogue.h"
#include "core/probe.h"
#include "core/profile.h"

namespace selfcheck {

/// What the person asked for: chapters ("12"; "4" is 4.1 and all other parts of it), row numbers ("12.4") or
/// row ids ("4.2-disk"); empty means everything.
struct Selection {
    QStringList only;
    [[nodiscard]] bool includes(const Requirement &requirement) const;
};

struct Measurement {
    const ProbeKind *kind = nullptr;
    Parameters parameters;
    /// Ids of the requirements it serves, in document order.
    std::vector<QString> rows;
};

/// A row that is known without measuring.
struct Decided {
    QString row;
    GreyReason reason = GreyReason::None;
    std::optional<Failure> failure;
};

struct Plan {
    std::vector<Measurement> measurements;
    std::vector<Decided> decided;
    /// Rows that take the worst light of others, in an order in which they can be worked out.
    std::vector<QString> derived;
};

/// Rows that a selected row depends on or is derived from are measured too. kinds must outlive the plan.
[[nodiscard]] Plan makePlan(const Catalogue &catalogue, const Profile &profile, const Workplace &workplace,
                            const std::vector<ProbeKind> &kinds, const Selection &selection);

} // namespace selfcheck
