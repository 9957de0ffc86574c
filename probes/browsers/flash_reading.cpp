// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/browsers/flash_reading.h"

#include "core/judge.h"
#include "probes/system/browser_files.h"
#include "probes/system/registry.h"

namespace selfcheck::flash {

namespace {

struct Leftovers {
    QStringList places;
    QString version;

    void add(const QString &place, const QString &itsVersion)
    {
        if (!places.contains(place, Qt::CaseInsensitive))
            places += place;
        if (compareVersions(version, itsVersion) < 0)
            version = itsVersion;
    }
};

// "32,0,0,465" in old entries.
QString dotted(QString version) { return version.replace(u',', u'.'); }

/// The control of Internet Explorer, which also runs inside other programs. Registered without its file it is dead.
Status lookAtControl(const Registry &registry, const BrowserFiles &files, RegistryView view, Leftovers &leftovers)
{
    const auto file = registry.checkedText(
        QStringLiteral("HKCR\\CLSID\\{D27CDB6E-AE6D-11CF-96B8-444553540000}\\InprocServer32"), {}, view);
    if (!file)
        return file.failure();
    const QString path = file->value_or(QString());
    if (!path.isEmpty() && !files.program(path).isEmpty())
        leftovers.add(path, files.fileVersion(path));
    return Done{};
}

/// One installation that Adobe's installer has entered. Where it names its file, that must still be there.
Status lookAtEntry(const Registry &registry, const BrowserFiles &files, const QString &name, RegistryView view,
                   Leftovers &leftovers)
{
    const QString key = QStringLiteral("HKLM\\SOFTWARE\\Macromedia\\") + name;
    const auto version = registry.checkedText(key, QStringLiteral("Version"), view);
    if (!version)
        return version.failure();
    const QString path = registry.text(key, QStringLiteral("PlayerPath"), view);
    if (!*version || (*version)->isEmpty() || (!path.isEmpty() && files.program(path).isEmpty()))
        return Done{};
    leftovers.add(path.isEmpty() ? key : path, dotted(**version));
    return Done{};
}

Status lookAtWindows(const Registry &registry, const BrowserFiles &files, Leftovers &leftovers)
{
    for (const RegistryView view : {RegistryView::Bits64, RegistryView::Bits32}) {
        Status status = lookAtControl(registry, files, view, leftovers);
        for (const char *name : {"FlashPlayerActiveX", "FlashPlayerPlugin", "FlashPlayerPepper"}) {
            if (status)
                status = lookAtEntry(registry, files, QLatin1StringView(name), view, leftovers);
        }
        if (!status)
            return status;
    }
    return Done{};
}

// Where the distributions' packages put it.
void lookAtLinux(const BrowserFiles &files, Leftovers &leftovers)
{
    for (const char *file :
         {"/usr/lib/mozilla/plugins/libflashplayer.so", "/usr/lib64/mozilla/plugins/libflashplayer.so",
          "/usr/lib/flashplugin-installer/libflashplayer.so", "/usr/lib/adobe-flashplugin/libflashplayer.so",
          "/usr/lib/pepperflashplugin-nonfree/libpepflashplayer.so"}) {
        if (!files.text(QLatin1StringView(file)).isEmpty())
            leftovers.add(QLatin1StringView(file), {});
    }
}

} // namespace

std::vector<AnyFact> yields() { return {state, version, places}; }

Outcome read(const System &system, const Parameters &)
{
    if (!system.browserFiles)
        return Failure::unsupported(QStringLiteral("browser files"));
    Leftovers leftovers;
    if (system.registry) {
        const Status status = lookAtWindows(*system.registry, *system.browserFiles, leftovers);
        if (!status)
            return status.failure();
    } else {
        lookAtLinux(*system.browserFiles, leftovers);
    }
    Facts facts;
    facts.set(state, leftovers.places.isEmpty() ? QStringLiteral("absent") : QStringLiteral("leftover"));
    if (!leftovers.version.isEmpty())
        facts.set(version, leftovers.version);
    if (!leftovers.places.isEmpty())
        facts.set(places, leftovers.places);
    return facts;
}

} // namespace selfcheck::flash
