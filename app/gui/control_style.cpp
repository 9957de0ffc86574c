// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/gui/control_style.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyleOption>

namespace selfcheck {

namespace {

constexpr qreal radius = 4.0;

ButtonKind kindOf(const QWidget *widget)
{
    return widget ? static_cast<ButtonKind>(widget->property(buttonKindProperty).toInt()) : ButtonKind::Normal;
}

// Half a pixel inwards, so that a line of one pixel lies on pixels.
QRectF crisp(const QRect &rect) { return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5); }

void drawChevron(QPainter *painter, const QRectF &area, const QColor &colour)
{
    const QPointF centre = area.center();
    painter->setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    const QPointF points[] = {centre + QPointF(-4, -2), centre + QPointF(0, 2), centre + QPointF(4, -2)};
    painter->drawPolyline(points, 3);
}

} // namespace

ControlStyle::ControlStyle(const Look &look) : QProxyStyle(QStringLiteral("Fusion")), m_look(look) {}

void ControlStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void ControlStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool: drawButton(option, painter, widget); break;
    case PE_IndicatorCheckBox: drawCheck(option, painter); break;
    case PE_IndicatorRadioButton: drawRadio(option, painter); break;
    case PE_PanelLineEdit:
    case PE_FrameLineEdit: drawField(option, painter); break;
    case PE_FrameFocusRect: drawFocus(option, painter); break;
    case PE_FrameButtonBevel:
    case PE_FrameButtonTool:
    case PE_FrameDefaultButton: break;
    default: painter->restore(); return QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
    painter->restore();
}

void ControlStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    if (bar && (element == CE_ProgressBarGroove || element == CE_ProgressBarContents)) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        QRectF rect = bar->rect;
        const qreal round = rect.height() / 2;
        painter->setPen(Qt::NoPen);
        painter->setBrush(element == CE_ProgressBarGroove ? m_look.colours.line : m_look.colours.accent);
        if (element == CE_ProgressBarContents) {
            const qreal range = std::max(1, bar->maximum - bar->minimum);
            rect.setWidth(std::max(rect.height(), rect.width() * (bar->progress - bar->minimum) / range));
        }
        painter->drawRoundedRect(rect, round, round);
        painter->restore();
        return;
    }
    if (element == CE_ProgressBarLabel)
        return;
    if (element == CE_PushButtonLabel)
        return drawButtonLabel(option, painter, widget);
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ControlStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    if (control == CC_ScrollBar)
        return drawScrollBar(option, painter, widget);
    if (control == CC_ComboBox)
        return drawCombo(option, painter);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int ControlStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return 12;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return scaled(18, m_look);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return grid(1);
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin: return 2;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_DefaultFrameWidth: return 1;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ControlStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration: return m_look.motion ? 150 : 0;
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_UnderlineShortcut: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QSize ControlStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                     const QWidget *widget) const
{
    if (type == CT_PushButton) {
        const ButtonKind kind = kindOf(widget);
        const int side = kind == ButtonKind::Flat ? 8 : kind == ButtonKind::Primary ? 24 : 16;
        const int above = kind == ButtonKind::Primary ? 12 : kind == ButtonKind::Flat ? 4 : 7;
        return {contents.width() + 2 * side, contents.height() + 2 * above};
    }
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_MenuItem)
        return size + QSize(grid(2), grid(1));
    if (type == CT_ItemViewItem)
        return {size.width(), std::max(size.height(), scaled(28, m_look))};
    if (type == CT_LineEdit)
        return size + QSize(grid(2), grid(1));
    if (type == CT_ComboBox)
        return {size.width() + grid(1), std::max(size.height(), scaled(32, m_look))};
    if (type == CT_CheckBox || type == CT_RadioButton)
        return {size.width() + 4, std::max(size.height(), scaled(28, m_look))};
    return size;
}

QRect ControlStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const bool focus =
        element == SE_PushButtonFocusRect || element == SE_CheckBoxFocusRect || element == SE_RadioButtonFocusRect;
    return focus ? option->rect : QProxyStyle::subElementRect(element, option, widget);
}

QRect ControlStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                   const QWidget *widget) const
{
    // Without the arrow buttons the handle may use the whole length.
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return option->rect.adjusted(grid(1), 1, -grid(3), -1);
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !slider)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const bool upright = slider->orientation == Qt::Vertical;
    const int length = upright ? slider->rect.height() : slider->rect.width();
    const int thickness = upright ? slider->rect.width() : slider->rect.height();
    const qint64 range = qint64(slider->maximum) - slider->minimum;
    const qint64 whole = range + slider->pageStep;
    const int handle = range > 0 ? std::max(32, static_cast<int>(qint64(length) * slider->pageStep / whole)) : length;
    const int start = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition, length - handle,
                                              slider->upsideDown);
    const auto along = [&](int from, int size) {
        return upright ? QRect(0, from, thickness, size) : QRect(from, 0, size, thickness);
    };
    switch (part) {
    case SC_ScrollBarSlider: return along(start, handle);
    case SC_ScrollBarGroove: return along(0, length);
    case SC_ScrollBarSubPage: return along(0, start);
    case SC_ScrollBarAddPage: return along(start + handle, length - start - handle);
    default: return {};
    }
}

