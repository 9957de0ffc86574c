// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Two reports side by side on the console: what became better, what worse, what else changed.
#pragma once

#include "app/cli/console.h"
#include "core/comparison.h"

namespace selfcheck {

struct ComparisonView {
    const Report &first;
    const Report &second;
    const Comparison &comparison;
    const Texts &texts;
    /// Also rows with the same light and other values.
    bool details = false;
};

void paintComparison(Console &console, const ComparisonView &view);

} // namespace selfcheck
