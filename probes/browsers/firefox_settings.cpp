// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/browsers/firefox_settings.h"

#include <QtCore/QJsonObject>

#include <algorithm>
#include <array>
#include <optional>

namespace selfcheck {

namespace {

/// A setting that applies, and where it stands.
struct Pref {
    QJsonValue value;
    QString place;
    bool byPolicy = false;
    QJsonValue asWritten; ///< of a policy that says it in words of its own
    [[nodiscard]] QString text() const { return settingText(place, byPolicy ? asWritten : value); }
};

constexpr int rejectAllCookies = 2;

// Policies become settings with these names.
constexpr std::array<std::pair<QLatin1StringView, int>, 6> cookieBehaviors{{
    {QLatin1StringView("accept"), 0},
    {QLatin1StringView("reject-foreign"), 1},
    {QLatin1StringView("reject"), rejectAllCookies},
    {QLatin1StringView("limit-foreign"), 3},
    {QLatin1StringView("reject-tracker"), 4},
    {QLatin1StringView("reject-tracker-and-partition-foreign"), 5},
}};

class Evaluation {
public:
    Evaluation(const FirefoxPolicies &policies, const FirefoxProfile &profile, const std::vector<Site> &sites)
        : m_policies(policies), m_profile(profile), m_sites(sites)
    {}

    BrowserSettings judge()
    {
        for (const QString &place : m_policies.unread())
            m_settings.addToAll(Effect::Unknown, place);
        if (!m_profile.problem.isEmpty())
            m_settings.addToAll(Effect::Unknown, m_profile.problem);
        applyPolicies();
        judgeFlag(Concern::JavaScript, "javascript.enabled", Effect::Off);
        judgeFlag(Concern::LocalStorage, "dom.storage.enabled", Effect::Off);
        judgeFlag(Concern::WebRtc, "media.peerconnection.enabled", Effect::Off);
        for (const char *name : {"ice.relay_only", "ice.proxy_only", "ice.no_host"})
            judgeSwitch(Concern::WebRtc, QLatin1StringView("media.peerconnection.") + QLatin1StringView(name),
                        Effect::Limited);
        judgeCookies();
        judgeCleaning();
        judgeCapture(Concern::Microphone, "Permissions/Microphone", "permissions.default.microphone");
        judgeCapture(Concern::Camera, "Permissions/Camera", "permissions.default.camera");
        judgeSleep();
        return m_settings;
    }

private:
    struct Ordered {
        Pref pref;
        bool isLocked = false;
    };

    void order(const QString &name, const QJsonValue &value, const QString &place, const QJsonValue &asWritten,
               bool isLocked)
    {
        m_ordered.insert(name, {{value, place, true, asWritten}, isLocked});
    }

    void refuse(Concern concern, const QString &place) { m_settings.add(concern, Effect::Unknown, true, place); }

    void applyPolicies()
    {
        applyPreferences();
        const auto path = [](const char *text) { return QLatin1StringView(text); };
        const bool isLocked = m_policies.flag(path("Cookies/Locked")).value_or(false);
        if (m_policies.flag(path("Cookies/Default")) == false)
            order(QStringLiteral("network.cookie.cookieBehavior"), rejectAllCookies,
                  m_policies.placeOf(path("Cookies/Default")), false, isLocked);
        const QJsonValue behavior = m_policies.at(path("Cookies/Behavior"));
        if (behavior.isUndefined())
            return;
        const auto known = std::ranges::find(cookieBehaviors, behavior.toString(),
                                             [](const auto &each) { return QString(each.first); });
        const QString place = m_policies.placeOf(path("Cookies/Behavior"));
        if (known != cookieBehaviors.end())
            return order(QStringLiteral("network.cookie.cookieBehavior"), known->second, place, behavior, isLocked);
        for (const Concern concern : {Concern::Cookies, Concern::LocalStorage})
            refuse(concern, settingText(place, behavior));
    }

    // {"dom.storage.enabled": {"Value": false, "Status": "locked"}}; older: the value alone, which is locked.
    void applyPreferences()
    {
        // Firefox refuses others, "javascript." among them.
        constexpr std::array prefixes{QLatin1StringView("dom."), QLatin1StringView("media."),
                                      QLatin1StringView("network."), QLatin1StringView("browser.")};
        const QLatin1StringView root("Preferences");
        const QJsonObject all = m_policies.at(root).toObject();
        for (auto each = all.begin(); each != all.end(); ++each) {
            const auto isPrefix = [&each](QLatin1StringView prefix) { return each.key().startsWith(prefix); };
            if (std::ranges::none_of(prefixes, isPrefix))
                continue;
            const QJsonObject told = each.value().toObject();
            const QString status = told.value(QLatin1StringView("Status")).toString();
            if (status == QLatin1StringView("clear"))
                continue;
            const QJsonValue value = each.value().isObject() ? told.value(QLatin1StringView("Value")) : each.value();
            const bool isLocked = !each.value().isObject() || status == QLatin1StringView("locked") ||
                                  status == QLatin1StringView("user");
            order(each.key(), value, m_policies.placeOf(root) + u' ' + each.key(), value, isLocked);
        }
    }

