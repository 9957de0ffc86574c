// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Help texts from the description of the commands: translated, aligned, as wide as the terminal.
#pragma once

#include "app/cli/canvas.h"

namespace CLI {
class App;
}

namespace selfcheck {

[[nodiscard]] QString helpText(const CLI::App &app, const Canvas &canvas);
/// "selfcheck-cli profile sign"
[[nodiscard]] QString fullName(const CLI::App &app);

} // namespace selfcheck
