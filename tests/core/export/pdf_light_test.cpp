// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "core/export/pdf_light.h"

#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <gtest/gtest.h>

#include <cmath>
#include <vector>

namespace selfcheck {
namespace {

double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

TEST(PdfLight, WordsInItsColourAreReadable)
{
    for (const Verdict verdict : {Verdict::Green, Verdict::Amber, Verdict::Red, Verdict::Grey})
        EXPECT_GE(1.05 / (luminance(lightColour(verdict)) + 0.05), 4.5) << static_cast<int>(verdict);
}

/// Only ink and no ink, as a fax shows it.
QImage inBlackAndWhite(Verdict verdict)
{
    QImage image(64, 64, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintLight(painter, QRectF(0, 0, 64, 64), verdict);
    painter.end();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, qGray(image.pixel(x, y)) < 160 ? qRgb(0, 0, 0) : qRgb(255, 255, 255));
    }
    return image;
}

TEST(PdfLight, ShapesDifferWithoutColour)
{
    const std::vector all{Verdict::Green, Verdict::Amber, Verdict::Red, Verdict::Grey};
    for (const Verdict one : all) {
        for (const Verdict other : all) {
            if (one == other)
                continue;
            const QImage left = inBlackAndWhite(one);
            const QImage right = inBlackAndWhite(other);
            int different = 0;
            for (int y = 0; y < left.height(); ++y) {
                for (int x = 0; x < left.width(); ++x)
                    different += left.pixel(x, y) != right.pixel(x, y) ? 1 : 0;
            }
            EXPECT_GT(different, 64 * 64 / 20) << static_cast<int>(one) << ' ' << static_cast<int>(other);
        }
    }
}

} // namespace
} // namespace selfcheck
