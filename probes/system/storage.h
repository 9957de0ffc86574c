// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Drives and free space, as far as this account may use it. Qt asks the same way on every system.
#pragma once

#include <QtCore/QString>

#include <memory>
#include <optional>

namespace selfcheck {

struct Volume {
    QString root; ///< "C:/", "/home"
    qint64 totalBytes = 0;
    /// What this user may still write, quota included where the system counts it in.
    qint64 freeBytes = 0;
};

class Storage {
public:
    virtual ~Storage() = default;
    /// The folder that holds this user's program data (on Windows with the ClickOnce cache below it).
    [[nodiscard]] virtual QString userFolder() const = 0;
    /// The root of the drive the operating system lies on.
    [[nodiscard]] virtual QString systemFolder() const = 0;
    /// Nothing for a folder that does not exist or a drive that is not ready.
    [[nodiscard]] virtual std::optional<Volume> volumeOf(const QString &folder) const = 0;
};

[[nodiscard]] std::shared_ptr<const Storage> thisStorage();

} // namespace selfcheck
