// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/proxy_settings.h"

namespace selfcheck {

namespace {

constexpr QLatin1StringView policyKey(R"(HKLM\Software\Policies\Microsoft\Windows\CurrentVersion\Internet Settings)");
constexpr QLatin1StringView settingsKey(R"(Software\Microsoft\Windows\CurrentVersion\Internet Settings)");

QString named(const char *name) { return QString::fromLatin1(name); }

/// A server's address may hold a name and a password before an "@"; nobody is to read them in a report.
QString withoutCredentials(const QString &servers)
{
    QStringList parts = servers.split(u';', Qt::SkipEmptyParts);
    for (QString &part : parts) {
        const qsizetype at = part.lastIndexOf(u'@');
        if (at < 0)
            continue;
        const qsizetype start = part.indexOf(QLatin1StringView("//"));
        const qsizetype equals = part.indexOf(u'=');
        const qsizetype kept = start >= 0 && start < at ? start + 2 : (equals >= 0 && equals < at ? equals + 1 : 0);
        part.remove(kept, at + 1 - kept);
    }
    return parts.join(u';');
}

} // namespace

QLatin1StringView wordOf(ProxySettings::Origin origin)
{
    switch (origin) {
    case ProxySettings::Origin::None: return QLatin1StringView("none");
    case ProxySettings::Origin::Manual: return QLatin1StringView("manual");
    case ProxySettings::Origin::Script: return QLatin1StringView("script");
    case ProxySettings::Origin::Policy: return QLatin1StringView("policy");
    case ProxySettings::Origin::Environment: return QLatin1StringView("environment");
    case ProxySettings::Origin::System: break;
    }
    return QLatin1StringView("system");
}

Result<ProxySettings> windowsProxySettings(const Registry &registry)
{
    const auto perUser = registry.checkedNumber(policyKey, named("ProxySettingsPerUser"));
    if (!perUser)
        return perUser.failure();
    // 0: the settings of the machine hold for every person.
    const bool forEverybody = *perUser && **perUser == 0;
    const QString key = QLatin1StringView(forEverybody ? "HKLM\\" : "HKCU\\") + settingsKey;
    const auto enabled = registry.checkedNumber(key, named("ProxyEnable"));
    if (!enabled)
        return enabled.failure();
    const auto servers = registry.checkedText(key, named("ProxyServer"));
    if (!servers)
        return servers.failure();
    const auto script = registry.checkedText(key, named("AutoConfigURL"));
    if (!script)
        return script.failure();
    ProxySettings settings;
    // Windows keeps the server of a switched-off proxy.
    if (enabled->value_or(0) != 0)
        settings.servers = withoutCredentials(servers->value_or(QString()).trimmed());
    settings.script = withoutCredentials(script->value_or(QString()).trimmed());
    if (settings.servers.isEmpty() && settings.script.isEmpty())
        return settings;
    using Origin = ProxySettings::Origin;
    // With both Windows asks the script first.
    settings.origin = forEverybody ? Origin::Policy : (settings.script.isEmpty() ? Origin::Manual : Origin::Script);
    return settings;
}

} // namespace selfcheck
