// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The first line of a point, on its chapter and on a card: number, title, and the word of its light. With
// large text the word stands below the title.
#pragma once

#include "app/gui/label.h"

#include <QtWidgets/QGridLayout>

#include <optional>

namespace selfcheck {

class RowHead : public QWidget {
    Q_OBJECT
public:
    explicit RowHead(QWidget *parent = nullptr);
    void show(const QString &number, const QString &title, std::optional<Verdict> verdict, const QString &word);

protected:
    void changeEvent(QEvent *event) override;

private:
    using QWidget::show;
    void arrange();

    Label *m_number;
    Label *m_title;
    Label *m_word;
    QGridLayout *m_grid;
};

} // namespace selfcheck
