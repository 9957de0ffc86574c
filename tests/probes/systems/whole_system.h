// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Whole recorded PCs: tests/data/systems/<name>.json as "selfcheck-cli record-system" writes them, or as differences
// from another one ("base"). Their readings run here as in a real check, and the shipped catalogue gives its lights.
//
// Differences: members of objects replace those of the base one by one, null removes a member, everything else (lists,
// texts, numbers) is replaced whole. In tests/data/systems/expected/<name>.json the lights ("rows") are put together in
// the same way, so that they say what a difference of the PC does; "facts" and "firewall" are those of this PC alone.
#pragma once

#include "core/judge.h"
#include "core/probe.h"
#include "core/profile.h"
#include "probes/system/system.h"

#include <QtCore/QJsonObject>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <map>
#include <memory>
#include <vector>

namespace selfcheck::test {

[[nodiscard]] QStringList wholeSystems();
/// With its bases put together; the test fails for a file that is missing or a circle.
[[nodiscard]] QJsonObject wholeSystem(const QString &name);
/// "rows", "facts" or "firewall" of the expected folder.
[[nodiscard]] QJsonObject expectedOf(const QString &name, QLatin1StringView part);
[[nodiscard]] QJsonObject merged(QJsonObject base, const QJsonObject &changes);

/// A row of the catalogue that a reading of the PC decides.
struct PcRow {
    const Requirement *row = nullptr;
    Parameters parameters;
};
/// today: of the record. With a profile that names servers, as every provider has one.
[[nodiscard]] const std::vector<PcRow> &pcRows(const QString &today);

struct RowResult {
    Outcome outcome;
    Judgement judgement;
};
/// "red denied-desktop", "green", "grey missing_fact", "grey unsupported".
[[nodiscard]] QString wordsOf(const RowResult &result);
/// By the row's id. Each measurement is made once. only: none but these rows; empty means all.
[[nodiscard]] std::map<QString, RowResult> resultsOf(const QJsonObject &record, const QStringList &only = {});
/// The same of a system that was made from a record already. today: of that record.
[[nodiscard]] std::map<QString, RowResult> resultsOf(const std::shared_ptr<const System> &system, const QString &today,
                                                     const QStringList &only = {});
[[nodiscard]] QString dayOf(const QJsonObject &record);

} // namespace selfcheck::test
