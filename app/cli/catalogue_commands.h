// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Commands about the requirements document: list its points, explain one.
#pragma once

#include "app/cli/command_line.h"
#include "app/cli/terminal.h"

namespace selfcheck {

[[nodiscard]] int listCatalogue(const CommandLine &line, const Terminal &terminal, const QString &language);
[[nodiscard]] int explainPoint(const CommandLine &line, const Terminal &terminal, const QString &language);

} // namespace selfcheck
