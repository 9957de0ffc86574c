// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// What the program tells scripts when it ends: the worst light of a report, or why there is none. Numbers
// above 63 are those of sysexits.h.
#pragma once

#include "core/failures.h"
#include "core/verdict.h"

namespace selfcheck {

namespace exit_code {
inline constexpr int success = 0;
inline constexpr int green = 0;
inline constexpr int amber = 1;
inline constexpr int red = 2;
inline constexpr int greyOnly = 3;
inline constexpr int wrongUsage = 64;
/// A file that can't be read, used or written; the message names it.
inline constexpr int badFile = 65;
inline constexpr int internal = 70;
} // namespace exit_code

[[nodiscard]] int exitCodeFor(Verdict worst);
[[nodiscard]] int exitCodeFor(FailureKind kind);

} // namespace selfcheck
