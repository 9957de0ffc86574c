// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The phases of one target after its name is known: connect over IPv4 and IPv6, TLS, first bytes. IPv6 is
// told beside, and used where IPv4 does not work. Names, and which target decides for a row, are the probe's.
#pragma once

#include "probes/network/address_race.h"
#include "probes/network/refusal_origin.h"
#include "probes/network/tcp_target.h"
#include "probes/network/tls_stream.h"

#include <QtCore/QDeadlineTimer>

namespace selfcheck {

class TcpTargetCheck : public QObject {
    Q_OBJECT
public:
    /// How long each phase may take, and all of them (the deadline).
    struct Patience {
        std::chrono::milliseconds connect{4000};
        /// For IPv6 beside an IPv4 that may work.
        std::chrono::milliseconds besides{2000};
        std::chrono::milliseconds tls{3000};
        std::chrono::milliseconds greeting{3000};
        QDeadlineTimer deadline{QDeadlineTimer::Forever};
    };

    TcpTargetCheck(TcpTarget target, TrustStore trust, const Patience &patience, QObject *parent = nullptr);
    ~TcpTargetCheck() override;

    /// Once, with at least one address. Returns at once.
    void start(const QList<QHostAddress> &addresses);
    /// Instead, over a connection that stands already, through a proxy, say; what is known of it is taken over.
    void startOver(std::unique_ptr<QTcpSocket> socket, const TcpTargetResult &soFar);

signals:
    /// Exactly once, from the event loop.
    void finished(const selfcheck::TcpTargetResult &result);

private:
    std::unique_ptr<AddressRace> race(const QList<QHostAddress> &addresses, std::chrono::milliseconds patience,
                                      bool first);
    void examineRefusal();
    void raceDone(bool first, const AddressRace::Result &result);
    void goOnWith(AddressRace &race, const AddressRace::Result &result);
    void speakOver(std::unique_ptr<QTcpSocket> socket);
    void secure(std::unique_ptr<QTcpSocket> socket);
    void secured(const TlsResult &result);
    void greet();
    void heard(const QByteArray &bytes);
    void lost();
    void patienceOver();
    void judge(const Greeted &greeted);
    void conclude(TcpState state);
    void deliver();
    [[nodiscard]] std::chrono::milliseconds within(std::chrono::milliseconds patience) const;

    Patience m_patience;
    TrustStore m_trust;
    TcpTargetResult m_result;
    std::unique_ptr<AddressRace> m_first;  ///< IPv4, or IPv6 when there is no other
    std::unique_ptr<AddressRace> m_second; ///< IPv6 beside IPv4
    std::optional<AddressRace::Result> m_firstResult;
    std::optional<AddressRace::Result> m_secondResult;
    std::unique_ptr<RefusalOrigin> m_origin;
    std::unique_ptr<QTcpSocket> m_plain;
    std::unique_ptr<TlsStream> m_secure;
    std::unique_ptr<Greeting> m_greeting;
    GreetingPlace m_place;
    QByteArray m_heard;
    QElapsedTimer m_greetingClock;
    QTimer m_greetingPatience;
    bool m_concluded = false;
    bool m_delivered = false;
};

} // namespace selfcheck
