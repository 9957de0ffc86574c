// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// "What do you work with?": plain check boxes for clients, channels and what else is special about this PC,
// preset by the provider's profile.
#pragma once

#include "core/workplace.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QWidget>

#include <vector>

class QGridLayout;

namespace selfcheck {

class WorkplaceForm : public QWidget {
    Q_OBJECT
public:
    explicit WorkplaceForm(const Workplace &preset, QWidget *parent = nullptr);
    void retranslate();
    [[nodiscard]] Workplace workplace() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    struct Choice {
        QCheckBox *box;
        QString word; ///< as in Workplace
    };
    QCheckBox *add(std::vector<Choice> &choices, const QString &word, bool on);
    [[nodiscard]] QString labelOf(const QString &word) const;

    Workplace m_preset;
    QGridLayout *m_grid;
    std::vector<Choice> m_clients;
    std::vector<Choice> m_channels;
    std::vector<Choice> m_others;
    std::vector<QCheckBox *> m_boxes;
};

} // namespace selfcheck
