// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "core/finding.h"

namespace selfcheck {

bool isFromAfar(const Facts &facts)
{
    const auto kind = facts.get(sessionKindFact);
    return kind && *kind != QLatin1StringView("console") && *kind != QLatin1StringView("unknown");
}

bool needsAttention(const Finding &finding)
{
    if (finding.verdict == Verdict::Green)
        return false;
    if (finding.verdict != Verdict::Grey)
        return true;
    return finding.greyReason != GreyReason::NotApplicable && finding.greyReason != GreyReason::Information &&
           finding.greyReason != GreyReason::NotSelected;
}

} // namespace selfcheck
