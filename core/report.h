// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The finished, immutable record of a run: the only input of every exporter and of every screen. It can be
// opened again on another PC, in another language. How it reads in words is core/texts.h; its JSON is
// core/report_json.h.
#pragma once

#include "core/finding.h"
#include "core/profile.h"
#include "core/workplace.h"

#include <QtCore/QDateTime>

namespace selfcheck {

struct ReportProfile {
    QString id;
    QString name;
    QString version;
    SignatureState signature = SignatureState::None;
    QString supportEmail;
    QString accentColour;
    bool operator==(const ReportProfile &) const = default;
};

struct Report {
    /// Eight Crockford base-32 characters in two groups, "7KQ2-M3XD"; names this one report.
    QString id;
    QString programVersion;
    QString catalogueId;
    QString catalogueVersion;
    int catalogueCode = 0;
    ReportProfile profile;
    Workplace workplace;
    /// "de", "en", "fr": the language it was made in.
    QString language;
    QDateTime started;  ///< UTC
    QDateTime finished; ///< UTC
    bool cancelled = false;
    /// Who and where: "machine.host", "machine.user" (private), "machine.os", sessionKindFact. In document order of
    /// showing.
    Facts machine;
    std::vector<QString> chapters; ///< the document's numbers, in its order
    std::vector<Finding> findings; ///< in the order of the catalogue
    /// True when private values were replaced by dots.
    bool isMasked = false;

    /// Null for an unknown id.
    [[nodiscard]] const Finding *find(QStringView id) const;
    [[nodiscard]] std::vector<const Finding *> ofChapter(QStringView chapter) const;
    [[nodiscard]] Verdict chapterLight(QStringView chapter) const;
    [[nodiscard]] Verdict overall() const;
    /// Reds first, then ambers, each in document order; rows that only repeat others, or share their measurement, are
    /// left out.
    [[nodiscard]] std::vector<const Finding *> mostImportant(std::size_t limit) const;
    [[nodiscard]] int count(Verdict verdict) const;
    /// The same report with private values replaced by dots, for sending out.
    [[nodiscard]] Report masked() const;
};

/// Random, from the system's generator.
[[nodiscard]] QString newReportId();

} // namespace selfcheck
