// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// What all pages have in common: a scrolling column of readable width, drawn from a View. A page keeps no
// state of the report and can be drawn again at any time, in any language.
#pragma once

#include "app/gui/label.h"
#include "app/gui/showing.h"

#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

namespace selfcheck {

enum class ButtonKind;

class Page : public QScrollArea {
    Q_OBJECT
public:
    explicit Page(QWidget *parent = nullptr);
    /// Draws everything again: another report, another stage, another language.
    void refresh(const View &view);
    /// One more row is known.
    void take(const View &view, const Finding &finding);
    /// Percent and remaining time moved.
    void advance(const View &view);

signals:
    /// Something was opened or closed on the page: please draw it again.
    void refreshRequested();

protected:
    virtual void draw(const View &view) = 0;
    virtual void drawFinding(const View &view, const Finding &finding);
    virtual void drawProgress(const View &view);
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fit();
    void settle();

    QWidget *m_sheet;
    QVBoxLayout *m_column;
};

/// A button of the window's own look; the text is set with the other words.
[[nodiscard]] QPushButton *makeButton(ButtonKind kind, QWidget *parent = nullptr);
/// Empties a layout; what it held disappears at once and is deleted from the event loop.
void clear(QLayout &layout);

} // namespace selfcheck
