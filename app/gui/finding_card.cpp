// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/gui/finding_card.h"

#include "app/gui/control_style.h"
#include "app/gui/fields.h"
#include "app/gui/flow_layout.h"
#include "app/gui/history_view.h"
#include "app/gui/light.h"
#include "app/gui/page_button.h"
#include "app/gui/row_head.h"

#include <QtGui/QPainter>

namespace selfcheck {

FindingCard::FindingCard(const QString &id, QWidget *parent)
    : QWidget(parent), m_id(id), m_light(new Light(24)), m_head(new RowHead), m_fields(new Fields(128)),
      m_asked(m_fields->addText(Tone::Quiet)), m_found(m_fields->addText()), m_history(new HistoryView),
      m_action(nullptr), m_way(nullptr), m_owner(nullptr), m_page(new PageButton),
      m_again(makeButton(ButtonKind::Normal)), m_row(makeButton(ButtonKind::Flat)),
      m_buttons(new FlowLayout(grid(1), grid(1)))
{
    m_fields->add(m_history);
    m_action = m_fields->addText();
    m_way = m_fields->addText(Tone::Quiet);
    m_owner = m_fields->addText();

    m_buttons->addWidget(m_page);
    m_buttons->addWidget(m_again);
    m_buttons->addWidget(m_row);
    auto *column = new QVBoxLayout;
    column->setSpacing(grid(1));
    column->addWidget(m_head);
    column->addWidget(m_fields);
    column->addSpacing(4);
    column->addLayout(m_buttons);
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(12, 12, 12, 12);
    whole->setSpacing(12);
    whole->addWidget(m_light, 0, Qt::AlignTop);
    whole->addLayout(column, 1);

    connect(m_again, &QPushButton::clicked, this, [this] { emit recheckRequested(m_id); });
    connect(m_page, &PageButton::noteChanged, this, &FindingCard::showWay);
    connect(m_row, &QPushButton::clicked, this, [this] { emit rowRequested(m_id); });
}

void FindingCard::refresh(const View &view)
{
    const Requirement *requirement = view.catalogue.find(m_id);
    const QString number = requirement ? requirement->number : QString();
    const QString title = view.texts.title(m_id);
    m_asked->setText(view.texts.requirement(m_id));
    m_fields->setName(Asked, tr("The document asks"));
    m_fields->setName(Found, tr("Found"));
    m_fields->setName(History, tr("Before and now"));
    m_fields->setName(Action, tr("Next step"));
    m_fields->setName(Way, tr("Page"));
    m_fields->setName(Owner, tr("Whose job"));
    m_again->setText(tr("Check just this again"));
    m_again->setAccessibleDescription(number + u' ' + title);
    m_row->setText(tr("Show point %1").arg(number));

    const std::optional<Verdict> verdict = view.showing.lightOfRow(m_id);
    const QString word = verdict ? view.texts.verdictWord(*verdict) : QString();
    m_light->show(verdict, word);
    m_light->setVisible(view.showing.stage != Stage::Coded);
    m_head->show(number, title, verdict, word);

    const Finding *finding = view.showing.stage == Stage::Coded ? nullptr : view.showing.report.find(m_id);
    m_fields->setLineVisible(Asked, !finding);
    for (const Line line : {Found, History, Action, Owner})
        m_fields->setLineVisible(line, finding);
    if (finding)
        showFinding(*finding, view);
    m_again->setVisible(finding && !finding->probe.isEmpty() && view.showing.stage == Stage::Done);
    m_page->refresh(finding, view);
    showWay();
    // Alone, the button without an edge lines up with the text.
    m_buttons->setOutdent(m_page->isHidden() && m_again->isHidden() ? grid(1) : 0);
    m_again->setEnabled(view.showing.canRecheck());
    if (view.showing.rechecking == m_id)
        m_found->setText(tr("Checking this point…"));
}

void FindingCard::showFinding(const Finding &finding, const View &view)
{
    const Report &report = view.showing.report;
    const QString action = view.texts.action(finding, report);
    m_found->setText(view.found(finding));
    m_history->refresh(finding, view.texts);
    m_owner->setText(view.texts.owner(finding, report));
    m_fields->setLineVisible(History, !finding.earlier.empty());
    m_action->setText(action);
    m_fields->setLineVisible(Action, !action.isEmpty());
    m_fields->setLineVisible(Owner, !action.isEmpty());
}

void FindingCard::showWay()
{
    m_way->setText(m_page->note());
    m_fields->setLineVisible(Way, !m_page->note().isEmpty());
}

void FindingCard::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.colours.line, 1));
    painter.setBrush(look.colours.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace selfcheck
