// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Does the line carry large packets? Three measurements side by side: a long request to a web page (the way out), a
// TLS handshake, whose certificates come in large packets (the way back), and the largest undivided packet that a STUN
// server answers. A line that swallows large packets without a word lets pages hang while small tests pass.
#pragma once

#include "probes/network/packet_size_check.h"
#include "probes/network/stall_proof.h"

#include <QtCore/QLatin1StringView>
#include <QtCore/QUrl>

#include <chrono>

namespace selfcheck {

struct PathTargets {
    struct Server {
        QHostAddress address; ///< null: there is none
        quint16 port = 0;
        QString host;
    };
    QUrl page; ///< plain HTTP
    QHostAddress pageAddress;
    Server secure; ///< speaks TLS
    Server stun;   ///< over UDP
    qint64 linkBytes = 0;
    std::chrono::milliseconds patience{1800}; ///< of one exchange
};

struct PathResult {
    StallProof::State out = StallProof::State::Unknown;
    StallProof::State back = StallProof::State::Unknown;
    /// The largest packet seen to pass undivided, on the way out.
    std::optional<int> bytes;
    /// "passes", "black-hole", "unknown"
    [[nodiscard]] QLatin1StringView word() const;
};

class PathCheck : public QObject {
    Q_OBJECT
public:
    explicit PathCheck(PathTargets targets, QObject *parent = nullptr);
    ~PathCheck() override;

    /// Once. Ends within three times two patiences; after some round trips on a healthy line.
    void start();
    /// What is known so far.
    [[nodiscard]] const PathResult &result() const { return m_result; }

signals:
    /// Exactly once, from the event loop. Don't delete the check directly inside the slot.
    void finished();

private:
    void prove(const StallProof::Exchange &exchange, StallProof::State &into);
    void arrived();

    PathTargets m_targets;
    PathResult m_result;
    std::vector<std::unique_ptr<StallProof>> m_proofs;
    std::unique_ptr<PacketSizeCheck> m_size;
    int m_pending = 0;
};

} // namespace selfcheck
