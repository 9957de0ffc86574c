// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/gui/system_look.h"

#include <algorithm>

#include <windows.h>

namespace selfcheck {

namespace {

// QSettings would make the key when it is missing.
DWORD numberOf(const wchar_t *key, const wchar_t *name, DWORD otherwise)
{
    DWORD number = otherwise;
    DWORD size = sizeof(number);
    const LSTATUS status = RegGetValueW(HKEY_CURRENT_USER, key, name, RRF_RT_REG_DWORD, nullptr, &number, &size);
    return status == ERROR_SUCCESS ? number : otherwise;
}

bool highContrast()
{
    HIGHCONTRASTW info{};
    info.cbSize = sizeof(info);
    return SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof(info), &info, 0) && (info.dwFlags & HCF_HIGHCONTRASTON);
}

bool animations()
{
    BOOL on = TRUE;
    SystemParametersInfoW(SPI_GETCLIENTAREAANIMATION, 0, &on, 0);
    return on != FALSE;
}

} // namespace

SystemLook systemLook(const QPalette &original)
{
    SystemLook look;
    look.dark =
        numberOf(LR"(Software\Microsoft\Windows\CurrentVersion\Themes\Personalize)", L"AppsUseLightTheme", 1) == 0;
    look.motion = animations();
    const DWORD percent = numberOf(LR"(Software\Microsoft\Accessibility)", L"TextScaleFactor", 100);
    look.textScale = std::clamp<DWORD>(percent, 100, 225) / 100.0;
    if (highContrast())
        look.contrast = original;
    return look;
}

} // namespace selfcheck
