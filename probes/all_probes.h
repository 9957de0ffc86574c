// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The one list of everything this version can measure. Adding a probe is one row in all_probes.cpp; what each
// row yields is declared in the header of the probe.
#pragma once

#include "core/probe.h"
#include "probes/network/proxy_access.h"
#include "probes/wire/trust_store.h"

#include <QtCore/QByteArrayList>

#include <memory>
#include <optional>
#include <vector>

namespace selfcheck {

class UdpFlows;
struct System;

/// What the probes get from outside beside their parameters.
struct ProbeSurroundings {
    std::shared_ptr<const System> system;
    /// Certificates (PEM) the provider's profile trusts beside the public roots.
    QByteArrayList extraRoots;
    /// For trustOf() of probes/network/trust.h: made once, shared by all probes of a run. Main thread only.
    std::shared_ptr<std::optional<TrustStore>> trust = std::make_shared<std::optional<TrustStore>>();
    /// The ways through the proxies of this computer, shared by all probes of a run; with a name and a password where
    /// the person gave them. Main thread only.
    std::shared_ptr<ProxyAccess> proxy = std::make_shared<ProxyAccess>();
    /// Public keys the provider's servers are known by: SHA-256, 32 bytes each. Empty: not told.
    QByteArrayList pins = {};
    /// This PC's clock minus the world's, as the check of the line finds it. Main thread only.
    struct Clock {
        std::optional<qint64> offsetSeconds;
        bool isBeingMeasured = false; ///< the check of the line is under way
    };
    std::shared_ptr<Clock> clock = std::make_shared<Clock>();
    /// For flowsOf() of probes/network/udp_flows.h: shared by all probes of a run, so that they are gentle together.
    std::shared_ptr<std::weak_ptr<UdpFlows>> udpFlows = std::make_shared<std::weak_ptr<UdpFlows>>();
    /// Every port of the UDP ranges is asked, which takes minutes, instead of a sample.
    bool wholeRanges = false;
};

/// The probes keep the system alive; the list may outlive the caller.
[[nodiscard]] std::vector<ProbeKind> allProbes(const ProbeSurroundings &surroundings);

} // namespace selfcheck
