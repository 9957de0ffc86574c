// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/gui/label.h"

#include "app/gui/line_breaks.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QStyleOption>

namespace selfcheck {

namespace {

QColor colourOf(Tone tone, const Look &look)
{
    switch (tone) {
    case Tone::Text: return look.colours.text;
    case Tone::Quiet: return look.colours.quiet;
    case Tone::Green: return look.colours.green;
    case Tone::Amber: return look.colours.amber;
    case Tone::Red: return look.colours.red;
    case Tone::Grey: break;
    }
    return look.colours.grey;
}

} // namespace

Tone toneOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Green: return Tone::Green;
    case Verdict::Amber: return Tone::Amber;
    case Verdict::Red: return Tone::Red;
    case Verdict::Grey: break;
    }
    return Tone::Grey;
}

Label::Label(Type type, Tone tone, QWidget *parent) : QLabel(parent), m_type(type), m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    dress();
}

void Label::setTone(Tone tone)
{
    if (tone == m_tone)
        return;
    m_tone = tone;
    dress();
}

void Label::setText(const QString &text) { QLabel::setText(withLineBreaks(text)); }

void Label::setReservesLine(bool reserves)
{
    m_reservesLine = reserves;
    updateGeometry();
}

QSize Label::sizeHint() const
{
    const QSize size = QLabel::sizeHint();
    return m_reservesLine ? size.expandedTo({0, fontMetrics().height()}) : size;
}

QSize Label::minimumSizeHint() const
{
    const QSize size = QLabel::minimumSizeHint();
    return m_reservesLine ? size.expandedTo({0, fontMetrics().height()}) : size;
}

void Label::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        dress();
    QLabel::changeEvent(event);
}

void Label::paintEvent(QPaintEvent *event)
{
    QLabel::paintEvent(event);
    if (!hasFocus() || focusPolicy() == Qt::ClickFocus)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QStyleOptionFocusRect focus;
    focus.initFrom(this);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
}

void Label::dress()
{
    const Look &look = lookOf(this);
    setFont(fontOf(m_type, look));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, colourOf(m_tone, look));
    setPalette(colours);
}

} // namespace selfcheck
