// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/gui/style.h"

#include "app/gui/control_style.h"

#include <QtGui/QFontDatabase>
#include <QtWidgets/QApplication>
#include <QtWidgets/QToolTip>
#include <QtWidgets/QWidget>

#include <cmath>

namespace selfcheck {

namespace {

using namespace Qt::StringLiterals;

QColor rgb(QRgb value) { return QColor::fromRgb(value); }

qreal linear(qreal channel) { return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4); }

qreal luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

// A provider's colour may be a pale yellow: it moves towards the text colour until it can be read.
QColor readable(const QColor &colour, const QColor &background, const QColor &text)
{
    QColor result = colour;
    for (float part = 0.05F; contrast(result, background) < 4.5 && part < 1.0F; part += 0.05F)
        result = mixed(colour, text, part);
    return result;
}

Colours lightColours()
{
    Colours c;
    c.window = rgb(0xFFFAFAFA);
    c.side = rgb(0xFFF1F2F3);
    c.card = rgb(0xFFFFFFFF);
    c.text = rgb(0xFF1B1B1B);
    c.quiet = rgb(0xFF5A5D60);
    c.line = rgb(0xFFE2E4E6);
    c.border = rgb(0xFF868A8E);
    c.hover = rgb(0xFFE6E8EA);
    c.green = rgb(0xFF107C41);
    c.amber = rgb(0xFF9D5D00);
    c.red = rgb(0xFFC42B1C);
    c.grey = rgb(0xFF616161);
    c.onLight = rgb(0xFFFFFFFF);
    return c;
}

Colours darkColours()
{
    Colours c;
    c.window = rgb(0xFF202122);
    c.side = rgb(0xFF191A1B);
    c.card = rgb(0xFF2A2B2D);
    c.text = rgb(0xFFF3F3F3);
    c.quiet = rgb(0xFFB5B8BB);
    c.line = rgb(0xFF393B3E);
    c.border = rgb(0xFF888C90);
    c.hover = rgb(0xFF303235);
    c.green = rgb(0xFF6CCB5F);
    c.amber = rgb(0xFFFCE100);
    c.red = rgb(0xFFFF99A4);
    c.grey = rgb(0xFFADADAD);
    c.onLight = rgb(0xFF1B1B1B);
    return c;
}

QPalette paletteOf(const Look &look)
{
    const Colours &c = look.colours;
    QPalette p;
    p.setColor(QPalette::Window, c.window);
    p.setColor(QPalette::WindowText, c.text);
    p.setColor(QPalette::Base, c.card);
    p.setColor(QPalette::AlternateBase, c.side);
    p.setColor(QPalette::Text, c.text);
    p.setColor(QPalette::PlaceholderText, c.quiet);
    p.setColor(QPalette::Button, c.card);
    p.setColor(QPalette::ButtonText, c.text);
    p.setColor(QPalette::BrightText, c.onAccent);
    p.setColor(QPalette::Highlight, c.accent);
    p.setColor(QPalette::HighlightedText, c.onAccent);
    p.setColor(QPalette::Link, c.accent);
    p.setColor(QPalette::LinkVisited, c.accent);
    p.setColor(QPalette::ToolTipBase, c.card);
    p.setColor(QPalette::ToolTipText, c.text);
    p.setColor(QPalette::Mid, c.line);
    p.setColor(QPalette::Midlight, c.line);
    p.setColor(QPalette::Dark, c.border);
    p.setColor(QPalette::Shadow, c.border);
    p.setColor(QPalette::Light, c.card);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, mixed(c.text, c.window, 0.55F));
    return p;
}

// What is large already grows less: a long German title must still fit beside the navigation.
int pixelsOf(Type type, qreal textScale)
{
    const auto grown = [textScale](int px, qreal most) {
        return static_cast<int>(std::lround(px * std::min(textScale, most)));
    };
    switch (type) {
    case Type::Small: return grown(13, textScale);
    case Type::Body:
    case Type::Strong: return grown(15, textScale);
    case Type::Title: return grown(20, 1.6);
    case Type::Display:
    case Type::Code: break;
    }
    return grown(28, 1.2);
}

} // namespace

QColor mixed(const QColor &from, const QColor &to, float part)
{
    const auto channel = [part](float a, float b) { return a + (b - a) * part; };
    return QColor::fromRgbF(channel(from.redF(), to.redF()), channel(from.greenF(), to.greenF()),
                            channel(from.blueF(), to.blueF()));
}

qreal contrast(const QColor &one, const QColor &other)
{
    const qreal a = luminance(one);
    const qreal b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

Look makeLook(bool dark, const QString &accent, qreal textScale)
{
    Look look;
    look.dark = dark;
    look.textScale = textScale;
    look.colours = dark ? darkColours() : lightColours();
    Colours &c = look.colours;
    const QColor wanted = accent.isEmpty() ? QColor() : QColor(accent);
    const QColor own = rgb(dark ? 0xFF7AB8F5 : 0xFF0F5FA6);
    c.accent = readable(wanted.isValid() ? wanted : own, dark ? c.card : c.side, c.text);
    const QColor white = rgb(0xFFFFFFFF);
    const QColor black = rgb(0xFF141414);
    c.onAccent = contrast(c.accent, white) >= contrast(c.accent, black) ? white : black;
    return look;
}

Look makeContrastLook(const QPalette &palette, qreal textScale)
{
    const QColor text = palette.color(QPalette::WindowText);
    const QColor window = palette.color(QPalette::Window);
    Look look;
    look.textScale = textScale;
    look.dark = luminance(window) < luminance(text);
    Colours &c = look.colours;
    c.window = c.side = c.onLight = window;
    c.card = palette.color(QPalette::Base);
    c.text = c.quiet = c.line = c.border = text;
    c.green = c.amber = c.red = c.grey = text;
    c.hover = c.accent = palette.color(QPalette::Highlight);
    c.onAccent = palette.color(QPalette::HighlightedText);
    return look;
}

QColor colourOf(Verdict verdict, const Look &look)
{
    switch (verdict) {
    case Verdict::Green: return look.colours.green;
    case Verdict::Amber: return look.colours.amber;
    case Verdict::Red: return look.colours.red;
    case Verdict::Grey: break;
    }
    return look.colours.grey;
}

QFont fontOf(Type type, const Look &look)
{
    // A result code is read aloud: a typeface that tells 0 from D and 8 from B.
    QFont font = type == Type::Code ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : QApplication::font();
    font.setPixelSize(pixelsOf(type, look.textScale));
    const bool strong = type == Type::Strong || type == Type::Title || type == Type::Display;
    if (type == Type::Code)
        font.setLetterSpacing(QFont::AbsoluteSpacing, scaled(4, look));
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

int scaled(int px, const Look &look) { return static_cast<int>(std::lround(px * look.textScale)); }

void applyLook(QApplication &application, const Look &look)
{
    QApplication::setPalette(paletteOf(look));
    QFont font = QApplication::font();
    font.setPixelSize(pixelsOf(Type::Body, look.textScale));
    QApplication::setFont(font);
    QToolTip::setFont(fontOf(Type::Small, look));
    application.setStyle(new ControlStyle(look));
}

const Look &lookOf(const QWidget *widget)
{
    static const Look plain = makeLook(false, {}, 1.0);
    const auto *style = qobject_cast<const ControlStyle *>(widget->style());
    return style ? style->look() : plain;
}

} // namespace selfcheck
