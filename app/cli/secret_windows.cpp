// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/secret.h"

#include <windows.h>

#include <algorithm>
#include <array>

namespace selfcheck {

std::optional<QString> readSecretly()
{
    const HANDLE input = GetStdHandle(STD_INPUT_HANDLE);
    DWORD before = 0;
    if (GetConsoleMode(input, &before) == 0)
        return std::nullopt;
    // Ctrl-C arrives as a character: the console must be put back.
    SetConsoleMode(input, ENABLE_LINE_INPUT);
    std::array<wchar_t, 1024> typed{};
    DWORD length = 0;
    const bool isRead = ReadConsoleW(input, typed.data(), DWORD(typed.size()), &length, nullptr) != 0;
    SetConsoleMode(input, before);
    QString line = QString::fromWCharArray(typed.data(), int(length));
    std::fill(typed.begin(), typed.end(), L'\0');
    constexpr QChar interrupted(3);
    if (!isRead || length == 0 || line.contains(interrupted))
        return std::nullopt;
    while (line.endsWith(u'\n') || line.endsWith(u'\r'))
        line.chop(1);
    return line;
}

} // namespace selfcheck
