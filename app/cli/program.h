// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The terminal program from its arguments to its exit code.
#pragma once

#include "app/cli/terminal.h"

#include <QtCore/QStringList>

namespace selfcheck {

/// Makes the application object and the streams of the system, and puts them away.
[[nodiscard]] int runTerminal(int argc, char **argv);
/// With an application object that is there already; arguments without the program's name.
[[nodiscard]] int runCommand(const QStringList &arguments, const Terminal &terminal);

} // namespace selfcheck
