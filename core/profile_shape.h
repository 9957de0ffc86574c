// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Which members a provider's profile may have and what may stand in each: one table, read by the check of a
// profile and by the check of the catalogue's references into it. Signatures are core/profile_signature.h.
#pragma once

#include "core/json_reader.h"

#include <QtCore/QStringList>
#include <QtCore/QStringView>

namespace selfcheck {

inline constexpr int profileSchema = 1;

/// Notes every unknown member and every value that does not fit; the signature is left alone.
void checkProfileShape(const JsonNode &profile);
/// A value or a group of values that a profile may have: "hosts.web", "turn".
[[nodiscard]] bool isProfilePath(QStringView dottedPath);
/// Of all single values, in the order of the table.
[[nodiscard]] QStringList profilePaths();

} // namespace selfcheck
