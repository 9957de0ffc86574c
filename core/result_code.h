// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The result code: what a person reads to the helpdesk so that both see the same lights. Crockford base 32 in
// groups of four with check characters that notice every single wrong character and every swap of
// neighbours. Carries every chapter's light, the three most important findings and the catalogue version;
// nothing personal. How it is spelt aloud is a matter of language: spellingOf().
#pragma once

#include "core/catalogue.h"
#include "core/report.h"

namespace selfcheck {

struct DecodedCode {
    int catalogueCode = 0;
    /// In the order of the catalogue's chapters.
    std::vector<std::pair<QString, Verdict>> chapters;
    /// Requirement ids, most important first, at most three.
    QStringList findings;
    bool operator==(const DecodedCode &) const = default;
};

/// "7KQ2 M3XD 0A9F …": capitals, groups of four.
[[nodiscard]] QString resultCode(const Report &report, const Catalogue &catalogue);
/// Forgives case, blanks, hyphens and full stops; I and L are read as 1, O as 0. Failures are BadCode with
/// a detail of "too_short:<missing>", "too_long:<extra>", "letter_u:<position>", "character:<position>",
/// "check", "catalogue:<number>", "version".
[[nodiscard]] Result<DecodedCode> decodeResultCode(const QString &typed, const std::vector<Catalogue> &known);
/// One word per character ("Berlin", "zwo"), in the spelling alphabet of "de", "en" or "fr".
[[nodiscard]] QStringList spellingOf(const QString &code, const QString &language);

} // namespace selfcheck
