// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// What came out for one requirement: its light, the facts behind it, and whose job the next step is. Holds
// ids and values, never finished sentences, so that it can be shown in any language (core/texts.h).
#pragma once

#include "core/catalogue.h"
#include "core/facts.h"
#include "core/verdict.h"

#include <QtCore/QDateTime>

#include <optional>

namespace selfcheck {

/// An earlier light of the same row, kept when it is checked again.
struct EarlierLight {
    Verdict verdict = Verdict::Grey;
    QDateTime when;
    bool operator==(const EarlierLight &) const = default;
};

struct Finding {
    QString id; ///< requirement id
    QString chapter;
    QString number; ///< "12.4"
    QString probe;  ///< empty when nothing measured it
    Verdict verdict = Verdict::Grey;
    GreyReason greyReason = GreyReason::None;
    /// Requirement id; only with GreyReason::Blocked, or the row that decided a worst-of row.
    QString because;
    /// Which sentence of the verdict (Band::say); may be empty.
    QString say;
    Owner owner = Owner::You;
    Facts facts;
    std::optional<Demand> demand;
    std::optional<Failure> failure;
    /// When the measurement behind it ended, UTC; invalid when nothing was measured.
    QDateTime when;
    /// Of the measurement, in milliseconds.
    qint64 durationMs = 0;
    std::vector<EarlierLight> earlier;
};

/// How the person sits at the measured PC: "console", or from afar over "rdp", "citrix" and so on; "unknown". In the
/// machine's facts of a report, and with the facts of a finding to which it matters.
inline constexpr Fact<QString> sessionKindFact{QLatin1StringView("session.kind")};
/// These facts were measured on a PC that is not the one in front of the person.
[[nodiscard]] bool isFromAfar(const Facts &facts);

/// Grey that asks nothing of anybody (not applicable, information, not selected) is left out.
[[nodiscard]] bool needsAttention(const Finding &finding);

} // namespace selfcheck
