// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Lets every reading of this PC (the Machine lane; nothing touches the network) ask once while a recorder listens, so
// that what they were told can be replayed by tests. Takes out no private values: probes/system/record_scrubber.h.
#pragma once

#include "core/catalogue.h"
#include "core/probe.h"
#include "core/profile.h"
#include "probes/system/system_recorder.h"

#include <QtCore/QObject>

#include <memory>
#include <vector>

namespace selfcheck {

class RunProbe;

class Recording : public QObject {
    Q_OBJECT
public:
    /// One measurement, and what came out.
    struct Reading {
        QString probe;
        Parameters parameters;
        Outcome outcome;
    };

    /// The readings are those of the catalogue's rows, whatever the workplace; those that need what the profile does
    /// not have are left out. Firewall, security products and routes to the document's networks are asked, too.
    Recording(std::shared_ptr<const System> system, const Catalogue &catalogue, const Profile &profile,
              QObject *parent = nullptr);
    ~Recording() override;

    /// Returns at once. Each reading is kept to its deadline.
    void start();

    /// As the recorded systems of the tests; complete after finished().
    [[nodiscard]] QJsonObject record() const;
    [[nodiscard]] QSet<QString> ownWords() const { return m_recorder.ownWords(); }
    /// In the order of the catalogue; after finished().
    [[nodiscard]] const std::vector<Reading> &readings() const { return m_readings; }

signals:
    /// Exactly once, from the event loop.
    void finished();

private:
    struct Job;
    void add(const QString &probe, const Parameters &parameters);
    void conclude(std::size_t index, const Outcome &outcome);

    SystemRecorder m_recorder;
    std::vector<std::unique_ptr<Job>> m_jobs;
    std::vector<Reading> m_readings;
    std::size_t m_missing = 0;
};

} // namespace selfcheck
