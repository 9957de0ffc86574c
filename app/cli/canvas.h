// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// What can be shown at the other end of a stream, and text made to fit: how wide, which characters, whether
// colours. A pure value, decided once from what the system says (terminal.h finds that out); what is painted
// on it is console.h.
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace selfcheck {

/// Which signs stand for the lights.
enum class Shapes {
    Full,  ///< ✔ ▲ ✖ ○
    Plain, ///< √ ▲ × ○: for consoles whose fonts stop at the old code pages
    Ascii, ///< + ! x -
};

struct Canvas {
    /// Columns.
    int width = 80;
    Shapes shapes = Shapes::Full;
    bool unicode = true;
    bool colours = false;
    /// Lines may be rewritten in place.
    bool live = false;
};

/// What the system says of one stream.
struct StreamFacts {
    bool isTerminal = false;
    /// Columns; 0 when not known.
    int width = 0;
    bool unicode = true;
    /// Understands the control sequences of ECMA-48.
    bool sequences = true;
    /// Fonts with few signs: the Linux console, the old Windows console.
    bool plainFont = false;
    /// NO_COLOR is set and not empty (no-color.org), TERM.
    bool noColour = false;
    QString term;
};

[[nodiscard]] Canvas canvasFor(const StreamFacts &facts);

/// Without control characters, which could write anywhere on the screen. Where the canvas knows no Unicode: plain
/// letters and quotes, "->" for arrows, and no-break spaces until withPlainBlanks().
[[nodiscard]] QString fitting(const QString &text, const Canvas &canvas);
/// The last step, after lines were broken.
[[nodiscard]] QString withPlainBlanks(QString text, const Canvas &canvas);
/// In lines of at most width characters; broken at blanks, never at no-break ones, else anywhere.
[[nodiscard]] QStringList wrapped(const QString &text, int width);

} // namespace selfcheck
