// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/browsers/chromium_content.h"

#include <QtCore/QJsonArray>

#include <array>
#include <optional>

namespace selfcheck {

namespace {

// Of Chromium: 1 allow, 2 block, 3 ask, 4 until the browser closes.
constexpr qint64 allow = 1;
constexpr qint64 block = 2;
constexpr qint64 ask = 3;
constexpr qint64 session = 4;

struct List {
    QLatin1StringView policy;
    qint64 setting = allow;
};

struct ContentSetting {
    std::vector<Concern> concerns;
    QLatin1StringView preference;
    QLatin1StringView standard; ///< policy of the default; where false blocks, it is a flag
    std::vector<List> lists;
};

std::vector<ContentSetting> contentSettings()
{
    const auto word = [](const char *text) { return QLatin1StringView(text); };
    return {
        {{Concern::JavaScript},
         word("javascript"),
         word("DefaultJavaScriptSetting"),
         {{word("JavaScriptBlockedForUrls"), block}, {word("JavaScriptAllowedForUrls"), allow}}},
        {{Concern::Cookies, Concern::LocalStorage},
         word("cookies"),
         word("DefaultCookiesSetting"),
         {{word("CookiesBlockedForUrls"), block},
          {word("CookiesSessionOnlyForUrls"), session},
          {word("CookiesAllowedForUrls"), allow}}},
        {{Concern::Microphone},
         word("media_stream_mic"),
         word("AudioCaptureAllowed"),
         {{word("AudioCaptureAllowedUrls"), allow}}},
        {{Concern::Camera},
         word("media_stream_camera"),
         word("VideoCaptureAllowed"),
         {{word("VideoCaptureAllowedUrls"), allow}}},
    };
}

struct Answer {
    Effect effect = Effect::Works;
    bool byPolicy = false;
    QString culprit;
};

Effect effectOf(qint64 setting)
{
    switch (setting) {
    case allow:
    case ask: return Effect::Works;
    case block: return Effect::Off;
    case session: return Effect::Limited;
    default: return Effect::Unknown;
    }
}

QString problemText(const Policy &policy) { return policy.place + QLatin1StringView(": ") + policy.problem; }

/// The most special of the entries that match.
class BestEntry {
public:
    void offer(int weight, qint64 setting, const QString &culprit)
    {
        if (weight < m_weight)
            return;
        m_isContradicted = weight == m_weight && (m_isContradicted || effectOf(setting) != effectOf(m_setting));
        m_weight = weight;
        m_setting = setting;
        m_culprit = culprit;
    }
    [[nodiscard]] std::optional<Answer> answer(bool byPolicy) const
    {
        if (m_weight < 0)
            return std::nullopt;
        return Answer{m_isContradicted ? Effect::Unknown : effectOf(m_setting), byPolicy, m_culprit};
    }

private:
    int m_weight = -1;
    qint64 m_setting = allow;
    bool m_isContradicted = false;
    QString m_culprit;
};

class Judge {
public:
    Judge(const ContentSetting &content, const ChromiumSources &sources) : m_content(content), m_sources(sources) {}

    [[nodiscard]] Answer forSite(const Site &site) const
    {
        if (const auto answer = listedByPolicy(site))
            return *answer;
        if (const auto answer = standardByPolicy())
            return *answer;
        if (!m_sources.profiles.problem.isEmpty())
            return {Effect::Unknown, false, m_sources.profiles.problem};
        if (const auto answer = exceptionOf(site))
            return *answer;
        return standardOfPerson(m_sources.profiles.used);
    }

    /// One answer, or one for each list that makes the sites differ.
    [[nodiscard]] std::vector<Answer> forAnySite() const
    {
        const auto ordered = standardByPolicy();
        const bool isPersonal = !ordered;
        Answer standard = ordered.value_or(Answer());
        if (isPersonal)
            standard = m_sources.profiles.problem.isEmpty()
                           ? standardOfPerson(m_sources.profiles.used)
                           : Answer{Effect::Unknown, false, m_sources.profiles.problem};
        std::vector<Answer> answers;
        for (const List &list : m_content.lists) {
            const Policy *policy = m_sources.policies.mandatory(list.policy);
            if (policy && !policy->problem.isEmpty())
                answers.push_back({Effect::Unknown, true, problemText(*policy)});
            else if (policy && !policy->value.toArray().isEmpty() && effectOf(list.setting) != standard.effect)
                answers.push_back({Effect::BySite, true, settingText(policy->place, policy->value)});
        }
        if (isPersonal) {
            if (const qsizetype count = exceptionsUnlike(standard.effect); count > 0)
                answers.push_back({Effect::BySite, false, QStringLiteral("%1 (%2)").arg(exceptionsPlace()).arg(count)});
        }
        // A default that is off everywhere is no longer so with entries that allow sites.
        if (answers.empty() || standard.effect != Effect::Off)
            answers.push_back(standard);
        return answers;
    }

