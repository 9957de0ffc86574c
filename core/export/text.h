// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The report as plain text for an e-mail: what keeps the person from working first, then every chapter.
#pragma once

#include "core/report.h"
#include "core/texts.h"

namespace selfcheck {

[[nodiscard]] QString toText(const Report &report, const Texts &texts, const QString &resultCode);

} // namespace selfcheck
