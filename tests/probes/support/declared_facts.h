// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Does a probe say only what it declares to say: key, type and privacy.
#pragma once

#include "core/facts.h"

#include <algorithm>
#include <vector>

namespace selfcheck::test {

/// The keys that are not declared, or not so.
inline QStringList undeclaredFacts(const Facts &facts, const std::vector<AnyFact> &declared)
{
    QStringList undeclared;
    for (const Facts::Entry &entry : facts.entries()) {
        const bool isDeclared = std::ranges::any_of(declared, [&entry](const AnyFact &fact) {
            return fact.key == entry.key && fact.type == typeOf(entry.value) && fact.privacy == entry.privacy;
        });
        if (!isDeclared)
            undeclared += entry.key;
    }
    return undeclared;
}

} // namespace selfcheck::test
