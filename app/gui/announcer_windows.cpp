// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/gui/announcer.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QWidget>

namespace selfcheck {

void announce(QWidget &source, const QString &text)
{
    // Qt turns a changed value that is a text into a UI Automation notification, which is spoken.
    QAccessibleValueChangeEvent event(&source, QVariant(text));
    QAccessible::updateAccessibility(&event);
}

} // namespace selfcheck
