// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/power.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

namespace selfcheck {

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(256).trimmed() : QByteArray();
}

} // namespace

Result<Power> readPower()
{
    Power power;
    const QDir supplies(QStringLiteral("/sys/class/power_supply"));
    if (supplies.exists())
        power.battery = false;
    for (const QString &name : supplies.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString folder = supplies.filePath(name) + u'/';
        const QByteArray type = contentOf(folder + QStringLiteral("type"));
        if (type == "Mains" || type == "USB") {
            // Several: a notebook with a charger plug and one on USB.
            const QByteArray online = contentOf(folder + QStringLiteral("online"));
            if (!online.isEmpty())
                power.mains = power.mains.value_or(false) || online != "0";
        }
        // A mouse has a battery, too; its scope is "Device".
        if (type != "Battery" || contentOf(folder + QStringLiteral("scope")) == "Device")
            continue;
        power.battery = true;
        bool isNumber = false;
        const int level = contentOf(folder + QStringLiteral("capacity")).toInt(&isNumber);
        if (isNumber && !power.batteryLevel)
            power.batteryLevel = level;
    }
    power.plan = QString::fromLatin1(contentOf(QStringLiteral("/sys/firmware/acpi/platform_profile")));
    return power;
}

} // namespace selfcheck
