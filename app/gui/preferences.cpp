// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/gui/preferences.h"

#include "core/texts.h"

#include <QtCore/QSettings>

#include <algorithm>

namespace selfcheck {

namespace {

using namespace Qt::StringLiterals;

const QString languageKey = u"window/language"_s;
const QString themeKey = u"window/theme"_s;
const QString textKey = u"window/textPercent"_s;

} // namespace

Preferences loadPreferences(const QString &file)
{
    const QSettings settings(file, QSettings::IniFormat);
    Preferences preferences;
    const QString language = settings.value(languageKey).toString();
    if (Texts::languages().contains(language))
        preferences.language = language;
    preferences.theme = themeFromWord(settings.value(themeKey).toString()).value_or(Theme::System);
    const int percent = settings.value(textKey).toInt();
    if (std::ranges::find(textSteps, percent) != std::ranges::end(textSteps))
        preferences.textPercent = percent;
    return preferences;
}

void savePreferences(const Preferences &preferences, const QString &file)
{
    if (file.isEmpty())
        return;
    QSettings settings(file, QSettings::IniFormat);
    settings.setValue(languageKey, preferences.language);
    settings.setValue(themeKey, wordOf(preferences.theme));
    settings.setValue(textKey, preferences.textPercent);
}

QString wordOf(Theme theme)
{
    switch (theme) {
    case Theme::Light: return u"light"_s;
    case Theme::Dark: return u"dark"_s;
    case Theme::System: break;
    }
    return u"system"_s;
}

std::optional<Theme> themeFromWord(const QString &word)
{
    for (const Theme theme : {Theme::System, Theme::Light, Theme::Dark}) {
        if (word == wordOf(theme))
            return theme;
    }
    return std::nullopt;
}

} // namespace selfcheck