    /// Nothing that blocks.
    [[nodiscard]] static Answer standardOf(const ContentSetting &content, const ChromiumProfile &profile)
    {
        const QJsonValue value = memberAt(profile.preferences, QLatin1StringView("profile.default_content_setting_"
                                                                                 "values"))
                                     .toObject()
                                     .value(content.preference);
        if (value.isUndefined())
            return {};
        const Effect effect = value.isDouble() ? effectOf(value.toInteger(-1)) : Effect::Unknown;
        const QString place =
            profile.place + QLatin1StringView("#/profile/default_content_setting_values/") + content.preference;
        return {effect, false, settingText(place, value)};
    }

private:
    [[nodiscard]] std::optional<Answer> listedByPolicy(const Site &site) const
    {
        BestEntry best;
        QString doubt;
        for (const List &list : m_content.lists) {
            const Policy *policy = m_sources.policies.mandatory(list.policy);
            if (!policy)
                continue;
            const bool isHarmful = effectOf(list.setting) != Effect::Works;
            if (!policy->problem.isEmpty() && isHarmful)
                doubt = problemText(*policy);
            const QJsonArray entries = policy->value.toArray();
            for (const QJsonValue &entry : entries) {
                const PatternMatch match = matchContentPattern(entry.toString(), site);
                const QString culprit = settingText(policy->place, entry);
                if (match.kind == PatternMatch::Kind::Yes)
                    best.offer(match.weight, list.setting, culprit);
                else if (match.kind == PatternMatch::Kind::Unreadable && isHarmful)
                    doubt = culprit;
            }
        }
        const auto answer = best.answer(true);
        if (!answer && !doubt.isEmpty())
            return Answer{Effect::Unknown, true, doubt};
        return answer;
    }

    [[nodiscard]] std::optional<Answer> standardByPolicy() const
    {
        const Policy *policy = m_sources.policies.mandatory(m_content.standard);
        if (!policy)
            return std::nullopt;
        if (!policy->problem.isEmpty())
            return Answer{Effect::Unknown, true, problemText(*policy)};
        const QString culprit = settingText(policy->place, policy->value);
        if (policy->value.isBool())
            return policy->value.toBool() ? std::nullopt : std::optional(Answer{Effect::Off, true, culprit});
        return Answer{effectOf(policy->value.toInteger(-1)), true, culprit};
    }

    [[nodiscard]] QString exceptionsPlace() const
    {
        return m_sources.profiles.used.place + QLatin1StringView("#/profile/content_settings/exceptions/") +
               m_content.preference;
    }

    [[nodiscard]] QJsonObject exceptions() const
    {
        return memberAt(m_sources.profiles.used.preferences, QLatin1StringView("profile.content_settings.exceptions"))
            .toObject()
            .value(m_content.preference)
            .toObject();
    }

    // "https://[*.]example.com:443,*": where the page is, and in whose page it may be embedded.
    [[nodiscard]] std::optional<Answer> exceptionOf(const Site &site) const
    {
        BestEntry best;
        const QJsonObject all = exceptions();
        for (auto each = all.begin(); each != all.end(); ++each) {
            const QString embedder = each.key().section(u',', 1, 1);
            if (!embedder.isEmpty() && matchContentPattern(embedder, site).kind != PatternMatch::Kind::Yes)
                continue;
            const PatternMatch match = matchContentPattern(each.key().section(u',', 0, 0), site);
            const QJsonValue setting = each.value().toObject().value(QLatin1StringView("setting"));
            if (match.kind == PatternMatch::Kind::Yes)
                best.offer(match.weight, setting.toInteger(-1),
                           settingText(exceptionsPlace() + u'/' + each.key(), setting));
        }
        return best.answer(false);
    }

    [[nodiscard]] qsizetype exceptionsUnlike(Effect standard) const
    {
        qsizetype count = 0;
        const QJsonObject all = exceptions();
        for (const QJsonValue &entry : all) {
            const Effect effect = effectOf(entry.toObject().value(QLatin1StringView("setting")).toInteger(-1));
            count += effect != standard && effect != Effect::Unknown ? 1 : 0;
        }
        return count;
    }

    [[nodiscard]] Answer standardOfPerson(const ChromiumProfile &profile) const
    {
        return standardOf(m_content, profile);
    }

    const ContentSetting &m_content;
    const ChromiumSources &m_sources;
};

} // namespace

void judgeContentSettings(const ChromiumSources &sources, BrowserSettings &settings)
{
    for (const ContentSetting &content : contentSettings()) {
        const Judge judge(content, sources);
        std::vector<Answer> answers;
        for (const Site &site : sources.sites)
            answers.push_back(judge.forSite(site));
        if (sources.sites.empty())
            answers = judge.forAnySite();
        for (const Answer &answer : answers) {
            for (const Concern concern : content.concerns)
                settings.add(concern, answer.effect, answer.byPolicy, answer.culprit);
        }
        for (const ChromiumProfile &other : sources.profiles.others) {
            const Answer answer = Judge::standardOf(content, other);
            if (answer.effect != Effect::Works)
                settings.note(answer.culprit);
        }
    }
}

} // namespace selfcheck
