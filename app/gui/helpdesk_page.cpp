// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/gui/helpdesk_page.h"

#include "app/gui/control_style.h"
#include "app/shared/failure_text.h"

#include <QtCore/QEvent>

namespace selfcheck {

HelpdeskPage::HelpdeskPage(QWidget *parent)
    : Page(parent), m_title(new Label(Type::Display)), m_codeTitle(new Label(Type::Title)),
      m_ask(new Label(Type::Body, Tone::Quiet)), m_code(new QLineEdit), m_show(makeButton(ButtonKind::Primary)),
      m_mistake(new Label(Type::Body, Tone::Red)), m_openTitle(new Label(Type::Title)),
      m_openHint(new Label(Type::Body, Tone::Quiet)), m_open(makeButton(ButtonKind::Normal))
{
    m_code->setObjectName(QStringLiteral("code"));
    m_code->setMaxLength(80);
    m_code->setFont(fontOf(Type::Code, lookOf(this)));
    m_open->setObjectName(QStringLiteral("open"));
    m_mistake->setReservesLine(true);
    column()->addWidget(m_title);
    column()->addSpacing(grid(2));
    column()->addWidget(m_codeTitle);
    column()->addWidget(m_ask);
    column()->addWidget(m_code);
    column()->addWidget(m_mistake);
    column()->addWidget(m_show, 0, Qt::AlignLeft);
    column()->addSpacing(grid(3));
    column()->addWidget(m_openTitle);
    column()->addWidget(m_openHint);
    column()->addWidget(m_open, 0, Qt::AlignLeft);
    column()->addStretch(1);
    connect(m_code, &QLineEdit::returnPressed, this, &HelpdeskPage::enter);
    connect(m_code, &QLineEdit::textEdited, this, [this] { showMistake(std::nullopt); });
    connect(m_show, &QPushButton::clicked, this, &HelpdeskPage::enter);
    connect(m_open, &QPushButton::clicked, this, &HelpdeskPage::openRequested);
}

void HelpdeskPage::draw(const View &)
{
    m_title->setText(tr("Helpdesk"));
    m_codeTitle->setText(tr("Enter a result code"));
    m_ask->setText(tr("To read out: “Please read me the result code, one character at a time, in groups of four. "
                      "I’ll repeat.”"));
    m_code->setAccessibleName(tr("Result code"));
    m_show->setText(tr("Show lights"));
    m_openTitle->setText(tr("Open a report"));
    m_openHint->setText(tr("A PDF or a data file of Self Check. You can also drop the file onto this window."));
    m_open->setText(tr("Open report"));
    showMistake(m_failure);
}

void HelpdeskPage::showMistake(const std::optional<Failure> &mistake)
{
    m_failure = mistake;
    m_mistake->setText(mistake ? sentenceForCode(*mistake) : QString());
    m_code->setAccessibleDescription(m_mistake->text());
}

void HelpdeskPage::clearCode() { m_code->clear(); }

void HelpdeskPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        m_code->setFont(fontOf(Type::Code, lookOf(this)));
    Page::changeEvent(event);
}

void HelpdeskPage::enter()
{
    if (!m_code->text().trimmed().isEmpty())
        emit codeEntered(m_code->text());
}

} // namespace selfcheck
