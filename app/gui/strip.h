// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// A quiet line above or below the page: whose report is shown, or what has just happened, with one button.
#pragma once

#include "app/gui/page.h"

namespace selfcheck {

/// A surface in the colour of the side, for what is not the page.
class Panel : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *event) override;
};

class Strip : public Panel {
    Q_OBJECT
public:
    explicit Strip(QWidget *parent = nullptr);
    /// detail: small and quiet below the sentence; may be empty.
    void show(const QString &sentence, const QString &detail, const QString &button);
    [[nodiscard]] Label &sentence() const { return *m_sentence; }
    [[nodiscard]] QPushButton &button() const { return *m_button; }

protected:
    void changeEvent(QEvent *event) override;

private:
    using QWidget::show;
    void fit();

    Label *m_sentence;
    Label *m_detail;
    QPushButton *m_button;
    QBoxLayout *m_line;
};

} // namespace selfcheck
