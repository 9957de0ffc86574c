// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// "selfcheck-cli record-system": writes down what this PC answers when it is checked, without private values, so that
// whoever works on the program can rebuild it in a test. Sends nothing anywhere.
#pragma once

#include "app/cli/command_line.h"
#include "app/cli/terminal.h"

namespace selfcheck {

/// Runs the application's event loop; the exit code.
[[nodiscard]] int recordSystem(const CommandLine &line, const Terminal &terminal, const QString &language);

} // namespace selfcheck
