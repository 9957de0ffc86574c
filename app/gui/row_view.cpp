// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/gui/row_view.h"

#include "app/gui/control_style.h"
#include "app/gui/details_view.h"
#include "app/gui/fields.h"
#include "app/gui/flow_layout.h"
#include "app/gui/history_view.h"
#include "app/gui/light.h"
#include "app/gui/page.h"
#include "app/gui/page_button.h"
#include "app/gui/row_head.h"

#include <QtGui/QPainter>

namespace selfcheck {

RowView::RowView(const Requirement &requirement, QWidget *parent)
    : QWidget(parent), m_id(requirement.id), m_number(requirement.number), m_light(new Light(20)), m_head(new RowHead),
      m_fields(new Fields(128)), m_asked(m_fields->addText(Tone::Quiet)), m_found(m_fields->addText()),
      m_history(new HistoryView), m_action(nullptr), m_way(nullptr), m_owner(nullptr), m_page(new PageButton),
      m_more(makeButton(ButtonKind::Flat)), m_again(makeButton(ButtonKind::Flat)), m_column(new QVBoxLayout)
{
    m_fields->add(m_history);
    m_action = m_fields->addText();
    m_way = m_fields->addText(Tone::Quiet);
    m_owner = m_fields->addText();
    m_found->setReservesLine(true);
    build();
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_open = !m_open;
        emit refreshRequested();
    });
    connect(m_page, &PageButton::noteChanged, this, &RowView::refreshRequested);
    connect(m_again, &QPushButton::clicked, this, [this] { emit recheckRequested(m_id); });
}

void RowView::build()
{
    auto *buttons = new FlowLayout(grid(1), 0);
    buttons->setOutdent(grid(1));
    buttons->addWidget(m_more);
    buttons->addWidget(m_again);

    m_column->setSpacing(grid(1));
    m_column->addWidget(m_head);
    m_column->addWidget(m_fields);
    m_column->addWidget(m_page, 0, Qt::AlignLeft);
    m_column->addLayout(buttons);

    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, grid(2), 0, grid(1));
    whole->setSpacing(grid(2));
    whole->addWidget(m_light, 0, Qt::AlignTop);
    whole->addLayout(m_column, 1);
}

void RowView::refresh(const View &view)
{
    m_asked->setText(view.texts.requirement(m_id));
    m_fields->setName(Asked, tr("The document asks"));
    m_fields->setName(Found, tr("Found"));
    m_fields->setName(History, tr("Before and now"));
    m_fields->setName(Action, tr("Next step"));
    m_fields->setName(Way, tr("Page"));
    m_fields->setName(Owner, tr("Whose job"));
    m_again->setText(tr("Check just this again"));
    m_again->setAccessibleDescription(m_number);

    const Finding *finding = view.showing.report.find(m_id);
    if (view.showing.stage == Stage::Before || view.showing.stage == Stage::Coded)
        finding = nullptr;
    const std::optional<Verdict> verdict = view.showing.lightOfRow(m_id);
    const QString word = verdict ? view.texts.verdictWord(*verdict) : QString();
    m_light->show(verdict, word);
    const QString title = view.texts.title(m_id);
    m_head->show(m_number, title, verdict, word);
    setAccessibleName(QStringList({m_number, title, word}).join(QStringLiteral(", ")));

    if (finding)
        showFinding(finding, view);
    else
        showUnknown(view);
    if (view.showing.rechecking == m_id)
        m_found->setText(tr("Checking this point…"));
    m_again->setVisible(finding && !finding->probe.isEmpty() && view.showing.stage == Stage::Done);
    m_again->setEnabled(view.showing.canRecheck());
    m_more->setVisible(finding);
    m_more->setText(m_open ? tr("Hide details") : tr("Show details"));
    m_more->setAccessibleDescription(m_number);
    showDetails(m_open ? finding : nullptr, view.texts);
}

void RowView::showFinding(const Finding *finding, const View &view)
{
    const Report &report = view.showing.report;
    m_found->setText(view.found(*finding));
    m_found->setEnabled(true);
    m_history->refresh(*finding, view.texts);
    const QString action = view.texts.action(*finding, report);
    m_page->refresh(finding, view);
    m_action->setText(action);
    m_way->setText(m_page->note());
    m_fields->setLineVisible(Way, !m_page->note().isEmpty());
    m_owner->setText(action.isEmpty() ? QString() : view.texts.owner(*finding, report));
    m_fields->setLineVisible(Found, true);
    m_fields->setLineVisible(History, !finding->earlier.empty());
    m_fields->setLineVisible(Action, !action.isEmpty());
    m_fields->setLineVisible(Owner, !m_owner->text().isEmpty());
}

void RowView::showUnknown(const View &view)
{
    m_found->setText(view.showing.stage == Stage::Running ? QString() : tr("Nothing has been checked yet."));
    if (view.showing.stage == Stage::Coded)
        m_found->setText(view.showing.decoded.findings.contains(m_id)
                             ? tr("The result code names this point as one of the most important.")
                             : tr("The result code does not say anything about this point alone."));
    m_page->refresh(nullptr, view);
    for (const Line line : {History, Action, Way, Owner})
        m_fields->setLineVisible(line, false);
    m_fields->setLineVisible(Found, view.showing.stage != Stage::Before);
}

void RowView::showDetails(const Finding *finding, const Texts &texts)
{
    if (m_details) {
        m_details->hide();
        m_details->deleteLater();
        m_details = nullptr;
    }
    if (!finding)
        return;
    m_details = new DetailsView(*finding, texts, this);
    m_column->addWidget(m_details);
    m_details->show();
}

void RowView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), lookOf(this).colours.line);
}

} // namespace selfcheck
