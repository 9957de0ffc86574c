// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Probes that do what a test tells them, for tests of the engine and of the front ends: they answer from the
// event loop, wait for the test, or break the rules in every way a probe can. What happens to them is written
// to a log. Which script a probe follows: the parameter "script", else the id of its kind.
#pragma once

#include "core/probe.h"

#include <QtCore/QHash>
#include <QtCore/QPointer>
#include <QtCore/QStringList>
#include <QtCore/QTimer>

#include <memory>
#include <stdexcept>

namespace selfcheck::test {

struct Script {
    enum class Kind {
        Answers, ///< once, from the event loop
        Waits,   ///< for ScriptedProbes::finish(); for ever without it
        ThrowsWhenMade,
        IsNull, ///< the factory returns nothing
        ThrowsInStart,
        ThrowsOddly, ///< something that is no std::exception
        FinishesInStart,
        FinishesTwice,
        AmendsFirst,       ///< instead of finishing
        FinishesAndAmends, ///< the outcome, then no facts
        FinishesForGood,   ///< there is nothing to watch
        AmendsLater,       ///< finishes, amends after a while, has seen enough
        DeletesItself,
    };
    Kind kind = Kind::Answers;
    Outcome outcome = Facts();
    std::chrono::milliseconds after{0};
    Outcome later = Facts(); ///< of AmendsLater
    std::chrono::milliseconds laterAfter{0};
};

inline Script answers(Outcome outcome, std::chrono::milliseconds after = {})
{
    return {Script::Kind::Answers, std::move(outcome), after};
}
inline Script waits() { return {Script::Kind::Waits}; }
inline Script misbehaves(Script::Kind kind) { return {kind}; }

/// The shared state behind the probes of one test; outlives them.
struct ScriptedProbes {
    QHash<QString, Script> scripts;
    QStringList log; ///< "start NAME", "end NAME"
    QHash<QString, QPointer<Probe>> live;
    int mostAtOnce = 0;

    /// Lets a waiting probe answer, from the event loop as it should.
    void finish(const QString &name, const Outcome &outcome)
    {
        Probe *probe = live.value(name);
        if (!probe)
            throw std::logic_error("no such probe is running: " + name.toStdString());
        QTimer::singleShot(0, probe, [probe, outcome] { emit probe->finished(outcome); });
    }
    /// A probe that watches amends what it said, from the event loop as it should.
    void amend(const QString &name, const Outcome &outcome)
    {
        Probe *probe = live.value(name);
        if (!probe)
            throw std::logic_error("no such probe is watching: " + name.toStdString());
        QTimer::singleShot(0, probe, [probe, outcome] { emit probe->amended(outcome); });
    }
    void endWatching(const QString &name)
    {
        Probe *probe = live.value(name);
        if (!probe)
            throw std::logic_error("no such probe is watching: " + name.toStdString());
        QTimer::singleShot(0, probe, [probe] { emit probe->watchedEnough(); });
    }
    [[nodiscard]] QStringList running() const
    {
        QStringList names = live.keys();
        names.sort();
        return names;
    }
    [[nodiscard]] ProbeKind kind(QLatin1StringView id, Lane lane = Lane::Machine,
                                 std::chrono::milliseconds deadline = std::chrono::seconds(5),
                                 std::chrono::milliseconds expected = std::chrono::milliseconds(200),
                                 std::chrono::milliseconds watching = {});
};

class ScriptedProbe : public Probe {
public:
    ScriptedProbe(ScriptedProbes &all, QString name, Script script)
        : m_all(all), m_name(std::move(name)), m_script(std::move(script))
    {
        if (m_script.kind == Script::Kind::ThrowsWhenMade)
            throw std::runtime_error("thrown while being made");
        m_all.live.insert(m_name, this);
        m_all.mostAtOnce = std::max(m_all.mostAtOnce, static_cast<int>(m_all.live.size()));
    }
    ~ScriptedProbe() override
    {
        m_all.live.remove(m_name);
        m_all.log += QStringLiteral("end ") + m_name;
    }
    ScriptedProbe(const ScriptedProbe &) = delete;
    ScriptedProbe &operator=(const ScriptedProbe &) = delete;

    void start() override
    {
        m_all.log += QStringLiteral("start ") + m_name;
        switch (m_script.kind) {
        case Script::Kind::Answers:
            QTimer::singleShot(m_script.after, this, [this] { emit finished(m_script.outcome); });
            return;
        case Script::Kind::ThrowsInStart: throw std::runtime_error("thrown in start");
        case Script::Kind::ThrowsOddly: throw 42;
        case Script::Kind::FinishesInStart: emit finished(m_script.outcome); return;
        case Script::Kind::FinishesTwice:
            QTimer::singleShot(m_script.after, this, [this] {
                emit finished(m_script.outcome);
                emit finished(m_script.outcome);
            });
            return;
        case Script::Kind::AmendsFirst:
            QTimer::singleShot(m_script.after, this, [this] { emit amended(m_script.outcome); });
            return;
        case Script::Kind::FinishesAndAmends:
            QTimer::singleShot(m_script.after, this, [this] {
                emit finished(m_script.outcome);
                emit amended(Facts());
            });
            return;
        case Script::Kind::FinishesForGood:
            QTimer::singleShot(m_script.after, this, [this] {
                emit finished(m_script.outcome);
                emit watchedEnough();
            });
            return;
        case Script::Kind::AmendsLater:
            QTimer::singleShot(m_script.after, this, [this] { emit finished(m_script.outcome); });
            QTimer::singleShot(m_script.after + m_script.laterAfter, this, [this] {
                emit amended(m_script.later);
                emit watchedEnough();
            });
            return;
        case Script::Kind::DeletesItself: deleteLater(); return;
        case Script::Kind::Waits:
        case Script::Kind::ThrowsWhenMade:
        case Script::Kind::IsNull: return;
        }
    }

private:
    ScriptedProbes &m_all;
    QString m_name;
    Script m_script;
};

inline ProbeKind ScriptedProbes::kind(QLatin1StringView id, Lane lane, std::chrono::milliseconds deadline,
                                      std::chrono::milliseconds expected, std::chrono::milliseconds watching)
{
    const ProbeFactory create = [this, id](const Parameters &parameters) -> std::unique_ptr<Probe> {
        const QString name = parameters.text(QLatin1StringView("script"), QString(id));
        const Script script = scripts.value(name, waits());
        if (script.kind == Script::Kind::IsNull)
            return nullptr;
        return std::make_unique<ScriptedProbe>(*this, name, script);
    };
    return {id, lane, {}, deadline, expected, create, watching};
}

} // namespace selfcheck::test
