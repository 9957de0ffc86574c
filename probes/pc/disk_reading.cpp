// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/pc/disk_reading.h"

#include "probes/pc/clickonce_cache.h"
#include "probes/system/registry.h"
#include "probes/system/storage.h"

namespace selfcheck::disk {

namespace {

// "C:/" is written "C:" by everybody but programmers. A home folder may be a drive of its own, named after its user.
QString nameOf(const Volume &volume)
{
    const QString root = volume.root;
    if (root.startsWith(QLatin1StringView("/home/")))
        return QStringLiteral("~");
    return root.size() > 1 && root.endsWith(u'/') ? root.chopped(1) : root;
}

void addCache(Facts &facts, const Registry &registry, const Storage &storage)
{
    const auto size = storage.sizeOf(clickonce::cacheFolder(storage));
    if (!size)
        facts.set(cache, 0);
    else if (size->whole)
        facts.set(cache, size->bytes);
    if (const auto quota = clickonce::ownQuotaBytes(registry))
        facts.set(cacheQuota, quota->value_or(clickonce::defaultQuotaBytes));
}

} // namespace

std::vector<AnyFact> yields() { return {drive, path, free, total, cache, cacheQuota}; }

Outcome read(const System &system, const Parameters &)
{
    if (!system.storage)
        return Failure::unsupported(QStringLiteral("storage"));
    const QString folder = system.storage->userFolder();
    const auto volume = system.storage->volumeOf(folder);
    if (!volume)
        return Failure::systemCall(QStringLiteral("volume of the user folder"), QStringLiteral("no answer"));
    Facts facts;
    facts.set(drive, nameOf(*volume));
    facts.set(path, folder);
    facts.set(free, volume->freeBytes);
    facts.set(total, volume->totalBytes);
    if (system.registry)
        addCache(facts, *system.registry, *system.storage);
    return facts;
}

} // namespace selfcheck::disk
