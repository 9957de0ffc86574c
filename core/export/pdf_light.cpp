// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "core/export/pdf_light.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

#include <array>
#include <cmath>
#include <numbers>

namespace selfcheck {

namespace {

// All shapes live in a square from -1 to 1.
QPolygonF octagon()
{
    constexpr int corners = 8;
    QPolygonF polygon;
    for (int corner = 0; corner < corners; ++corner) {
        const double angle = (corner + 0.5) * 2 * std::numbers::pi / corners;
        polygon << QPointF(1.04 * std::cos(angle), 1.04 * std::sin(angle));
    }
    return polygon;
}

QPen roundPen(const QColor &colour, double width)
{
    return QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

void paintGreen(QPainter &painter, const QColor &colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QPointF(0, 0), 0.96, 0.96);
    painter.setPen(roundPen(Qt::white, 0.22));
    const std::array tick{QPointF(-0.45, 0.04), QPointF(-0.12, 0.36), QPointF(0.46, -0.3)};
    painter.drawPolyline(tick.data(), static_cast<int>(tick.size()));
}

void paintAmber(QPainter &painter, const QColor &colour)
{
    // The pen of the same colour rounds the corners.
    painter.setPen(roundPen(colour, 0.24));
    painter.setBrush(colour);
    const std::array corners{QPointF(0, -0.78), QPointF(0.86, 0.74), QPointF(-0.86, 0.74)};
    painter.drawPolygon(corners.data(), static_cast<int>(corners.size()));
    painter.setPen(roundPen(Qt::white, 0.22));
    painter.drawLine(QPointF(0, -0.26), QPointF(0, 0.2));
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    painter.drawEllipse(QPointF(0, 0.54), 0.13, 0.13);
}

void paintRed(QPainter &painter, const QColor &colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(octagon());
    painter.setPen(roundPen(Qt::white, 0.22));
    painter.drawLine(QPointF(-0.36, -0.36), QPointF(0.36, 0.36));
    painter.drawLine(QPointF(-0.36, 0.36), QPointF(0.36, -0.36));
}

void paintGrey(QPainter &painter, const QColor &colour)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(roundPen(colour, 0.18));
    painter.drawEllipse(QPointF(0, 0), 0.85, 0.85);
    painter.drawLine(QPointF(-0.36, 0), QPointF(0.36, 0));
}

} // namespace

QColor lightColour(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Green: return QColor(0x10, 0x7C, 0x41);
    case Verdict::Amber: return QColor(0x9D, 0x5D, 0x00);
    case Verdict::Red: return QColor(0xC4, 0x2B, 0x1C);
    case Verdict::Grey: break;
    }
    return QColor(0x61, 0x61, 0x61);
}

void paintLight(QPainter &painter, const QRectF &square, Verdict verdict)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.center());
    const qreal half = std::min(square.width(), square.height()) / 2;
    painter.scale(half, half);
    const QColor colour = lightColour(verdict);
    switch (verdict) {
    case Verdict::Green: paintGreen(painter, colour); break;
    case Verdict::Amber: paintAmber(painter, colour); break;
    case Verdict::Red: paintRed(painter, colour); break;
    case Verdict::Grey: paintGrey(painter, colour); break;
    }
    painter.restore();
}

} // namespace selfcheck
