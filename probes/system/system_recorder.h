// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Listens while readings ask a system, and writes down what they asked and what they were told: a record from which
// tests rebuild the PC (tests/probes/support/recorded_system.h). So no list of keys or files is kept anywhere. Each
// question reaches the real system once; who asks again gets the same answer. Private values are still in the record:
// probes/system/record_scrubber.h.
#pragma once

#include "probes/system/system.h"

#include <QtCore/QJsonObject>
#include <QtCore/QSet>
#include <QtCore/QString>

namespace selfcheck {

class SystemRecorder {
public:
    explicit SystemRecorder(std::shared_ptr<const System> system);
    ~SystemRecorder();
    Q_DISABLE_COPY_MOVE(SystemRecorder)

    /// A new one for each reading, so that it is known what that reading was told. May outlive the recorder.
    [[nodiscard]] std::shared_ptr<const System> listen() const;

    /// Everything asked so far; readings may still be asking. Members nobody asked for are left out.
    [[nodiscard]] QJsonObject record() const;
    /// Words of the questions that no answer had contained before: the readings' own, in small letters.
    [[nodiscard]] QSet<QString> ownWords() const;

private:
    class Log;
    std::shared_ptr<Log> m_log;
    std::shared_ptr<const System> m_system;
};

} // namespace selfcheck
