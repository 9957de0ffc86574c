// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/gui/strip.h"

#include "app/gui/control_style.h"

#include <QtGui/QPainter>

namespace selfcheck {

void Panel::paintEvent(QPaintEvent *) { QPainter(this).fillRect(rect(), lookOf(this).colours.side); }

Strip::Strip(QWidget *parent)
    : Panel(parent), m_sentence(new Label(Type::Body)), m_detail(new Label(Type::Small, Tone::Quiet)),
      m_button(makeButton(ButtonKind::Normal))
{
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(m_sentence);
    words->addWidget(m_detail);
    words->addStretch(1);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(grid(4), grid(1), grid(4), grid(1));
    line->setSpacing(grid(2));
    line->addLayout(words, 1);
    line->addWidget(m_button, 0, Qt::AlignVCenter);
    setVisible(false);
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
