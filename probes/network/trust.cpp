// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/trust.h"

#include "probes/system/root_certificates.h"
#include "probes/system/system.h"

namespace selfcheck {

namespace {

Status addProviders(TrustStore &store, const ProbeSurroundings &surroundings)
{
    return store.addPem(surroundings.extraRoots, QStringLiteral("profile#/trust/roots"));
}

} // namespace

Result<TrustStore> trustOf(const ProbeSurroundings &surroundings)
{
    std::optional<TrustStore> &shared = *surroundings.trust;
    if (shared)
        return *shared;
    TrustStore store;
    const Status system = addSystemRoots(store);
    const Status whole = system ? addProviders(store, surroundings) : system;
    if (!whole)
        return whole.failure();
    if (surroundings.system && surroundings.system->trustedRootOf)
        store.setRootSource(
            [system = surroundings.system](const QByteArrayList &chain) { return system->trustedRootOf(chain); });
    shared = store;
    return store;
}

Result<TrustStore> providerTrustOf(const ProbeSurroundings &surroundings)
{
    TrustStore store;
    const Status whole = addProviders(store, surroundings);
    return whole ? Result<TrustStore>(store) : whole.failure();
}

} // namespace selfcheck
