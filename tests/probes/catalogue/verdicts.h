// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Facts in, light, case and owner out: the words in which the tests of this folder ask the shipped catalogue what
// it makes of a measurement. What they expect is typed by hand in the tests, from the document.
#pragma once

#include "core/judge.h"

#include <QtCore/QJsonObject>

#include <iosfwd>
#include <vector>

namespace selfcheck {

/// For GoogleTest's messages.
void PrintTo(const Judgement &judgement, std::ostream *out);

} // namespace selfcheck

namespace selfcheck::test {

/// A JSON text as facts are typed in the tests; a failed test when it is no object.
[[nodiscard]] QJsonObject jsonOf(const char *text);
/// Members of changes replace those of base; null removes them.
[[nodiscard]] Facts factsOf(const QJsonObject &base, const QJsonObject &changes = {});

/// A failed test and an empty row when the catalogue has none with this id.
[[nodiscard]] const Requirement &rowNamed(const QString &id);
/// Ids of the rows this probe measures, in the order of the document; a failed test when there are none.
[[nodiscard]] std::vector<QString> rowsOf(const char *probe);

/// What the row makes of the facts, without a profile.
[[nodiscard]] Judgement judged(const QString &id, const Facts &facts);
[[nodiscard]] Judgement light(Verdict verdict, const char *say, Owner owner);
/// Grey with the owner of the row.
[[nodiscard]] Judgement grey(const QString &id, GreyReason reason);

struct StateCase {
    const char *state;
    Verdict verdict;
    Owner owner;
};
/// How a server is not reached, and whose job that is.
[[nodiscard]] const std::vector<StateCase> &waysOfNotReaching();
/// TLS that fails or shows the wrong certificate.
[[nodiscard]] const std::vector<StateCase> &waysOfNotSecuring();
/// The fact alone decides the row; its value is the case too.
void expectStates(const QString &row, const char *fact, const std::vector<StateCase> &cases,
                  const QJsonObject &base = {});

} // namespace selfcheck::test
