// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// What one browser makes of the things the document asks for, and which settings are to blame, in words that are
// the same for every browser. Where settings stand is chromium_settings.h and firefox_settings.h; which browser
// counts is settings_judgement.h.
#pragma once

#include <QtCore/QJsonValue>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <array>

namespace selfcheck {

enum class Concern { JavaScript, Cookies, LocalStorage, WebRtc, Microphone, Camera, Sleep };
inline constexpr std::array allConcerns{Concern::JavaScript, Concern::Cookies, Concern::LocalStorage, Concern::WebRtc,
                                        Concern::Microphone, Concern::Camera,  Concern::Sleep};

/// From good to bad: of several the last one counts. What can't be told outweighs what is merely limited.
enum class Effect {
    Works,        ///< for Sleep: tabs of the provider's site stay awake
    MakerDecides, ///< Sleep only: nothing but the maker's defaults
    BySite,       ///< not on every site, and no provider's site is known to ask for
    Limited,      ///< cookies and storage until the browser closes, WebRTC by detours only
    Unknown,      ///< a setting is there that can't be read or understood
    Off,          ///< for Sleep: tabs are put to sleep sooner than the maker would
};

struct ConcernState {
    Effect effect = Effect::Works;
    bool byPolicy = false;
    QStringList culprits; ///< "HKLM\…\DefaultJavaScriptSetting = 2"; why, where it is Unknown
};

class BrowserSettings {
public:
    /// The worse effect replaces the better one, an equal one adds its culprit.
    void add(Concern concern, Effect effect, bool byPolicy, const QString &culprit);
    /// The same culprit for each concern.
    void addToAll(Effect effect, const QString &culprit);
    /// Worth knowing, whatever it does.
    void note(const QString &setting);

    [[nodiscard]] const ConcernState &of(Concern concern) const { return m_states[static_cast<std::size_t>(concern)]; }
    /// Every setting found that touches a concern, in the order of finding.
    [[nodiscard]] const QStringList &found() const { return m_found; }

    /// What is true of several profiles that nobody chose between: where they differ it is Unknown.
    [[nodiscard]] static BrowserSettings together(const BrowserSettings &left, const BrowserSettings &right);

private:
    std::array<ConcernState, allConcerns.size()> m_states;
    QStringList m_found;
};

/// "place = value"; a value is cut at 60 characters.
[[nodiscard]] QString settingText(const QString &place, const QJsonValue &value);

} // namespace selfcheck
