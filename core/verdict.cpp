// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "core/verdict.h"

#include <algorithm>
#include <array>
#include <utility>

namespace selfcheck {

namespace {

template<class T>
using Words = std::pair<T, QLatin1StringView>;

constexpr std::array verdictWords{
    Words<Verdict>{Verdict::Green, QLatin1StringView("green")},
    Words<Verdict>{Verdict::Amber, QLatin1StringView("amber")},
    Words<Verdict>{Verdict::Red, QLatin1StringView("red")},
    Words<Verdict>{Verdict::Grey, QLatin1StringView("grey")},
};

constexpr std::array reasonWords{
    Words<GreyReason>{GreyReason::None, QLatin1StringView("none")},
    Words<GreyReason>{GreyReason::NotApplicable, QLatin1StringView("not_applicable")},
    Words<GreyReason>{GreyReason::Information, QLatin1StringView("information")},
    Words<GreyReason>{GreyReason::NeedsPerson, QLatin1StringView("needs_person")},
    Words<GreyReason>{GreyReason::Blocked, QLatin1StringView("blocked")},
    Words<GreyReason>{GreyReason::NotConfigured, QLatin1StringView("not_configured")},
    Words<GreyReason>{GreyReason::NotYetMeasurable, QLatin1StringView("not_yet_measurable")},
    Words<GreyReason>{GreyReason::Unsupported, QLatin1StringView("unsupported")},
    Words<GreyReason>{GreyReason::TimedOut, QLatin1StringView("timed_out")},
    Words<GreyReason>{GreyReason::Failed, QLatin1StringView("failed")},
    Words<GreyReason>{GreyReason::Cancelled, QLatin1StringView("cancelled")},
    Words<GreyReason>{GreyReason::NotSelected, QLatin1StringView("not_selected")},
    Words<GreyReason>{GreyReason::MissingFact, QLatin1StringView("missing_fact")},
};

constexpr std::array ownerWords{
    Words<Owner>{Owner::You, QLatin1StringView("you")},
    Words<Owner>{Owner::It, QLatin1StringView("it")},
    Words<Owner>{Owner::InternetProvider, QLatin1StringView("internet-provider")},
    Words<Owner>{Owner::Provider, QLatin1StringView("provider")},
};

template<class T, std::size_t N>
QLatin1StringView wordIn(const std::array<Words<T>, N> &words, T value)
{
    const auto found = std::ranges::find(words, value, &Words<T>::first);
    return found == words.end() ? QLatin1StringView() : found->second;
}

template<class T, std::size_t N>
std::optional<T> valueIn(const std::array<Words<T>, N> &words, QStringView word)
{
    for (const auto &[value, spelling] : words) {
        if (word == spelling)
            return value;
    }
    return std::nullopt;
}

} // namespace

QLatin1StringView wordOf(Verdict verdict) { return wordIn(verdictWords, verdict); }
QLatin1StringView wordOf(GreyReason reason) { return wordIn(reasonWords, reason); }
QLatin1StringView wordOf(Owner owner) { return wordIn(ownerWords, owner); }
std::optional<Verdict> verdictFromWord(QStringView word) { return valueIn(verdictWords, word); }
std::optional<GreyReason> greyReasonFromWord(QStringView word) { return valueIn(reasonWords, word); }
std::optional<Owner> ownerFromWord(QStringView word) { return valueIn(ownerWords, word); }

Verdict worstOf(std::span<const Verdict> verdicts)
{
    for (const Verdict worse : {Verdict::Red, Verdict::Amber, Verdict::Green}) {
        if (std::ranges::find(verdicts, worse) != verdicts.end())
            return worse;
    }
    return Verdict::Grey;
}

} // namespace selfcheck
