// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// What lies behind a light: why it matters, the measured values, when and how long it was measured, and the
// technical words of a failure. Made when somebody opens it.
#pragma once

#include "app/gui/showing.h"

#include <QtWidgets/QWidget>

namespace selfcheck {

class Fields;

class DetailsView : public QWidget {
    Q_OBJECT
public:
    DetailsView(const Finding &finding, const Texts &texts, QWidget *parent = nullptr);

private:
    void addValue(Fields &fields, const QString &name, const QString &value);
};

} // namespace selfcheck
