// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/gui/announcer.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QWidget>

namespace selfcheck {

void announce(QWidget &source, const QString &text)
{
    // AT-SPI has no message of its own in this Qt; the changed name of a visible sentence is forwarded.
    source.setAccessibleName(text);
    QAccessibleEvent event(&source, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

} // namespace selfcheck
