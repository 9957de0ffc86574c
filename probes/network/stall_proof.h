// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Do large packets vanish where small ones pass? The same exchange with large packets, with small ones, and with
// large ones again: only silence, answer, silence proves it. One silence may be a lost packet or a busy server. Knows
// nothing of the exchange, which path_check.h makes.
#pragma once

#include <QtCore/QObject>

#include <functional>
#include <memory>

namespace selfcheck {

class StallProof : public QObject {
    Q_OBJECT
public:
    enum class State {
        Passes,  ///< the large exchange was answered
        Stalls,  ///< proven: silent when large, answered when small
        Unknown, ///< anything else
    };
    enum class Flow {
        Answered,
        Silent, ///< connected, then nothing whole in time
        Other,  ///< not connected, ended, cannot be made
    };
    using Done = std::function<void(Flow)>;
    /// Starts one exchange and calls done at most once, from the event loop. Destroying what it returns ends it.
    using Exchange = std::function<std::unique_ptr<QObject>(bool isLarge, Done done)>;

    explicit StallProof(Exchange exchange, QObject *parent = nullptr);
    ~StallProof() override;

    /// Once.
    void start() { next(); }

signals:
    /// Exactly once. Don't delete the proof directly inside the slot.
    void finished(selfcheck::StallProof::State state);

private:
    void next();
    void heard(int step, Flow flow);

    Exchange m_exchange;
    std::unique_ptr<QObject> m_running;
    int m_step = 0;
};

} // namespace selfcheck
