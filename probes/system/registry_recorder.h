// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The part of the recorder of systems (system_recorder.h) that listens to the registry.
#pragma once

#include "probes/system/asked_words.h"
#include "probes/system/recorder_memory.h"
#include "probes/system/registry.h"

#include <QtCore/QJsonObject>

#include <memory>
#include <tuple>

namespace selfcheck {

/// Spellings as first asked; Windows does not look at capitals.
struct RegistryLog {
    /// Half, key, name of a value; the latter two in small letters.
    using Place = std::tuple<RegistryView, QString, QString>;
    struct Value {
        QString key;
        QString name;
        RegistryAnswer answer;
    };
    struct Names {
        QString key;
        QStringList names;
    };
    struct Existence {
        QString key;
        bool exists = false;
    };
    RecorderMemory<Place, Value> values;
    RecorderMemory<Place, Existence> keys;
    RecorderMemory<Place, Names> subkeys;
    RecorderMemory<Place, Names> valueNames;

    /// {"64": {key: {name: value}}, "32": ...}. A value that was listed but not read is {"unread": true}.
    [[nodiscard]] QJsonObject record() const;
};

/// Asks inner once per question. All three live as long as the returned registry.
[[nodiscard]] std::shared_ptr<const Registry> listeningRegistry(std::shared_ptr<const Registry> inner,
                                                                std::shared_ptr<RegistryLog> log,
                                                                std::shared_ptr<AskedWords> words);

} // namespace selfcheck
