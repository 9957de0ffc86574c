// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/platform.h"

#include <windows.h>

namespace selfcheck::test {

// "offscreen" has no fonts on Windows.
QByteArray screenlessPlatform() { return "windows"; }

bool runsUnderWine()
{
    const HMODULE ntdll = ::GetModuleHandleW(L"ntdll.dll");
    return ntdll && ::GetProcAddress(ntdll, "wine_get_version");
}

} // namespace selfcheck::test
