// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Is this Windows Wine? It answers many questions with success and an empty list, which proves nothing about the PC.
// For x_windows.cpp files only.
#pragma once

#include "probes/system/library_windows.h"

namespace selfcheck {

[[nodiscard]] inline bool isWine()
{
    return functionOf<void *>(::GetModuleHandleW(L"ntdll.dll"), "wine_get_version") != nullptr;
}

} // namespace selfcheck
