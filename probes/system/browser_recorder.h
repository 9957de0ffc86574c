// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The part of the recorder of systems (system_recorder.h) that listens to the files of browsers.
#pragma once

#include "probes/system/asked_words.h"
#include "probes/system/browser_files.h"
#include "probes/system/recorder_memory.h"

#include <QtCore/QJsonObject>

#include <memory>

namespace selfcheck {

struct BrowserLog {
    using Texts = RecorderMemory<QString, QString>;
    Texts programs;
    Texts fileVersions;
    Texts printedVersions;
    Texts texts;
    RecorderMemory<QString, Result<QByteArray>> contents;
    RecorderMemory<QString, Result<QStringList>> names;
    RecorderMemory<int, QString> handler; ///< one question, 0

    /// Files that were listed but not read are {"unread": true} among the texts.
    [[nodiscard]] QJsonObject record() const;
};

[[nodiscard]] std::shared_ptr<const BrowserFiles> listeningBrowserFiles(std::shared_ptr<const BrowserFiles> inner,
                                                                        std::shared_ptr<BrowserLog> log,
                                                                        std::shared_ptr<AskedWords> words);

} // namespace selfcheck
