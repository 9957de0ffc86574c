// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Tells a screen reader what has happened without moving anything. Where the platform has no such message
// it does nothing: whoever announces also moves the focus or changes a visible sentence.
#pragma once

#include <QtCore/QString>

class QWidget;

namespace selfcheck {

void announce(QWidget &source, const QString &text);

} // namespace selfcheck
