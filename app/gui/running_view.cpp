// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/gui/running_view.h"

#include "app/gui/control_style.h"
#include "app/gui/counts_view.h"

#include <QtWidgets/QProgressBar>

namespace selfcheck {

RunningView::RunningView(QWidget *parent)
    : QWidget(parent), m_title(new Label(Type::Display)), m_bar(new QProgressBar), m_remaining(new Label(Type::Body)),
      m_chapters(new Label(Type::Body, Tone::Quiet)), m_counts(new CountsView), m_stop(makeButton(ButtonKind::Normal))
{
    m_stop->setObjectName(QStringLiteral("stop"));
    m_bar->setRange(0, 100);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(grid(1));
    m_remaining->setReservesLine(true);
    m_chapters->setReservesLine(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(1));
    layout->addWidget(m_title);
    layout->addSpacing(grid(1));
    layout->addWidget(m_bar);
    layout->addWidget(m_remaining);
    layout->addWidget(m_chapters);
    layout->addSpacing(grid(1));
    layout->addWidget(m_stop, 0, Qt::AlignLeft);
    layout->addSpacing(grid(2));
    layout->addWidget(m_counts);
    connect(m_stop, &QPushButton::clicked, this, &RunningView::stopRequested);
}

void RunningView::refresh(const View &view)
{
    m_title->setText(tr("Checking this PC"));
    m_stop->setText(tr("Stop"));
    m_bar->setAccessibleName(tr("Progress"));
    m_counts->refresh(view.showing.report, view.texts);
    advance(view);
}

void RunningView::advance(const View &view)
{
    const Progress &progress = view.showing.progress;
    m_bar->setValue(progress.percent);
    m_remaining->setText(remaining(progress.remainingSeconds));
    m_chapters->setText(chaptersOf(progress, view.texts));
}

void RunningView::focusStop() { m_stop->setFocus(Qt::OtherFocusReason); }

QString RunningView::remaining(int seconds)
{
    if (seconds < 0)
        return {};
    if (seconds == 0)
        return tr("done in a moment");
    // Steps of five keep the line from flickering; the last seconds are counted.
    if (seconds < 60)
        return tr("about %n seconds left", nullptr, seconds <= 5 ? seconds : (seconds + 4) / 5 * 5);
    return tr("about %n minutes left", nullptr, (seconds + 59) / 60);
}

QString RunningView::chaptersOf(const Progress &progress, const Texts &texts)
{
    if (progress.chapters.isEmpty())
        return {};
    if (progress.chapters.size() == 1)
        return tr("Checking chapter %1.").arg(progress.chapters.first());
    return tr("Checking chapters %1.").arg(texts.join(progress.chapters));
}

} // namespace selfcheck
