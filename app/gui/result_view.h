// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The overview after a run: one sentence, at most three cards of what matters most, the result code, and
// the ways out for the report. Also of an opened report; of a result code it shows what the code carries.
#pragma once

#include "app/gui/page.h"

#include <vector>

namespace selfcheck {

class CodeView;
class CountsView;
class ExportView;
class FindingCard;
class Light;

class ResultView : public QWidget {
    Q_OBJECT
public:
    explicit ResultView(QWidget *parent = nullptr);
    void refresh(const View &view);
    /// For the end of a run: screen readers then speak the overall sentence.
    void focusSentence();
    [[nodiscard]] QString sentence() const { return m_sentence->text(); }

signals:
    void againRequested();
    void startOverRequested();
    void recheckRequested(const QString &id);
    void rowRequested(const QString &id);
    void pdfRequested(bool personal);
    void textRequested(bool personal);
    void dataRequested(bool personal);

private:
    void build();
    void showHead(const View &view);
    void showCards(const View &view);

    Label *m_when;
    Light *m_light;
    Label *m_sentence;
    CountsView *m_counts;
    QWidget *m_buttons;
    QPushButton *m_again;
    QPushButton *m_change;
    Label *m_cardsTitle;
    QVBoxLayout *m_cardList;
    std::vector<FindingCard *> m_cards;
    CodeView *m_code;
    ExportView *m_export;
};

} // namespace selfcheck
