// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/browsers/chromium_profile.h"

#include "probes/browsers/relaxed_json.h"
#include "probes/system/browser_files.h"

#include <algorithm>

namespace selfcheck {

namespace {

constexpr qint64 preferencesLimit = 16 << 20;
constexpr std::size_t mostOthers = 9;

bool isFolderName(const QString &name)
{
    return !name.isEmpty() && name.size() <= 255 && name != QLatin1StringView("..") && name != QLatin1StringView(".") &&
           std::ranges::none_of(name,
                                [](QChar c) { return c == u'/' || c == u'\\' || c == u':' || c < u' ' || c == u'%'; });
}

Result<QJsonObject> jsonOf(const BrowserFiles &files, const QString &place)
{
    const auto bytes = files.content(place, preferencesLimit);
    return bytes ? parseRelaxedJson(*bytes, place) : bytes.failure();
}

ChromiumProfile profileAt(const BrowserFiles &files, const QString &place)
{
    ChromiumProfile profile{place, {}, {}};
    if (auto json = jsonOf(files, place))
        profile.preferences = *std::move(json);
    else
        profile.problem = json.failure().toString();
    return profile;
}

bool isMissing(const Result<QJsonObject> &json) { return !json && json.failure().kind() == FailureKind::FileMissing; }

struct DataFolder {
    QString path;
    QChar separator;
    [[nodiscard]] QString localState() const { return path + separator + QLatin1StringView("Local State"); }
    [[nodiscard]] QString preferences(const QString &profile) const
    {
        return path + separator + profile + separator + QLatin1StringView("Preferences");
    }
};

DataFolder dataFolder(const ChromiumProduct &product, const System &system)
{
    if (system.registry)
        return {product.windowsData, u'\\'};
    for (const QString &path : product.linuxData) {
        if (!isMissing(jsonOf(*system.browserFiles, DataFolder{path, u'/'}.localState())))
            return {path, u'/'};
    }
    return {product.linuxData.constFirst(), u'/'};
}

} // namespace

QJsonValue memberAt(const QJsonObject &object, QLatin1StringView path)
{
    QJsonValue value = object;
    const QStringList names = QString(path).split(u'.');
    for (const QString &name : names) {
        if (!value.isObject())
            return QJsonValue::Undefined;
        value = value.toObject().value(name);
    }
    return value;
}

QString lastUsedProfile(const QJsonObject &localState)
{
    const QJsonValue named = memberAt(localState, QLatin1StringView("profile.last_used"));
    if (named.isUndefined() || (named.isString() && named.toString().isEmpty()))
        return QStringLiteral("Default");
    return isFolderName(named.toString()) ? named.toString() : QString();
}

ChromiumProfiles readChromiumProfiles(const ChromiumProduct &product, const System &system)
{
    ChromiumProfiles profiles;
    if (!system.browserFiles) {
        profiles.problem = QStringLiteral("the files of the profile were not read");
        return profiles;
    }
    const BrowserFiles &files = *system.browserFiles;
    const DataFolder folder = dataFolder(product, system);
    profiles.localStatePlace = folder.localState();
    if (auto localState = jsonOf(files, profiles.localStatePlace)) {
        profiles.localState = *std::move(localState);
    } else {
        profiles.isNew =
            isMissing(localState) && isMissing(jsonOf(files, folder.preferences(QStringLiteral("Default"))));
        if (!profiles.isNew)
            profiles.problem = localState.failure().toString();
        return profiles;
    }
    const QString name = lastUsedProfile(profiles.localState);
    if (name.isEmpty()) {
        profiles.problem = profiles.localStatePlace + QLatin1StringView(": profile.last_used names no folder");
        return profiles;
    }
    profiles.used = profileAt(files, folder.preferences(name));
    profiles.problem = profiles.used.problem;
    const QStringList all = memberAt(profiles.localState, QLatin1StringView("profile.info_cache")).toObject().keys();
    for (const QString &other : all) {
        if (other == name || !isFolderName(other) || profiles.others.size() >= mostOthers)
            continue;
        if (ChromiumProfile profile = profileAt(files, folder.preferences(other)); profile.problem.isEmpty())
            profiles.others.push_back(std::move(profile));
    }
    return profiles;
}

} // namespace selfcheck
