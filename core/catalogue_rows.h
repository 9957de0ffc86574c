// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Reads one requirement of catalogue.json and checks what can be seen from it alone: members, words, the facts
// and types of its bands, the references in its parameters. How rows hang together is core/catalogue_checks.h.
#pragma once

#include "core/catalogue.h"
#include "core/json_reader.h"
#include "core/probe.h"

#include <QtCore/QSet>

#include <optional>

namespace selfcheck {

/// What a row may refer to.
struct RowSurroundings {
    const std::vector<ProbeKind> &kinds;
    /// Empty where networks.json could not be read: then no region is refused.
    std::optional<QSet<QString>> regions;
};

/// Chapter and number are left empty. What does not fit is noted and left out.
[[nodiscard]] Requirement readRow(const JsonNode &node, const RowSurroundings &surroundings);

} // namespace selfcheck
