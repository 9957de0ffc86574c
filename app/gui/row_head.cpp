// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/gui/row_head.h"

#include <QtCore/QEvent>

namespace selfcheck {

RowHead::RowHead(QWidget *parent)
    : QWidget(parent), m_number(new Label(Type::Strong)), m_title(new Label(Type::Strong)),
      m_word(new Label(Type::Small, Tone::Grey)), m_grid(new QGridLayout(this))
{
    m_number->setWordWrap(false);
    m_word->setWordWrap(false);
    // Accents on capitals stand higher than some fonts say.
    m_word->setContentsMargins(0, 3, 0, 0);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(0);
    m_grid->addWidget(m_number, 0, 0);
    m_grid->addWidget(m_title, 0, 1);
    m_grid->setColumnStretch(1, 1);
    arrange();
}

void RowHead::show(const QString &number, const QString &title, std::optional<Verdict> verdict, const QString &word)
{
    m_number->setText(number);
    m_title->setText(title);
    m_word->setText(word);
    m_word->setVisible(!word.isEmpty());
    m_word->setTone(verdict ? toneOf(*verdict) : Tone::Grey);
}

void RowHead::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        arrange();
    QWidget::changeEvent(event);
}

void RowHead::arrange()
{
    m_grid->removeWidget(m_word);
    if (lookOf(this).textScale < largeText)
        m_grid->addWidget(m_word, 0, 2);
    else
        m_grid->addWidget(m_word, 1, 0, 1, 2);
}

} // namespace selfcheck
