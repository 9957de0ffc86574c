// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/pc/clickonce_reading.h"

#include "probes/pc/clickonce_cache.h"
#include "probes/pc/clickonce_cause.h"
#include "probes/pc/dotnet_reading.h"
#include "probes/system/storage.h"

#include <algorithm>
#include <array>

namespace selfcheck::clickonce {

namespace {

/// What weighs most comes first; those before "software-restriction" prevent it.
constexpr std::array weights{
    "dotnet",
    "s-mode",
    "dfshim",
    "association",
    "opener",
    "prompt-disabled",
    "cache",
    "software-restriction",
    "prompt-trusted-only",
    "prompt-signed",
    "prompt-32",
    "applocker",
    "smart-app-control",
    "cache-network",
    "profile",
    "quota",
    "content-type",
    "direct-invoke",
};
constexpr std::ptrdiff_t preventingCount = 7;

std::ptrdiff_t weightOf(const QString &word)
{
    return std::ranges::find_if(weights, [&word](const char *each) { return word == QLatin1StringView(each); }) -
           weights.begin();
}

Result<Causes> libraryCauses(const System &system)
{
    const Outcome runtime = dotnet::read(system, {});
    if (!runtime)
        return runtime.failure();
    if (!dotnet::isAtLeast462(*runtime))
        return Causes{{QStringLiteral("dotnet"), QStringLiteral(".NET Framework"),
                       runtime->get(dotnet::version).value_or(QString())}};
    const QString library = QStringLiteral("%WINDIR%\\System32\\dfshim.dll");
    if (system.storage && !system.storage->hasFile(library))
        return Causes{{QStringLiteral("dfshim"), library, {}}};
    return Causes();
}

QString wordOf(Prompting level)
{
    switch (level) {
    case Prompting::Enabled: return QStringLiteral("enabled");
    case Prompting::Authenticode: return QStringLiteral("signed");
    case Prompting::Disabled: break;
    }
    return QStringLiteral("disabled");
}

// A zone that does not decide may hold nonsense; then nothing is said of it.
void addPrompting(Facts &facts, const Registry &registry)
{
    constexpr std::array facets{&promptInternet, &promptIntranet, &promptComputer, &promptTrusted, &promptUntrusted};
    for (std::size_t i = 0; i < facets.size(); ++i) {
        const auto level = promptingIn(registry, promptingZones()[i], RegistryView::Bits64);
        if (level)
            facts.set(*facets[i], wordOf(*level));
    }
}

void addFolder(Facts &facts, const Storage &storage)
{
    facts.set(cachePath, cacheFolder(storage));
    if (storage.userProfile() != UserProfile::Unknown)
        facts.set(profile, QString(selfcheck::wordOf(storage.userProfile())));
}

} // namespace

std::vector<AnyFact> yields()
{
    return {state,          causes,        place,           value,     promptInternet, promptIntranet,
            promptComputer, promptTrusted, promptUntrusted, cachePath, profile};
}

Outcome read(const System &system, const Parameters &)
{
    if (!system.registry)
        return Failure::unsupported(QStringLiteral("registry"));
    const QString userFolder = system.storage ? system.storage->userFolder() : QString();
    Causes all;
    std::optional<Failure> gap;
    for (const auto &part :
         {libraryCauses(system), associationCauses(*system.registry), promptingCauses(*system.registry),
          applicationControlCauses(system, userFolder), cacheCauses(system)}) {
        if (part)
            all.insert(all.end(), part->begin(), part->end());
        else if (!gap)
            gap = part.failure();
    }
    std::ranges::stable_sort(all, {}, [](const Cause &each) { return weightOf(each.word); });
    // What prevents it does so whatever else could not be found out.
    if (gap && (all.empty() || weightOf(all.front().word) >= preventingCount))
        return *gap;

    Facts facts;
    facts.set(state, all.empty() ? QStringLiteral("ready") : all.front().word);
    if (!all.empty()) {
        QStringList words;
        for (const Cause &each : all)
            words += each.word;
        facts.set(causes, words);
        facts.set(place, all.front().place);
        if (!all.front().value.isEmpty())
            facts.set(value, all.front().value);
    }
    addPrompting(facts, *system.registry);
    if (system.storage)
        addFolder(facts, *system.storage);
    return facts;
}

bool isPossible(const Facts &facts)
{
    const auto found = facts.get(state);
    return found && weightOf(*found) >= preventingCount;
}

} // namespace selfcheck::clickonce