void ControlStyle::drawButton(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Colours &c = m_look.colours;
    const ButtonKind kind = kindOf(widget);
    const bool enabled = option->state.testFlag(State_Enabled);
    const bool hover = enabled && option->state.testFlag(State_MouseOver);
    const bool down = enabled && option->state.testAnyFlags(State_Sunken | State_On);
    QColor fill = kind == ButtonKind::Primary ? c.accent : c.card;
    if (kind == ButtonKind::Primary && (hover || down))
        fill = mixed(c.accent, c.window, down ? 0.25F : 0.12F);
    if (kind != ButtonKind::Primary && (hover || down))
        fill = down ? c.line : c.hover;
    if (!enabled && kind == ButtonKind::Primary)
        fill = c.line;
    if (kind == ButtonKind::Flat && !hover && !down)
        fill = Qt::transparent;
    painter->setPen(kind == ButtonKind::Normal ? QPen(enabled ? c.border : c.line, 1) : QPen(Qt::NoPen));
    painter->setBrush(fill);
    painter->drawRoundedRect(crisp(option->rect), radius, radius);
    if (option->state.testFlag(State_HasFocus))
        drawFocus(option, painter);
}

void ControlStyle::drawButtonLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (!button)
        return;
    const Colours &c = m_look.colours;
    const ButtonKind kind = kindOf(widget);
    QColor colour = kind == ButtonKind::Primary ? c.onAccent : kind == ButtonKind::Flat ? c.accent : c.text;
    if (!option->state.testFlag(State_Enabled))
        colour = option->palette.color(QPalette::Disabled, QPalette::ButtonText);
    painter->save();
    painter->setPen(colour);
    const int shown =
        proxy()->styleHint(SH_UnderlineShortcut, option, widget) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    painter->drawText(button->rect, Qt::AlignCenter | shown, button->text);
    painter->restore();
}

void ControlStyle::drawCheck(const QStyleOption *option, QPainter *painter) const
{
    const Colours &c = m_look.colours;
    const bool on = option->state.testFlag(State_On);
    const bool enabled = option->state.testFlag(State_Enabled);
    const QColor filled = enabled ? c.accent : c.border;
    const bool hover = enabled && option->state.testFlag(State_MouseOver);
    painter->setPen(QPen(on ? filled : hover ? c.text : c.border, 1));
    painter->setBrush(on ? filled : c.card);
    const QRectF box = crisp(option->rect);
    painter->drawRoundedRect(box, 3, 3);
    if (!on)
        return;
    const auto at = [&box](qreal x, qreal y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    const QPointF tick[] = {at(0.24, 0.52), at(0.43, 0.71), at(0.77, 0.31)};
    painter->setPen(QPen(c.onAccent, box.width() * 0.11, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(tick, 3);
}

void ControlStyle::drawRadio(const QStyleOption *option, QPainter *painter) const
{
    const Colours &c = m_look.colours;
    const bool on = option->state.testFlag(State_On);
    const QRectF ring = crisp(option->rect);
    painter->setPen(QPen(on ? c.accent : c.border, on ? ring.width() * 0.3 : 1));
    painter->setBrush(c.card);
    const qreal inset = on ? ring.width() * 0.15 : 0;
    painter->drawEllipse(ring.adjusted(inset, inset, -inset, -inset));
}

void ControlStyle::drawField(const QStyleOption *option, QPainter *painter) const
{
    const Colours &c = m_look.colours;
    const bool focus = option->state.testFlag(State_HasFocus);
    painter->setPen(QPen(focus ? c.accent : c.border, focus ? 2 : 1));
    painter->setBrush(c.card);
    const qreal inset = focus ? 0.5 : 0;
    painter->drawRoundedRect(crisp(option->rect).adjusted(inset, inset, -inset, -inset), radius, radius);
}

void ControlStyle::drawFocus(const QStyleOption *option, QPainter *painter) const
{
    if (!option->state.testFlag(State_KeyboardFocusChange))
        return;
    // Two rings, so that one of them stands out on every ground.
    const QRectF rect = QRectF(option->rect).adjusted(1, 1, -1, -1);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(m_look.colours.text, 2));
    painter->drawRoundedRect(rect, radius, radius);
    painter->setPen(QPen(m_look.colours.window, 1));
    painter->drawRoundedRect(rect.adjusted(1.5, 1.5, -1.5, -1.5), radius - 1, radius - 1);
}

void ControlStyle::drawScrollBar(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!slider || slider->maximum <= slider->minimum)
        return;
    const QRect handle = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
    const bool near = option->state.testFlag(State_MouseOver);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(near ? m_look.colours.quiet : m_look.colours.border);
    const bool upright = option->state.testFlag(State_Horizontal) == false;
    const qreal inset = near ? 2.5 : 4;
    const QRectF rect =
        upright ? QRectF(handle).adjusted(inset, 2, -inset, -2) : QRectF(handle).adjusted(2, inset, -2, -inset);
    const qreal round = std::min(rect.width(), rect.height()) / 2;
    painter->drawRoundedRect(rect, round, round);
    painter->restore();
}

void ControlStyle::drawCombo(const QStyleOptionComplex *option, QPainter *painter) const
{
    const Colours &c = m_look.colours;
    const bool hover = option->state.testFlag(State_MouseOver);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(c.border, 1));
    painter->setBrush(hover ? c.hover : c.card);
    painter->drawRoundedRect(crisp(option->rect), radius, radius);
    if (option->state.testFlag(State_HasFocus))
        drawFocus(option, painter);
    const QRect rect = option->rect;
    drawChevron(painter, QRectF(rect.right() - 24, rect.top(), 20, rect.height()), c.quiet);
    painter->restore();
}

} // namespace selfcheck
