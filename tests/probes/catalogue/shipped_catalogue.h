// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The catalogue of document 22.3 as the program carries it, its sentences as they stand in translations/, and
// every case a row can come out with: what the tests of this folder share.
#pragma once

#include "core/catalogue.h"
#include "core/probe.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

namespace selfcheck::test {

/// All probes of this version, bound to no machine.
[[nodiscard]] const std::vector<ProbeKind> &shippedKinds();
/// An empty catalogue and a failed test when it does not load.
[[nodiscard]] const Catalogue &shippedCatalogue();

/// Lines of tests/data/catalogue/expected/<name>.
[[nodiscard]] QStringList expectedLines(const QString &name);

[[nodiscard]] QStringList languages();
/// Key -> text of translations/<file>_<language>.ts; the texts of plural forms one after another.
[[nodiscard]] QHash<QString, QString> sentences(const QString &file, const QString &language);
/// Names in braces.
[[nodiscard]] QSet<QString> argumentsIn(const QString &text);

/// A light a row can show with its own sentence.
struct Case {
    const Requirement *row = nullptr;
    Verdict verdict = Verdict::Grey;
    QString say;
};
/// Of rows with bands each band, of derived rows each light their members can have; no grey.
[[nodiscard]] std::vector<Case> reachableCases();

} // namespace selfcheck::test
