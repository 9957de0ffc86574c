// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The one source of how the window looks: colours for light and dark, type sizes, the 8 px grid, the
// accent colour of the provider. Widgets ask their style for it (lookOf) whenever they paint and keep
// nothing. How controls are drawn with it is control_style.h, the lights are light.h.
#pragma once

#include "core/verdict.h"

#include <QtGui/QColor>
#include <QtGui/QFont>
#include <QtGui/QPalette>

class QApplication;
class QWidget;

namespace selfcheck {

struct Colours {
    QColor window; ///< behind the pages
    QColor side;   ///< behind the navigation
    QColor card;   ///< raised surfaces and fields
    QColor text;
    QColor quiet;    ///< explanations: at least 4.5:1 on window, side and card
    QColor line;     ///< hairlines
    QColor border;   ///< edges of fields and buttons: at least 3:1
    QColor hover;    ///< under the pointer
    QColor accent;   ///< the provider's colour, adjusted until it is readable
    QColor onAccent; ///< text on it
    QColor green, amber, red, grey;
    QColor onLight; ///< the sign inside a light
};

/// Everything that depends on theme, provider and text size.
struct Look {
    bool dark = false;
    Colours colours;
    /// 1.0 = 100 %; multiplies every type size.
    qreal textScale = 1.0;
    bool motion = true;
};

enum class Theme { System, Light, Dark };
enum class Type { Small, Body, Strong, Title, Display, Code };

/// accent: "#rrggbb" of the profile; empty or unreadable for the program's own.
[[nodiscard]] Look makeLook(bool dark, const QString &accent, qreal textScale);
/// Colours of the user's high-contrast palette; lights are then told apart by shape and word alone.
[[nodiscard]] Look makeContrastLook(const QPalette &palette, qreal textScale);

[[nodiscard]] QColor colourOf(Verdict verdict, const Look &look);
/// Sizes 13, 15, 20 and 28 px times the text size; titles grow less.
[[nodiscard]] QFont fontOf(Type type, const Look &look);
/// From this text size on, names stand above their values instead of beside them.
inline constexpr qreal largeText = 1.4;
/// n steps of the 8 px grid; does not grow with the text.
[[nodiscard]] constexpr int grid(int n) { return n * 8; }
/// Length that belongs to text (light sizes, number columns), times the text size.
[[nodiscard]] int scaled(int px, const Look &look);

/// The first colour with so much of the second in it, 0 to 1.
[[nodiscard]] QColor mixed(const QColor &from, const QColor &to, float part);
/// Relative luminance contrast after WCAG 2.2, 1 to 21.
[[nodiscard]] qreal contrast(const QColor &one, const QColor &other);

/// Sets style, palette and font of the whole program; every widget gets a StyleChange.
void applyLook(QApplication &application, const Look &look);
/// The look in force; the light one at 100 % when the program runs with a foreign style.
[[nodiscard]] const Look &lookOf(const QWidget *widget);

} // namespace selfcheck
