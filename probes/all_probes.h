// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The one list of everything this version can measure. Adding a probe is one row in all_probes.cpp; what each
// row yields is declared in the header of the probe.
#pragma once

#include "core/probe.h"
#include "probes/wire/trust_store.h"

#include <QtCore/QByteArrayList>

#include <memory>
#include <optional>
#include <vector>

namespace selfcheck {

struct System;

/// What the probes get from outside beside their parameters.
struct ProbeSurroundings {
    std::shared_ptr<const System> system;
    /// Certificates (PEM) the provider's profile trusts beside the public roots.
    QByteArrayList extraRoots;
    /// For trustOf() of probes/network/trust.h: made once, shared by all probes of a run. Main thread only.
    std::shared_ptr<std::optional<TrustStore>> trust = std::make_shared<std::optional<TrustStore>>();
};

/// The probes keep the system alive; the list may outlive the caller.
[[nodiscard]] std::vector<ProbeKind> allProbes(const ProbeSurroundings &surroundings);

} // namespace selfcheck
