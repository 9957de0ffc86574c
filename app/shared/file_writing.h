// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Writes files whole or not at all, for the window and the terminal alike. What stands in them is the caller's.
#pragma once

#include "core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QFileDevice>
#include <QtCore/QString>

namespace selfcheck {

/// FileUnwritable for a folder that is missing or does not allow it and for what is no file (a device, a pipe): a
/// file would take its place. Leaves nothing behind.
[[nodiscard]] Status tryWriting(const QString &file);
/// As tryWriting(). With rights, the file never exists with others.
[[nodiscard]] Status writeFile(const QString &file, const QByteArray &bytes, QFileDevice::Permissions rights = {});

} // namespace selfcheck
