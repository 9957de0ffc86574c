// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// For the person who can't see the other screen: type a result code or open a report and see the same lights.
#pragma once

#include "app/gui/page.h"

#include <QtWidgets/QLineEdit>

namespace selfcheck {

class HelpdeskPage : public Page {
    Q_OBJECT
public:
    explicit HelpdeskPage(QWidget *parent = nullptr);
    /// Why the code can't be right; empty takes the sentence away.
    void showMistake(const std::optional<Failure> &mistake);
    void clearCode();

signals:
    void codeEntered(const QString &typed);
    void openRequested();

protected:
    void draw(const View &view) override;
    void changeEvent(QEvent *event) override;

private:
    void enter();

    Label *m_title;
    Label *m_codeTitle;
    Label *m_ask;
    QLineEdit *m_code;
    QPushButton *m_show;
    Label *m_mistake;
    Label *m_openTitle;
    Label *m_openHint;
    QPushButton *m_open;
    std::optional<Failure> m_failure;
};

} // namespace selfcheck
