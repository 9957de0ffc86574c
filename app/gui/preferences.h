// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// What a person chose for the window and finds again next time. Nothing about the PC or a report.
#pragma once

#include "app/gui/style.h"

namespace selfcheck {

struct Preferences {
    /// Empty: the language of the operating system.
    QString language;
    Theme theme = Theme::System;
    /// 100 to 200.
    int textPercent = 100;
    bool operator==(const Preferences &) const = default;
};

inline constexpr int textSteps[] = {100, 125, 150, 200};

/// An unreadable file or an unknown word gives the defaults.
[[nodiscard]] Preferences loadPreferences(const QString &file);
/// A file that can't be written is nothing to bother a person with.
void savePreferences(const Preferences &preferences, const QString &file);

/// "system", "light", "dark".
[[nodiscard]] QString wordOf(Theme theme);
[[nodiscard]] std::optional<Theme> themeFromWord(const QString &word);

} // namespace selfcheck
