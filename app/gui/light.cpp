// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/gui/light.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

#include <cmath>
#include <numbers>

namespace selfcheck {

namespace {

// All shapes live in a square from -1 to 1.
QPainterPath octagon()
{
    QPainterPath path;
    for (int corner = 0; corner < 8; ++corner) {
        const double angle = (corner + 0.5) * std::numbers::pi / 4;
        const QPointF point(1.04 * std::cos(angle), 1.04 * std::sin(angle));
        corner == 0 ? path.moveTo(point) : path.lineTo(point);
    }
    path.closeSubpath();
    return path;
}

// The corners are rounded by a pen of the same colour around a smaller triangle.
QPainterPath triangle()
{
    QPainterPath path(QPointF(0, -0.78));
    path.lineTo(0.86, 0.74);
    path.lineTo(-0.86, 0.74);
    path.closeSubpath();
    return path;
}

void paintSign(QPainter &painter, Verdict verdict, const QColor &colour)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 0.22, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (verdict == Verdict::Green) {
        const QPointF tick[] = {{-0.45, 0.04}, {-0.12, 0.36}, {0.46, -0.3}};
        painter.drawPolyline(tick, 3);
    }
    if (verdict == Verdict::Red) {
        painter.drawLine(QPointF(-0.36, -0.36), QPointF(0.36, 0.36));
        painter.drawLine(QPointF(-0.36, 0.36), QPointF(0.36, -0.36));
    }
    if (verdict == Verdict::Amber) {
        painter.drawLine(QPointF(0, -0.26), QPointF(0, 0.2));
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(QPointF(0, 0.54), 0.13, 0.13);
    }
}

void paintShape(QPainter &painter, Verdict verdict, const QColor &colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    switch (verdict) {
    case Verdict::Green: painter.drawEllipse(QPointF(0, 0), 0.96, 0.96); return;
    case Verdict::Red: painter.drawPath(octagon()); return;
    case Verdict::Amber:
        painter.setPen(QPen(colour, 0.24, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(triangle());
        return;
    case Verdict::Grey: break;
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 0.18, Qt::SolidLine, Qt::RoundCap));
    painter.drawEllipse(QPointF(0, 0), 0.85, 0.85);
    painter.drawLine(QPointF(-0.36, 0), QPointF(0.36, 0));
}

} // namespace

void paintLight(QPainter &painter, const QRectF &square, std::optional<Verdict> verdict, const Look &look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.center());
    const qreal half = std::min(square.width(), square.height()) / 2;
    painter.scale(half, half);
    if (verdict) {
        paintShape(painter, *verdict, colourOf(*verdict, look));
        paintSign(painter, *verdict, look.colours.onLight);
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.colours.border);
        painter.drawEllipse(QPointF(0, 0), 0.2, 0.2);
    }
    painter.restore();
}

Light::Light(int size, QWidget *parent) : QWidget(parent), m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    fit();
}

void Light::show(std::optional<Verdict> verdict, const QString &word)
{
    m_verdict = verdict;
    setAccessibleName(word);
    setToolTip(word);
    update();
}

void Light::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintLight(painter, QRectF(rect()), m_verdict, lookOf(this));
}

void Light::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        fit();
    QWidget::changeEvent(event);
}

void Light::fit()
{
    const int side = scaled(m_size, lookOf(this));
    setFixedSize(side, side);
}

} // namespace selfcheck
