// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The result code as a QR code, drawn as areas so that it stays sharp at every size.
#pragma once

#include <QtCore/QRectF>
#include <QtCore/QString>

class QPainter;

namespace selfcheck {

/// Fills the square up to its quiet zone (the paper around it); paints nothing for an empty text.
void paintQrCode(QPainter &painter, const QRectF &square, const QString &text);

} // namespace selfcheck
