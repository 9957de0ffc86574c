// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// One point of a chapter: light, number and title; what the document asks, what was found, what to do and
// whose job it is; the measured values on request; a button that checks just this again.
#pragma once

#include "app/gui/showing.h"

#include <QtWidgets/QWidget>

class QPushButton;
class QVBoxLayout;

namespace selfcheck {

class DetailsView;
class Fields;
class HistoryView;
class PageButton;
class Label;
class Light;
class RowHead;

class RowView : public QWidget {
    Q_OBJECT
public:
    RowView(const Requirement &requirement, QWidget *parent = nullptr);
    void refresh(const View &view);
    [[nodiscard]] const QString &id() const { return m_id; }
    /// Shown with the next refresh.
    void openDetails(bool open) { m_open = open; }

signals:
    /// Details were opened or closed: please draw again.
    void refreshRequested();
    void recheckRequested(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum Line { Asked, Found, History, Action, Way, Owner };
    void build();
    void showFinding(const Finding *finding, const View &view);
    void showDetails(const Finding *finding, const Texts &texts);
    void showUnknown(const View &view);

    QString m_id;
    QString m_number;
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
    QPushButton *m_more;
    QPushButton *m_again;
    QVBoxLayout *m_column;
    DetailsView *m_details = nullptr;
    bool m_open = false;
};

} // namespace selfcheck
