// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/gui/system_look.h"

#include <QtCore/QSettings>

#include <algorithm>

#include <windows.h>

namespace selfcheck {

namespace {

using namespace Qt::StringLiterals;

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
    const QSettings theme(uR"(HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Themes\Personalize)"_s,
                          QSettings::NativeFormat);
    const QSettings access(uR"(HKEY_CURRENT_USER\Software\Microsoft\Accessibility)"_s, QSettings::NativeFormat);
    SystemLook look;
    look.dark = theme.value(u"AppsUseLightTheme"_s, 1).toInt() == 0;
    look.motion = animations();
    look.textScale = std::clamp(access.value(u"TextScaleFactor"_s, 100).toInt(), 100, 225) / 100.0;
    if (highContrast())
        look.contrast = original;
    return look;
}

} // namespace selfcheck
