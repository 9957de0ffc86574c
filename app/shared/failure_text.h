// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Failures as sentences a person understands, for the window and the terminal alike. The technical detail
// stays in the failure and may be shown below the sentence.
#pragma once

#include "core/failures.h"

#include <QtCore/QString>

namespace selfcheck {

/// One whole sentence in the language of the installed translators, naming the file or place.
[[nodiscard]] QString sentenceFor(const Failure &failure);
/// Why a result code can't be right: one whole sentence.
[[nodiscard]] QString sentenceForCode(const Failure &failure);
/// Places and technical details, one per line; empty when the sentence says it all.
[[nodiscard]] QStringList detailsOf(const Failure &failure);

} // namespace selfcheck
