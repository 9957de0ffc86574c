// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Writes the program's icon as a Windows icon file and the picture beside the installer's last page:
// selfcheck_icon resources/windows. To be run again whenever the painter (app/gui/program_icon.cpp) changed; a
// test says so.
#include "app/gui/program_icon.h"

#include <QtCore/QBuffer>
#include <QtCore/QDataStream>
#include <QtCore/QDir>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>

#include <cstdio>

using namespace selfcheck;

namespace {

// Some programs read no PNG below this side.
constexpr int pngFrom = 64;

QByteArray asPng(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

// A bitmap without its file header: twice as high as it is, for the mask of one bit a pixel that follows; its
// lines are padded to four bytes. The mask is empty: the alpha channel says what is transparent.
QByteArray asBitmap(const QImage &image)
{
    const QImage pixels = image.convertToFormat(QImage::Format_ARGB32);
    const int side = pixels.width();
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setByteOrder(QDataStream::LittleEndian);
    out << quint32(40) << qint32(side) << qint32(2 * side) << quint16(1) << quint16(32) << quint32(0)
        << quint32(4 * side * side) << qint32(0) << qint32(0) << quint32(0) << quint32(0);
    for (int y = side - 1; y >= 0; --y) {
        for (int x = 0; x < side; ++x)
            out << pixels.pixel(x, y);
    }
    bytes.append((side + 31) / 32 * 4 * side, '\0');
    return bytes;
}

QByteArray iconFile()
{
    QByteArray head;
    QByteArray body;
    QDataStream out(&head, QIODevice::WriteOnly);
    out.setByteOrder(QDataStream::LittleEndian);
    out << quint16(0) << quint16(1) << quint16(programIconSides.size());
    const size_t begin = 6 + 16 * programIconSides.size();
    for (const int side : programIconSides) {
        const QImage image = programPicture(side);
        const QByteArray bytes = side < pngFrom ? asBitmap(image) : asPng(image);
        // 256 is written as 0.
        out << quint8(side) << quint8(side) << quint8(0) << quint8(0) << quint16(1) << quint16(32)
            << quint32(bytes.size()) << quint32(begin + size_t(body.size()));
        body += bytes;
    }
    return head + body;
}

// The size that NSIS expects; a palette keeps the file small.
QImage setupPicture()
{
    constexpr int width = 164;
    constexpr int height = 314;
    constexpr int side = 128;
    const QImage sign = programPicture(side);
    QImage picture(width, height, QImage::Format_RGB32);
    picture.fill(sign.pixelColor(side / 2, side / 8));
    QPainter(&picture).drawImage((width - side) / 2, (height - side) / 2, sign);
    return picture.convertToFormat(QImage::Format_Indexed8, Qt::ThresholdDither);
}

} // namespace

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    const QDir folder(QGuiApplication::arguments().value(1));
    QFile file(folder.filePath(QStringLiteral("selfcheck.ico")));
    const QByteArray bytes = iconFile();
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    if (!isWritten || !setupPicture().save(folder.filePath(QStringLiteral("setup.bmp")))) {
        std::fputs("usage: selfcheck_icon FOLDER\n", stderr);
        return 1;
    }
    return 0;
}
