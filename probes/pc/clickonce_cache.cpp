// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/pc/clickonce_cause.h"

#include "probes/pc/clickonce_cache.h"
#include "probes/system/storage.h"

namespace selfcheck::clickonce {

namespace {

QString quotaKey()
{
    return QStringLiteral("HKCU\\Software\\Classes\\Software\\Microsoft\\Windows\\CurrentVersion\\Deployment");
}

QString quotaName() { return QStringLiteral("OnlineAppQuotaInKB"); }

} // namespace

QString cacheFolder(const Storage &storage) { return storage.userFolder() + QStringLiteral("/Apps/2.0"); }

Result<std::optional<qint64>> ownQuotaBytes(const Registry &registry)
{
    const auto quota = registry.checkedNumber(quotaKey(), quotaName());
    if (!quota)
        return quota.failure();
    constexpr qint64 kilobyte = 1024;
    // Nobody has a quota of a petabyte; a nonsense value must not overflow.
    constexpr qint64 most = qint64{1} << 40;
    if (!*quota || **quota < 0 || **quota > most)
        return std::optional<qint64>();
    return std::optional<qint64>(**quota * kilobyte);
}

Result<Causes> cacheCauses(const System &system)
{
    Causes causes;
    if (system.storage) {
        const QString cache = cacheFolder(*system.storage);
        // Before the first application there is only the folder above.
        auto mayWrite = system.storage->mayWriteInto(cache);
        if (!mayWrite)
            mayWrite = system.storage->mayWriteInto(system.storage->userFolder());
        if (mayWrite == false)
            causes.push_back({QStringLiteral("cache"), QStringLiteral("%LOCALAPPDATA%\\Apps\\2.0"), {}});
        if (system.storage->isOnNetwork(system.storage->userFolder()))
            causes.push_back({QStringLiteral("cache-network"), QStringLiteral("%LOCALAPPDATA%"), {}});
        const UserProfile kind = system.storage->userProfile();
        if (kind == UserProfile::Temporary || kind == UserProfile::Mandatory)
            causes.push_back({QStringLiteral("profile"), QStringLiteral("%USERPROFILE%"), wordOf(kind)});
    }
    const auto quota = ownQuotaBytes(*system.registry);
    if (!quota)
        return quota.failure();
    if (*quota && **quota < defaultQuotaBytes)
        causes.push_back({QStringLiteral("quota"), quotaKey() + u'\\' + quotaName(),
                          QString::number(**quota / 1024) + QStringLiteral(" KB")});
    return causes;
}

} // namespace selfcheck::clickonce
