// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Whom the probes of a run trust: the system's roots, those of the provider's profile, and on Windows those that
// it fetches when they are first needed.
#pragma once

#include "probes/all_probes.h"
#include "probes/wire/trust_store.h"

namespace selfcheck {

/// Gathered once per run, at the first call; later calls share it. BadContent with the place in the profile.
[[nodiscard]] Result<TrustStore> trustOf(const ProbeSurroundings &surroundings);
/// Those of the profile alone.
[[nodiscard]] Result<TrustStore> providerTrustOf(const ProbeSurroundings &surroundings);

} // namespace selfcheck
