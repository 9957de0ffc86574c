// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The one line that is rewritten in place while a check runs: how far, which lights so far, how long still; and
// afterwards, what is still being watched.
#pragma once

#include "app/cli/canvas.h"
#include "core/report.h"
#include "core/run.h"
#include "core/texts.h"

namespace selfcheck {

/// Fits the width; without a line feed.
[[nodiscard]] QString progressLine(const Progress &progress, const Report &soFar, const Texts &texts,
                                   const Canvas &canvas);
/// The same while the run waits for what is still being watched. rows: ids, at least one.
[[nodiscard]] QString watchLine(const QStringList &rows, int remainingSeconds, const Report &report, const Texts &texts,
                                const Canvas &canvas);

} // namespace selfcheck
