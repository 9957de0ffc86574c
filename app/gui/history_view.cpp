// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/gui/history_view.h"

#include "app/gui/light.h"

#include <QtGui/QPainter>

namespace selfcheck {

namespace {

// More than this many steps say nothing more.
constexpr std::size_t shownSteps = 4;
constexpr int arrowWidth = 40;

} // namespace

HistoryView::HistoryView(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void HistoryView::refresh(const Finding &finding, const Texts &texts)
{
    m_steps.clear();
    for (const EarlierLight &earlier : finding.earlier)
        m_steps.push_back({earlier.verdict, texts.time(earlier.when)});
    m_steps.push_back({finding.verdict, texts.time(finding.when)});
    if (m_steps.size() > shownSteps)
        m_steps.erase(m_steps.begin(), m_steps.end() - shownSteps);

    QStringList spoken;
    for (const Step &step : m_steps)
        spoken += texts.verdictWord(step.verdict) + u' ' + step.time;
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    setVisible(!finding.earlier.empty());
    updateGeometry();
    update();
}

QSize HistoryView::sizeHint() const
{
    int width = 0;
    for (const Step &step : m_steps)
        width += (width > 0 ? arrowWidth : 0) + widthOf(step);
    return {width, scaled(24, lookOf(this))};
}

int HistoryView::widthOf(const Step &step) const
{
    const Look &look = lookOf(this);
    return scaled(18, look) + grid(1) + QFontMetrics(fontOf(Type::Body, look)).horizontalAdvance(step.time);
}

void HistoryView::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontOf(Type::Body, look));
    const int side = scaled(18, look);
    int x = 0;
    for (const Step &step : m_steps) {
        const qreal middle = height() / 2.0;
        if (x > 0) {
            const QPointF tip(x + arrowWidth - 12, middle);
            painter.setPen(QPen(look.colours.quiet, 1.5, Qt::SolidLine, Qt::RoundCap));
            painter.drawLine(QPointF(x + 12, middle), tip);
            painter.drawLine(tip, tip + QPointF(-4, -4));
            painter.drawLine(tip, tip + QPointF(-4, 4));
            x += arrowWidth;
        }
        paintLight(painter, QRectF(x, middle - side / 2.0, side, side), step.verdict, look);
        painter.setPen(look.colours.text);
        const QRect words(x + side + grid(1), 0, widthOf(step), height());
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, step.time);
        x += widthOf(step);
    }
}

} // namespace selfcheck
