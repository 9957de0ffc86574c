// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// How many points have which light: four lights with number and word.
#pragma once

#include "app/gui/showing.h"

#include <QtWidgets/QWidget>

#include <array>

namespace selfcheck {

class Label;
class Light;

class CountsView : public QWidget {
    Q_OBJECT
public:
    explicit CountsView(QWidget *parent = nullptr);
    void refresh(const Report &report, const Texts &texts);

private:
    struct Count {
        Light *light;
        Label *number;
        Label *word;
    };
    std::array<Count, 4> m_counts{};
};

} // namespace selfcheck
