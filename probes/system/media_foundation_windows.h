// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Media Foundation, looked for at run time: N editions of Windows come without it, and a program that imports it
// does not start there. For x_windows.cpp files only; audio headers must not stand before this one.
#pragma once

#include "probes/system/library_windows.h"

#include <QtCore/QString>

#include <mfapi.h>
#include <mfidl.h>

#include <vector>

namespace selfcheck {

/// Runs while this lives; needs a ComApartment around it.
class MediaFoundation {
public:
    MediaFoundation();
    ~MediaFoundation();
    MediaFoundation(const MediaFoundation &) = delete;
    MediaFoundation &operator=(const MediaFoundation &) = delete;

    /// False where Windows has no Media Foundation.
    [[nodiscard]] bool isInstalled() const { return m_startup != nullptr; }
    [[nodiscard]] HRESULT started() const { return m_started; }

    /// Names of the encoders that give this format. flags: MFT_ENUM_FLAG_.
    HRESULT encoders(const GUID &format, UINT32 flags, std::vector<QString> &names) const;

    HRESULT cameras(std::vector<QString> &names) const;

private:
    Library m_platform{L"mfplat.dll"};
    Library m_sources{L"mf.dll"};
    decltype(&::MFStartup) m_startup;
    decltype(&::MFShutdown) m_shutdown;
    HRESULT m_started = E_NOTIMPL;
};

} // namespace selfcheck
