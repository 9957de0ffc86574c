// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The three questions about a folder that each operating system answers in its own way; a part of storage.cpp.
#pragma once

#include "probes/system/storage.h"

namespace selfcheck {

[[nodiscard]] std::optional<bool> mayWriteIntoFolder(const QString &folder);
[[nodiscard]] bool folderIsOnNetwork(const QString &folder);
[[nodiscard]] UserProfile profileOfThisUser();

} // namespace selfcheck
