// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The word that a person probably meant.
#pragma once

#include <QtCore/QStringList>

namespace selfcheck {

/// The nearest of the known words other than the typed one; empty when none is near.
[[nodiscard]] QString nearest(const QString &typed, const QStringList &known);
/// A sentence with that word; where none is near, the command that lists them all.
[[nodiscard]] QString suggestionFor(const QString &typed, const QStringList &known);

} // namespace selfcheck
