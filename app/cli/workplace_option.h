// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// What stands after --workplace: a file, or a list such as "channels=voip,recording,role=user-pc". What is
// not named stays as the provider's profile has it.
#pragma once

#include "core/workplace.h"

#include <variant>

namespace selfcheck {

/// A word of the list that is not known.
struct UnknownWord {
    QString word;
    QStringList known;
};

/// The failure is one of the file.
[[nodiscard]] std::variant<Workplace, UnknownWord, Failure> workplaceFrom(const QString &typed,
                                                                          const Workplace &preset);

} // namespace selfcheck
