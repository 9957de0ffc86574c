// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/pc/computer_reading.h"

#include "probes/pc/os_release.h"
#include "probes/pc/power_facts.h"
#include "probes/pc/session_facts.h"
#include "probes/pc/session_kind.h"
#include "probes/pc/support_table.h"
#include "probes/pc/windows_hardware.h"
#include "probes/pc/windows_release.h"
#include "probes/system/computer.h"
#include "probes/system/registry.h"
#include "probes/system/storage.h"

#include <algorithm>

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

// A server shares its build with a client of other dates, and the table knows clients only. Where the registry hides
// the edition, only what all editions have in common is said.
void setWindowsSupport(Facts &facts, const WindowsIdentity &identity, const SupportTable &table, const QDate &today)
{
    const WindowsRelease *release = identity.edition.server ? nullptr : table.windows(identity.number);
    if (!release)
        return setSupport(facts, table, {}, today);
    const QDate ends = release->ends(identity.edition.family);
    const auto isLike = [&](const QDate &other) { return table.state(other, today) == table.state(ends, today); };
    const bool isSure = !identity.edition.id.isEmpty() || std::ranges::all_of(release->allEnds(), isLike);
    setSupport(facts, table, isSure ? ends : QDate(), today);
    if (release->extendedFrom > 0)
        facts.set(extendedUpdates, identity.revision.value_or(0) >= release->extendedFrom);
}

void addWindows(Facts &facts, const Registry &registry, const ComputerInfo &info, const SupportTable &table,
                const QDate &today)
{
    const WindowsIdentity identity = identifyWindows(registry, info.major, info.build, table);
    facts.set(family, QStringLiteral("windows"));
    if (!identity.generation.isEmpty())
        facts.set(generation, identity.generation);
    facts.set(name, identity.name);
    if (!identity.version.isEmpty())
        facts.set(version, identity.version);
    facts.set(build, identity.build);
    if (!identity.edition.name.isEmpty()) {
        facts.set(edition, identity.edition.name);
        facts.set(editionN, identity.edition.withoutMedia);
        facts.set(multiSession, identity.edition.multiSession);
    }
    if (identity.sMode)
        facts.set(sMode, *identity.sMode);
    if (!identity.smartAppControl.isEmpty())
        facts.set(smartAppControl, identity.smartAppControl);
    setWindowsSupport(facts, identity, table, today);
    if (identity.restart.pending)
        facts.set(rebootPending, *identity.restart.pending);
    if (!identity.restart.reasons.isEmpty())
        facts.set(rebootReasons, identity.restart.reasons);
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
    if (info.architecture == QLatin1StringView("arm64") && !info.programArchitecture.isEmpty())
        facts.set(emulated, info.programArchitecture != info.architecture);
    if (!registry)
        return;
    // The list is not for virtual machines, whatever processor they show.
    const bool asksList = !facts.get(isVirtual).value_or(false);
    facts.set(cpuWindows11, asksList ? windows11Processor(registry->text(key, QStringLiteral("VendorIdentifier")),
                                                          registry->text(key, QStringLiteral("Identifier")))
                                     : QStringLiteral("unknown"));
}

void addModel(Facts &facts, const ComputerInfo &info, const Registry *registry)
{
    const QString key = QStringLiteral("HKLM\\HARDWARE\\DESCRIPTION\\System\\BIOS");
    const QString manufacturer =
        registry ? registry->text(key, QStringLiteral("SystemManufacturer")) : info.manufacturer;
    const QString product = registry ? registry->text(key, QStringLiteral("SystemProductName")) : info.product;
    const QString both = (manufacturer + u' ' + product).simplified();
    if (both.isEmpty())
        return;
    facts.set(model, both);
    facts.set(isVirtual, isVirtualMachine(manufacturer, product));
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
}

void addDisplay(Facts &facts, const QSize &size)
{
    if (!size.isEmpty())
        facts.set(display, QStringLiteral("%1 \u00d7 %2").arg(size.width()).arg(size.height()));
    if (facts.get(family) != QStringLiteral("windows"))
        return;
    // From afar it is the window of the PC in front of the person.
    const bool isHere = !isRemoteKind(facts.get(session::kind).value_or(QString()));
    facts.set(displayState, screenState(isHere ? size : QSize(), facts.get(generation).value_or(QString())));
}

void addSessionAndPower(Facts &facts, const System &system)
{
    facts.merge(session::facts(system));
    facts.merge(power::facts(system));
    // What a PC far away does with its power is not for the person in front of another one to settle.
    if (isRemoteKind(facts.get(session::kind).value_or(QString())))
        facts.set(power::concern, QStringLiteral("unknown"));
}

} // namespace

std::vector<AnyFact> yields()
{
    std::vector<AnyFact> all{family,          generation,     name,          version,         build,        edition,
                             editionN,        multiSession,   sMode,         smartAppControl, support,      supportEnds,
                             extendedUpdates, rebootPending,  rebootReasons, model,           isVirtual,    cpuName,
                             cpuCores,        cpuClock,       architecture,  emulated,        cpuWindows11, memoryTotal,
                             systemDiskTotal, systemDiskFree, firmware,      secureBoot,      tpm,          display,
                             displayState};
    for (const std::vector<AnyFact> &part : {session::yields(), power::yields()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
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
    const Registry *registry = system.registry.get();
    addModel(facts, info, registry);
    addProcessor(facts, info, registry);
    addRest(facts, info, registry, system.storage.get());
    addSessionAndPower(facts, system);
    addDisplay(facts, info.display);
    return facts;
}

} // namespace selfcheck::computer
