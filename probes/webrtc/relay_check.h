// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Does one way to a TURN server relay? Two allocations send each other packets like those of a call for half a second,
// and are given back. Says at which step it ends; whether the line is good enough for a call is not asked here. Names,
// several ways and what they mean together: turn_probe.h.
#pragma once

#include "probes/webrtc/turn_allocation.h"

#include <array>
#include <optional>
#include <vector>

namespace selfcheck {

struct RelayResult {
    TurnState state = TurnState::Silent;
    int code = 0; ///< of the server's error; 0 without one
    bool wasNotAsked = false;
    QHostAddress refusedBy; ///< null unless known
    TurnServer server;      ///< the one that was asked in the end
    std::optional<TlsResult> tls;
    QString software;
    std::optional<IpEndpoint> mapped;
    /// Address of the first relay; empty before one stood.
    std::optional<IpEndpoint> relayed;
    /// From start() to the first packet that came through both relays.
    std::optional<double> firstPacketMs;
    /// From one allocation to the other, median: about one round trip to the server.
    std::optional<double> tripMs;
    /// Both directions together; 0 before anything was sent.
    int sent = 0;
    int arrived = 0;
    /// How many allocations the server granted.
    int allocations = 0;
};

class RelayCheck : public QObject {
    Q_OBJECT
public:
    struct Settings {
        TurnAllocation::Settings allocation;
        int packets = 25; ///< in each direction
        std::chrono::milliseconds pace{20};
        /// After the last packet was sent.
        std::chrono::milliseconds straggler{400};
        /// When nothing at all has come by then.
        std::chrono::milliseconds nothing{1200};
        /// For giving the allocations back.
        std::chrono::milliseconds farewell{500};
    };

    RelayCheck(TurnServer server, Settings settings, QObject *parent = nullptr);
    ~RelayCheck() override;

    /// Once.
    void start();
    /// Only while finished() has not come: what is known by now.
    [[nodiscard]] const RelayResult &result() const { return m_result; }

signals:
    /// Exactly once, from the event loop. Don't delete the check directly inside the slot.
    void finished(const selfcheck::RelayResult &result);

private:
    struct End {
        std::unique_ptr<TurnAllocation> allocation;
        bool isSettled = false;
        bool isBound = false;
        bool isClosed = false;
        std::vector<bool> heard;
    };

    void open(std::size_t side);
    void granted(std::size_t side);
    void ended(std::size_t side, const TurnEnd &end);
    void settled();
    void boundAt(std::size_t side);
    void sendNext();
    void heardAt(std::size_t side, const IpEndpoint &peer, const QByteArray &data);
    void judge();
    void conclude();
    void closedAt(std::size_t side);
    void report();
    [[nodiscard]] QByteArray packet(std::size_t side, int number) const;
    [[nodiscard]] double elapsedMs() const { return double(m_clock.nsecsElapsed()) / 1e6; }

    TurnServer m_server;
    Settings m_settings;
    RelayResult m_result;
    std::array<End, 2> m_ends;
    QByteArray m_mark;
    std::vector<double> m_sentAtMs;
    std::vector<double> m_tripsMs;
    QElapsedTimer m_clock;
    QTimer m_pace;
    QTimer m_wait;
    std::optional<TurnEnd> m_failure;
    bool m_hasRetried = false;
    bool m_isConcluding = false;
    bool m_isReported = false;
};

} // namespace selfcheck
