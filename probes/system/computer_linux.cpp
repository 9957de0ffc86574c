// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/computer.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QSysInfo>

#include <unistd.h>

namespace selfcheck {

namespace {

QByteArray contentOf(const QString &path, qint64 limit = 1 << 20)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(limit) : QByteArray();
}

// "key : value" lines of /proc; the first match counts.
QByteArray lineValue(const QByteArray &text, QByteArrayView key)
{
    for (const QByteArray &line : text.split('\n')) {
        if (!line.startsWith(key))
            continue;
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).trimmed() == key)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

std::optional<qint64> clockMhz(const QByteArray &cpuinfo)
{
    const qint64 maximumKhz =
        contentOf(QStringLiteral("/sys/devices/system/cpu/cpu0/cpufreq/cpuinfo_max_freq")).trimmed().toLongLong();
    if (maximumKhz > 0)
        return maximumKhz / 1000;
    const double now = lineValue(cpuinfo, "cpu MHz").toDouble();
    return now > 0 ? std::optional<qint64>(qRound64(now)) : std::nullopt;
}

std::optional<bool> secureBoot()
{
    const QDir variables(QStringLiteral("/sys/firmware/efi/efivars"));
    const QStringList found = variables.entryList({QStringLiteral("SecureBoot-*")}, QDir::Files);
    if (found.isEmpty())
        return std::nullopt;
    // Four bytes of attributes, then the value.
    const QByteArray bytes = contentOf(variables.filePath(found.first()), 16);
    return bytes.size() >= 5 ? std::optional<bool>(bytes.at(4) == 1) : std::nullopt;
}

QString tpmVersion()
{
    const QDir devices(QStringLiteral("/sys/class/tpm"));
    if (!devices.exists())
        return {};
    if (devices.entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty())
        return QStringLiteral("none");
    const QByteArray major = contentOf(devices.filePath(QStringLiteral("tpm0/tpm_version_major"))).trimmed();
    return major == "2" ? QStringLiteral("2.0") : major == "1" ? QStringLiteral("1.2") : QString();
}

QSize displaySize()
{
    const QDir outputs(QStringLiteral("/sys/class/drm"));
    const QStringList names = outputs.entryList({QStringLiteral("card*-*")}, QDir::Dirs);
    for (const QString &name : names) {
        if (contentOf(outputs.filePath(name + QStringLiteral("/status"))).trimmed() != "connected")
            continue;
        const QByteArray first = contentOf(outputs.filePath(name + QStringLiteral("/modes"))).split('\n').value(0);
        const QList<QByteArray> sides = first.trimmed().split('x');
        if (sides.size() == 2 && sides.at(0).toInt() > 0)
            return {sides.at(0).toInt(), sides.at(1).toInt()};
    }
    return {};
}

class LinuxComputer final : public Computer {
public:
    ComputerInfo read() const override
    {
        const QByteArray cpuinfo = contentOf(QStringLiteral("/proc/cpuinfo"));
        ComputerInfo info;
        info.kernel = ComputerInfo::Kernel::Linux;
        info.kernelRelease = QSysInfo::kernelVersion();
        info.osRelease = contentOf(QStringLiteral("/etc/os-release"));
        info.architecture = QSysInfo::currentCpuArchitecture();
        info.programArchitecture = QSysInfo::buildCpuArchitecture();
        info.manufacturer = QString::fromUtf8(contentOf(QStringLiteral("/sys/class/dmi/id/sys_vendor"))).trimmed();
        info.product = QString::fromUtf8(contentOf(QStringLiteral("/sys/class/dmi/id/product_name"))).trimmed();
        info.processorName = QString::fromUtf8(lineValue(cpuinfo, "model name"));
        if (const long count = sysconf(_SC_NPROCESSORS_ONLN); count > 0)
            info.logicalProcessors = static_cast<int>(count);
        info.clockMhz = clockMhz(cpuinfo);
        const qint64 pages = sysconf(_SC_PHYS_PAGES);
        const qint64 pageSize = sysconf(_SC_PAGESIZE);
        if (pages > 0 && pageSize > 0)
            info.memoryBytes = pages * pageSize;
        info.firmware =
            QFile::exists(QStringLiteral("/sys/firmware/efi")) ? QStringLiteral("uefi") : QStringLiteral("bios");
        info.secureBoot = secureBoot();
        info.tpm = tpmVersion();
        info.display = displaySize();
        info.rebootRequested = QFile::exists(QStringLiteral("/run/reboot-required"));
        return info;
    }
};

} // namespace

std::shared_ptr<const Computer> thisComputer() { return std::make_shared<LinuxComputer>(); }

} // namespace selfcheck
