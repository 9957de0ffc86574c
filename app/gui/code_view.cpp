// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/gui/code_view.h"

#include "app/gui/flow_layout.h"
#include "core/result_code.h"

namespace selfcheck {

CodeView::CodeView(QWidget *parent)
    : QWidget(parent), m_title(new Label(Type::Title)), m_hint(new Label(Type::Body, Tone::Quiet)),
      m_groups(new FlowLayout(grid(3), grid(2)))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(1));
    layout->addWidget(m_title);
    layout->addWidget(m_hint);
    layout->addLayout(m_groups);
}

void CodeView::refresh(const QString &code, const QString &language)
{
    setVisible(!code.isEmpty());
    m_title->setText(tr("Result code"));
    m_hint->setText(
        tr("Read this code to the helpdesk, one character at a time. The helpdesk then sees the same lights."));
    if (code == m_code && language == m_language)
        return;
    m_code = code;
    m_language = language;
    clear(*m_groups);
    for (const QString &group : code.split(u' ', Qt::SkipEmptyParts))
        addGroup(group, spellingOf(group, language));
}

// One group of four, with its spelling below it: what is read out stands under what is seen.
void CodeView::addGroup(const QString &characters, const QStringList &words)
{
    auto *group = new QWidget;
    auto *layout = new QVBoxLayout(group);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *large = new Label(Type::Code);
    large->setWordWrap(false);
    large->setText(characters);
    large->setTextInteractionFlags(Qt::TextSelectableByMouse);
    large->setAccessibleName(words.join(QStringLiteral(", ")));
    auto *small = new Label(Type::Small, Tone::Quiet);
    small->setWordWrap(false);
    small->setText(words.join(u'\n'));
    layout->addWidget(large);
    layout->addWidget(small);
    m_groups->addWidget(group);
    group->show();
}

} // namespace selfcheck
