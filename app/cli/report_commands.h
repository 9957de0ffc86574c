// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Commands about reports that are there already: show one, compare two, read a result code. Each returns the
// exit code, the worst light of what it shows.
#pragma once

#include "app/cli/command_line.h"
#include "app/cli/terminal.h"

namespace selfcheck {

[[nodiscard]] int showReport(const CommandLine &line, const Terminal &terminal, const QString &language);
/// The exit code is that of the later report.
[[nodiscard]] int compareReports(const CommandLine &line, const Terminal &terminal, const QString &language);
[[nodiscard]] int decodeCode(const CommandLine &line, const Terminal &terminal, const QString &language);

} // namespace selfcheck
