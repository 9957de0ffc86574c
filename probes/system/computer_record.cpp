// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/computer.h"

#include <QtCore/QJsonArray>

namespace selfcheck {

namespace {

constexpr QLatin1StringView windowsWord("windows");
constexpr QLatin1StringView linuxWord("linux");

// What is unknown is left out.
void put(QJsonObject &record, const char *name, const QString &text)
{
    if (!text.isEmpty())
        record.insert(QLatin1StringView(name), text);
}

template<class T>
void put(QJsonObject &record, const char *name, const std::optional<T> &value)
{
    if (value)
        record.insert(QLatin1StringView(name), *value);
}

std::optional<qint64> numberIn(const QJsonObject &record, const char *name)
{
    const QJsonValue value = record.value(QLatin1StringView(name));
    return value.isDouble() ? std::optional<qint64>(value.toInteger()) : std::nullopt;
}

} // namespace

QJsonObject toRecord(const ComputerInfo &info)
{
    QJsonObject record;
    const bool isWindows = info.kernel == ComputerInfo::Kernel::Windows;
    record.insert(QLatin1StringView("kernel"), isWindows ? windowsWord : linuxWord);
    if (isWindows) {
        record.insert(QLatin1StringView("major"), info.major);
        record.insert(QLatin1StringView("build"), info.build);
    }
    put(record, "kernelRelease", info.kernelRelease);
    put(record, "osRelease", QString::fromUtf8(info.osRelease));
    put(record, "architecture", info.architecture);
    put(record, "programArchitecture", info.programArchitecture);
    put(record, "manufacturer", info.manufacturer);
    put(record, "product", info.product);
    put(record, "processorName", info.processorName);
    put(record, "logicalProcessors", info.logicalProcessors);
    put(record, "clockMhz", info.clockMhz);
    put(record, "memoryBytes", info.memoryBytes);
    put(record, "firmware", info.firmware);
    put(record, "secureBoot", info.secureBoot);
    put(record, "tpm", info.tpm);
    if (!info.display.isEmpty())
        record.insert(QLatin1StringView("display"), QJsonArray{info.display.width(), info.display.height()});
    if (info.rebootRequested)
        record.insert(QLatin1StringView("rebootRequested"), true);
    return record;
}

ComputerInfo computerInfoFromRecord(const QJsonObject &record)
{
    const auto text = [&record](const char *name) { return record.value(QLatin1StringView(name)).toString(); };
    ComputerInfo info;
    info.kernel = text("kernel") == windowsWord ? ComputerInfo::Kernel::Windows : ComputerInfo::Kernel::Linux;
    info.major = static_cast<int>(numberIn(record, "major").value_or(0));
    info.build = static_cast<int>(numberIn(record, "build").value_or(0));
    info.kernelRelease = text("kernelRelease");
    info.osRelease = text("osRelease").toUtf8();
    info.architecture = text("architecture");
    info.programArchitecture = text("programArchitecture");
    info.manufacturer = text("manufacturer");
    info.product = text("product");
    info.processorName = text("processorName");
    if (const auto count = numberIn(record, "logicalProcessors"))
        info.logicalProcessors = static_cast<int>(*count);
    info.clockMhz = numberIn(record, "clockMhz");
    info.memoryBytes = numberIn(record, "memoryBytes");
    info.firmware = text("firmware");
    const QJsonValue boot = record.value(QLatin1StringView("secureBoot"));
    if (boot.isBool())
        info.secureBoot = boot.toBool();
    info.tpm = text("tpm");
    const QJsonArray display = record.value(QLatin1StringView("display")).toArray();
    if (display.size() == 2)
        info.display = {display.at(0).toInt(), display.at(1).toInt()};
    info.rebootRequested = record.value(QLatin1StringView("rebootRequested")).toBool();
    return info;
}

} // namespace selfcheck
