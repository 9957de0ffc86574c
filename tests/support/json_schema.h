// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Checks JSON against a JSON Schema (2020-12), with the keywords that our schemas use. A keyword it does not
// know is an error too, so that no rule is passed over in silence. Patterns are regular expressions of Qt.
#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

namespace selfcheck::test {

/// One line per mistake, with the JSON pointer; empty when the value fits.
[[nodiscard]] QStringList schemaErrors(const QJsonObject &schema, const QJsonValue &value);
/// Fails the running test when the file is no JSON object.
[[nodiscard]] QJsonObject readObject(const QString &file);

} // namespace selfcheck::test
