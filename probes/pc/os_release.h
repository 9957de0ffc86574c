// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Reads the text of /etc/os-release (os-release(5)): KEY=value lines, values quoted like in a shell.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QString>

namespace selfcheck {

/// Lines that are none are passed over; a later line of the same key wins.
[[nodiscard]] QHash<QString, QString> parseOsRelease(const QByteArray &text);

} // namespace selfcheck
