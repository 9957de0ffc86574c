// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// What the window shows at the moment, as one value that every page draws itself from: nothing yet, a run
// as far as it got, a finished report, someone else's report, or the lights of a result code. How it comes
// about is session.h.
#pragma once

#include "core/catalogue.h"
#include "core/profile.h"
#include "core/report.h"
#include "core/result_code.h"
#include "core/run.h"
#include "core/texts.h"

#include <QtCore/QCoreApplication>

#include <optional>

namespace selfcheck {

enum class Stage {
    Before,  ///< nothing checked yet
    Running, ///< report holds the rows known so far
    Done,    ///< this PC's report
    Opened,  ///< a report from a file
    Coded,   ///< a result code was typed: only decoded is filled
};

struct Showing {
    Stage stage = Stage::Before;
    Report report;
    /// Of the finished report, or as typed.
    QString resultCode;
    DecodedCode decoded;
    /// File name of an opened report.
    QString file;
    Progress progress;
    /// The one row that is being checked again; empty when none is.
    QString rechecking;
    /// Rows of this PC's report whose light may still change by itself.
    QStringList watched;

    /// Empty while unknown.
    [[nodiscard]] std::optional<Verdict> lightOf(QStringView chapter) const;
    /// Empty while unknown, and for rows that a result code does not carry.
    [[nodiscard]] std::optional<Verdict> lightOfRow(QStringView row) const;
    /// A whole report of this PC, nothing running: rows can be checked again.
    [[nodiscard]] bool canRecheck() const { return stage == Stage::Done && rechecking.isEmpty(); }
};

/// Everything a page needs for drawing itself; valid during the call only.
struct View {
    Q_DECLARE_TR_FUNCTIONS(selfcheck::View)
public:
    const Catalogue &catalogue;
    const Profile &profile;
    const Texts &texts;
    const Showing &showing;

    /// The word beside a chapter's light; a chapter without points of its own says so. Empty while unknown.
    [[nodiscard]] QString wordOf(const QString &chapter) const;
    /// What was found, and whether that may still change by itself.
    [[nodiscard]] QString found(const Finding &finding) const;
};

} // namespace selfcheck
