// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The first page: before, during and after a run. Each of the three is a view of its own.
#pragma once

#include "app/gui/page.h"
#include "app/gui/result_view.h"
#include "app/gui/running_view.h"
#include "app/gui/start_view.h"

namespace selfcheck {

class OverviewPage : public Page {
    Q_OBJECT
public:
    explicit OverviewPage(const Workplace &preset, QWidget *parent = nullptr);
    [[nodiscard]] StartView &start() const { return *m_start; }
    [[nodiscard]] RunningView &running() const { return *m_running; }
    [[nodiscard]] ResultView &result() const { return *m_result; }

protected:
    void draw(const View &view) override;
    void drawFinding(const View &view, const Finding &finding) override;
    void drawProgress(const View &view) override;

private:
    StartView *m_start;
    RunningView *m_running;
    ResultView *m_result;
    Stage m_stage = Stage::Before;
};

} // namespace selfcheck
