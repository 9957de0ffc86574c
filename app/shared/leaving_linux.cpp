// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shared/leaving.h"

#include <cstdio>
#include <cstdlib>

void selfcheck::leaveProgram(int exitCode, bool isQuiet)
{
    if (isQuiet)
        std::exit(exitCode);
    // Threads that still work must not see static objects go.
    std::fflush(nullptr);
    std::_Exit(exitCode);
}
