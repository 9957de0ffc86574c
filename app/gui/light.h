// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The lights as painter paths: colour and shape always together, crisp at every scale. The word that goes
// with them comes from core/texts.h and stands beside the light or in its accessible name.
#pragma once

#include "app/gui/style.h"

#include <QtWidgets/QWidget>

#include <optional>

class QPainter;

namespace selfcheck {

/// Fills the square with the verdict's light; no verdict is a row that nobody knows yet: a small dot.
void paintLight(QPainter &painter, const QRectF &square, std::optional<Verdict> verdict, const Look &look);

/// A light of a fixed size in text pixels, with the verdict's word as its accessible name.
class Light : public QWidget {
    Q_OBJECT
public:
    explicit Light(int size, QWidget *parent = nullptr);
    /// word: "Action needed" and so on; empty without a verdict.
    void show(std::optional<Verdict> verdict, const QString &word);
    [[nodiscard]] std::optional<Verdict> verdict() const { return m_verdict; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    using QWidget::show;
    void fit();

    int m_size;
    std::optional<Verdict> m_verdict;
};

} // namespace selfcheck
