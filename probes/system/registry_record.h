// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// How a value of the registry stands in a recorded system: a text, a number, a list of texts, {"binary": "00ff"},
// {"denied": true}, {"kind": "REG_LINK"}. What is missing stands nowhere.
#pragma once

#include "probes/system/registry.h"

#include <QtCore/QJsonValue>

namespace selfcheck {

/// Undefined for Missing.
[[nodiscard]] QJsonValue toRecord(const RegistryAnswer &answer);
/// Missing for anything else than the above.
[[nodiscard]] RegistryAnswer registryAnswerFromRecord(const QJsonValue &record);

} // namespace selfcheck
