// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/gui/page.h"

#include "app/gui/control_style.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QScrollBar>

namespace selfcheck {

namespace {

void activateLayouts(const QWidget &widget)
{
    for (const QObject *child : widget.children()) {
        const auto *inner = qobject_cast<const QWidget *>(child);
        if (inner && !inner->isHidden())
            activateLayouts(*inner);
    }
    if (widget.layout())
        widget.layout()->activate();
}

} // namespace

Page::Page(QWidget *parent) : QScrollArea(parent), m_sheet(new QWidget), m_column(nullptr)
{
    auto *sides = new QHBoxLayout(m_sheet);
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(grid(1));
    sides->addWidget(content, 1);

    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Room for it is always there: text that wraps anew when a bar appears would jump.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    // The content is focusable itself; a focus without anything to see would only be one Tab more.
    setFocusPolicy(Qt::NoFocus);
    setWidget(m_sheet);
    fit();
}

void Page::refresh(const View &view)
{
    draw(view);
    settle();
}

void Page::take(const View &view, const Finding &finding)
{
    drawFinding(view, finding);
    settle();
}

void Page::advance(const View &view) { drawProgress(view); }

// Left alone, a changed height climbs up one layout per turn of the event loop, and people see it climb.
void Page::settle()
{
    activateLayouts(*m_sheet);
    QEvent request(QEvent::LayoutRequest);
    QCoreApplication::sendEvent(this, &request);
}

void Page::drawFinding(const View &view, const Finding &) { draw(view); }

void Page::drawProgress(const View &) {}

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
    if (!m_column)
        return;
    const Look &look = lookOf(this);
    const int side = look.textScale < largeText ? grid(4) : grid(2);
    // The scroll bar's strip is room enough on the right.
    m_sheet->layout()->setContentsMargins(side, grid(3), side - grid(1), grid(4));
    m_column->parentWidget()->setMaximumWidth(scaled(880, look));
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
