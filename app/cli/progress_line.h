// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The one line that is rewritten in place while a check runs: how far, which lights so far, how long still.
#pragma once

#include "app/cli/canvas.h"
#include "core/report.h"
#include "core/run.h"
#include "core/texts.h"

namespace selfcheck {

/// Fits the width; without a line feed.
[[nodiscard]] QString progressLine(const Progress &progress, const Report &soFar, const Texts &texts,
                                   const Canvas &canvas);

} // namespace selfcheck
