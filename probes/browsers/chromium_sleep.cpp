// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/browsers/chromium_sleep.h"

#include <QtCore/QJsonArray>

#include <algorithm>
#include <optional>

namespace selfcheck {

namespace {

// Edge's own default, in seconds.
constexpr qint64 edgeTimeoutSec = 7200;

bool isMatched(QStringView pattern, const Site &site)
{
    return matchContentPattern(pattern, site).kind == PatternMatch::Kind::Yes ||
           matchAddressFilter(pattern, site).kind == PatternMatch::Kind::Yes;
}

class Sleep {
public:
    Sleep(const ChromiumSources &sources, BrowserSettings &settings) : m_sources(sources), m_settings(settings) {}

    void judge()
    {
        if (isExempt())
            return;
        const bool isAwake =
            m_sources.product.settingsScheme == QLatin1StringView("edge") ? isEdgeAwake() : isChromeAwake();
        if (!isAwake)
            m_settings.add(Concern::Sleep, Effect::MakerDecides, false, {});
    }

private:
    /// A policy whose value can be used; one that can't is noted as unknown.
    const Policy *policy(const char *name, bool alsoRecommended = true)
    {
        const QLatin1StringView word(name);
        const Policy *found = alsoRecommended ? m_sources.policies.any(word) : m_sources.policies.mandatory(word);
        if (!found || found->problem.isEmpty())
            return found;
        m_settings.add(Concern::Sleep, Effect::Unknown, true, found->place + QLatin1StringView(": ") + found->problem);
        return nullptr;
    }

    void blame(const Policy &policy, Effect effect)
    {
        m_settings.add(Concern::Sleep, effect, true, settingText(policy.place, policy.value));
    }

    void noteIfThere(const char *name)
    {
        if (const Policy *found = m_sources.policies.any(QLatin1StringView(name)); found && found->problem.isEmpty())
            m_settings.note(settingText(found->place, found->value));
    }

    // Sites on these lists are left alone by everything that saves power.
    bool isExempt()
    {
        QStringList patterns;
        for (const char *name : {"SleepingTabsBlockedForUrls", "TabDiscardingExceptions"}) {
            const bool isEdges = QLatin1StringView(name).startsWith(QLatin1StringView("Sleeping"));
            if (isEdges != (m_sources.product.settingsScheme == QLatin1StringView("edge")))
                continue;
            if (const Policy *list = m_sources.policies.any(QLatin1StringView(name)))
                patterns += list->value.toVariant().toStringList();
        }
        patterns += memberAt(m_sources.profiles.used.preferences,
                             QLatin1StringView("performance_tuning.tab_discarding.exceptions_with_time"))
                        .toObject()
                        .keys();
        const auto isListed = [&patterns](const Site &site) {
            return std::ranges::any_of(patterns, [&](const QString &pattern) { return isMatched(pattern, site); });
        };
        return !m_sources.sites.empty() && std::ranges::all_of(m_sources.sites, isListed);
    }

    bool isEdgeAwake()
    {
        const Policy *enabled = policy("SleepingTabsEnabled");
        const bool isOff = enabled && !enabled->value.toBool();
        if (enabled)
            m_settings.note(settingText(enabled->place, enabled->value));
        if (const Policy *timeout = policy("SleepingTabsTimeout"); timeout && !isOff) {
            const qint64 seconds = timeout->value.toInteger(-1);
            if (seconds <= 0)
                blame(*timeout, Effect::Unknown);
            else if (seconds < edgeTimeoutSec)
                blame(*timeout, Effect::Off);
        }
        judgeEfficiencyMode();
        return isOff;
    }

    void judgeEfficiencyMode()
    {
        const Policy *enabled = policy("EfficiencyModeEnabled");
        const Policy *mode = policy("EfficiencyMode");
        if (!mode || (enabled && !enabled->value.toBool()))
            return;
        constexpr qint64 always = 0;
        constexpr qint64 never = 1;
        constexpr qint64 mostSaving = 5;
        const qint64 value = mode->value.toInteger(-1);
        if (value < 0 || value > mostSaving)
            blame(*mode, Effect::Unknown);
        else if (value == always || value == mostSaving)
            blame(*mode, Effect::Off);
        else if (value != never)
            m_settings.note(settingText(mode->place, mode->value));
    }

    bool isChromeAwake()
    {
        for (const char *name : {"BatterySaverModeAvailability", "MemorySaverModeSavings"})
            noteIfThere(name);
        const std::optional<bool> saver = memorySaver();
        return saver == false && isFreezingOff();
    }

    // A policy first, then the person, then what the organisation recommends.
    std::optional<bool> memorySaver()
    {
        if (const Policy *ordered = policy("HighEfficiencyModeEnabled", false))
            return judgedSaver(*ordered);
        const QLatin1StringView path("performance_tuning.high_efficiency_mode.state");
        const QJsonValue chosen = memberAt(m_sources.profiles.localState, path);
        if (!chosen.isUndefined()) {
            const QString text =
                settingText(m_sources.profiles.localStatePlace + QLatin1StringView("#/") + path, chosen);
            const qint64 state = chosen.toInteger(-1);
            if (state != 0)
                m_settings.add(Concern::Sleep, state > 0 ? Effect::Off : Effect::Unknown, false, text);
            return state != 0;
        }
        if (!m_sources.profiles.problem.isEmpty())
            m_settings.add(Concern::Sleep, Effect::Unknown, false, m_sources.profiles.problem);
        if (const Policy *recommended = policy("HighEfficiencyModeEnabled"))
            return judgedSaver(*recommended);
        return std::nullopt;
    }

    bool judgedSaver(const Policy &saver)
    {
        if (saver.value.toBool())
            blame(saver, Effect::Off);
        else
            m_settings.note(settingText(saver.place, saver.value));
        return saver.value.toBool();
    }

    bool isFreezingOff()
    {
        if (const Policy *freezing = policy("BackgroundTabFreezingEnabled")) {
            m_settings.note(settingText(freezing->place, freezing->value));
            return !freezing->value.toBool();
        }
        const QJsonValue chosen =
            memberAt(m_sources.profiles.localState, QLatin1StringView("performance_tuning.tab_freezing.enabled"));
        return chosen.isBool() && !chosen.toBool();
    }

    const ChromiumSources &m_sources;
    BrowserSettings &m_settings;
};

} // namespace

void judgeSleep(const ChromiumSources &sources, BrowserSettings &settings) { Sleep(sources, settings).judge(); }

} // namespace selfcheck
