// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// "selfcheck-cli run": starts a run, shows its lights as they become known, stops at Ctrl-C, waits for what is
// watched longer if that was asked for, saves what was asked for. Listens to core/run.h and contains no rule of its
// own.
#pragma once

#include "app/cli/command_line.h"
#include "app/cli/terminal.h"
#include "app/shared/front_end.h"

namespace selfcheck {

/// Runs the application's event loop; the exit code.
[[nodiscard]] int runCheck(const CommandLine &line, const Terminal &terminal, const QString &language);
/// The same with a front end that is open already.
[[nodiscard]] int runCheck(const CommandLine &line, const Terminal &terminal, const FrontEnd &front);

} // namespace selfcheck
