// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "core/export/pdf_code.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

#include <memory>
#include <qrencode.h>
#include <span>

namespace selfcheck {

void paintQrCode(QPainter &painter, const QRectF &square, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        bytes.isEmpty() ? nullptr : QRcode_encodeString(bytes.constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1),
        &QRcode_free);
    if (!code)
        return;
    const auto width = static_cast<std::size_t>(code->width);
    const std::span<const unsigned char> modules(code->data, width * width);
    const double side = square.width() / code->width;
    const auto isDark = [&](std::size_t row, std::size_t column) { return (modules[row * width + column] & 1U) != 0; };
    // Runs of dark modules as one area each: seams between single squares would show on screens.
    QPainterPath path;
    for (std::size_t row = 0; row < width; ++row) {
        for (std::size_t column = 0; column < width; ++column) {
            const std::size_t start = column;
            while (column < width && isDark(row, column))
                ++column;
            if (column > start)
                path.addRect(square.x() + side * static_cast<double>(start),
                             square.y() + side * static_cast<double>(row), side * static_cast<double>(column - start),
                             side);
        }
    }
    painter.fillPath(path, Qt::black);
}

} // namespace selfcheck
