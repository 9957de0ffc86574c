// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/storage.h"

#include <QtCore/QDir>
#include <QtCore/QStandardPaths>
#include <QtCore/QStorageInfo>

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

    std::optional<Volume> volumeOf(const QString &folder) const override
    {
        const QStorageInfo info(folder);
        if (!info.isValid() || !info.isReady() || info.bytesTotal() <= 0)
            return std::nullopt;
        return Volume{info.rootPath(), info.bytesTotal(), info.bytesAvailable()};
    }
};

} // namespace

std::shared_ptr<const Storage> thisStorage() { return std::make_shared<QtStorage>(); }

} // namespace selfcheck
