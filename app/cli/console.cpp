// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/console.h"

#include <algorithm>

namespace selfcheck {

namespace {

using namespace Qt::StringLiterals;

// Below this a column of text is no longer readable; it then starts further left.
constexpr int narrowestColumn = 26;

QStringView codeOf(Ink ink)
{
    // The colours that the person chose for the terminal, so that they are readable on its background.
    switch (ink) {
    case Ink::Plain: return {};
    case Ink::Strong: return u"1";
    case Ink::Quiet:
    case Ink::Grey: return u"2";
    case Ink::Green: return u"32";
    case Ink::Amber: return u"33";
    case Ink::Red: return u"31";
    }
    return {};
}

QString withoutTrailingBlanks(QString text)
{
    while (text.endsWith(u' '))
        text.chop(1);
    return text;
}

} // namespace

Ink inkOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Green: return Ink::Green;
    case Verdict::Amber: return Ink::Amber;
    case Verdict::Red: return Ink::Red;
    case Verdict::Grey: break;
    }
    return Ink::Grey;
}

QString shapeOf(Verdict verdict, const Canvas &canvas)
{
    static const QString signs[] = {u"✔▲✖○"_s, u"√▲×○"_s, u"+!x-"_s};
    return signs[static_cast<std::size_t>(canvas.shapes)].mid(static_cast<int>(verdict), 1);
}

QString inked(const QString &text, Ink ink, const Canvas &canvas)
{
    const QStringView code = codeOf(ink);
    if (!canvas.colours || code.isEmpty() || text.isEmpty())
        return text;
    return u"\x1b["_s + code.toString() + u'm' + text + u"\x1b[0m"_s;
}

void Console::blank() { m_wantsBlank = m_hasBegun; }

void Console::put(const QString &line)
{
    if (m_wantsBlank)
        m_text += u'\n';
    m_wantsBlank = false;
    m_hasBegun = true;
    m_text += withPlainBlanks(line, m_canvas) + u'\n';
}

void Console::lines(const std::vector<Lead> &leads, const QString &text, int indent, Ink ink)
{
    qsizetype column = indent;
    for (const Lead &lead : leads)
        column += lead.text.size();
    const bool isTight = m_canvas.width - column < narrowestColumn && !leads.empty();
    QString first(indent, u' ');
    for (std::size_t i = 0; i < leads.size(); ++i) {
        const bool endsLine = isTight && i + 1 == leads.size();
        first += inked(endsLine ? withoutTrailingBlanks(leads[i].text) : leads[i].text, leads[i].ink, m_canvas);
    }
    if (isTight) {
        put(first);
        column = indent + 2;
    }
    const QStringList broken = wrapped(fitting(text, m_canvas), m_canvas.width - static_cast<int>(column));
    for (qsizetype i = 0; i < broken.size(); ++i) {
        const QString before = i == 0 && !isTight ? first : QString(column, u' ');
        put(before + inked(broken.at(i), ink, m_canvas));
    }
}

void Console::heading(const QString &text)
{
    blank();
    lines({}, text, 0, Ink::Strong);
    blank();
}

void Console::paragraph(const QString &text, int indent, Ink ink)
{
    if (!text.isEmpty())
        lines({}, text, indent, ink);
}

void Console::marked(const QString &sign, const QString &text, int indent, Ink ink)
{
    if (!text.isEmpty())
        lines({{fitting(sign, m_canvas) + u' ', Ink::Plain}}, text, indent, ink);
}

void Console::labelled(const QString &label, const QString &text, int labelWidth, int indent, Ink ink)
{
    if (text.isEmpty())
        return;
    QString name = fitting(label, m_canvas);
    name = name.leftJustified(std::max<qsizetype>(labelWidth, name.size())) + u"  "_s;
    lines({{name, Ink::Quiet}}, text, indent, ink);
}

void Console::columns(const std::vector<LabelledLine> &entries, int indent)
{
    qsizetype width = 0;
    for (const LabelledLine &entry : entries)
        width = entry.text.isEmpty() ? width : std::max(width, fitting(entry.label, m_canvas).size());
    for (const LabelledLine &entry : entries)
        labelled(entry.label, entry.text, static_cast<int>(width), indent, entry.ink);
}

int Console::wordColumns(const Texts &texts) const
{
    qsizetype longest = 0;
    for (const Verdict verdict : {Verdict::Green, Verdict::Amber, Verdict::Red, Verdict::Grey})
        longest = std::max(longest, fitting(texts.verdictWord(verdict), m_canvas).size());
    return static_cast<int>(longest) + 4;
}

int Console::columnBelow(int indent, const Texts &texts) const
{
    const int column = indent + wordColumns(texts);
    return m_canvas.width - column < narrowestColumn ? indent + 2 : column;
}

void Console::light(Verdict verdict, const QString &number, const QString &title, const Texts &texts, int indent,
                    int numberWidth, Ink titleInk)
{
    const QString word = fitting(texts.verdictWord(verdict), m_canvas);
    const QString lamp = (shapeOf(verdict, m_canvas) + u' ' + word).leftJustified(wordColumns(texts));
    std::vector<Lead> leads{{lamp, inkOf(verdict)}};
    if (!number.isEmpty())
        leads.push_back({fitting(number, m_canvas).leftJustified(numberWidth) + u"  "_s, titleInk});
    lines(leads, title, indent, titleInk);
}

void Console::verbatim(const QString &line, int indent) { put(QString(indent, u' ') + fitting(line, m_canvas)); }

QString Console::take() { return std::exchange(m_text, {}); }

} // namespace selfcheck
