// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The four lights, why a light is grey, and whose job a fix is. Only the words and their stable spelling;
// how a verdict comes about is core/judge.h, how it looks is the front ends'.
#pragma once

#include <QtCore/QLatin1StringView>
#include <QtCore/QStringView>

#include <optional>
#include <span>

namespace selfcheck {

enum class Verdict { Green, Amber, Red, Grey };

enum class GreyReason {
    None,             ///< the verdict is not grey
    NotApplicable,    ///< does not concern this workplace
    Information,      ///< states a choice; there is nothing to judge
    NeedsPerson,      ///< guided, and nobody was asked
    Blocked,          ///< another row has to be solved first
    NotConfigured,    ///< the provider's profile names nothing to measure against
    NotYetMeasurable, ///< this version of the program has no measurement for it
    Unsupported,      ///< this operating system has no such thing
    TimedOut,         ///< the measurement did not finish in time
    Failed,           ///< could not ask
    Cancelled,        ///< stopped by a person
    NotSelected,      ///< left out by a person (--only)
    MissingFact,      ///< measured, but the value that decides is not known
};

/// Who does the next step.
enum class Owner { You, It, InternetProvider, Provider };

[[nodiscard]] QLatin1StringView wordOf(Verdict verdict);
[[nodiscard]] QLatin1StringView wordOf(GreyReason reason);
[[nodiscard]] QLatin1StringView wordOf(Owner owner);
[[nodiscard]] std::optional<Verdict> verdictFromWord(QStringView word);
[[nodiscard]] std::optional<GreyReason> greyReasonFromWord(QStringView word);
[[nodiscard]] std::optional<Owner> ownerFromWord(QStringView word);

/// Red before amber before green; grey only when there is nothing else.
[[nodiscard]] Verdict worstOf(std::span<const Verdict> verdicts);

} // namespace selfcheck
