// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/pc/computer_reading.h"

#include "probes/pc/os_release.h"
#include "probes/pc/support_table.h"
#include "probes/pc/windows_release.h"
#include "probes/system/computer.h"
#include "probes/system/registry.h"
#include "probes/system/storage.h"

namespace selfcheck::computer {

namespace {

// Tests name the day; otherwise it is today's.
QDate dayOf(const Parameters &parameters)
{
    const QDate named = QDate::fromString(parameters.text(QLatin1StringView("today")), Qt::ISODate);
    return named.isValid() ? named : QDate::currentDate();
}

void setSupport(Facts &facts, const SupportTable &table, const QDate &ends, const QDate &today)
{
    facts.set(support, table.state(ends, today));
    if (ends.isValid())
        facts.set(supportEnds, ends.toString(Qt::ISODate));
}

void addWindows(Facts &facts, const Registry &registry, const ComputerInfo &info, const SupportTable &table,
                const QDate &today)
{
    const WindowsIdentity identity = identifyWindows(registry, info.major, info.build, table);
    facts.set(family, QStringLiteral("windows"));
    facts.set(generation, identity.generation);
    facts.set(name, identity.name);
    if (!identity.version.isEmpty())
        facts.set(version, identity.version);
    facts.set(build, identity.build);
    if (!identity.edition.name.isEmpty())
        facts.set(edition, identity.edition.name);
    facts.set(sMode, identity.sMode);
    // A server shares its build with a client of other dates, and the table knows clients only.
    const int number = identity.build.section(u'.', 0, 0).toInt();
    const WindowsRelease *release = identity.edition.server ? nullptr : table.windows(number);
    setSupport(facts, table, release ? release->ends(identity.edition.family) : QDate(), today);
    facts.set(rebootPending, identity.rebootPending);
}

void addLinux(Facts &facts, const ComputerInfo &info, const SupportTable &table, const QDate &today)
{
    const QHash<QString, QString> release = parseOsRelease(info.osRelease);
    const QString id = release.value(QStringLiteral("ID"));
    const QString number = release.value(QStringLiteral("VERSION_ID"));
    facts.set(family, QStringLiteral("linux"));
    facts.set(generation, QStringLiteral("linux"));
    facts.set(name, release.value(QStringLiteral("PRETTY_NAME"), QStringLiteral("Linux")));
    if (!number.isEmpty())
        facts.set(version, number);
    facts.set(build, info.kernelRelease);
    const LinuxRelease *known = table.linuxRelease(id, number);
    setSupport(facts, table, known ? known->ends : QDate(), today);
    facts.set(rebootPending, info.rebootRequested);
}

void addProcessor(Facts &facts, const ComputerInfo &info, const Registry *registry)
{
    const QString key = QStringLiteral("HKLM\\HARDWARE\\DESCRIPTION\\System\\CentralProcessor\\0");
    QString processor = info.processorName;
    std::optional<qint64> clock = info.clockMhz;
    if (registry && processor.isEmpty())
        processor = registry->text(key, QStringLiteral("ProcessorNameString"));
    if (registry && !clock)
        clock = registry->number(key, QStringLiteral("~MHz"));
    if (!processor.isEmpty())
        facts.set(cpuName, processor.simplified());
    if (info.logicalProcessors)
        facts.set(cpuCores, *info.logicalProcessors);
    if (clock && *clock > 0)
        facts.set(cpuClock, *clock);
    if (!info.architecture.isEmpty())
        facts.set(architecture, info.architecture);
}

QString secureBootState(const ComputerInfo &info, const Registry *registry)
{
    std::optional<bool> on = info.secureBoot;
    if (registry) {
        const auto value =
            registry->number(QStringLiteral("HKLM\\SYSTEM\\CurrentControlSet\\Control\\SecureBoot\\State"),
                             QStringLiteral("UEFISecureBootEnabled"));
        if (value)
            on = *value == 1;
    }
    if (!on)
        return QStringLiteral("unknown");
    return *on ? QStringLiteral("on") : QStringLiteral("off");
}

void addRest(Facts &facts, const ComputerInfo &info, const Registry *registry, const Storage *storage)
{
    if (info.memoryBytes)
        facts.set(memoryTotal, *info.memoryBytes);
    const auto volume = storage ? storage->volumeOf(storage->systemFolder()) : std::nullopt;
    if (volume) {
        facts.set(systemDiskTotal, volume->totalBytes);
        facts.set(systemDiskFree, volume->freeBytes);
    }
    if (!info.firmware.isEmpty())
        facts.set(firmware, info.firmware);
    facts.set(secureBoot, secureBootState(info, registry));
    facts.set(tpm, info.tpm.isEmpty() ? QStringLiteral("unknown") : info.tpm);
    if (!info.display.isEmpty())
        facts.set(display, QStringLiteral("%1 \u00d7 %2").arg(info.display.width()).arg(info.display.height()));
}

} // namespace

std::vector<AnyFact> yields()
{
    return {family,       generation,      name,           version,       build,      edition,  sMode,
            architecture, support,         supportEnds,    rebootPending, cpuName,    cpuCores, cpuClock,
            memoryTotal,  systemDiskTotal, systemDiskFree, firmware,      secureBoot, tpm,      display};
}

Outcome read(const System &system, const Parameters &parameters)
{
    if (!system.computer)
        return Failure::unsupported(QStringLiteral("computer"));
    const auto table = SupportTable::shipped();
    if (!table)
        return table.failure();
    const ComputerInfo info = system.computer->read();
    const QDate today = dayOf(parameters);
    Facts facts;
    if (info.kernel == ComputerInfo::Kernel::Linux)
        addLinux(facts, info, *table, today);
    else if (system.registry)
        addWindows(facts, *system.registry, info, *table, today);
    else
        return Failure::unsupported(QStringLiteral("registry"));
    addProcessor(facts, info, system.registry.get());
    addRest(facts, info, system.registry.get(), system.storage.get());
    return facts;
}

} // namespace selfcheck::computer
