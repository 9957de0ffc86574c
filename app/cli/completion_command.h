// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// "selfcheck-cli completion bash": the script that installer/linux/completions puts into its place, for people
// who have no package.
#pragma once

#include "app/cli/command_line.h"
#include "app/cli/terminal.h"

namespace selfcheck {

[[nodiscard]] int writeCompletion(const CommandLine &line, const Terminal &terminal, const QString &language);

} // namespace selfcheck
