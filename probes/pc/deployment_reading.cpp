// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/pc/deployment_reading.h"

#include "probes/pc/clickonce_reading.h"
#include "probes/pc/installer_reading.h"
#include "probes/pc/session_facts.h"
#include "probes/pc/session_kind.h"
#include "probes/system/registry.h"

namespace selfcheck::deployment {

namespace {

Facts decided(Facts facts, const char *word, const char *way)
{
    facts.set(state, QString::fromLatin1(word));
    if (way)
        facts.set(variant, QString::fromLatin1(way));
    return facts;
}

Outcome onTerminalServer(Facts facts, const Session &told)
{
    if (!told.administrator)
        return Failure::systemCall(QStringLiteral("membership in Administrators"), QStringLiteral("not told"));
    return decided(std::move(facts), *told.administrator ? "exe-admin" : "exe", "EXE");
}

Outcome onOwnPc(Facts facts, const System &system, const Parameters &parameters)
{
    const Outcome once = clickonce::read(system, parameters);
    if (!once)
        return once.failure();
    facts.set(clickOnce, once->get(clickonce::state).value_or(QString()));
    if (clickonce::isPossible(*once))
        return decided(std::move(facts), "clickonce", "ClickOnce");
    const Outcome msi = installer::read(system, parameters);
    if (!msi)
        return msi.failure();
    facts.set(packages, msi->get(installer::state).value_or(QString()));
    if (installer::isPossible(*msi))
        return decided(std::move(facts), "msi", "MSI");
    return decided(std::move(facts), "none", nullptr);
}

} // namespace

std::vector<AnyFact> yields()
{
    return {state, variant, session::kind, session::administrator, session::severalPeople, clickOnce, packages};
}

Outcome read(const System &system, const Parameters &parameters)
{
    if (!system.registry || !system.session)
        return Failure::unsupported(QStringLiteral("registry"));
    const auto told = system.session();
    if (!told)
        return told.failure();
    const auto edition = system.registry->checkedText(
        QStringLiteral("HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion"), QStringLiteral("EditionID"));
    const auto several = servesSeveralPeople(*told, edition ? edition->value_or(QString()) : QString());
    if (!edition && !several.value_or(false))
        return edition.failure();
    if (!several)
        return Failure::systemCall(QStringLiteral("kind of this Windows"), QStringLiteral("not told"));
    Facts facts;
    facts.set(session::severalPeople, *several);
    facts.set(session::kind, sessionKind(*told));
    if (told->administrator)
        facts.set(session::administrator, *told->administrator);
    return *several ? onTerminalServer(std::move(facts), *told) : onOwnPc(std::move(facts), system, parameters);
}

} // namespace selfcheck::deployment
