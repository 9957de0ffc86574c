// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Literal bytes for tests.
#pragma once

#include <QtCore/QByteArray>

namespace selfcheck::test {

/// "0001 0008 2112a442": blanks and line ends are ignored.
inline QByteArray hex(const char *text) { return QByteArray::fromHex(QByteArray(text)); }

} // namespace selfcheck::test
