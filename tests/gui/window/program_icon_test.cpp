// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/gui/program_icon.h"

#include <QtCore/QDataStream>
#include <QtCore/QFile>

#include <gmock/gmock.h>

#include <algorithm>

using namespace selfcheck;
using namespace testing;

namespace {

QImage fromBitmap(const QByteArray &bytes, int side)
{
    QImage image(side, side, QImage::Format_ARGB32);
    constexpr qsizetype header = 40;
    const qsizetype line = qsizetype(side) * 4;
    for (int y = 0; y < side; ++y) {
        const char *from = bytes.constData() + header + (side - 1 - y) * line;
        std::copy(from, from + line, reinterpret_cast<char *>(image.scanLine(y)));
    }
    return image;
}

QList<QImage> picturesIn(const QByteArray &file)
{
    QDataStream in(file);
    in.setByteOrder(QDataStream::LittleEndian);
    quint16 reserved = 1;
    quint16 type = 0;
    quint16 count = 0;
    in >> reserved >> type >> count;
    QList<QImage> pictures;
    for (int i = 0; i < count; ++i) {
        quint8 width = 0;
        quint32 size = 0;
        quint32 offset = 0;
        in >> width;
        in.skipRawData(7);
        in >> size >> offset;
        const QByteArray bytes = file.mid(offset, size);
        const bool isPng = bytes.startsWith("\x89PNG");
        pictures += isPng ? QImage::fromData(bytes, "PNG") : fromBitmap(bytes, width);
    }
    return pictures;
}

// Largest difference of a channel, over all pixels.
int difference(const QImage &one, const QImage &other)
{
    int largest = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const QRgb a = one.pixel(x, y);
            const QRgb b = other.pixel(x, y);
            largest = std::max({largest, std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)),
                                std::abs(qBlue(a) - qBlue(b)), std::abs(qAlpha(a) - qAlpha(b))});
        }
    }
    return largest;
}

TEST(ProgramIcon, EachPictureHasItsSideAndTransparentCorners)
{
    for (const int side : programIconSides) {
        const QImage picture = programPicture(side);
        EXPECT_EQ(picture.size(), QSize(side, side));
        EXPECT_LT(qAlpha(picture.pixel(0, 0)), 128) << side;
        EXPECT_EQ(qAlpha(picture.pixel(side / 2, side / 2)), 255) << side;
    }
    EXPECT_THAT(programIcon().availableSizes(), SizeIs(programIconSides.size()));
}

TEST(ProgramIcon, TheIconFileOfTheWindowsProgramsShowsThisPicture)
{
    QFile file(QStringLiteral(SELFCHECK_SOURCE_DIR "/resources/windows/selfcheck.ico"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QList<QImage> pictures = picturesIn(file.readAll());
    ASSERT_THAT(pictures, SizeIs(programIconSides.size()));
    // The rasterizers of Qt's versions may differ a little at edges.
    for (qsizetype i = 0; i < pictures.size(); ++i) {
        const QImage expected = programPicture(programIconSides[size_t(i)]);
        ASSERT_EQ(pictures[i].size(), expected.size());
        EXPECT_LE(difference(pictures[i], expected.convertToFormat(QImage::Format_ARGB32)), 24)
            << "write the file again: selfcheck_icon resources/windows";
    }
}

} // namespace
