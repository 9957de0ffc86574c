// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// One measurement: the interface between the core and everything that measures. A probe has no opinion,
// no text and no widget; destroying it cancels it. The probes themselves and the one list of them
// (probes/all_probes.h) are not the core's business.
#pragma once

#include "core/facts.h"

#include <QtCore/QJsonObject>
#include <QtCore/QObject>

#include <chrono>
#include <functional>
#include <memory>

namespace selfcheck {

/// "Could not ask" is a Failure; a bad answer is a fact.
using Outcome = Result<Facts>;

/// What a requirement tells its probe: JSON with the profile's values already in place.
class Parameters {
public:
    Parameters() = default;
    explicit Parameters(QJsonObject json) : m_json(std::move(json)) {}

    [[nodiscard]] const QJsonObject &json() const { return m_json; }
    [[nodiscard]] QString text(QLatin1StringView name, const QString &fallback = {}) const
    {
        return m_json.value(name).toString(fallback);
    }
    [[nodiscard]] int integer(QLatin1StringView name, int fallback = 0) const
    {
        return m_json.value(name).toInt(fallback);
    }
    [[nodiscard]] bool flag(QLatin1StringView name, bool fallback = false) const
    {
        return m_json.value(name).toBool(fallback);
    }
    [[nodiscard]] QJsonArray list(QLatin1StringView name) const { return m_json.value(name).toArray(); }

    bool operator==(const Parameters &) const = default;

private:
    QJsonObject m_json;
};

class Probe : public QObject {
    Q_OBJECT
public:
    /// Returns at once and never emits finished() itself.
    virtual void start() = 0;
signals:
    void progressed(int percent, const selfcheck::Facts &soFar);
    /// Exactly once, from the event loop.
    void finished(const selfcheck::Outcome &outcome);
    /// Only after finished(), from a kind that may watch, any number of times: this is the outcome now, whole, with
    /// everything that still holds of the one before. Its facts say what has been seen so far, not what is hoped for.
    void amended(const selfcheck::Outcome &outcome);
    /// Nothing will be amended any more; together with finished() when there is nothing to watch.
    void watchedEnough();
};

/// Lanes run beside each other. Machine: a pool. Network: many at once, bounded. Line: alone on the line,
/// after the Network lane is idle. Sound, Person: one at a time.
enum class Lane { Machine, Network, Line, Sound, Person };

using ProbeFactory = std::function<std::unique_ptr<Probe>(const Parameters &)>;

struct ProbeKind {
    QLatin1StringView id;
    Lane lane = Lane::Machine;
    std::vector<AnyFact> yields;
    /// The run deletes the probe then; its outcome is TimedOut.
    std::chrono::milliseconds deadline{5000};
    /// Usual duration, for the remaining time.
    std::chrono::milliseconds expected{200};
    ProbeFactory create;
    /// How long it may go on watching after it has finished, nearly silent: nobody waits for it, and it keeps no place
    /// in its lane. The run deletes it then, and the outcome it told last stays. 0: it is deleted when it finishes.
    std::chrono::milliseconds watching{0};
};

} // namespace selfcheck

Q_DECLARE_METATYPE(selfcheck::Facts)
Q_DECLARE_METATYPE(selfcheck::Outcome)
