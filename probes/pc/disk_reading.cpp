// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/pc/disk_reading.h"

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

} // namespace

std::vector<AnyFact> yields() { return {drive, path, free, total}; }

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
    return facts;
}

} // namespace selfcheck::disk
