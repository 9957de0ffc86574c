// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/storage.h"

#include <QtCore/QDir>
#include <QtCore/QStandardPaths>
#include <QtCore/QStorageInfo>

#include <cstdint>
#include <filesystem>
#include <system_error>

namespace selfcheck {

namespace {

class QtStorage final : public Storage {
public:
    QString userFolder() const override
    {
        const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
        return QDir(data).exists() ? data : QDir::homePath();
    }

    QString systemFolder() const override { return QStorageInfo::root().rootPath(); }

    // The sizes come from the folder itself: QStorageInfo knows only what stands in the list of mounts, where the root
    // of a chroot is missing.
    std::optional<Volume> volumeOf(const QString &folder) const override
    {
        std::error_code error;
        const std::filesystem::space_info space =
            std::filesystem::space(std::filesystem::path(folder.toStdU16String()), error);
        if (error || space.capacity == 0 || space.capacity == static_cast<std::uintmax_t>(-1))
            return std::nullopt;
        const QStorageInfo info(folder);
        return Volume{info.isValid() ? info.rootPath() : QDir::rootPath(), static_cast<qint64>(space.capacity),
                      static_cast<qint64>(space.available)};
    }
};

} // namespace

std::shared_ptr<const Storage> thisStorage() { return std::make_shared<QtStorage>(); }

} // namespace selfcheck
