// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/pc/session_facts.h"

#include "probes/pc/session_kind.h"
#include "probes/system/registry.h"
#include "probes/system/session.h"

namespace selfcheck::session {

namespace {

QString editionOf(const Registry *registry)
{
    return registry ? registry->text(QStringLiteral("HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion"),
                                     QStringLiteral("EditionID"))
                    : QString();
}

// Microsoft Entra leaves a key named after its certificate for each directory that the PC has joined.
bool isInEntra(const Registry *registry)
{
    const QString joined = QStringLiteral("HKLM\\SYSTEM\\CurrentControlSet\\Control\\CloudDomainJoin\\JoinInfo");
    return registry && !registry->subkeys(joined).isEmpty();
}

void addMembership(Facts &facts, const Session &told, const Registry *registry)
{
    if (told.domainJoined.value_or(false))
        facts.set(membership, QStringLiteral("domain"));
    else if (isInEntra(registry))
        facts.set(membership, QStringLiteral("entra"));
    else if (told.domainJoined)
        facts.set(membership, QStringLiteral("none"));
}

} // namespace

std::vector<AnyFact> yields() { return {kind, client, administrator, elevated, severalPeople, membership}; }

Facts facts(const System &system)
{
    Facts facts;
    const Result<Session> asked = system.session ? system.session() : Session();
    const Session told = asked ? *asked : Session();
    const QString found = sessionKind(told);
    facts.set(kind, found);
    if (isRemoteKind(found) && !told.client.isEmpty())
        facts.set(client, told.client);
    if (told.administrator)
        facts.set(administrator, *told.administrator);
    if (told.elevated)
        facts.set(elevated, *told.elevated);
    if (const auto several = servesSeveralPeople(told, editionOf(system.registry.get())))
        facts.set(severalPeople, *several);
    addMembership(facts, told, system.registry.get());
    return facts;
}

} // namespace selfcheck::session
