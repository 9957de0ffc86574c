// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/gui/strip.h"

#include "app/gui/control_style.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>

namespace selfcheck {

void Panel::paintEvent(QPaintEvent *) { QPainter(this).fillRect(rect(), lookOf(this).colours.side); }

Strip::Strip(QWidget *parent)
    : Panel(parent), m_sentence(new Label(Type::Body)), m_detail(new Label(Type::Small, Tone::Quiet)),
      m_button(makeButton(ButtonKind::Normal)), m_line(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(m_sentence);
    words->addWidget(m_detail);
    words->addStretch(1);
    m_line->setContentsMargins(grid(4), grid(1), grid(4), grid(1));
    m_line->addLayout(words, 1);
    m_line->addWidget(m_button, 0, Qt::AlignVCenter | Qt::AlignLeft);
    fit();
    setVisible(false);
}

void Strip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        fit();
    Panel::changeEvent(event);
}

// Large words need the whole width.
void Strip::fit()
{
    const bool beside = lookOf(this).textScale < largeText;
    m_line->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_line->setSpacing(grid(beside ? 2 : 1));
}

void Strip::show(const QString &sentence, const QString &detail, const QString &button)
{
    m_sentence->setText(sentence);
    m_sentence->setAccessibleName(sentence);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    m_button->setText(button);
    setVisible(true);
}

} // namespace selfcheck
