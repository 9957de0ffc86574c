// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Pure functions from facts to a light. No clock, no text, no machine.
#pragma once

#include "core/catalogue.h"
#include "core/profile.h"

namespace selfcheck {

struct Judgement {
    Verdict verdict = Verdict::Grey;
    GreyReason greyReason = GreyReason::None;
    QString say;
    Owner owner = Owner::You;
    bool operator==(const Judgement &) const = default;
};

/// First band whose conditions all hold wins, else otherwise. A fact that decides and is missing gives
/// grey: MissingFact; an operand the profile lacks (or has of another type) gives grey: NotConfigured, and is
/// the provider's to mend. What is unknown does not decide where another condition of its band fails, or where
/// red or amber comes out either way; green is never reached past something unknown.
/// Numbers compare by value, whole or not. For a list of texts: is and isNot compare the whole list in its
/// order, oneOf holds when any of its texts is listed.
[[nodiscard]] Judgement judge(const Requirement &requirement, const Facts &facts, const Profile &profile);

/// -1, 0, 1 by dotted numbers: 10.2 < 10.10; missing parts count as 0; a text part counts as 0.
[[nodiscard]] int compareVersions(QStringView left, QStringView right);

} // namespace selfcheck
