// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/browsers/settings_judgement.h"

#include <algorithm>

namespace selfcheck {

namespace {

using namespace browsers;

constexpr qsizetype mostSettings = 60;
constexpr qsizetype mostCulprits = 8;

QLatin1StringView word(const char *text) { return QLatin1StringView(text); }

/// The words of one concern; an empty one does not come about.
struct Words {
    QLatin1StringView works;
    QLatin1StringView limited;
    QLatin1StringView off;
    bool tellsPolicies = false; ///< "-policy" is added where the organisation decides
};

QString stateOf(const ConcernState &state, const Words &words)
{
    const auto withPolicy = [&](QLatin1StringView text) {
        return state.byPolicy && words.tellsPolicies ? text + word("-policy") : QString(text);
    };
    switch (state.effect) {
    case Effect::Works: return words.works;
    case Effect::MakerDecides: return word("by-default");
    case Effect::BySite: return word("by-site");
    case Effect::Limited: return withPolicy(words.limited);
    case Effect::Unknown: return word("unknown");
    case Effect::Off: return withPolicy(words.off);
    }
    return word("unknown");
}

QStringList culpritsOf(const ConcernState &state)
{
    // What allows something is no culprit.
    return state.effect == Effect::Works ? QStringList() : state.culprits.mid(0, mostCulprits);
}

/// Where a browser shows its settings.
struct Pages {
    QString javascript;
    QString cookies;
    QString storage;
    QString sleep;
    QString policies;
};

Pages pagesOf(const QString &id, bool isStorageSwitchedOff)
{
    if (id == word("firefox")) {
        const QLatin1StringView switches("about:config?filter=");
        const QString privacy = word("about:preferences#privacy");
        return {switches + word("javascript.enabled"), privacy,
                isStorageSwitchedOff ? switches + word("dom.storage.enabled") : privacy,
                switches + word("dom.suspend_inactive.enabled"), word("about:policies")};
    }
    if (id == word("edge")) {
        const QString cookies = word("edge://settings/content/cookies");
        return {word("edge://settings/content/javascript"), cookies, cookies, word("edge://settings/system"),
                word("edge://policy")};
    }
    const QString data = word("chrome://settings/content/siteData");
    return {word("chrome://settings/content/javascript"), data, data, word("chrome://settings/performance"),
            word("chrome://policy")};
}

class Judgement {
public:
    Judgement(const std::vector<JudgedBrowser> &all, std::size_t used, Facts &facts)
        : m_all(all), m_used(all[used]), m_facts(facts)
    {}

    void tell()
    {
        const Words onOff{word("on"), word("limited"), word("off"), true};
        const Words allowed{word("allowed"), word("cleared"), word("blocked"), true};
        m_facts.set(browsers::used, m_used.name);
        tellWithOthers(Concern::JavaScript, onOff, javascript, javascriptCulprits, javascriptElsewhere);
        tellWithOthers(Concern::Cookies, allowed, cookies, cookiesCulprits, cookiesElsewhere);
        tellWithOthers(Concern::LocalStorage, allowed, storage, storageCulprits, storageElsewhere);
        tellOne(Concern::WebRtc, {word("on"), word("limited"), word("off")}, webrtc, webrtcCulprits);
        const Words capture{word("allowed"), word("blocked"), word("blocked")};
        tellOne(Concern::Microphone, capture, microphone, microphoneCulprits);
        tellOne(Concern::Camera, capture, camera, cameraCulprits);
        tellOne(Concern::Sleep, {word("awake"), word("sleeps"), word("sleeps"), true}, sleep, sleepCulprits);
        tellPages();
        tellSettings();
    }

private:
    void tellOne(Concern concern, const Words &words, const Fact<QString> &fact, const Fact<QStringList> &culprits)
    {
        const ConcernState &state = m_used.settings.of(concern);
        m_facts.set(fact, stateOf(state, words));
        if (const QStringList blamed = culpritsOf(state); !blamed.isEmpty())
            m_facts.set(culprits, blamed);
    }

    void tellWithOthers(Concern concern, const Words &words, const Fact<QString> &fact,
                        const Fact<QStringList> &culprits, const Fact<QStringList> &elsewhere)
    {
        tellOne(concern, words, fact, culprits);
        QStringList others;
        for (const JudgedBrowser &browser : m_all) {
            if (browser.isUsable && browser.settings.of(concern).effect == Effect::Works &&
                !others.contains(browser.name))
                others += browser.name;
        }
        if (m_used.settings.of(concern).effect != Effect::Off || others.isEmpty())
            return;
        m_facts.set(fact, word("elsewhere"));
        m_facts.set(elsewhere, others);
    }

    [[nodiscard]] bool isToBlame(Concern concern, const char *name) const
    {
        const QStringList culprits = m_used.settings.of(concern).culprits;
        return std::ranges::any_of(
            culprits, [name](const QString &culprit) { return culprit.contains(QLatin1StringView(name)); });
    }

    /// Where a person can change something about it.
    [[nodiscard]] bool needsPage(Concern concern) const
    {
        const Effect effect = m_used.settings.of(concern).effect;
        return effect == Effect::BySite || effect == Effect::Limited || effect == Effect::Off;
    }

    void tellPages()
    {
        const Pages pages = pagesOf(m_used.id, isToBlame(Concern::LocalStorage, "dom.storage.enabled"));
        bool isOrdered = false;
        const auto tell = [&](Concern concern, const Fact<QString> &fact, const QString &page) {
            if (!needsPage(concern))
                return;
            m_facts.set(fact, page);
            isOrdered = isOrdered || m_used.settings.of(concern).byPolicy;
        };
        tell(Concern::JavaScript, javascriptPage, pages.javascript);
        tell(Concern::Cookies, cookiesPage, pages.cookies);
        tell(Concern::LocalStorage, storagePage, pages.storage);
        tell(Concern::Sleep, sleepPage, pages.sleep);
        if (isOrdered)
            m_facts.set(policyPage, pages.policies);
    }

    void tellSettings()
    {
        QStringList all;
        for (const JudgedBrowser &browser : m_all) {
            for (const QString &setting : browser.settings.found()) {
                if (all.size() < mostSettings)
                    all += browser.name + word(": ") + setting;
            }
        }
        m_facts.set(settings, all);
    }

    const std::vector<JudgedBrowser> &m_all;
    const JudgedBrowser &m_used;
    Facts &m_facts;
};

} // namespace

std::vector<AnyFact> browsers::settingFacts()
{
    return {used,
            javascript,
            javascriptCulprits,
            javascriptElsewhere,
            javascriptPage,
            cookies,
            cookiesCulprits,
            cookiesElsewhere,
            cookiesPage,
            storage,
            storageCulprits,
            storageElsewhere,
            storagePage,
            webrtc,
            webrtcCulprits,
            microphone,
            microphoneCulprits,
            camera,
            cameraCulprits,
            sleep,
            sleepCulprits,
            sleepPage,
            policyPage,
            settings};
}

void addSettingFacts(const std::vector<JudgedBrowser> &browsers, std::size_t used, Facts &facts)
{
    if (used < browsers.size())
        Judgement(browsers, used, facts).tell();
}

} // namespace selfcheck
