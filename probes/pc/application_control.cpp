// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/pc/clickonce_cause.h"
#include "probes/system/services.h"

#include <QtCore/QXmlStreamReader>

#include <algorithm>

namespace selfcheck::clickonce {

namespace {

const QLatin1StringView codeIntegrity("HKLM\\SYSTEM\\CurrentControlSet\\Control\\CI\\Policy");
const QLatin1StringView appLocker("HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows\\SrpV2\\Exe");
const QLatin1StringView everyone("S-1-1-0");
const QLatin1StringView allUsers("S-1-5-11"); // "authenticated users"

Result<Causes> codeIntegrityCauses(const Registry &registry)
{
    const QString sMode = QStringLiteral("SkuPolicyRequired");
    const auto required = registry.checkedNumber(codeIntegrity, sMode);
    if (!required)
        return required.failure();
    if (required->value_or(0) == 1)
        return Causes{{QStringLiteral("s-mode"), codeIntegrity + u'\\' + sMode, QStringLiteral("1")}};
    const QString smart = QStringLiteral("VerifiedAndReputablePolicyState");
    const auto state = registry.checkedNumber(codeIntegrity, smart);
    if (!state)
        return state.failure();
    if (state->value_or(0) == 1)
        return Causes{{QStringLiteral("smart-app-control"), codeIntegrity + u'\\' + smart, QStringLiteral("1")}};
    return Causes();
}

/// A rule of AppLocker as far as it matters here: who may run what lies where.
struct PathRule {
    bool allows = false;
    bool forAll = false;
    QString path;
};

/// <FilePathRule UserOrGroupSid="S-1-1-0" Action="Allow"><Conditions><FilePathCondition Path="%WINDIR%\*"/>...
/// Rules about publishers and single files have no path.
PathRule pathRuleIn(const QString &xml)
{
    PathRule rule;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = reader.attributes();
        if (reader.name() == QLatin1StringView("FilePathRule")) {
            const QStringView group = attributes.value(QLatin1StringView("UserOrGroupSid"));
            rule.allows = attributes.value(QLatin1StringView("Action")) == QLatin1StringView("Allow");
            rule.forAll = group == everyone || group == allUsers;
        } else if (reader.name() == QLatin1StringView("FilePathCondition") && rule.path.isEmpty()) {
            rule.path = attributes.value(QLatin1StringView("Path")).toString();
        } else if (reader.name() == QLatin1StringView("Exceptions")) {
            break;
        }
    }
    return reader.hasError() ? PathRule() : rule;
}

/// "*", "%OSDRIVE%\*", "%OSDRIVE%\Users\*", "...\AppData\Local\Apps\*"
bool coversTheCache(const PathRule &rule)
{
    if (!rule.allows || !rule.forAll)
        return false;
    const QString path = rule.path.toLower();
    return path == QLatin1StringView("*") || path == QLatin1StringView("%osdrive%\\*") ||
           path.startsWith(QLatin1StringView("%osdrive%\\users\\*")) ||
           path.endsWith(QLatin1StringView("\\appdata\\local\\*")) ||
           path.contains(QLatin1StringView("\\appdata\\local\\apps\\"));
}

bool appLockerRuns(const System &system)
{
    if (!system.services)
        return true;
    const auto services = system.services();
    if (!services)
        return true;
    const Service *service = services->find(u"AppIDSvc");
    return service && service->running;
}

// Rules that are there are enforced unless the policy says "audit only" (0).
Result<Causes> appLockerCauses(const System &system)
{
    const QString name = QStringLiteral("EnforcementMode");
    const auto mode = system.registry->checkedNumber(appLocker, name);
    if (!mode)
        return mode.failure();
    const QStringList rules = system.registry->subkeys(appLocker);
    const bool isEnforced = mode->has_value() ? **mode == 1 : !rules.isEmpty();
    if (!isEnforced || rules.isEmpty() || !appLockerRuns(system))
        return Causes();
    const bool isAllowed = std::ranges::any_of(rules, [&system](const QString &rule) {
        return coversTheCache(pathRuleIn(system.registry->text(appLocker + u'\\' + rule, QStringLiteral("Value"))));
    });
    if (isAllowed)
        return Causes();
    return Causes{{QStringLiteral("applocker"), appLocker, QString::number(rules.size())}};
}

/// Written as Windows writes them, read on every system.
QString withSlashes(QString path) { return path.replace(u'\\', u'/'); }

/// rule is a folder, or a folder and "*".
bool covers(const QString &rule, const QString &folder)
{
    QString outside = withSlashes(rule);
    if (outside.endsWith(u'*'))
        outside.chop(1);
    if (outside.isEmpty())
        return true;
    if (!outside.endsWith(u'/'))
        outside += u'/';
    return (withSlashes(folder) + u'/').startsWith(outside, Qt::CaseInsensitive);
}

// Level 0: nothing runs but what a path rule of level 262144 ("unrestricted") names.
Result<Causes> restrictionCauses(const Registry &registry, const QString &userFolder)
{
    for (const char *hive : {"HKLM", "HKCU"}) {
        const QString key = QLatin1StringView(hive) +
                            QStringLiteral("\\SOFTWARE\\Policies\\Microsoft\\Windows\\Safer\\CodeIdentifiers");
        const QString name = QStringLiteral("DefaultLevel");
        const auto level = registry.checkedNumber(key, name);
        if (!level)
            return level.failure();
        if (!*level || **level != 0)
            continue;
        const QString paths = key + QStringLiteral("\\262144\\Paths");
        const QStringList rules = registry.subkeys(paths);
        const bool isAllowed = std::ranges::any_of(rules, [&](const QString &rule) {
            const QString path = registry.text(paths + u'\\' + rule, QStringLiteral("ItemData"));
            return !path.isEmpty() && covers(path, userFolder);
        });
        if (!isAllowed)
            return Causes{{QStringLiteral("software-restriction"), key + u'\\' + name, QStringLiteral("0")}};
    }
    return Causes();
}

} // namespace

Result<Causes> applicationControlCauses(const System &system, const QString &userFolder)
{
    Causes all;
    for (const auto &part : {codeIntegrityCauses(*system.registry), appLockerCauses(system),
                             restrictionCauses(*system.registry, userFolder)}) {
        if (!part)
            return part.failure();
        all.insert(all.end(), part->begin(), part->end());
    }
    return all;
}

} // namespace selfcheck::clickonce
