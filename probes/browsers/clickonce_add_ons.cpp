// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/browsers/clickonce_add_ons.h"

#include "probes/browsers/chromium_profile.h"
#include "probes/browsers/firefox_profile.h"
#include "probes/browsers/relaxed_json.h"
#include "probes/system/browser_files.h"
#include "probes/system/registry.h"

#include <QtCore/QJsonArray>

#include <algorithm>
#include <array>

namespace selfcheck {

namespace {

constexpr qint64 fileLimit = 16 << 20;

/// From here on Chrome runs no add-ons of manifest version 2 (Chrome's timeline for Manifest V2).
constexpr int firstWithoutOldManifests = 139;

struct KnownAddOn {
    QLatin1StringView id;
    QLatin1StringView name;
};

/// Of the Chrome Web Store. Others are known by their name.
constexpr std::array knownAddOns{
    KnownAddOn{QLatin1StringView("jkncabbipkgbconhaajbapbhokpbgkdc"), QLatin1StringView("Meta4 ClickOnce Launcher")},
    KnownAddOn{QLatin1StringView("kekahkplibinaibelipdcikofmedafmb"), QLatin1StringView("ClickOnce for Google Chrome")},
};

QString knownName(QStringView id)
{
    const auto found = std::ranges::find_if(knownAddOns, [id](const KnownAddOn &each) { return id == each.id; });
    return found == knownAddOns.end() ? QString() : QString(found->name);
}

bool speaksOfClickOnce(const QString &name)
{
    return QString(name).remove(u' ').contains(QLatin1StringView("clickonce"), Qt::CaseInsensitive);
}

/// One that works goes before one that is off.
void prefer(ClickOnceAddOn &best, const ClickOnceAddOn &other)
{
    if (best.name.isEmpty() || (best.isOff && !other.isOff))
        best = other;
}

bool isSwitchedOff(const QJsonObject &extension)
{
    const QJsonValue reasons = extension.value(QLatin1StringView("disable_reasons"));
    return extension.value(QLatin1StringView("state")).toInt(1) == 0 || reasons.toInt() != 0 ||
           !reasons.toArray().isEmpty();
}

bool isTooOld(const QJsonObject &manifest, int major)
{
    const int version = manifest.value(QLatin1StringView("manifest_version")).toInt();
    return version > 0 && version < 3 && (major == 0 || major >= firstWithoutOldManifests);
}

/// Missing files hold nothing.
Result<QJsonObject> jsonAt(const BrowserFiles &files, const QString &place)
{
    const auto bytes = files.content(place, fileLimit);
    if (!bytes)
        return bytes.failure().kind() == FailureKind::FileMissing ? Result<QJsonObject>(QJsonObject())
                                                                  : bytes.failure();
    return parseRelaxedJson(*bytes, place);
}

ClickOnceAddOn forcedAddOn(const ChromiumProduct &product, const Registry &registry)
{
    for (const char *hive : {"HKLM\\", "HKCU\\"}) {
        const QString key = QLatin1StringView(hive) + product.policyKey + QStringLiteral("\\ExtensionInstallForcelist");
        const QStringList names = registry.valueNames(key);
        for (const QString &name : names) {
            const QString known = knownName(registry.text(key, name).section(u';', 0, 0));
            if (!known.isEmpty())
                return {known, false};
        }
    }
    return {};
}

Result<ClickOnceAddOn> inChromium(const ChromiumProduct &product, int major, const System &system)
{
    ClickOnceAddOn best;
    const ChromiumProfiles profiles = readChromiumProfiles(product, system);
    if (!profiles.problem.isEmpty())
        return Failure::badContent(profiles.localStatePlace, profiles.problem);
    if (!profiles.isNew) {
        // Windows keeps the add-ons among the settings that are protected against change.
        const QString secure =
            profiles.used.place.chopped(qsizetype(qstrlen("Preferences"))) + QLatin1StringView("Secure Preferences");
        const auto protectedOnes = jsonAt(*system.browserFiles, secure);
        if (!protectedOnes)
            return protectedOnes.failure();
        for (const QJsonObject &file : {profiles.used.preferences, *protectedOnes})
            prefer(best, clickOnceAddOnInChromium(memberAt(file, QLatin1StringView("extensions.settings")).toObject(),
                                                  major));
    }
    if (best.name.isEmpty())
        best = forcedAddOn(product, *system.registry);
    return best;
}

/// 0: none, 1: there but off, 2: works.
int rankOf(const ClickOnceAddOn &addOn)
{
    if (addOn.name.isEmpty())
        return 0;
    return addOn.isOff ? 1 : 2;
}

// With several installations each opens a profile of its own, and which one a link opens is not known: the one that can
// do least counts.
Result<ClickOnceAddOn> inFirefox(const BrowserFiles &files)
{
    const QString root = QStringLiteral("%APPDATA%\\Mozilla\\Firefox\\");
    const auto list = files.content(root + QLatin1StringView("profiles.ini"), fileLimit);
    if (!list)
        return list.failure().kind() == FailureKind::FileMissing ? Result<ClickOnceAddOn>(ClickOnceAddOn())
                                                                 : list.failure();
    std::optional<ClickOnceAddOn> least;
    const QStringList profiles = defaultProfilesIn(*list);
    for (const QString &path : profiles) {
        QString folder = path;
        folder.replace(u'/', u'\\');
        if (!folder.contains(u':') && !folder.startsWith(u'\\'))
            folder.prepend(root);
        const auto file = jsonAt(files, folder + QLatin1StringView("\\extensions.json"));
        if (!file)
            return file.failure();
        const ClickOnceAddOn found = clickOnceAddOnInFirefox(*file);
        if (!least || rankOf(found) < rankOf(*least))
            least = found;
    }
    return least.value_or(ClickOnceAddOn());
}

} // namespace

ClickOnceAddOn clickOnceAddOnInChromium(const QJsonObject &settings, int major)
{
    ClickOnceAddOn best;
    for (auto each = settings.begin(); each != settings.end(); ++each) {
        const QJsonObject extension = each.value().toObject();
        const QJsonObject manifest = extension.value(QLatin1StringView("manifest")).toObject();
        QString name = manifest.value(QLatin1StringView("name")).toString();
        const QString known = knownName(each.key());
        if (known.isEmpty() && !speaksOfClickOnce(name))
            continue;
        // "__MSG_appName__" stands for a text in one of the add-on's own files.
        if (name.isEmpty() || name.startsWith(QLatin1StringView("__MSG_")))
            name = known.isEmpty() ? each.key() : known;
        prefer(best, {name, isSwitchedOff(extension) || isTooOld(manifest, major)});
    }
    return best;
}

ClickOnceAddOn clickOnceAddOnInFirefox(const QJsonObject &file)
{
    ClickOnceAddOn best;
    const QJsonArray addOns = file.value(QLatin1StringView("addons")).toArray();
    for (const QJsonValue &each : addOns) {
        const QJsonObject addOn = each.toObject();
        const QString id = addOn.value(QLatin1StringView("id")).toString();
        const QString name = memberAt(addOn, QLatin1StringView("defaultLocale.name")).toString();
        const bool isExtension = addOn.value(QLatin1StringView("type")).toString() == QLatin1StringView("extension");
        if (isExtension && (speaksOfClickOnce(name) || speaksOfClickOnce(id)))
            prefer(best, {name.isEmpty() ? id : name, !addOn.value(QLatin1StringView("active")).toBool()});
    }
    return best;
}

Result<ClickOnceAddOn> findClickOnceAddOn(const InstalledBrowser &browser, const System &system)
{
    if (!system.browserFiles || !system.registry)
        return Failure::unsupported(QStringLiteral("browser files"));
    if (const ChromiumProduct *product = chromiumProduct(browser.id))
        return inChromium(*product, browser.major(), system);
    return browser.id == QLatin1StringView("firefox") ? inFirefox(*system.browserFiles)
                                                      : Result<ClickOnceAddOn>(ClickOnceAddOn());
}

} // namespace selfcheck
