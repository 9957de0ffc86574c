// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/gui/page.h"

#include "app/gui/control_style.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QScrollBar>

namespace selfcheck {

Page::Page(QWidget *parent) : QScrollArea(parent), m_sheet(new QWidget), m_column(nullptr)
{
    auto *sides = new QHBoxLayout(m_sheet);
    sides->setContentsMargins(grid(4), grid(3), grid(4), grid(4));
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(grid(1));
    sides->addWidget(content, 1);

    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The content is focusable itself; a focus without anything to see would only be one Tab more.
    setFocusPolicy(Qt::NoFocus);
    setWidget(m_sheet);
    fit();
}

void Page::take(const View &view, const Finding &) { refresh(view); }

void Page::advance(const View &) {}

void Page::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        fit();
    QScrollArea::changeEvent(event);
}

void Page::keyPressEvent(QKeyEvent *event)
{
    // Reading on without a mouse: a page has more text than places to stop at.
    QScrollBar *bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_PageDown: bar->triggerAction(QScrollBar::SliderPageStepAdd); return;
    case Qt::Key_PageUp: bar->triggerAction(QScrollBar::SliderPageStepSub); return;
    case Qt::Key_Home: bar->triggerAction(QScrollBar::SliderToMinimum); return;
    case Qt::Key_End: bar->triggerAction(QScrollBar::SliderToMaximum); return;
    default: QScrollArea::keyPressEvent(event);
    }
}

void Page::fit()
{
    if (m_column)
        m_column->parentWidget()->setMaximumWidth(scaled(880, lookOf(this)));
}

QPushButton *makeButton(ButtonKind kind, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setProperty(buttonKindProperty, static_cast<int>(kind));
    button->setAutoDefault(false);
    return button;
}

void clear(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        if (QLayout *inner = item->layout())
            clear(*inner);
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace selfcheck
