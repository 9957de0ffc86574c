// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Operating system and hardware as the system calls tell them, before anybody decides what they mean. On
// Windows the rest (edition, release name, restart pending) stands in the registry: probes/system/registry.h.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QSize>
#include <QtCore/QString>

#include <memory>
#include <optional>

namespace selfcheck {

struct ComputerInfo {
    enum class Kernel { Windows, Linux };
    Kernel kernel = Kernel::Linux;
    /// Windows: of RtlGetVersion, which no compatibility setting falsifies. Linux: 0.
    int major = 0;
    int build = 0;
    /// Linux: "6.1.0-18-amd64".
    QString kernelRelease;
    /// Linux: the text of /etc/os-release.
    QByteArray osRelease;
    /// Of the processor, not of this program: "x86_64", "arm64", "x86".
    QString architecture;
    /// What this program was built for; another one than above when its code is translated.
    QString programArchitecture;
    /// Linux: maker and model of the PC ("LENOVO", "ThinkPad T14"); on Windows they stand in the registry.
    QString manufacturer;
    QString product;
    QString processorName; ///< empty on Windows (registry)
    std::optional<int> logicalProcessors;
    std::optional<qint64> clockMhz;    ///< nothing on Windows (registry)
    std::optional<qint64> memoryBytes; ///< built in where known, else usable
    /// "uefi", "bios"; empty where the system does not say.
    QString firmware;
    /// Linux; on Windows it stands in the registry.
    std::optional<bool> secureBoot;
    /// "2.0", "1.2", "none"; empty where the system does not say.
    QString tpm;
    /// Of the main screen, in pixels; empty without one.
    QSize display;
    /// Linux: /run/reboot-required exists.
    bool rebootRequested = false;
};

class Computer {
public:
    virtual ~Computer() = default;
    [[nodiscard]] virtual ComputerInfo read() const = 0;
};

/// The one this program runs on.
[[nodiscard]] std::shared_ptr<const Computer> thisComputer();

[[nodiscard]] QJsonObject toRecord(const ComputerInfo &info);
[[nodiscard]] ComputerInfo computerInfoFromRecord(const QJsonObject &record);

} // namespace selfcheck
