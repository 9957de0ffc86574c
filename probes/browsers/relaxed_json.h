// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// JSON as browsers read it in their own files: with a byte order mark, comments and a comma after the last
// entry. What stands in it is for others.
#pragma once

#include "core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QString>

namespace selfcheck {

/// BadSyntax with the place for anything but an object.
[[nodiscard]] Result<QJsonObject> parseRelaxedJson(const QByteArray &bytes, const QString &place);

} // namespace selfcheck
