// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shared/leaving.h"

#include <windows.h>

#include <cstdio>
#include <cstdlib>

// Sound, cameras and telephony bring threads of their makers, so that ours being quiet is not enough.
void selfcheck::leaveProgram(int exitCode, bool)
{
    std::fflush(nullptr);
    TerminateProcess(GetCurrentProcess(), static_cast<UINT>(exitCode));
    std::_Exit(exitCode);
}
