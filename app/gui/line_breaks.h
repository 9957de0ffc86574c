// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Where a line may end and where not, told by characters nobody sees; and that nobody gets them into an address or a
// path by copying it out of the window.
#pragma once

#include <QtCore/QObject>
#include <QtCore/QString>

namespace selfcheck {

/// A line never ends within a range of numbers ("25000–65535") or the name of a settings page. It may end after each
/// step of a path of the registry or of a file, and somewhere in a word that no line could hold.
[[nodiscard]] QString withLineBreaks(const QString &text);
[[nodiscard]] QString withoutLineBreaks(const QString &text);

/// While it exists, what is copied out of a label is without them.
class PlainCopies : public QObject {
    Q_OBJECT
public:
    explicit PlainCopies(QObject *parent = nullptr);

private:
    static void clean();
};

} // namespace selfcheck