    [[nodiscard]] std::optional<Pref> pref(const QString &name) const
    {
        const auto ordered = m_ordered.constFind(name);
        if (ordered != m_ordered.constEnd() && ordered->isLocked)
            return ordered->pref;
        std::optional<Pref> preset;
        for (const FirefoxPrefFile &file : m_profile.files) {
            const auto found = file.prefs.values.constFind(name);
            if (found == file.prefs.values.constEnd())
                continue;
            const Pref own{*found, file.place + u' ' + name, false, {}};
            if (!file.place.startsWith(QLatin1StringView("defaults/")))
                return own;
            preset = own;
        }
        if (ordered != m_ordered.constEnd())
            return ordered->pref;
        return preset;
    }

    /// True and false, in the registry 1 and 0.
    [[nodiscard]] static std::optional<bool> flagOf(const QJsonValue &value)
    {
        if (value.isBool())
            return value.toBool();
        const qint64 number = value.toInteger(-1);
        return number == 0 || number == 1 ? std::optional(number == 1) : std::nullopt;
    }

    /// Of a setting that is true unless somebody changed it.
    void judgeFlag(Concern concern, const char *name, Effect whenFalse)
    {
        const auto found = pref(QLatin1StringView(name));
        if (!found)
            return;
        const auto flag = flagOf(found->value);
        if (!flag)
            m_settings.add(concern, Effect::Unknown, found->byPolicy, found->text());
        else if (!*flag)
            m_settings.add(concern, whenFalse, found->byPolicy, found->text());
    }

    /// Of a setting that is false unless somebody changed it.
    void judgeSwitch(Concern concern, const QString &name, Effect whenTrue)
    {
        const auto found = pref(name);
        if (!found)
            return;
        const auto flag = flagOf(found->value);
        if (!flag)
            m_settings.add(concern, Effect::Unknown, found->byPolicy, found->text());
        else if (*flag)
            m_settings.add(concern, whenTrue, found->byPolicy, found->text());
    }

    struct Listed {
        Effect effect = Effect::Works;
        QString culprit;
    };
    struct OriginList {
        QLatin1StringView path;
        Effect effect = Effect::Works;
    };

    /// The entry of a policy's lists that speaks of the site.
    [[nodiscard]] std::optional<Listed> listed(const std::vector<OriginList> &lists, const Site &site) const
    {
        std::optional<Listed> found;
        int weight = -1;
        for (const OriginList &list : lists) {
            const QStringList origins = m_policies.texts(list.path);
            for (const QString &origin : origins) {
                const PatternMatch match = matchOrigin(origin, site);
                const QString culprit = settingText(m_policies.placeOf(list.path), origin);
                if (match.kind == PatternMatch::Kind::Unreadable && list.effect != Effect::Works && !found)
                    found = Listed{Effect::Unknown, culprit};
                if (match.kind != PatternMatch::Kind::Yes || match.weight <= weight)
                    continue;
                weight = match.weight;
                found = Listed{list.effect, culprit};
            }
        }
        return found;
    }

    /// What the lists and, for sites they do not name, the default say.
    void judgeLists(const std::vector<Concern> &concerns, const std::vector<OriginList> &lists, Effect standard,
                    bool byPolicy, const QString &culprit)
    {
        const auto add = [&](Effect effect, bool isPolicy, const QString &text) {
            for (const Concern concern : concerns)
                m_settings.add(concern, effect, isPolicy, text);
        };
        for (const Site &site : m_sites) {
            if (const auto entry = listed(lists, site))
                add(entry->effect, true, entry->culprit);
            else
                add(standard, byPolicy, culprit);
        }
        if (!m_sites.empty())
            return;
        bool differs = false;
        for (const OriginList &list : lists) {
            const QStringList origins = m_policies.texts(list.path);
            if (origins.isEmpty() || list.effect == standard)
                continue;
            differs = true;
            add(Effect::BySite, true, settingText(m_policies.placeOf(list.path), m_policies.at(list.path)));
        }
        if (!differs || standard != Effect::Off)
            add(standard, byPolicy, culprit);
    }

