// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Commands about provider profiles: show, verify, sign, make keys. Secrets of a profile are never shown.
#pragma once

#include "app/cli/command_line.h"
#include "app/cli/terminal.h"

namespace selfcheck {

[[nodiscard]] int showProfile(const CommandLine &line, const Terminal &terminal, const QString &language);
/// Amber for a signature that fits but is by a key nobody vouches for, BadFile's code for none and for a broken one.
[[nodiscard]] int verifyProfileFile(const CommandLine &line, const Terminal &terminal, const QString &language);
[[nodiscard]] int signProfileFile(const CommandLine &line, const Terminal &terminal, const QString &language);
[[nodiscard]] int makeProfileKeys(const CommandLine &line, const Terminal &terminal, const QString &language);

} // namespace selfcheck
