// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The part of the recorder of systems (system_recorder.h) that listens to the drives.
#pragma once

#include "probes/system/asked_words.h"
#include "probes/system/recorder_memory.h"
#include "probes/system/storage.h"

#include <QtCore/QJsonObject>

namespace selfcheck {

struct StorageLog {
    RecorderMemory<bool, QString> folders; ///< true: the user's
    RecorderMemory<QString, std::optional<Volume>> volumes;
    RecorderMemory<QString, bool> files;
    RecorderMemory<QString, std::optional<FolderSize>> sizes;
    RecorderMemory<QString, std::optional<bool>> rights;
    RecorderMemory<QString, bool> network;
    RecorderMemory<int, UserProfile> profile; ///< one question, 0

    /// Each volume with the folders it was found by; "absent" lists folders that lie nowhere.
    [[nodiscard]] QJsonObject record() const;

private:
    void recordVolumes(QJsonObject &record) const;
    [[nodiscard]] QJsonObject foldersRecord() const;
};

[[nodiscard]] std::shared_ptr<const Storage> listeningStorage(std::shared_ptr<const Storage> inner,
                                                              std::shared_ptr<StorageLog> log,
                                                              std::shared_ptr<AskedWords> words);

} // namespace selfcheck
