// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// What goes wrong, said on the console: one sentence, the places below it, and the exit code that goes with it.
#pragma once

#include "app/cli/terminal.h"
#include "core/failures.h"

namespace selfcheck {

/// The exit code of the failure.
int complain(const Terminal &terminal, const Failure &failure);
/// Of data that the standard output did not take: closed, or its disk is full.
int complainOfOutput(const Terminal &terminal);
/// Data to the standard output; success, or the exit code of complainOfOutput().
[[nodiscard]] int handOver(const Terminal &terminal, const QByteArray &data);
/// hint may be empty; the exit code of wrong usage.
int complainOfUsage(const Terminal &terminal, const QString &sentence, const QString &hint);

} // namespace selfcheck
