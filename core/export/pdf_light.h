// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The four lights on paper: a shape for each, so that they are told apart without colour too, and the colour
// that goes with it. The word beside it comes from core/texts.h.
#pragma once

#include "core/verdict.h"

#include <QtCore/QRectF>
#include <QtGui/QColor>

class QPainter;

namespace selfcheck {

/// At least 4.5:1 on white, so that it may be the colour of a word as well.
[[nodiscard]] QColor lightColour(Verdict verdict);
/// Circle with a tick, triangle with an exclamation mark, octagon with a cross, ring with a dash.
void paintLight(QPainter &painter, const QRectF &square, Verdict verdict);

} // namespace selfcheck
