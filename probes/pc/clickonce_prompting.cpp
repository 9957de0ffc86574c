// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/pc/clickonce_cause.h"

#include <algorithm>
#include <array>

namespace selfcheck::clickonce {

namespace {

QString internet() { return QStringLiteral("Internet"); }

QString promptingKey()
{
    return QStringLiteral("HKLM\\SOFTWARE\\Microsoft\\.NETFramework\\Security\\TrustManager\\PromptingLevel");
}

struct LevelWord {
    Prompting level;
    QLatin1StringView word;
};
constexpr std::array levelWords{
    LevelWord{Prompting::Enabled, QLatin1StringView("Enabled")},
    LevelWord{Prompting::Authenticode, QLatin1StringView("AuthenticodeRequired")},
    LevelWord{Prompting::Disabled, QLatin1StringView("Disabled")},
};

QString wordOf(Prompting level) { return std::ranges::find(levelWords, level, &LevelWord::level)->word; }

/// With at least one, something can still run where Windows does not ask.
bool trustsAPublisher(const Registry &registry)
{
    constexpr std::array stores{
        "HKLM\\SOFTWARE\\Microsoft\\SystemCertificates\\TrustedPublisher\\Certificates",
        "HKLM\\SOFTWARE\\Policies\\Microsoft\\SystemCertificates\\TrustedPublisher\\Certificates",
        "HKLM\\SOFTWARE\\Microsoft\\EnterpriseCertificates\\TrustedPublisher\\Certificates",
        "HKCU\\Software\\Microsoft\\SystemCertificates\\TrustedPublisher\\Certificates",
    };
    return std::ranges::any_of(
        stores, [&registry](const char *store) { return !registry.subkeys(QString::fromLatin1(store)).isEmpty(); });
}

QString zoneNumber(const QString &zone)
{
    return zone == QLatin1StringView("TrustedSites") ? QStringLiteral("2") : QStringLiteral("1");
}

bool domainsLeadTo(const Registry &registry, const QString &key, qint64 zone, int depth)
{
    const QStringList names = registry.valueNames(key);
    if (std::ranges::any_of(names, [&](const QString &name) { return registry.number(key, name) == zone; }))
        return true;
    if (depth == 0)
        return false;
    const QStringList below = registry.subkeys(key);
    return std::ranges::any_of(
        below, [&](const QString &name) { return domainsLeadTo(registry, key + u'\\' + name, zone, depth - 1); });
}

/// Somebody has put at least one address into this zone: by policy, or in the Internet Options.
bool zoneHasSites(const Registry &registry, const QString &zone)
{
    for (const char *hive : {"HKLM", "HKCU"}) {
        const QString policy =
            QLatin1StringView(hive) + QStringLiteral("\\Software\\Policies\\Microsoft\\Windows\\"
                                                     "CurrentVersion\\Internet Settings\\ZoneMapKey");
        const QStringList sites = registry.valueNames(policy);
        if (std::ranges::any_of(sites,
                                [&](const QString &site) { return registry.text(policy, site) == zoneNumber(zone); }))
            return true;
        const QString domains =
            QLatin1StringView(hive) + QStringLiteral("\\Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings"
                                                     "\\ZoneMap\\Domains");
        if (domainsLeadTo(registry, domains, zoneNumber(zone).toLongLong(), 2))
            return true;
    }
    return false;
}

/// The provider's address may have been put into a zone whose rules are milder.
Result<bool> aMilderZoneIsUsed(const Registry &registry)
{
    for (const char *zone : {"TrustedSites", "LocalIntranet"}) {
        const auto level = promptingIn(registry, QString::fromLatin1(zone), RegistryView::Bits64);
        if (!level)
            return level.failure();
        if (*level != Prompting::Disabled && zoneHasSites(registry, QString::fromLatin1(zone)))
            return true;
    }
    return false;
}

Cause causeAt(const char *word, Prompting level, const QString &view = {})
{
    return {QString::fromLatin1(word), promptingKey() + u'\\' + internet() + view, wordOf(level)};
}

} // namespace

const std::vector<QString> &promptingZones()
{
    static const std::vector<QString> zones{internet(), QStringLiteral("LocalIntranet"), QStringLiteral("MyComputer"),
                                            QStringLiteral("TrustedSites"), QStringLiteral("UntrustedSites")};
    return zones;
}

Result<Prompting> promptingIn(const Registry &registry, const QString &zone, RegistryView view)
{
    const auto text = registry.checkedText(promptingKey(), zone, view);
    if (!text)
        return text.failure();
    if (!*text)
        return zone == QLatin1StringView("UntrustedSites") ? Prompting::Disabled : Prompting::Enabled;
    for (const LevelWord &each : levelWords) {
        if ((*text)->compare(each.word, Qt::CaseInsensitive) == 0)
            return each.level;
    }
    return Failure::badContent(promptingKey() + u'\\' + zone, **text);
}

// Applications of a provider come from the internet, unless its address was put into another zone. ClickOnce itself is
// a 64-bit program on a 64-bit Windows; the other half of the registry rules the 32-bit programs that call it.
Result<Causes> promptingCauses(const Registry &registry)
{
    const auto level = promptingIn(registry, internet(), RegistryView::Bits64);
    if (!level)
        return level.failure();
    if (*level == Prompting::Authenticode)
        return Causes{causeAt("prompt-signed", *level)};
    if (*level == Prompting::Disabled) {
        const auto milder = aMilderZoneIsUsed(registry);
        if (!milder)
            return milder.failure();
        const bool someRun = *milder || trustsAPublisher(registry);
        return Causes{causeAt(someRun ? "prompt-trusted-only" : "prompt-disabled", *level)};
    }
    const auto level32 = promptingIn(registry, internet(), RegistryView::Bits32);
    if (!level32)
        return level32.failure();
    if (*level32 != Prompting::Enabled)
        return Causes{causeAt("prompt-32", *level32, QStringLiteral(" (WOW6432Node)"))};
    return Causes();
}

} // namespace selfcheck::clickonce
