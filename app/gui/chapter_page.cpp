// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/gui/chapter_page.h"

#include "app/gui/light.h"
#include "app/gui/row_view.h"

#include <QtCore/QTimer>
#include <QtWidgets/QScrollBar>

namespace selfcheck {

ChapterPage::ChapterPage(QWidget *parent)
    : Page(parent), m_light(new Light(28)), m_title(new Label(Type::Display)),
      m_word(new Label(Type::Body, Tone::Quiet)), m_extra(new QVBoxLayout), m_list(new QVBoxLayout)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(grid(2));
    head->addWidget(m_light, 0, Qt::AlignTop);
    head->addWidget(m_title, 1);
    m_word->setReservesLine(true);
    m_light->setContentsMargins(0, 4, 0, 0);
    m_extra->setSpacing(0);
    m_list->setSpacing(0);
    column()->addLayout(head);
    column()->addWidget(m_word);
    column()->addLayout(m_extra);
    column()->addLayout(m_list);
    column()->addStretch(1);
}

void ChapterPage::setChapter(const QString &chapter)
{
    m_chapter = chapter;
    verticalScrollBar()->setValue(0);
}

void ChapterPage::draw(const View &view)
{
    if (m_built != m_chapter)
        rebuild(view.catalogue);
    showHead(view);
    refreshExtra(view);
    for (RowView *row : m_rows)
        row->refresh(view);
}

void ChapterPage::drawFinding(const View &view, const Finding &finding)
{
    showHead(view);
    refreshExtra(view);
    for (RowView *row : m_rows) {
        if (row->id() == finding.id)
            row->refresh(view);
    }
}

void ChapterPage::refreshExtra(const View &) {}

void ChapterPage::rebuild(const Catalogue &catalogue)
{
    clear(*m_list);
    m_rows.clear();
    m_built = m_chapter;
    const Chapter *chapter = catalogue.chapter(m_chapter);
    if (!chapter)
        return;
    for (const QString &id : chapter->rows) {
        const Requirement *requirement = catalogue.find(id);
        if (!requirement)
            continue;
        auto *row = new RowView(*requirement);
        connect(row, &RowView::recheckRequested, this, &ChapterPage::recheckRequested);
        connect(row, &RowView::refreshRequested, this, &ChapterPage::refreshRequested);
        m_list->addWidget(row);
        row->show();
        m_rows.push_back(row);
    }
}

void ChapterPage::showHead(const View &view)
{
    const std::optional<Verdict> verdict = view.showing.lightOf(m_chapter);
    const QString word = verdict ? view.wordOf(m_chapter) : tr("Nothing has been checked yet.");
    m_light->show(verdict, verdict ? word : QString());
    m_title->setText(m_chapter + QStringLiteral("  ") + view.texts.chapterTitle(m_chapter));
    m_word->setText(word);
    m_word->setTone(verdict ? toneOf(*verdict) : Tone::Quiet);
}

void ChapterPage::goTo(const QString &id)
{
    for (RowView *row : m_rows) {
        if (row->id() != id)
            continue;
        // The layout of a page just filled is known after this turn of the event loop.
        QTimer::singleShot(
            0, row, [this, row] { verticalScrollBar()->setValue(row->mapTo(widget(), QPoint(0, 0)).y() - grid(1)); });
    }
}

} // namespace selfcheck
