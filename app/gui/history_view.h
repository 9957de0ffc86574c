// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// "red 10:14 -> green 10:16": the earlier lights of a row and the one of now, painted, with the same as an
// accessible name.
#pragma once

#include "app/gui/showing.h"

#include <QtWidgets/QWidget>

#include <vector>

namespace selfcheck {

class HistoryView : public QWidget {
    Q_OBJECT
public:
    explicit HistoryView(QWidget *parent = nullptr);
    /// Invisible when the row was measured once only.
    void refresh(const Finding &finding, const Texts &texts);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Step {
        Verdict verdict;
        QString time;
    };
    [[nodiscard]] int widthOf(const Step &step) const;

    std::vector<Step> m_steps;
};

} // namespace selfcheck
