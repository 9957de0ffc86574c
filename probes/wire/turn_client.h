// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// One TURN allocation (RFC 8656) as seen by the client, without socket and clock: requests with retransmission and
// long-term credentials, permissions, channels, data both ways, upkeep, the end. Bytes and the time go in; bytes to
// send, events and the time to wake up come out. Which address and transport it runs over, and following another
// server (300), is the caller's business: probes/webrtc/turn_allocation.h.
#pragma once

#include "probes/wire/stun_message.h"
#include "probes/wire/turn_credentials.h"
#include "probes/wire/turn_frames.h"

#include <QtCore/QByteArrayList>

#include <chrono>
#include <optional>
#include <variant>
#include <vector>

namespace selfcheck {

/// Why a request ended without success. Codes: RFC 8656 section 19, RFC 8489 section 18.2.
enum class TurnFailure {
    Silent,
    BadAnswer,            ///< no STUN, or an answer without what belongs into it
    WrongIntegrity,       ///< the answer is not signed with our key: somebody else's, or changed on the way
    NoCredentials,        ///< the server demands credentials and we have none: it works as far as that
    TryAlternate,         ///< 300
    BadRequest,           ///< 400
    WrongCredentials,     ///< 401 to a signed request; an expired pair looks the same
    Forbidden,            ///< 403
    UnknownAttribute,     ///< 420
    Mismatch,             ///< 437: this port has an allocation already, or has none
    StaleNonce,           ///< 438 again with the new nonce
    FamilyUnsupported,    ///< 440
    WrongUser,            ///< 441: the allocation is another user's
    TransportUnsupported, ///< 442
    PeerFamily,           ///< 443
    Quota,                ///< 486
    ServerError,          ///< 500
    Overloaded,           ///< 508
    OtherError,
};

enum class TurnStep { Allocate, Permit, Bind, Refresh };

class TurnClient {
public:
    /// Since any fixed moment.
    using Time = std::chrono::milliseconds;

    struct Settings {
        TurnCredentials credentials;
        /// TCP or TLS: nothing is repeated, and frames are cut out of a stream.
        bool isStream = false;
        /// UDP: pauses between sendings, the last one before giving up (as in stun_exchange.h).
        std::vector<Time> pauses{Time(250), Time(500), Time(1000), Time(1000)};
        /// A stream's patience for one answer.
        Time patience{2500};
    };

    struct Allocated {
        IpEndpoint relayed;
        std::optional<IpEndpoint> mapped;
        quint32 lifetimeSec = 0;
        QString software; ///< as the server says it
    };
    struct Permitted {
        IpAddress peer;
    };
    struct Bound {
        IpEndpoint peer;
    };
    struct Received {
        IpEndpoint peer;
        QByteArray data;
    };
    /// The server has confirmed the end, or does not know the allocation any more.
    struct Closed {};
    struct Failed {
        TurnStep step = TurnStep::Allocate;
        TurnFailure failure = TurnFailure::Silent;
        int code = 0; ///< of the server's error; 0 without one
        /// Of TryAlternate: where to; the domain for its certificate may be empty.
        std::optional<IpEndpoint> alternate = {};
        QString alternateDomain = {};
    };
    using Event = std::variant<Allocated, Permitted, Bound, Received, Closed, Failed>;

    explicit TurnClient(Settings settings);

    void allocate(Time now);
    /// Data of this address is let through, and may be sent to it, for five minutes; renewed by upkeep.
    void permit(const IpAddress &peer, Time now);
    /// A permission and a channel: data to and from this peer with four bytes of overhead.
    void bind(const IpEndpoint &peer, Time now);
    /// By channel where one is bound, else in a Send indication. Nobody tells whether it arrives.
    void send(const IpEndpoint &peer, QByteArrayView data);
    /// Asks for the end; then Closed or Failed.
    void close(Time now);

    /// A datagram, or any piece of a stream.
    void heard(QByteArrayView bytes, Time now);
    /// To be called at wakeAt() at the latest.
    void elapsed(Time now);
    [[nodiscard]] std::optional<Time> wakeAt() const;

    /// Datagrams or pieces of the stream, in order.
    [[nodiscard]] QByteArrayList takeOutgoing();
    [[nodiscard]] std::vector<Event> takeEvents();

    /// Of the first request that was answered at its first sending.
    [[nodiscard]] std::optional<Time> firstRoundTrip() const { return m_firstRoundTrip; }

private:
    /// What a request is to achieve.
    struct Wish {
        TurnStep step = TurnStep::Allocate;
        IpEndpoint peer;
        quint16 channel = 0;
        std::optional<quint32> lifetimeSec;
        bool isUpkeep = false;
    };
    struct Transaction {
        Wish wish;
        StunMessage request;
        QByteArray bytes;
        bool isSigned = false;
        int staleNonces = 0;
        std::size_t sent = 0;
        Time sentAt{0};
        Time due{0};
        bool wasTampered = false;
    };
    struct Channel {
        quint16 number = 0;
        IpEndpoint peer;
        bool isBound = false;
    };

    void begin(const Wish &wish, Time now, int staleNonces = 0);
    [[nodiscard]] StunMessage requestFor(const Wish &wish) const;
    void sign(StunMessage &request) const;
    void transmit(Transaction &transaction, Time now);
    void hearFrame(const QByteArray &bytes, Time now);
    void hearMessage(const StunMessage &message, Time now);
    void hearIndication(const StunMessage &message);
    void hearSuccess(const Wish &wish, const StunMessage &answer, Time now);
    void hearError(const Transaction &transaction, const StunMessage &answer, Time now);
    [[nodiscard]] bool isAuthentic(const StunMessage &answer) const;
    bool takeChallenge(const StunMessage &answer);
    void fail(TurnStep step, TurnFailure failure, int code = 0);
    void failAll(TurnFailure failure);
    void renew(Time now);
    [[nodiscard]] Channel *channelTo(const IpEndpoint &peer);

    Settings m_settings;
    std::vector<Transaction> m_transactions;
    std::vector<Channel> m_channels;
    std::vector<IpAddress> m_permitted;
    TurnFrames m_frames;
    QByteArrayList m_outgoing;
    std::vector<Event> m_events;
    QByteArray m_realm;
    QByteArray m_nonce;
    QByteArray m_algorithms;
    QByteArray m_key;
    bool m_usesSha256 = false;
    bool m_heardForeign = false;
    quint32 m_lifetimeSec = 0;
    std::optional<Time> m_renewAt;
    std::optional<Time> m_firstRoundTrip;
};

} // namespace selfcheck
