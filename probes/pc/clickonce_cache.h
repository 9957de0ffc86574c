// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Where ClickOnce keeps its applications, and how much of them: the folder and the quota for those that are run without
// being installed.
#pragma once

#include "core/result.h"

#include <QtCore/QString>

#include <optional>

namespace selfcheck {
class Registry;
class Storage;
} // namespace selfcheck

namespace selfcheck::clickonce {

/// What Windows allows when nobody set a quota: 250 MB (ClickOnce documentation, "cache overview").
inline constexpr qint64 defaultQuotaBytes = qint64{256000} * 1024;

/// "C:/Users/agent/AppData/Local/Apps/2.0", whether or not it exists yet.
[[nodiscard]] QString cacheFolder(const Storage &storage);
/// The quota somebody set; nothing when nobody did, or when the number makes no sense.
[[nodiscard]] Result<std::optional<qint64>> ownQuotaBytes(const Registry &registry);

} // namespace selfcheck::clickonce
