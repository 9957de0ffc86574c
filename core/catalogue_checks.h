// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// How the rows of a catalogue hang together: ids are unique, each row stands in one chapter, what a row depends
// on or is derived from exists, and nothing goes in circles. A single row is core/catalogue_rows.h.
#pragma once

#include "core/catalogue.h"
#include "core/json_reader.h"

namespace selfcheck {

/// rows and rowNodes are parallel, and so are chapters and chapterNodes.
void checkRowsTogether(const std::vector<Requirement> &rows, const std::vector<JsonNode> &rowNodes,
                       const std::vector<Chapter> &chapters, const std::vector<JsonNode> &chapterNodes);

} // namespace selfcheck
