// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The overview during a run: how far it is, how long it still takes, what is known so far, and a button
// that stops at once.
#pragma once

#include "app/gui/page.h"

class QProgressBar;

namespace selfcheck {

class CountsView;

class RunningView : public QWidget {
    Q_OBJECT
public:
    explicit RunningView(QWidget *parent = nullptr);
    void refresh(const View &view);
    void advance(const View &view);
    void focusStop();

signals:
    void stopRequested();

private:
    [[nodiscard]] static QString remaining(int seconds);
    [[nodiscard]] static QString chaptersOf(const Progress &progress, const Texts &texts);

    Label *m_title;
    QProgressBar *m_bar;
    Label *m_remaining;
    Label *m_chapters;
    CountsView *m_counts;
    QPushButton *m_stop;
};

} // namespace selfcheck
