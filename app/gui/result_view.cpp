// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/gui/result_view.h"

#include "app/gui/code_view.h"
#include "app/gui/control_style.h"
#include "app/gui/counts_view.h"
#include "app/gui/export_view.h"
#include "app/gui/finding_card.h"
#include "app/gui/flow_layout.h"
#include "app/gui/light.h"

#include <algorithm>

namespace selfcheck {

namespace {

constexpr std::size_t cardLimit = 3;

std::vector<QString> mostImportant(const Showing &showing)
{
    std::vector<QString> ids;
    if (showing.stage == Stage::Coded)
        return {showing.decoded.findings.begin(), showing.decoded.findings.end()};
    for (const Finding *finding : showing.report.mostImportant(cardLimit))
        ids.push_back(finding->id);
    return ids;
}

Verdict overallOf(const Showing &showing)
{
    if (showing.stage != Stage::Coded)
        return showing.report.overall();
    std::vector<Verdict> lights;
    for (const auto &[chapter, verdict] : showing.decoded.chapters)
        lights.push_back(verdict);
    return worstOf(lights);
}

} // namespace

ResultView::ResultView(QWidget *parent)
    : QWidget(parent), m_when(new Label(Type::Small, Tone::Quiet)), m_light(new Light(40)),
      m_sentence(new Label(Type::Display)), m_counts(new CountsView), m_buttons(new QWidget),
      m_again(makeButton(ButtonKind::Primary)), m_change(makeButton(ButtonKind::Flat)),
      m_cardsTitle(new Label(Type::Title)), m_cardList(new QVBoxLayout), m_code(new CodeView), m_export(new ExportView)
{
    build();
    connect(m_again, &QPushButton::clicked, this, &ResultView::againRequested);
    connect(m_change, &QPushButton::clicked, this, &ResultView::startOverRequested);
    connect(m_export, &ExportView::pdfRequested, this, &ResultView::pdfRequested);
    connect(m_export, &ExportView::textRequested, this, &ResultView::textRequested);
    connect(m_export, &ExportView::dataRequested, this, &ResultView::dataRequested);
}

void ResultView::build()
{
    m_sentence->setObjectName(QStringLiteral("sentence"));
    m_sentence->setFocusPolicy(Qt::TabFocus);
    m_again->setObjectName(QStringLiteral("again"));
    auto *head = new QHBoxLayout;
    head->setSpacing(grid(2));
    head->addWidget(m_light, 0, Qt::AlignTop);
    head->addWidget(m_sentence, 1);
    auto *buttons = new FlowLayout(grid(1), grid(1), m_buttons);
    buttons->addWidget(m_again);
    buttons->addWidget(m_change);
    m_cardList->setSpacing(grid(1));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(1));
    layout->addWidget(m_when);
    layout->addLayout(head);
    layout->addSpacing(4);
    layout->addWidget(m_counts);
    layout->addSpacing(4);
    layout->addWidget(m_buttons);
    layout->addSpacing(grid(2));
    layout->addWidget(m_cardsTitle);
    layout->addLayout(m_cardList);
    layout->addSpacing(grid(3));
    layout->addWidget(m_code);
    layout->addSpacing(grid(3));
    layout->addWidget(m_export);
}

void ResultView::refresh(const View &view)
{
    const bool coded = view.showing.stage == Stage::Coded;
    const bool own = view.showing.stage == Stage::Done;
    showHead(view);
    showCards(view);
    m_counts->setVisible(!coded);
    if (!coded)
        m_counts->refresh(view.showing.report, view.texts);
    m_buttons->setVisible(own);
    m_again->setText(tr("Check again"));
    m_again->setEnabled(view.showing.canRecheck());
    m_change->setText(tr("Change workplace"));
    m_change->setEnabled(view.showing.canRecheck());
    m_code->refresh(view.showing.resultCode, view.texts.language());
    m_export->setVisible(!coded);
    m_export->refresh(view);
}

void ResultView::showHead(const View &view)
{
    const Report &report = view.showing.report;
    const bool coded = view.showing.stage == Stage::Coded;
    const Verdict overall = overallOf(view.showing);
    const QString word = view.texts.verdictWord(overall);
    m_light->show(overall, word);
    m_sentence->setText(coded ? tr("These are the lights behind the result code.") : view.texts.overall(report));
    m_sentence->setAccessibleName(word + QStringLiteral(". ") + m_sentence->text());
    m_when->setVisible(!coded);
    m_when->setText(
        tr("Checked on %1, %2").arg(view.texts.dateInSentence(report.finished), view.texts.time(report.finished)));
}

void ResultView::showCards(const View &view)
{
    const std::vector<QString> ids = mostImportant(view.showing);
    // A card that is still wanted stays where it is: it may hold the keyboard focus.
    if (!std::ranges::equal(ids, m_cards, {}, {}, &FindingCard::id)) {
        clear(*m_cardList);
        m_cards.clear();
        for (const QString &id : ids) {
            auto *card = new FindingCard(id);
            connect(card, &FindingCard::recheckRequested, this, &ResultView::recheckRequested);
            connect(card, &FindingCard::rowRequested, this, &ResultView::rowRequested);
            m_cardList->addWidget(card);
            card->show();
            m_cards.push_back(card);
        }
    }
    m_cardsTitle->setVisible(!ids.empty());
    m_cardsTitle->setText(tr("What matters most"));
    for (FindingCard *card : m_cards)
        card->refresh(view);
}

void ResultView::focusSentence() { m_sentence->setFocus(Qt::OtherFocusReason); }

} // namespace selfcheck
