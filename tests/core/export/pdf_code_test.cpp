// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "core/export/pdf_code.h"

#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <gtest/gtest.h>

#include <utility>

namespace selfcheck {
namespace {

TEST(PdfCode, IsAQrCode)
{
    constexpr int side = 210; // a multiple of 21 modules, the smallest code
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintQrCode(painter, QRectF(0, 0, side, side), QStringLiteral("7KQ2"));
    painter.end();
    const auto isDark = [&image](int column, int row) {
        return qGray(image.pixel(column * 10 + 5, row * 10 + 5)) < 128;
    };
    // The three corner marks: dark frame, light ring, dark core; the fourth corner has none.
    for (const auto &[left, top] : {std::pair{0, 0}, std::pair{14, 0}, std::pair{0, 14}}) {
        for (int i = 0; i < 7; ++i) {
            EXPECT_TRUE(isDark(left + i, top)) << left << ' ' << top << ' ' << i;
            EXPECT_EQ(isDark(left + i, top + 1), i == 0 || i == 6);
            EXPECT_EQ(isDark(left + i, top + 3), i != 1 && i != 5);
        }
    }
}

} // namespace
} // namespace selfcheck
