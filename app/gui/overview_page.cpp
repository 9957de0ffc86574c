// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/gui/overview_page.h"

#include <QtWidgets/QScrollBar>

namespace selfcheck {

OverviewPage::OverviewPage(const Workplace &preset, QWidget *parent)
    : Page(parent), m_start(new StartView(preset)), m_running(new RunningView), m_result(new ResultView)
{
    column()->addWidget(m_start);
    column()->addWidget(m_running);
    column()->addWidget(m_result);
    column()->addStretch(1);
    m_running->hide();
    m_result->hide();
}

void OverviewPage::draw(const View &view)
{
    const Stage stage = view.showing.stage;
    if (stage != m_stage)
        verticalScrollBar()->setValue(0);
    m_stage = stage;
    m_start->setVisible(stage == Stage::Before);
    m_running->setVisible(stage == Stage::Running);
    m_result->setVisible(stage != Stage::Before && stage != Stage::Running);
    if (stage == Stage::Before)
        m_start->refresh(view);
    else if (stage == Stage::Running)
        m_running->refresh(view);
    else
        m_result->refresh(view);
}

void OverviewPage::drawFinding(const View &view, const Finding &)
{
    if (view.showing.stage == Stage::Running)
        m_running->refresh(view);
}

void OverviewPage::drawProgress(const View &view)
{
    if (view.showing.stage == Stage::Running)
        m_running->advance(view);
}

} // namespace selfcheck
