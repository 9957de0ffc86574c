// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// What one point of the document is about: what it asks, why, who has to do with it, and when which light
// appears, straight from the catalogue's rules.
#pragma once

#include "app/cli/console.h"
#include "app/shared/front_end.h"

namespace selfcheck {

void paintExplanation(Console &console, const Requirement &row, const FrontEnd &front, const Texts &texts);
/// "12.7, 12.8"
[[nodiscard]] QString numbersOf(const QStringList &ids, const Catalogue &catalogue);

} // namespace selfcheck
