// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/canvas.h"

#include <algorithm>

namespace selfcheck {

namespace {

using namespace Qt::StringLiterals;

constexpr int defaultWidth = 80;
constexpr int narrowest = 30;
// Longer lines are tiring to read.
constexpr int widest = 110;

QString plainSign(QChar sign)
{
    switch (sign.unicode()) {
    case 0x00C4: return u"Ae"_s;
    case 0x00D6: return u"Oe"_s;
    case 0x00DC: return u"Ue"_s;
    case 0x00DF: return u"ss"_s;
    case 0x00E4: return u"ae"_s;
    case 0x00F6: return u"oe"_s;
    case 0x00FC: return u"ue"_s;
    case 0x00C6: return u"AE"_s;
    case 0x00E6: return u"ae"_s;
    case 0x0152: return u"OE"_s;
    case 0x0153: return u"oe"_s;
    case 0x00A0:
    case 0x2009:
    case 0x202F: return QString(QChar::Nbsp);
    case 0x00AB:
    case 0x00BB:
    case 0x201C:
    case 0x201D:
    case 0x201E: return u"\""_s;
    case 0x2018:
    case 0x2019:
    case 0x201A: return u"'"_s;
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2212: return u"-"_s;
    case 0x2026: return u"..."_s;
    case 0x2192: return u"->"_s;
    case 0x00B7:
    case 0x2022: return u"*"_s;
    case 0x00D7: return u"x"_s;
    case 0x20AC: return u"EUR"_s;
    case 0x2265: return u">="_s;
    case 0x2264: return u"<="_s;
    default: break;
    }
    const QString parts = QString(sign).normalized(QString::NormalizationForm_KD);
    QString letters;
    std::ranges::copy_if(parts, std::back_inserter(letters), [](QChar part) { return part.unicode() < 0x80; });
    if (!letters.isEmpty() || sign.isMark() || sign.isLowSurrogate())
        return letters;
    return u"?"_s;
}

// Reports come from elsewhere: nothing in them may turn the line around.
bool isDirectionSign(QChar sign)
{
    const char16_t code = sign.unicode();
    return code == 0x061C || code == 0x200E || code == 0x200F || (code >= 0x202A && code <= 0x202E) ||
           (code >= 0x2066 && code <= 0x2069);
}

bool mayBreakAfter(QChar sign) { return sign == u'-' || sign == u'/' || sign == u'.' || sign == u'_' || sign == u'\\'; }

// Where to break a word that is longer than a line.
qsizetype breakOf(QStringView word, qsizetype width)
{
    for (qsizetype at = width; at > width / 2; --at) {
        if (mayBreakAfter(word.at(at - 1)))
            return at;
    }
    return word.at(width - 1).isHighSurrogate() ? std::max<qsizetype>(1, width - 1) : width;
}

} // namespace

Canvas canvasFor(const StreamFacts &facts)
{
    Canvas canvas;
    const bool sequences = facts.isTerminal && facts.sequences && facts.term != u"dumb"_s;
    canvas.width = facts.isTerminal && facts.width > 0 ? std::clamp(facts.width, narrowest, widest) : defaultWidth;
    canvas.unicode = facts.unicode;
    canvas.live = sequences;
    canvas.colours = sequences && !facts.noColour;
    canvas.shapes = facts.plainFont ? Shapes::Plain : Shapes::Full;
    if (!facts.unicode)
        canvas.shapes = Shapes::Ascii;
    return canvas;
}

QString fitting(const QString &text, const Canvas &canvas)
{
    QString shown;
    shown.reserve(text.size());
    for (const QChar sign : text) {
        if (sign.category() == QChar::Other_Control)
            shown += u' ';
        else if (!isDirectionSign(sign))
            shown += sign;
    }
    if (canvas.unicode)
        return shown;
    shown.replace(u"«\u00A0"_s, u"\""_s).replace(u"\u00A0»"_s, u"\""_s);
    QString plain;
    plain.reserve(shown.size());
    for (const QChar sign : std::as_const(shown)) {
        if (sign.unicode() < 0x80)
            plain += sign;
        else
            plain += plainSign(sign);
    }
    return plain;
}

QString withPlainBlanks(QString text, const Canvas &canvas)
{
    return canvas.unicode ? text : text.replace(QChar::Nbsp, u' ');
}

QStringList wrapped(const QString &text, int width)
{
    const qsizetype limit = std::max(width, 8);
    QStringList lines;
    QString line;
    // Views: a word of a megabyte is cut into thousands of lines.
    const QList<QStringView> words = QStringView(text).split(u' ', Qt::SkipEmptyParts);
    for (const QStringView whole : words) {
        QStringView word = whole;
        if (!line.isEmpty() && line.size() + 1 + word.size() > limit) {
            lines += line;
            line.clear();
        }
        while (word.size() > limit) {
            const qsizetype at = breakOf(word, limit);
            lines += word.first(at).toString();
            word = word.sliced(at);
        }
        if (!line.isEmpty())
            line += u' ';
        line += word;
    }
    if (!line.isEmpty() || lines.isEmpty())
        lines += line;
    return lines;
}

} // namespace selfcheck
