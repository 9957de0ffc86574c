// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/pc/installer_reading.h"

#include "probes/system/registry.h"
#include "probes/system/services.h"

namespace selfcheck::installer {

namespace {

QString serviceName() { return QStringLiteral("msiserver"); }

QString policyKey(const char *hive)
{
    return QLatin1StringView(hive) + QStringLiteral("\\Software\\Policies\\Microsoft\\Windows\\Installer");
}

Facts decided(Facts facts, const char *word, const QString &where, const QString &what)
{
    facts.set(state, QString::fromLatin1(word));
    facts.set(place, where);
    facts.set(value, what);
    return facts;
}

void addNeighbours(Facts &facts, const Registry &registry)
{
    const auto isOn = [&registry](const char *hive, const QString &name) {
        return registry.number(policyKey(hive), name).value_or(0) == 1;
    };
    const QString elevated = QStringLiteral("AlwaysInstallElevated");
    facts.set(elevates, isOn("HKLM", elevated) && isOn("HKCU", elevated));
    if (isOn("HKLM", QStringLiteral("DisableUserInstalls")))
        facts.set(userInstallsOff, true);
}

// Stopped and started by hand is how a healthy Windows has it: it starts when a package asks for it.
Outcome withService(Facts facts, const System &system)
{
    if (!system.services)
        return Failure::unsupported(QStringLiteral("services"));
    const auto services = system.services();
    if (!services)
        return services.failure();
    const Service *service = services->find(serviceName());
    if (!service)
        return decided(std::move(facts), "no-service", serviceName(), QStringLiteral("-"));
    if (!service->start)
        return Failure::permissionDenied(serviceName());
    const QString start = wordOf(*service->start);
    facts.set(serviceStart, start);
    if (*service->start == ServiceStart::Disabled)
        return decided(std::move(facts), "service-disabled", serviceName(), start);
    facts.set(state, QStringLiteral("allowed"));
    return facts;
}

} // namespace

std::vector<AnyFact> yields() { return {state, place, value, serviceStart, policy, elevates, userInstallsOff}; }

Outcome read(const System &system, const Parameters &)
{
    if (!system.registry)
        return Failure::unsupported(QStringLiteral("registry"));
    Facts facts;
    addNeighbours(facts, *system.registry);

    const QString mode = QStringLiteral("HKLM\\SYSTEM\\CurrentControlSet\\Control\\CI\\Policy");
    const QString modeName = QStringLiteral("SkuPolicyRequired");
    const auto sMode = system.registry->checkedNumber(mode, modeName);
    if (!sMode)
        return sMode.failure();
    if (sMode->value_or(0) == 1)
        return decided(std::move(facts), "s-mode", mode + u'\\' + modeName, QStringLiteral("1"));

    const QString key = policyKey("HKLM");
    const QString name = QStringLiteral("DisableMSI");
    const auto found = system.registry->checkedNumber(key, name);
    if (!found)
        return found.failure();
    const QString where = key + u'\\' + name;
    if (*found)
        facts.set(policy, **found);
    switch (found->value_or(0)) {
    case 0: return withService(std::move(facts), system);
    case 1: return decided(std::move(facts), "managed-only", where, QStringLiteral("1"));
    case 2: return decided(std::move(facts), "forbidden", where, QStringLiteral("2"));
    default: return Failure::badContent(where, QString::number(**found));
    }
}

bool isPossible(const Facts &facts)
{
    const QString found = facts.get(state).value_or(QString());
    return found == QLatin1StringView("allowed") || found == QLatin1StringView("managed-only");
}

} // namespace selfcheck::installer
