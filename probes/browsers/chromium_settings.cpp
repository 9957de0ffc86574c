// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/browsers/chromium_settings.h"

#include "probes/browsers/chromium_content.h"
#include "probes/browsers/chromium_sleep.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <algorithm>
#include <array>

namespace selfcheck {

namespace {

bool isEdge(const ChromiumProduct &product) { return product.settingsScheme == QLatin1StringView("edge"); }

QString problemText(const Policy &policy) { return policy.place + QLatin1StringView(": ") + policy.problem; }

void limitStorage(const Policy &policy, bool does, BrowserSettings &settings)
{
    for (const Concern concern : {Concern::Cookies, Concern::LocalStorage}) {
        if (!policy.problem.isEmpty())
            settings.add(concern, Effect::Unknown, true, problemText(policy));
        else if (does)
            settings.add(concern, Effect::Limited, true, settingText(policy.place, policy.value));
    }
}

// What empties cookies and storage when the browser closes, besides the content setting itself.
void judgeCleaning(const ChromiumSources &sources, BrowserSettings &settings)
{
    constexpr qint64 privateOnly = 2;
    const auto policy = [&sources](const char *name) { return sources.policies.any(QLatin1StringView(name)); };
    for (const char *name : {"ClearBrowsingDataOnExit", "ForceEphemeralProfiles"}) {
        if (const Policy *flag = policy(name))
            limitStorage(*flag, flag->value.toBool(), settings);
    }
    if (const Policy *list = policy("ClearBrowsingDataOnExitList"))
        limitStorage(*list, list->value.toArray().contains(QLatin1StringView("cookies_and_other_site_data")), settings);
    if (const Policy *mode =
            policy(isEdge(sources.product) ? "InPrivateModeAvailability" : "IncognitoModeAvailability"))
        limitStorage(*mode, mode->value.toInteger(-1) == privateOnly, settings);
    if (const Policy *embedded = policy("BlockThirdPartyCookies"); embedded && embedded->value.toBool())
        settings.note(settingText(embedded->place, embedded->value));
}

Effect effectOfHandling(const QString &word)
{
    constexpr std::array open{QLatin1StringView(""), QLatin1StringView("default"),
                              QLatin1StringView("default_public_and_private_interfaces")};
    constexpr std::array closed{QLatin1StringView("default_public_interface_only"),
                                QLatin1StringView("disable_non_proxied_udp")};
    if (std::ranges::find(open, word) != open.end())
        return Effect::Works;
    return std::ranges::find(closed, word) != closed.end() ? Effect::Limited : Effect::Unknown;
}

/// The entries of WebRtcIPHandlingUrl; in the registry they are JSON in a text.
QJsonArray handlingEntries(const Policy &policy)
{
    if (policy.value.isArray())
        return policy.value.toArray();
    return QJsonDocument::fromJson(policy.value.toString().toUtf8()).array();
}

class WebRtc {
public:
    WebRtc(const ChromiumSources &sources, BrowserSettings &settings) : m_sources(sources), m_settings(settings) {}

    void judge()
    {
        const Policy *bySite = m_sources.policies.mandatory(QLatin1StringView("WebRtcIPHandlingUrl"));
        if (bySite && (!bySite->problem.isEmpty() || handlingEntries(*bySite).isEmpty()))
            return add(Effect::Unknown, true, settingText(bySite->place, bySite->value));
        if (bySite && m_sources.sites.empty())
            add(Effect::BySite, true, settingText(bySite->place, bySite->value));
        bool needsGeneral = m_sources.sites.empty();
        for (const Site &site : m_sources.sites)
            needsGeneral = !(bySite && judgeListed(*bySite, site)) || needsGeneral;
        if (needsGeneral)
            judgeGeneral();
        if (const Policy *range = m_sources.policies.mandatory(QLatin1StringView("WebRtcUdpPortRange")))
            m_settings.note(settingText(range->place, range->value));
    }

private:
    void add(Effect effect, bool byPolicy, const QString &culprit)
    {
        m_settings.add(Concern::WebRtc, effect, byPolicy, culprit);
    }

    bool judgeListed(const Policy &policy, const Site &site)
    {
        const QJsonArray entries = handlingEntries(policy);
        for (const QJsonValue &entry : entries) {
            const QJsonObject told = entry.toObject();
            const QString pattern = told.value(QLatin1StringView("url")).toString();
            if (matchContentPattern(pattern, site).kind != PatternMatch::Kind::Yes)
                continue;
            const QString word = told.value(QLatin1StringView("handling")).toString();
            add(effectOfHandling(word), true, settingText(policy.place + u' ' + pattern, word));
            return true;
        }
        return false;
    }

    void judgeGeneral()
    {
        const QLatin1StringView name(isEdge(m_sources.product) ? "WebRtcLocalhostIpHandling" : "WebRtcIPHandling");
        if (const Policy *policy = m_sources.policies.mandatory(name)) {
            const bool isReadable = policy->problem.isEmpty();
            return add(isReadable ? effectOfHandling(policy->value.toString()) : Effect::Unknown, true,
                       isReadable ? settingText(policy->place, policy->value) : problemText(*policy));
        }
        if (!m_sources.profiles.problem.isEmpty())
            return add(Effect::Unknown, false, m_sources.profiles.problem);
        const ChromiumProfile &profile = m_sources.profiles.used;
        const QJsonValue chosen = memberAt(profile.preferences, QLatin1StringView("webrtc.ip_handling_policy"));
        if (!chosen.isUndefined())
            add(chosen.isString() ? effectOfHandling(chosen.toString()) : Effect::Unknown, false,
                settingText(profile.place + QLatin1StringView("#/webrtc/ip_handling_policy"), chosen));
    }

    const ChromiumSources &m_sources;
    BrowserSettings &m_settings;
};

// Where preferences or policies come from somewhere that is not read here, nothing can be said.
void judgeForeignSources(const ChromiumSources &sources, BrowserSettings &settings)
{
    for (const QString &place : sources.policies.unread())
        settings.addToAll(Effect::Unknown, place);
    if (const Policy *folder = sources.policies.any(QLatin1StringView("UserDataDir")))
        settings.addToAll(Effect::Unknown, folder->place);
    // The token itself is a secret.
    if (const Policy *token = sources.policies.any(QLatin1StringView("CloudManagementEnrollmentToken")))
        settings.addToAll(Effect::Unknown, token->place);
}

} // namespace

BrowserSettings chromiumSettings(const ChromiumSources &sources)
{
    BrowserSettings settings;
    judgeForeignSources(sources, settings);
    judgeContentSettings(sources, settings);
    judgeCleaning(sources, settings);
    WebRtc(sources, settings).judge();
    judgeSleep(sources, settings);
    if (const Policy *timers = sources.policies.mandatory(QLatin1StringView("IntensiveWakeUpThrottlingEnabled")))
        settings.note(settingText(timers->place, timers->value));
    return settings;
}

} // namespace selfcheck
