// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/browsers/chromium_policies.h"

#include "probes/browsers/relaxed_json.h"
#include "probes/system/browser_files.h"
#include "probes/system/registry.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

#include <algorithm>
#include <array>

namespace selfcheck {

namespace {

constexpr qint64 policyFileLimit = 1 << 20;
constexpr qsizetype longestList = 2000;

enum class Kind { Number, Flag, Text, List, Json };

struct Wanted {
    const char *name;
    Kind kind;
    bool canBeRecommended = false;
};

constexpr std::array wantedPolicies{
    Wanted{"DefaultJavaScriptSetting", Kind::Number},
    Wanted{"JavaScriptAllowedForUrls", Kind::List},
    Wanted{"JavaScriptBlockedForUrls", Kind::List},
    Wanted{"DefaultCookiesSetting", Kind::Number},
    Wanted{"CookiesAllowedForUrls", Kind::List},
    Wanted{"CookiesBlockedForUrls", Kind::List},
    Wanted{"CookiesSessionOnlyForUrls", Kind::List},
    Wanted{"BlockThirdPartyCookies", Kind::Flag, true},
    Wanted{"ClearBrowsingDataOnExit", Kind::Flag, true},
    Wanted{"ClearBrowsingDataOnExitList", Kind::List},
    Wanted{"ForceEphemeralProfiles", Kind::Flag},
    Wanted{"IncognitoModeAvailability", Kind::Number},
    Wanted{"InPrivateModeAvailability", Kind::Number},
    Wanted{"AudioCaptureAllowed", Kind::Flag},
    Wanted{"AudioCaptureAllowedUrls", Kind::List},
    Wanted{"VideoCaptureAllowed", Kind::Flag},
    Wanted{"VideoCaptureAllowedUrls", Kind::List},
    Wanted{"WebRtcIPHandling", Kind::Text},
    Wanted{"WebRtcLocalhostIpHandling", Kind::Text},
    Wanted{"WebRtcIPHandlingUrl", Kind::Json},
    Wanted{"WebRtcUdpPortRange", Kind::Text},
    Wanted{"SleepingTabsEnabled", Kind::Flag, true},
    Wanted{"SleepingTabsTimeout", Kind::Number, true},
    Wanted{"SleepingTabsBlockedForUrls", Kind::List, true},
    Wanted{"EfficiencyModeEnabled", Kind::Flag, true},
    Wanted{"EfficiencyMode", Kind::Number, true},
    Wanted{"HighEfficiencyModeEnabled", Kind::Flag, true},
    Wanted{"MemorySaverModeSavings", Kind::Number, true},
    Wanted{"BatterySaverModeAvailability", Kind::Number, true},
    Wanted{"BackgroundTabFreezingEnabled", Kind::Flag, true},
    Wanted{"TabDiscardingExceptions", Kind::List, true},
    Wanted{"IntensiveWakeUpThrottlingEnabled", Kind::Flag},
    Wanted{"UserDataDir", Kind::Text},
    Wanted{"CloudManagementEnrollmentToken", Kind::Text},
};

QString unfit(const char *expected) { return QStringLiteral("%1 is expected").arg(QLatin1StringView(expected)); }

// Browsers take "2" for 2 in the registry, and any number for a flag.
QJsonValue numberFrom(const RegistryValue &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return *number;
    const auto *text = std::get_if<QString>(&value);
    bool isNumber = false;
    const qint64 number = text ? text->trimmed().toLongLong(&isNumber) : 0;
    return isNumber ? QJsonValue(number) : QJsonValue();
}

Policy fromRegistryValue(Kind kind, const QString &place, const RegistryAnswer &answer)
{
    if (answer.state == RegistryAnswer::State::Denied)
        return {place, {}, QStringLiteral("may not be read"), false};
    if (answer.state == RegistryAnswer::State::OtherKind)
        return {place, {}, answer.kind, false};
    if (kind == Kind::Text || kind == Kind::Json) {
        const auto *text = std::get_if<QString>(&answer.value);
        return text ? Policy{place, *text, {}, false} : Policy{place, {}, unfit("a text"), false};
    }
    const QJsonValue number = numberFrom(answer.value);
    if (number.isNull())
        return {place, {}, unfit("a number"), false};
    return {place, kind == Kind::Flag ? QJsonValue(number.toInteger() != 0) : number, {}, false};
}

// Values are named "1", "2", …; their order does not matter here.
std::optional<Policy> listFromRegistry(const Registry &registry, const QString &key)
{
    if (!registry.hasKey(key))
        return std::nullopt;
    if (registry.ask(key, {}).state == RegistryAnswer::State::Denied)
        return Policy{key, {}, QStringLiteral("may not be read"), false};
    QJsonArray list;
    const QStringList names = registry.valueNames(key);
    for (const QString &name : names) {
        const RegistryAnswer answer = registry.ask(key, name);
        const auto *text = std::get_if<QString>(&answer.value);
        if (answer.state != RegistryAnswer::State::Found || !text || list.size() >= longestList)
            return Policy{key + u'\\' + name, {}, unfit("a text"), false};
        list.append(*text);
    }
    return Policy{key, list, {}, false};
}

bool isListOfTexts(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    return value.isArray() && array.size() <= longestList &&
           std::ranges::all_of(array, [](const QJsonValue &entry) { return entry.isString(); });
}

Policy fromJson(Kind kind, const QString &place, const QJsonValue &value)
{
    const auto fits = [&](bool does, const char *expected) {
        return does ? Policy{place, value, {}, false} : Policy{place, {}, unfit(expected), false};
    };
    switch (kind) {
    case Kind::Number: return fits(value.isDouble(), "a number");
    case Kind::Flag: return fits(value.isBool(), "true or false");
    case Kind::Text: return fits(value.isString(), "a text");
    case Kind::List: return fits(isListOfTexts(value), "a list of texts");
    case Kind::Json: return fits(value.isArray() || value.isString(), "a list");
    }
    return {place, {}, unfit("something else"), false};
}

} // namespace

ChromiumPolicies ChromiumPolicies::read(const ChromiumProduct &product, const System &system)
{
    ChromiumPolicies policies;
    if (system.registry) {
        policies.readRegistry(product, *system.registry);
        return policies;
    }
    if (!system.browserFiles)
        return policies;
    for (const QString &folder : product.policyFolders) {
        policies.readFolder(folder + QLatin1StringView("/managed"), false, *system.browserFiles);
        policies.readFolder(folder + QLatin1StringView("/recommended"), true, *system.browserFiles);
    }
    return policies;
}

const Policy *ChromiumPolicies::mandatory(QLatin1StringView name) const
{
    const auto found = m_mandatory.constFind(name);
    return found == m_mandatory.constEnd() ? nullptr : &*found;
}

const Policy *ChromiumPolicies::recommended(QLatin1StringView name) const
{
    const auto found = m_recommended.constFind(name);
    return found == m_recommended.constEnd() ? nullptr : &*found;
}

const Policy *ChromiumPolicies::any(QLatin1StringView name) const
{
    const Policy *found = mandatory(name);
    return found ? found : recommended(name);
}

// The first one stays: sources are read from the strongest on.
void ChromiumPolicies::keep(QLatin1StringView name, Policy policy)
{
    auto &level = policy.isRecommended ? m_recommended : m_mandatory;
    if (!level.contains(name))
        level.insert(name, std::move(policy));
}

void ChromiumPolicies::readRegistry(const ChromiumProduct &product, const Registry &registry)
{
    for (const char *hive : {"HKLM\\", "HKCU\\"}) {
        const QString key = QLatin1StringView(hive) + product.policyKey;
        // The default value of a key of policies is never set, so that "denied" speaks of the key.
        if (registry.ask(key, {}).state == RegistryAnswer::State::Denied) {
            m_unread += key;
            continue;
        }
        for (const Wanted &wanted : wantedPolicies) {
            for (const bool isRecommended : {false, true}) {
                if (isRecommended && !wanted.canBeRecommended)
                    continue;
                const QString from = isRecommended ? key + QLatin1StringView("\\Recommended") : key;
                const QLatin1StringView name(wanted.name);
                std::optional<Policy> policy;
                if (wanted.kind == Kind::List) {
                    policy = listFromRegistry(registry, from + u'\\' + name);
                } else if (const RegistryAnswer answer = registry.ask(from, name);
                           answer.state != RegistryAnswer::State::Missing) {
                    policy = fromRegistryValue(wanted.kind, from + u'\\' + name, answer);
                }
                if (!policy)
                    continue;
                policy->isRecommended = isRecommended;
                keep(name, *std::move(policy));
            }
        }
    }
}

void ChromiumPolicies::readFolder(const QString &folder, bool isRecommended, const BrowserFiles &files)
{
    const auto names = files.names(folder);
    if (!names) {
        m_unread += folder;
        return;
    }
    // Of two files that say something different the last one by name wins.
    for (auto name = names->crbegin(); name != names->crend(); ++name) {
        const QString place = folder + u'/' + *name;
        if (const auto bytes = files.content(place, policyFileLimit))
            readFile(place, *bytes, isRecommended);
        else
            m_unread += bytes.failure().toString();
    }
}

void ChromiumPolicies::readFile(const QString &place, const QByteArray &bytes, bool isRecommended)
{
    const auto json = parseRelaxedJson(bytes, place);
    if (!json) {
        m_unread += json.failure().toString();
        return;
    }
    for (const Wanted &wanted : wantedPolicies) {
        const QLatin1StringView name(wanted.name);
        const QJsonValue value = json->value(name);
        if (value.isUndefined() || (isRecommended && !wanted.canBeRecommended))
            continue;
        Policy policy = fromJson(wanted.kind, place + QLatin1StringView("#/") + name, value);
        policy.isRecommended = isRecommended;
        keep(name, std::move(policy));
    }
}

} // namespace selfcheck
