// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The overview before a run: one question, one large button, what it takes, and what this person works with.
#pragma once

#include "app/gui/page.h"
#include "app/gui/workplace_form.h"

namespace selfcheck {

class StartView : public QWidget {
    Q_OBJECT
public:
    explicit StartView(const Workplace &preset, QWidget *parent = nullptr);
    void refresh(const View &view);
    [[nodiscard]] Workplace workplace() const { return m_form->workplace(); }

signals:
    void startRequested();

private:
    [[nodiscard]] static QString originOf(const Profile &profile);

    Label *m_question;
    Label *m_effort;
    QPushButton *m_start;
    Label *m_worksWith;
    Label *m_preset;
    WorkplaceForm *m_form;
    Label *m_origin;
    Label *m_privacy;
};

} // namespace selfcheck
