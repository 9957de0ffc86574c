// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// How GoogleTest shows Qt's texts, so that a failed comparison can be read.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <ostream>

// In the global namespace, where the types are: GoogleTest finds it by its argument.
inline void PrintTo(const QString &text, std::ostream *stream) { *stream << '"' << text.toStdString() << '"'; }
inline void PrintTo(const QByteArray &bytes, std::ostream *stream) { *stream << '"' << bytes.toStdString() << '"'; }
