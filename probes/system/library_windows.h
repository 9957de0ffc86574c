// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Functions of libraries that not every Windows has, looked up at run time: importing one that is missing would keep
// the program from starting. For x_windows.cpp files only.
#pragma once

#include <windows.h>

namespace selfcheck {

/// Null when the module is null or has no such function.
template<class Function>
Function functionOf(HMODULE module, const char *name)
{
    return module ? reinterpret_cast<Function>(reinterpret_cast<void *>(GetProcAddress(module, name))) : nullptr;
}

/// Loaded from the system's own folder unless flags say otherwise, and held as long as this lives.
class Library {
public:
    explicit Library(const wchar_t *name, DWORD flags = LOAD_LIBRARY_SEARCH_SYSTEM32)
        : m_module(LoadLibraryExW(name, nullptr, flags))
    {}
    ~Library()
    {
        if (m_module)
            FreeLibrary(m_module);
    }
    Library(const Library &) = delete;
    Library &operator=(const Library &) = delete;

    template<class Function>
    [[nodiscard]] Function function(const char *name) const
    {
        return functionOf<Function>(m_module, name);
    }

private:
    HMODULE m_module = nullptr;
};

} // namespace selfcheck
