// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/gui/line_breaks.h"

#include <QtGui/QClipboard>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>

#include <algorithm>

namespace selfcheck {

namespace {

constexpr QChar joiner(0x2060);   // word joiner
constexpr QChar mayBreak(0x200b); // zero width space
/// Fits beside the names of fields in the smallest window with the largest text that stands beside them.
constexpr int longestWord = 36;

bool isRange(const QString &text, qsizetype dash)
{
    return dash > 0 && dash + 1 < text.size() && text[dash - 1].isDigit() && text[dash + 1].isDigit();
}

/// The dash of "ms-settings:", which is typed as one word.
bool isInScheme(const QString &text, qsizetype dash)
{
    return text[dash] == u'-' && text.sliced(dash + 1).startsWith(QLatin1StringView("settings:"));
}

} // namespace

QString withLineBreaks(const QString &text)
{
    constexpr QChar enDash(0x2013);
    QString shown;
    shown.reserve(text.size() + 16);
    int inWord = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text[i];
        shown += character;
        const bool ends = character.isSpace() || character == u'/' || character == u'-';
        inWord = ends ? 0 : inWord + 1;
        if ((character == enDash && isRange(text, i)) || isInScheme(text, i)) {
            shown += joiner;
        } else if (character == u'\\' || (inWord >= longestWord && !character.isHighSurrogate())) {
            if (i + 1 < text.size() && !text[i + 1].isSpace())
                shown += mayBreak;
            inWord = 0;
        }
    }
    return shown;
}

QString withoutLineBreaks(const QString &text)
{
    QString plain = text;
    return plain.remove(joiner).remove(mayBreak);
}

PlainCopies::PlainCopies(QObject *parent) : QObject(parent)
{
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &PlainCopies::clean, Qt::QueuedConnection);
}

void PlainCopies::clean()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    const QString text = clipboard->text();
    const QString plain = withoutLineBreaks(text);
    if (plain == text)
        return;
    // Not every platform tells whose text it is.
    const QWidgetList widgets = QApplication::allWidgets();
    const bool isOurs = std::ranges::any_of(widgets, [&text](const QWidget *widget) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        return label && label->hasSelectedText() && label->selectedText() == text;
    });
    if (isOurs)
        clipboard->setText(plain);
}

} // namespace selfcheck
