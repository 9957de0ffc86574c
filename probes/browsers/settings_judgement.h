// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Of the settings of all installed browsers: what holds in the one the person works with, and whether another
// one would do. Finding the settings is chromium_settings.h and firefox_settings.h.
#pragma once

#include "core/facts.h"
#include "probes/browsers/browser_settings.h"

#include <QtCore/QString>

#include <vector>

namespace selfcheck {

namespace browsers {

inline constexpr Fact<QString> used{
    QLatin1StringView("browsers.used")}; ///< the default browser where the document names it, else the best one
inline constexpr Fact<QString> javascript{
    QLatin1StringView("browsers.javascript")}; ///< "on", "off", "off-policy", "elsewhere" (off, but on in another
                                               ///< browser), "by-site", "unknown"
inline constexpr Fact<QString> cookies{
    QLatin1StringView("browsers.cookies")}; ///< "allowed", "cleared", "cleared-policy" (when the browser closes),
                                            ///< "blocked", "blocked-policy", "elsewhere", "by-site", "unknown"
inline constexpr Fact<QString> storage{QLatin1StringView("browsers.localStorage")}; ///< as cookies
inline constexpr Fact<QString> webrtc{
    QLatin1StringView("browsers.webrtc")}; ///< "on", "limited" (by detours only), "off", "by-site", "unknown"
inline constexpr Fact<QString> microphone{
    QLatin1StringView("browsers.microphone")}; ///< "allowed" (perhaps on asking), "blocked", "by-site", "unknown"
inline constexpr Fact<QString> camera{QLatin1StringView("browsers.camera")}; ///< as microphone
inline constexpr Fact<QString> sleep{
    QLatin1StringView("browsers.sleep")}; ///< "awake", "by-default" (as the maker has it), "sleeps", "sleeps-policy",
                                          ///< "unknown"

/// What is to blame, or why it is unknown: "HKLM\…\DefaultJavaScriptSetting = 2".
inline constexpr Fact<QStringList> javascriptCulprits{QLatin1StringView("browsers.javascriptCulprits")};
inline constexpr Fact<QStringList> cookiesCulprits{QLatin1StringView("browsers.cookiesCulprits")};
inline constexpr Fact<QStringList> storageCulprits{QLatin1StringView("browsers.localStorageCulprits")};
inline constexpr Fact<QStringList> webrtcCulprits{QLatin1StringView("browsers.webrtcCulprits")};
inline constexpr Fact<QStringList> microphoneCulprits{QLatin1StringView("browsers.microphoneCulprits")};
inline constexpr Fact<QStringList> cameraCulprits{QLatin1StringView("browsers.cameraCulprits")};
inline constexpr Fact<QStringList> sleepCulprits{QLatin1StringView("browsers.sleepCulprits")};

/// Names of browsers new enough in which it works.
inline constexpr Fact<QStringList> javascriptElsewhere{QLatin1StringView("browsers.javascriptElsewhere")};
inline constexpr Fact<QStringList> cookiesElsewhere{QLatin1StringView("browsers.cookiesElsewhere")};
inline constexpr Fact<QStringList> storageElsewhere{QLatin1StringView("browsers.localStorageElsewhere")};

/// The page of the used browser where a person changes it: "edge://settings/content/javascript".
inline constexpr Fact<QString> javascriptPage{QLatin1StringView("browsers.javascriptPage")};
inline constexpr Fact<QString> cookiesPage{QLatin1StringView("browsers.cookiesPage")};
inline constexpr Fact<QString> storagePage{QLatin1StringView("browsers.localStoragePage")};
inline constexpr Fact<QString> sleepPage{QLatin1StringView("browsers.sleepPage")};

/// Where the used browser lists the policies it obeys: "edge://policy".
inline constexpr Fact<QString> policyPage{QLatin1StringView("browsers.policyPage")};

/// Every setting found in any browser that touches one of these things: "Google Chrome: … = …".
inline constexpr Fact<QStringList> settings{QLatin1StringView("browsers.settings")};

[[nodiscard]] std::vector<AnyFact> settingFacts();

} // namespace browsers

struct JudgedBrowser {
    QString id;           ///< as in browser_table.h
    QString name;         ///< "Microsoft Edge"
    bool isUsable = true; ///< new enough to work with instead
    BrowserSettings settings;
};

/// used is the index of the browser the person works with; without browsers nothing is added.
void addSettingFacts(const std::vector<JudgedBrowser> &browsers, std::size_t used, Facts &facts);

} // namespace selfcheck
