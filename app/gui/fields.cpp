// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/gui/fields.h"

#include <QtCore/QEvent>

namespace selfcheck {

Fields::Fields(int nameWidth, Type type, QWidget *parent)
    : QWidget(parent), m_nameWidth(nameWidth), m_type(type), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(grid(2));
    m_grid->setVerticalSpacing(4);
}

int Fields::add(QWidget *value)
{
    auto *name = new Label(Type::Small, Tone::Quiet, this);
    // The small name stands on the first line of the larger text.
    name->setContentsMargins(0, m_type == Type::Body ? 2 : 0, 0, 0);
    value->setParent(this);
    m_lines.push_back({name, value});
    arrange();
    return static_cast<int>(m_lines.size()) - 1;
}

Label *Fields::addText(Tone tone)
{
    auto *text = new Label(m_type, tone, this);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    add(text);
    return text;
}

void Fields::setName(int line, const QString &name)
{
    const Line &entry = m_lines[static_cast<std::size_t>(line)];
    entry.name->setText(name);
    entry.value->setAccessibleDescription(name);
}

void Fields::setLineVisible(int line, bool visible)
{
    const Line &entry = m_lines[static_cast<std::size_t>(line)];
    entry.name->setVisible(visible);
    entry.value->setVisible(visible);
}

void Fields::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        arrange();
    QWidget::changeEvent(event);
}

void Fields::arrange()
{
    const Look &look = lookOf(this);
    const bool beside = look.textScale < largeText;
    int line = 0;
    for (const Line &entry : m_lines) {
        m_grid->removeWidget(entry.name);
        m_grid->removeWidget(entry.value);
        m_grid->addWidget(entry.name, beside ? line : 2 * line, 0);
        m_grid->addWidget(entry.value, beside ? line : 2 * line + 1, beside ? 1 : 0);
        entry.name->setFixedWidth(beside ? scaled(m_nameWidth, look) : QWIDGETSIZE_MAX);
        if (!beside) {
            entry.name->setMinimumWidth(0);
            entry.name->setMaximumWidth(QWIDGETSIZE_MAX);
        }
        ++line;
    }
    m_grid->setColumnStretch(0, beside ? 0 : 1);
    m_grid->setColumnStretch(1, beside ? 1 : 0);
    m_grid->setHorizontalSpacing(beside ? grid(2) : 0);
}

} // namespace selfcheck
