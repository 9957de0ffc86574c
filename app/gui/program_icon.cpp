// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/gui/program_icon.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtGui/QPixmap>

namespace selfcheck {

namespace {

// Drawn in a square of 256 units; of the smallest pictures each pixel is 16 of them.
constexpr qreal units = 256;
constexpr int smallest = 32;
constexpr int halfTurn = 180 * 16;
constexpr QRgb ground = 0xFF0F5FA6;
constexpr QRgb sign = 0xFFFFFFFF;
constexpr QRgb tick = 0xFF9BE3A6;

QPen stroke(QRgb colour, qreal width, Qt::PenCapStyle cap = Qt::RoundCap)
{
    return {QColor::fromRgb(colour), width, Qt::SolidLine, cap, Qt::RoundJoin};
}

void fill(QPainter &painter, QRgb colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor::fromRgb(colour));
}

void draw(QPainter &painter, const QPen &pen)
{
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
}

void paintLarge(QPainter &painter)
{
    fill(painter, ground);
    painter.drawRoundedRect(QRectF(8, 8, 240, 240), 56, 56);
    draw(painter, stroke(sign, 15));
    painter.drawArc(QRectF(56, 52, 144, 144), 0, halfTurn);
    QPainterPath boom(QPointF(200, 176));
    boom.cubicTo(200, 204, 178, 212, 146, 212);
    draw(painter, stroke(sign, 11));
    painter.drawPath(boom);
    fill(painter, sign);
    painter.drawRoundedRect(QRectF(116, 202, 36, 20), 10, 10);
    painter.drawRoundedRect(QRectF(42, 120, 32, 62), 14, 14);
    painter.drawRoundedRect(QRectF(182, 120, 32, 62), 14, 14);
    draw(painter, stroke(tick, 20));
    painter.drawPolyline(QPolygonF{{98, 140}, {121, 163}, {160, 116}});
}

// Edges lie on whole pixels at 16.
void paintSmall(QPainter &painter)
{
    fill(painter, ground);
    painter.drawRoundedRect(QRectF(0, 0, units, units), 48, 48);
    draw(painter, stroke(sign, 22, Qt::FlatCap));
    painter.drawArc(QRectF(43, 59, 170, 170), 0, halfTurn);
    fill(painter, sign);
    painter.drawRoundedRect(QRectF(32, 136, 34, 72), 12, 12);
    painter.drawRoundedRect(QRectF(190, 136, 34, 72), 12, 12);
    draw(painter, stroke(tick, 26));
    painter.drawPolyline(QPolygonF{{102, 162}, {124, 184}, {160, 136}});
}

} // namespace

QImage programPicture(int side)
{
    QImage picture(side, side, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(side / units, side / units);
    side < smallest ? paintSmall(painter) : paintLarge(painter);
    return picture;
}

QIcon programIcon()
{
    QIcon icon;
    for (const int side : programIconSides)
        icon.addPixmap(QPixmap::fromImage(programPicture(side)));
    return icon;
}

} // namespace selfcheck
