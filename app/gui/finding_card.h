// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// One of the most important findings on the overview: what was found, what to do, whose job it is, and a
// button that checks just this again. Of a result code only title and demand are known.
#pragma once

#include "app/gui/page.h"

namespace selfcheck {

class Fields;
class FlowLayout;
class HistoryView;
class PageButton;
class Light;
class RowHead;

class FindingCard : public QWidget {
    Q_OBJECT
public:
    explicit FindingCard(const QString &id, QWidget *parent = nullptr);
    void refresh(const View &view);
    [[nodiscard]] const QString &id() const { return m_id; }

signals:
    void recheckRequested(const QString &id);
    void rowRequested(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum Line { Asked, Found, History, Action, Way, Owner };
    void showFinding(const Finding &finding, const View &view);
    void showWay();

    QString m_id;
    Light *m_light;
    RowHead *m_head;
    Fields *m_fields;
    Label *m_asked;
    Label *m_found;
    HistoryView *m_history;
    Label *m_action;
    Label *m_way;
    Label *m_owner;
    PageButton *m_page;
    QPushButton *m_again;
    QPushButton *m_row;
    FlowLayout *m_buttons;
};

} // namespace selfcheck
