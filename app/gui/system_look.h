// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// What the operating system says about appearance: dark or light, high contrast, less motion, larger text.
// Asked at the start and whenever the program comes to the front, so that a change made in the system's
// settings is seen on the way back.
#pragma once

#include <QtGui/QPalette>

#include <optional>

namespace selfcheck {

struct SystemLook {
    bool dark = false;
    bool motion = true;
    /// 1.0 to 2.25.
    qreal textScale = 1.0;
    /// Set when the user chose a high-contrast theme: then its colours are kept.
    std::optional<QPalette> contrast;
    bool operator==(const SystemLook &) const = default;
};

/// original: the palette the platform gave before the program set its own.
[[nodiscard]] SystemLook systemLook(const QPalette &original);

} // namespace selfcheck
