// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Draws buttons, check boxes, fields, progress and scroll bars flat and in the colours of the look, on top
// of Fusion, which keeps what is not drawn here. The look itself is made in style.h.
#pragma once

#include "app/gui/style.h"

#include <QtWidgets/QProxyStyle>

namespace selfcheck {

/// Primary is filled with the accent and there is one on a page; Flat has no edge until pointed at.
enum class ButtonKind { Normal, Primary, Flat };
/// Property of a QPushButton that holds its kind as a number.
inline constexpr char buttonKindProperty[] = "buttonKind";

class ControlStyle : public QProxyStyle {
    Q_OBJECT
public:
    explicit ControlStyle(const Look &look);
    [[nodiscard]] const Look &look() const { return m_look; }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *returned) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                         const QWidget *widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption *option,
                                       const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                       const QWidget *widget) const override;
    using QProxyStyle::polish;
    void polish(QWidget *widget) override;

private:
    void drawButton(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawButtonLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawCheck(const QStyleOption *option, QPainter *painter) const;
    void drawRadio(const QStyleOption *option, QPainter *painter) const;
    void drawField(const QStyleOption *option, QPainter *painter) const;
    void drawFocus(const QStyleOption *option, QPainter *painter) const;
    void drawScrollBar(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const;
    void drawCombo(const QStyleOptionComplex *option, QPainter *painter) const;

    Look m_look;
};

} // namespace selfcheck