    void judgeCookies()
    {
        const auto behavior = pref(QStringLiteral("network.cookie.cookieBehavior"));
        constexpr int lastKnown = 5;
        Effect standard = Effect::Works;
        if (behavior) {
            const qint64 value = behavior->value.toInteger(-1);
            if (value < 0 || value > lastKnown)
                standard = Effect::Unknown;
            else if (value == rejectAllCookies)
                standard = Effect::Off;
        }
        judgeLists({Concern::Cookies, Concern::LocalStorage},
                   {{QLatin1StringView("Cookies/Block"), Effect::Off},
                    {QLatin1StringView("Cookies/AllowSession"), Effect::Limited},
                    {QLatin1StringView("Cookies/Allow"), Effect::Works}},
                   standard, behavior && behavior->byPolicy, behavior ? behavior->text() : QString());
    }

    void limitStorage(bool byPolicy, const QString &culprit)
    {
        for (const Concern concern : {Concern::Cookies, Concern::LocalStorage})
            m_settings.add(concern, Effect::Limited, byPolicy, culprit);
    }

    // What empties cookies and storage when Firefox closes.
    void judgeCleaning()
    {
        const auto path = [](const char *text) { return QLatin1StringView(text); };
        for (const char *name : {"SanitizeOnShutdown", "SanitizeOnShutdown/Cookies"}) {
            if (m_policies.flag(path(name)) == true)
                limitStorage(true, settingText(m_policies.placeOf(path(name)), true));
        }
        constexpr qint64 privateOnly = 2;
        const QLatin1StringView mode("PrivateBrowsingModeAvailability");
        if (m_policies.at(mode).toInteger(-1) == privateOnly)
            limitStorage(true, settingText(m_policies.placeOf(mode), privateOnly));
        const auto isOn = [this](const char *name) {
            const auto found = pref(QLatin1StringView(name));
            return found && flagOf(found->value) == true;
        };
        if (isOn("browser.privatebrowsing.autostart"))
            limitStorage(false, pref(QStringLiteral("browser.privatebrowsing.autostart"))->text());
        // Cookies are among what is emptied unless somebody took them out.
        const auto cookies = pref(QStringLiteral("privacy.clearOnShutdown_v2.cookiesAndStorage"));
        if (isOn("privacy.sanitize.sanitizeOnShutdown") && !(cookies && flagOf(cookies->value) == false))
            limitStorage(false, pref(QStringLiteral("privacy.sanitize.sanitizeOnShutdown"))->text());
    }

    void judgeCapture(Concern concern, const char *policy, const char *preference)
    {
        const QString root = QString::fromLatin1(policy);
        const QByteArray allow = (root + QLatin1StringView("/Allow")).toLatin1();
        const QByteArray block = (root + QLatin1StringView("/Block")).toLatin1();
        const QByteArray noRequests = (root + QLatin1StringView("/BlockNewRequests")).toLatin1();
        const QLatin1StringView refusal(noRequests);
        Effect standard = Effect::Works;
        bool byPolicy = false;
        QString culprit;
        constexpr qint64 refused = 2;
        if (const auto chosen = pref(QLatin1StringView(preference))) {
            const qint64 value = chosen->value.toInteger(-1);
            standard = value == refused ? Effect::Off : (value < 0 || value > refused ? Effect::Unknown : standard);
            culprit = chosen->text();
        }
        if (m_policies.flag(refusal) == true) {
            standard = Effect::Off;
            byPolicy = true;
            culprit = settingText(m_policies.placeOf(refusal), m_policies.at(refusal));
        } else if (!m_policies.at(refusal).isUndefined() && !m_policies.flag(refusal)) {
            refuse(concern, settingText(m_policies.placeOf(refusal), m_policies.at(refusal)));
        }
        judgeLists({concern}, {{QLatin1StringView(block), Effect::Off}, {QLatin1StringView(allow), Effect::Works}},
                   standard, byPolicy, culprit);
    }

    void judgeSleep()
    {
        judgeSwitch(Concern::Sleep, QStringLiteral("dom.suspend_inactive.enabled"), Effect::Off);
        const auto unloading = pref(QStringLiteral("browser.tabs.unloadOnLowMemory"));
        const auto flag = unloading ? flagOf(unloading->value) : std::nullopt;
        if (unloading)
            m_settings.note(unloading->text());
        if (flag != false)
            m_settings.add(Concern::Sleep, Effect::MakerDecides, false, {});
    }

    const FirefoxPolicies &m_policies;
    const FirefoxProfile &m_profile;
    const std::vector<Site> &m_sites;
    QHash<QString, Ordered> m_ordered;
    BrowserSettings m_settings;
};

} // namespace

BrowserSettings firefoxSettings(const FirefoxPolicies &policies, const std::vector<FirefoxProfile> &profiles,
                                const std::vector<Site> &sites)
{
    std::optional<BrowserSettings> all;
    for (const FirefoxProfile &profile : profiles) {
        const BrowserSettings one = Evaluation(policies, profile, sites).judge();
        all = all ? BrowserSettings::together(*all, one) : one;
    }
    return all.value_or(BrowserSettings());
}

} // namespace selfcheck
