// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Reads the bands of a requirement and refuses conditions that could never be asked: an unknown fact, an
// operator or an operand that does not fit the fact's type. Asking them is core/judge.h.
#pragma once

#include "core/catalogue.h"
#include "core/json_reader.h"
#include "core/probe.h"

namespace selfcheck {

[[nodiscard]] std::vector<Band> readBands(const JsonNode &list, const ProbeKind &kind);
/// "red", or a band without conditions.
[[nodiscard]] Band readOtherwise(const JsonNode &node);
/// The demand's value in the type of the fact it is compared with, where it has the key of one.
[[nodiscard]] std::optional<Demand> readDemand(const JsonNode &node, const ProbeKind *kind);

} // namespace selfcheck
