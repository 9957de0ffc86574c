// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// A line typed at the terminal that must not show on it. The prompt is the caller's.
#pragma once

#include <QtCore/QString>

#include <optional>

namespace selfcheck {

/// Waits for the person. Nothing when there is no terminal, or the person gave up (Ctrl-C, end of input).
[[nodiscard]] std::optional<QString> readSecretly();

} // namespace selfcheck
